/// What of a workspace can stand beside a question of the guide.
public enum GuideTopic: String, Choice {
    // Before the start.
    case fitnessStubborn = "fitness-stubborn"
    case fitnessPractice = "fitness-practice"
    case fitnessAssumptions = "fitness-assumptions"
    case fitnessDisciplines = "fitness-disciplines"
    case fitnessOutcome = "fitness-outcome"
    case fitnessRoom = "fitness-room"
    case fitnessNotes = "fitness-notes"
    case initiators
    // Step 1: what it is about.
    case question, challenges, scope, practice, vision, retellings, yields, stakeholders, causes
    case invitation
    // Step 2: urgency.
    case signals
    /// Those that last, are confirmed and are seen by others.
    case strongSignals = "strong-signals"
    case urgency, talks, substantive, personal, dilemmas, reversals
    // Step 3: the group.
    case composition, organisations, participants, stances
    case learningQuestions = "learning-questions"
    case offers, time, contracts
    // Step 4: carrying it through.
    case managers, ledger, levers, fee, covenant, anchors, patterns, values
    // Step 5: facilitating.
    case facilitators
    case nextGoals = "next-goals"
    case nextBlocks = "next-blocks"
    case groupings, appeals, focuses, evaluation, wishes
    // Step 6: the group's own responsibility.
    case sharing, agreements
    case nextHosts = "next-hosts"
    case hosts, decisions, overturned
    case howNext = "how-next"
    case absent
    // Step 7: acting and reflecting.
    case monitor
    case openQuestions = "open-questions"
    case oldestQuestions = "oldest-questions"
    case handedOver = "handed-over"
    case diaries, moments, reflections, network, functions, revisions
    // Step 8: doing new things.
    case cases, deeds, experiments, backcasts
    case openActions = "open-actions"
    case buddies, rhythm
    // Step 9: results.
    case results, potential, stories
    case lookBacks = "look-backs"
    case destinations, publications
    // Step 10: your own community.
    case designMatters = "design-matters"
    case designMeans = "design-means"
    case designHelpers = "design-helpers"
}
