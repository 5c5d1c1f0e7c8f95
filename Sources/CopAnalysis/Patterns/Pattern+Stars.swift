import CopModel

extension Pattern {
    /// How many cases bear it out.
    public var caseCount: Int { Set(cases).count }

    /// Stars that no case has earned: each needs one (step 4; Alexander).
    public var unearnedStars: Int { max(0, (confidence ?? 0) - caseCount) }
}
