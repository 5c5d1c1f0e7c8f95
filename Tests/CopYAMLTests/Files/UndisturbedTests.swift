import Testing

@testable import CopYAML

extension FilesTests {
    @Suite struct Undisturbed {
        private let disturbance = FileError(.write, "a.yaml", FileFailure(.changedMeanwhile))

        @Test func beginsOnceMore() throws {
            var times = 0
            let value = try undisturbed {
                times += 1
                if times < 5 { throw disturbance }
                return "done"
            }
            #expect(value == "done")
            #expect(times == 5)
        }

        @Test func givesUp() {
            var times = 0
            #expect(throws: disturbance) {
                try undisturbed {
                    times += 1
                    throw disturbance
                }
            }
            #expect(times > 5)
        }

        @Test func passesOnWhatElseIsWrong() {
            let failure = FileError(.write, "a.yaml", FileFailure(.diskFull))
            var times = 0
            #expect(throws: failure) {
                try undisturbed {
                    times += 1
                    throw failure
                }
            }
            #expect(times == 1)
        }
    }
}
