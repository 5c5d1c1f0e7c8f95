import CopAnalysis
import Testing

extension GraphTests {
    /// Figures that others have published of networks that everybody knows.
    ///
    /// Where a source prints three or four digits, the exact value behind them stands beside it,
    /// and ours equals that to 1e-9.
    @Suite struct ClassicNetworksTests {
        /// Density 0.139037 (KONECT, J. Kunegis 2013, "ucidata-zachary": fill). Betweenness 0.4376,
        /// 0.3041, 0.1452, 0.1437 and 0.1383 of members 1, 34, 33, 3 and 32: `betweenness_centrality`
        /// of networkx 3.6.1 (A. A. Hagberg, D. A. Schult & P. J. Swart 2008). E-I of the factions
        /// that W. W. Zachary (1977) gives of the split: 67 of 78 ties stay inside them.
        @Test func `Zachary's karate club`() throws {
            let club = Graph.karateClub
            #expect(isClose([try #require(club.density(.undirected))], [0.139_037_433_155]))
            let betweenness = try #require(club.betweenness(.undirected).normalised)
            let top = betweenness.indices.sorted { betweenness[$0] > betweenness[$1] }.prefix(5)
            #expect(top.map { $0 + 1 } == [1, 34, 33, 3, 32])
            #expect(
                isClose(
                    top.map { betweenness[$0] },
                    [
                        0.437_635_281_385, 0.304_074_975_950, 0.145_247_113_997,
                        0.143_656_806_157, 0.138_275_613_276,
                    ]))
            let index = club.externalInternalIndex(groupOfNode: Graph.karateClubFactions).whole
            #expect(isClose([try #require(index.index)], [-0.717_948_717_949]))
            #expect(club.components().members.count == 1)
        }

        /// Degree 6 of Diane; betweenness .389 of Heather, .231 of Fernando and Garth, .222 of Ike,
        /// .102 of Diane, .023 of Andre and Beverly (D. Krackhardt 1990; the table is in V. Krebs,
        /// Social network analysis: an introduction, orgnet.com): 14, 8⅓, 8, 3⅔ and ⅚ of 36 pairs.
        @Test func `Krackhardt's kite`() throws {
            let (andre, beverly, diane, fernando, garth, heather, ike) = (0, 1, 3, 5, 6, 7, 8)
            let degrees = Graph.kite.degrees()
            #expect(degrees[diane] == 6 && degrees.max() == 6)
            let betweenness = try #require(Graph.kite.betweenness(.undirected).normalised)
            let people = [heather, fernando, garth, ike, diane, andre, beverly]
            let raw: [Double] = [14, 25.0 / 3, 25.0 / 3, 8, 11.0 / 3, 5.0 / 6, 5.0 / 6]
            #expect(isClose(people.map { betweenness[$0] }, raw.map { $0 / 36 }))
            #expect(
                people.map { (betweenness[$0] * 1000).rounded() }
                    == [389, 231, 231, 222, 102, 23, 23])
            #expect(isClose([try #require(Graph.kite.density(.undirected))], [0.4]))
        }

        /// With the Pucci, who married none of the others: density .167, degree centralisation
        /// .267, betweenness .452 of the Medici, .221 of the Guadagni, .184 of the Albizzi, .124 of
        /// the Salviati and .098 of the Ridolfi (S. Wasserman & K. Faust 1994, chapter 5, on the
        /// marriages of Padgett's families): 20 of 120 pairs, 56 of 210, and of 105 pairs.
        @Test func `Padgett's Florentine families`() throws {
            let pucci = 15
            let families = Graph(
                nodeCount: 16, ties: Graph.florentineFamilies.ties(.undirected))
            #expect(isClose([try #require(families.density(.undirected))], [1.0 / 6]))
            #expect(isClose([try #require(families.degreeCentralisation())], [56.0 / 210]))
            let betweenness = try #require(families.betweenness(.undirected).normalised)
            let top = betweenness.indices.sorted { betweenness[$0] > betweenness[$1] }.prefix(5)
            let (medici, guadagni, albizzi, salviati, ridolfi) = (8, 6, 1, 12, 11)
            #expect(top == [medici, guadagni, albizzi, salviati, ridolfi])
            let raw: [Double] = [47.5, 139.0 / 6, 58.0 / 3, 13, 31.0 / 3]
            #expect(isClose(top.map { betweenness[$0] }, raw.map { $0 / 105 }))
            #expect(
                top.map { (betweenness[$0] * 1000).rounded() } == [452, 221, 184, 124, 98])
            #expect(families.components().members == [Array(0..<15), [pucci]])
        }

        /// Without the Pucci the same divide by 91 pairs: .522 of the Medici, .255 of the Guadagni
        /// (M. O. Jackson, Social and economic networks, 2008, chapter 1).
        @Test func `the fourteen others around the Medici`() throws {
            let betweenness = try #require(
                Graph.florentineFamilies.betweenness(.undirected).normalised)
            #expect(isClose([betweenness[8], betweenness[6]], [47.5 / 91, 139.0 / 6 / 91]))
            #expect([8, 6].map { (betweenness[$0] * 1000).rounded() } == [522, 255])
        }
    }
}
