extension FaultTrial {
    /// Every fault with every command; or, while there is time, with one after the other.
    static func run(all changes: [Change], _ course: inout Course) throws {
        repeat {
            for change in changes.shuffled(using: &course.chance) {
                for fault in Fault.possible where course.isFull || course.hasTime {
                    course.add(try run(fault, change, &course.chance))
                }
                guard course.isFull || course.hasTime else { return }
                course.add(try UnsteadyTrial.run(&course.chance))
                course.add(try ClockTrial.run())
            }
        } while !course.isFull
    }
}
