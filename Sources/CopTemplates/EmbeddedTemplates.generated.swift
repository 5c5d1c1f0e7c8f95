// Written by `swift run embed-templates` from the folder templates/. Do not edit.
// swift-format-ignore-file

let embeddedTemplates: [String: String] = [
    "en/advice/absence.yaml": ###"""
title: Someone has stayed away without word
notices: >-
  Attendance: a participant who was absent at the last two sessions and was not excused at either.
why: >-
  Taking part is voluntary, but it is not without obligation: who cannot come says so. Two times
  without word is rarely a full diary. Something chafes, at work or in the group, and the longer
  nobody asks, the harder it is to come back.
example: >-
  Joost was missing in March and in May, and nobody heard a thing. A call of five minutes: his
  project had been stopped, and he thought that he had nothing left to bring.
remedy: >-
  Call today, without reproach: we missed you, what is going on? Write down what you agree. Who
  stops gets a day at `left` and status alumnus in their file; a good farewell belongs to it.
next: Call whoever stayed away twice without word

"""###,
    "en/advice/actions.yaml": ###"""
title: Between the sessions something stands still
notices: >-
  `actions.yaml` and `cases.yaml`: agreements past their due date that are neither done nor dropped,
  participants without a buddy, and, half-way through the run, cases in which nothing was done
  differently yet.
why: >-
  The learning happens between the sessions, in a person's own work. An agreement that nobody comes
  back to teaches the group that agreements do not count. A buddy who calls half-way makes more
  difference than any reminder by mail.
example: >-
  “Walk the street with the shop owner, before 20 February.” In April it still stands there. Sam
  calls Noor: it turns out that the shop had changed hands.
remedy: >-
  Go through what is overdue: `cop action done` with what came of it, or `dropped` with the reason,
  which is worth learning from too. Pair people with `cop buddies add`, and ask each case what was
  done differently: `cop case deed`.
next: "Get agreements, buddies and cases moving: cop check"

"""###,
    "en/advice/arguments.yaml": ###"""
title: A decision stands without its reasons
notices: >-
  The decisions in `sessions/`: whether each has something at `arguments`.
why: >-
  Arguments first, then the choice: that keeps the loudest voice from deciding. Written down, they
  spare you the same discussion three sessions later. And who could not be there can follow the
  reasoning and need not just accept the outcome.
example: >-
  “We stop with the pilot in Mill Street.” In autumn nobody knows why, and two people want to begin
  again, at the same spot, with the same cables under it.
remedy: >-
  Ask two people who were there what was weighed, for and against, and write it with the decision in
  the session's file. At a next decision: hear the arguments before you ask who is for it. `cop form
  show decision-by-arguments` helps.
next: Write down what was weighed in the latest decision

"""###,
    "en/advice/carry-through.yaml": ###"""
title: The way home is not prepared
notices: >-
  The organisation of each participant: whether a manager is named under `managers` in
  `embedding.yaml`. And each result: whether it says where it is to end up (`destination`).
why: >-
  What is learned in the group and goes nowhere is lost when the group stops. A manager who has seen
  it defends the hours, and opens the door when something has to change. A result with a
  destination, such as a manual or a tender, has somebody who is waiting for it.
example: >-
  Four people of the city of Lindewaard take part. In spring the hours are cut: their head of
  department had never heard of it.
remedy: >-
  Name a manager per organisation and how they are involved: `cop manager add`. Give each result a
  destination, with `cop embedding add --result ID --destination manual` or in `results.yaml`. Start
  with the organisation that sends the most people.
next: "Involve managers, give results a destination: cop check"

"""###,
    "en/advice/cases.yaml": ###"""
title: A case is missing or had no turn
notices: >-
  Half-way through the run: participants who have no case in `cases.yaml`, and cases that never had
  a turn at a session.
why: >-
  Without a case of their own people talk about the work of others. The case is where the new thing
  has to happen, and bringing it to the table is a gift to the group. Who never gets a turn goes
  home each time with good advice for somebody else.
example: >-
  Fatima's case has been in the file since January. It is September, and the group has never asked
  about it. She thought that it was too small.
remedy: >-
  Ask what somebody is wrestling with this month and note it: `cop case add`. Share out the turns
  over the coming sessions, and write down each one with `cop case turn`. A small case is often the
  best one.
next: "Give each case a turn: cop case add, cop case turn"

"""###,
    "en/advice/competition.yaml": ###"""
title: Two competitors sit at the table
notices: >-
  Participants' organisations that share a `sector` in `organisations.yaml`, while `cop.yaml` says
  `competition: one-per-sector`.
why: >-
  One organisation per sector was a promise: here you can speak freely. With a competitor at the
  table people start to choose their words, and failures are the first thing they stop telling. It
  can still be right, but then as a choice that the group knows of.
example: >-
  Linden Nurseries and Green & Sons both have sector `nurseries`. Since Green & Sons joined, nobody
  has said a word about what a tree costs.
remedy: >-
  Ask both whether they can work like this, in the group if you can. If they can: change the choice
  in `cop.yaml` to `competitors`. If not: agree who stays at the table, and ask the other for the
  sounding board. Is the sector itself too broad? Make it more precise in `organisations.yaml`.
next: Ask the two competitors whether this works for them

"""###,
    "en/advice/composition.yaml": ###"""
title: A choice of composition is open
notices: >-
  `composition` in `cop.yaml`: the four choices of step 3, each made or not. Diverse backgrounds or
  alike (`background`), competitors or one per sector (`competition`), one or several per
  organisation (`per_organisation`), frontrunners, followers or both (`stance`).
why: >-
  Each choice has a price. A diverse group learns more and needs longer to understand itself.
  Competitors know the most and say the least. Who does not choose gets whoever happened to hear of
  it, and finds out the price when it is due.
example: >-
  Nobody thought about it, and seventeen of the twenty turn out to be frontrunners. The talk is
  excellent. At home nobody follows.
remedy: >-
  Talk the four choices through with the initiator, an hour at most, and set them in `cop.yaml`, for
  instance `cop set cop.yaml composition.stance mixed`.
next: Make the four choices of composition in cop.yaml

"""###,
    "en/advice/confidentiality.yaml": ###"""
title: The group never decided about sharing
notices: >-
  `agreements.sharing` in `cop.yaml`: whether there is a rule (open, chatham-house or
  non-disclosure), and whether the group decided on it, on a day or at a session.
why: >-
  People tell about their failures when they know how far the story travels. A rule that a
  facilitator wrote down alone protects nobody, because nobody remembers it. And as long as nothing
  is decided, `cop` makes no report for outsiders.
example: >-
  In the second session Mehmet tells what went wrong with the trial trench. A week later it is in a
  newsletter. He has come twice since, and said little.
remedy: >-
  Take twenty minutes at the next session: arguments first, then the choice. `cop form show
  sharing-rule-talk` shows how. Note it with `cop sharing decide`.
next: "Let the group choose a sharing rule: cop sharing decide"

"""###,
    "en/advice/contract.yaml": ###"""
title: A contract or a signature is missing
notices: >-
  Every participant: whether there is a contract in `contracts/`, and whether both sides signed it,
  the participant and the initiator.
why: >-
  The contract says that both add something. It turns “nice to be here” into “you can count on me”,
  and it binds the initiator as much as the participant. When a busy month comes, it is what
  somebody can put on the manager's desk.
example: >-
  Iris signed in December; the initiator never did. In April she asks who will pay for the visit
  that was promised. Nobody knows.
remedy: >-
  Write down what each gives and expects with `cop contract add`, read it together, and note each
  signature with `cop contract sign`.
next: "Have both sides sign: cop contract sign"

"""###,
    "en/advice/design.yaml": ###"""
title: Your own community is not drawn yet
notices: >-
  Near the end of the run: whether `design.yaml` holds any choices.
why: >-
  The ten steps are ingredients; the recipe is yours. By now you know what works for you, and in
  half a year you will have forgotten why. What you put down now is a start for whoever goes on, and
  for the CoP that someone in your group will begin.
example: >-
  “What matters to us: eating together first. What that means: we begin at noon. Who helps: the
  canteen of the depot.” That is one choice. Ten of them make a community of your own.
remedy: >-
  Take an hour in the last sessions: what matters to us, what does that mean for the set-up, who
  helps? Note each answer with `cop design add`.
next: "Note what matters for your own CoP: cop design add"

"""###,
    "en/advice/diary.yaml": ###"""
title: A participant has gone silent
notices: >-
  The diary of each participant in `diaries/`: whether there is an entry of the day of the session
  before the last, or since.
why: >-
  A learning history is made of what people noticed while it happened. Memory polishes; after a year
  everybody always knew. And silence in a diary is often the first sign that somebody has lost the
  thread.
example: >-
  Iris wrote after every session until March. In June she tells that she had changed teams and was
  looking for a new case. Nobody had noticed.
remedy: >-
  Ask for one sentence, not for an essay: what stayed with you, and what did you do differently?
  `cop diary add` takes ten seconds. Or take five quiet minutes for it at the close of each session.
next: "Ask for one sentence in the diary: cop diary add"

"""###,
    "en/advice/evaluation.yaml": ###"""
title: A session closed without evaluation
notices: >-
  Held sessions without anything at `evaluation`.
why: >-
  Five minutes at the close tell you what an hour afterwards cannot: what this was worth, in
  people's own words, and what they wish for next time. Without it you prepare the next session by
  guessing. The group learns to look at how it learns, and that is half of the work.
example: >-
  Everybody said that it had been interesting. Only in the next evaluation did four people write
  that they had not had a turn.
remedy: >-
  Ask three people now how they look back on it, and note it with `cop session evaluate`. Next time:
  keep five minutes, a score from 1 to 5, some words and a wish.
next: "Ask how people look back on it: cop session evaluate"

"""###,
    "en/advice/evidence.yaml": ###"""
title: Called embedded, but nothing shows it
notices: >-
  The entries in `embedding.yaml` with status embedded and nothing at `evidence`.
why: >-
  Embedded means that it goes on without you. It is easily said after a good meeting, and it is the
  first thing that outsiders doubt. A page number, a contract clause or a work order that anyone can
  look up ends that doubt, for yourself too.
example: >-
  “Cable companies join before the first sketch: embedded.” Where does it say so? In chapter 3 of
  the street manual, the draft of May. So it is under way, and not there yet.
remedy: >-
  Write down what an outsider could look up: `cop set ID evidence "…"`. Cannot find anything? Then
  set the status back to under-way and agree who sees to it.
next: Note what shows it, or set the status to under-way

"""###,
    "en/advice/facilitators.yaml": ###"""
title: The facilitators are not two
notices: >-
  `content_facilitator` and `process_facilitator` under `roles` in `cop.yaml`: whether each is
  there, and whether they are two different people.
why: >-
  One eye on the subject and one on the group: one person cannot keep both open at once. When a
  discussion heats up, someone has to follow what is said, and someone what it does to people. Two
  also learn from each other, and have somebody to call after a hard day.
example: >-
  Sam knows everything about trees and leads each session too. In the permit debate he takes sides
  without noticing, and two people say nothing more for the rest of the day.
remedy: >-
  Look for someone whose strength is where yours is not, from outside or from the group itself, and
  write both down with `cop role give`. Prepare together, and agree beforehand who steps in when.
next: "Find a second, complementary facilitator: cop role give"

"""###,
    "en/advice/fitness.yaml": ###"""
title: Whether a CoP fits is open
notices: >-
  The six questions under `fitness` in `cop.yaml`. It speaks when one is answered with false, as it
  is for a known problem, a small improvement or a research question, and when one was never
  answered.
why: >-
  A community of practice asks a year or more of some twenty people. That pays when the question
  keeps coming back, when nobody knows where it will end, and when people must doubt their own
  habits. If the answer is known already, a training or a project gets there faster. Better to find
  out before the invitations go out than after the third session.
example: >-
  Ten towns want the same form for tree permits. The form exists; they only have to learn to use it.
  So `stubborn_question` and `outcome_unknown` are false. Two mornings of training will do.
remedy: >-
  Walk through the questions with the initiator: `cop init --check-fit` asks them one by one and
  names a lighter form where one would do. Do you still want a CoP? That is your choice: give your
  reason under `silenced` in `cop.yaml`. Or sharpen the question in `domain.yaml` first, and ask
  again.
next: "Go through the fitness check: cop init --check-fit"

"""###,
    "en/advice/how-next.yaml": ###"""
title: "Nobody asked: how next?"
notices: >-
  Held sessions without anything at `how_next`.
why: >-
  “How next?” puts the following session in the hands of the group. The answer tells what to
  prepare, whose case is ready, and whom to invite. Skip the question, and the programme is the
  facilitator's again.
example: >-
  The day ended with applause and a train to catch. Six weeks later Sam opens with a theme of his
  own choice, and the group politely goes along.
remedy: >-
  Ask it now, in a short message to all, and write the answer at `how_next` in the session's file
  (`cop set ID how_next "…"`). Next time it is the last block of the programme: `cop form show
  how-next`.
next: Ask the group how to go on, and note it at how_next

"""###,
    "en/advice/intake.yaml": ###"""
title: An intake or learning question is missing
notices: >-
  Every participant: whether there is an intake in `intakes/` that ended in `decision: accepted`,
  and whether it holds a learning question of their own (`question`).
why: >-
  Who has a question of their own comes for something; who has none comes to look. The intake is
  also the only moment at which you can ask in peace about time, doubt and the manager. And at the
  end it is what a person looks back on: this is where I began.
example: >-
  Joost came along with a colleague and stayed. In the sixth session somebody asks what he wants to
  learn here. Silence.
remedy: >-
  Have the talk after all; it is never too late. `cop intake add` makes the form; ask for a
  question, a concrete case and the time somebody has. No question, even after a good talk? Perhaps
  a place in the sounding board fits better.
next: "Have an intake with those who lack one: cop intake add"

"""###,
    "en/advice/map.yaml": ###"""
title: The network was drawn too little
notices: >-
  The survey rounds in `network.yaml`: whether there is one once the group has met, and a second on
  another day when the run nears its end; and whether at least seven in ten of those who were asked
  answered the latest.
why: >-
  One map is a picture; two maps show movement, and movement is what you want to know about. Who
  does not answer leaves a hole exactly where you do not see it. So a map with a low response says
  more about who answers mail than about the network.
example: >-
  In January 8 of the 20 answered, and Bram looked like the hub of everything. He was simply the one
  who answered first.
remedy: >-
  Hold a short round at the start and one later on, on paper during a session: then nearly everyone
  answers. Note it with `cop survey add` and `cop relation add`, each with its date. `cop form show
  social-map` draws it together.
next: "Ask round once more and note the date: cop survey add"

"""###,
    "en/advice/moments.yaml": ###"""
title: Highs, lows or lessons are not marked
notices: >-
  Half-way through the run: whether `reflections.yaml` has at least one high, one low and one
  learning moment.
why: >-
  A row of sessions is not yet a story. Where it was good, where it hurt and where the penny dropped
  is what people remember and what others recognise. The lows matter most: where nobody dares to
  name one, little is learned.
example: >-
  On the timeline everyone marks the visit as a high. At the refused permit one person writes “low”
  and another “here we became a team”. They talked about it for an hour.
remedy: >-
  Plan an hour for the timeline: `cop report timeline` prints the facts, and `cop form show
  timeline` tells how to go about it. Note what is marked with `cop moment add`.
next: "Mark highs, lows and learning moments: cop moment add"

"""###,
    "en/advice/monitor.yaml": ###"""
title: Nobody mirrors what is learned
notices: >-
  Whether anybody has the role of monitor: under `roles` in `cop.yaml`, or in their own file in
  `people/`.
why: >-
  In the middle of it you do not see what is changing. A monitor keeps the original ambition beside
  what really happens, and asks the question that everyone else is too busy for. The aim is to learn
  and adjust, not to settle accounts.
example: >-
  After a year the group is proud of three good visits. The monitor reads out the question of
  January. It becomes very quiet, and then a very good conversation.
remedy: >-
  Ask someone who can listen and write and who has no stake in the outcome: a researcher, a
  colleague from another CoP, a retired hand. Write it down with `cop role give`. Two hours per
  session are enough to begin with.
next: "Find somebody who monitors: cop role give"

"""###,
    "en/advice/overload.yaml": ###"""
title: One person carries three communities
notices: >-
  Whoever facilitates or moderates this community and two others or more (`moderates` in their file
  in `people/`).
why: >-
  Two can be done; with three, each gets what is left. It also makes the whole fragile: when one
  person leaves, three communities lose their memory at once.
example: >-
  Rosa moderates leakage, meters and billing. Since she took on the third, the webinars of the first
  two have been postponed twice.
remedy: >-
  Ask which of them they would keep, and who in the others could step up as co-moderator. Hand it
  over with an overlap of two sessions, and write it down with `cop role give`.
next: "Find a co-moderator for one of the three: cop role give"

"""###,
    "en/advice/ownership.yaml": ###"""
title: The session rests on the facilitator
notices: >-
  The next session, once it is near, and those that were held: whether each has a host, a preparer
  and a case from the group (`host`, `preparers`, `case_bringers`), facilitators not counted. And
  whether one person hosted three of the last four.
why: >-
  Who prepares a session feels that it is theirs. As long as the facilitator does it all, the group
  is an audience that may be satisfied or not. It is also a way to find out whether you are pulling
  too hard: if nobody takes the host's chair, the question may not press.
example: >-
  Sam booked the room, wrote the programme and brought the cake, five times in a row. When he asks
  who will host the sixth, everyone looks at the table. Noor says: at our depot? It became the best
  session of the year.
remedy: >-
  Ask at the close of each session who hosts, who prepares and whose case comes next, and write it
  down at once: `cop session hold` asks for it, or `cop session add` with `--host`, `--preparer` and
  `--case-bringer`.
next: Ask the group who hosts, prepares and brings a case

"""###,
    "en/advice/persistence.yaml": ###"""
title: A question does not let itself be solved
notices: >-
  The questions in `knowledge-agenda.yaml` that are still open or explored after three sessions, or
  after more than 120 days.
why: >-
  A question that stays is worth more than one that is answered. It shows where the system pushes
  back: a rule, a habit, a division of labour that no single person in the room can change. More of
  the same will not move it. It calls for another wording, another level or another person.
example: >-
  “How do we get permits faster?” has been on the agenda since January. In May somebody asks what
  the permit desk itself would want. The head of the desk is invited, and the question turns round.
remedy: >-
  Put it first at the next session, and ask why it is still there. `cop form show question-reversal`
  and `cop form show why-tree` open it up. Note the outcome with `cop question update`: reworded,
  answered for now, dissolved, or handed to someone who can do something with it.
next: Put the persistent question first at the next session

"""###,
    "en/advice/practice.yaml": ###"""
title: The shared practice is not described
notices: >-
  `practice` in `domain.yaml`: whether there is a `description` of the work that these people have
  in common.
why: >-
  A subject draws an audience; a practice binds a group. People learn from each other when they do
  things on an ordinary Tuesday that the others recognise. It also tells you whom to invite, and
  whom to thank kindly.
example: >-
  “Climate adaptation” could be anybody. “People who decide what a street looks like, and who have
  to explain it at the front door” is a street designer, a roads manager and a district nurse. They
  understand each other in one sentence.
remedy: >-
  Describe it in two or three sentences under `practice` in `domain.yaml`, and add functions, roles
  and activities. Try it on someone of the group: do they nod?
next: Describe the shared practice in domain.yaml

"""###,
    "en/advice/prospects.yaml": ###"""
title: More people invited than talked to
notices: >-
  The people who were talked to, by the talks in `signals.yaml`, against the people in `people/` who
  are invited or take part, from prospect and candidate to participant. It speaks when fewer were
  talked to than are invited.
why: >-
  An invitation by mail gets a polite yes. A talk brings up what somebody wants to get better at,
  what they are torn between, and whether there is time. Those dilemmas are what the first sessions
  are made of. And who was listened to beforehand comes with a question.
example: >-
  Eighteen people got a letter; Sam called six of them. Of the other twelve, five came once, to see
  what it was.
remedy: >-
  Talk to everyone you invite, half an hour each, and note it: `cop talk add`. Listen for questions
  on the subject, for a personal learning question and for a dilemma. Who drops off the list gets
  status declined, so that the list stays honest.
next: "Talk to everyone you invite: cop talk add"

"""###,
    "en/advice/raters.yaml": ###"""
title: Too few people scored the field
notices: >-
  The seven functions in `system.yaml`: a function whose scores come from fewer than two raters, or
  no scores at all half-way through the run.
why: >-
  One person's score is one person's mood. The value lies in the difference: why do you give a 2 and
  I a 4? That conversation shows what blocks the field, and who sees it from which chair.
example: >-
  Noor gives market formation a 4, the nursery a 1. Noor thought of her own orders, the nursery of
  the trees that nobody had ordered.
remedy: >-
  Let at least three people from different organisations score alone first, and then compare. `cop
  system score` notes each score with its rater and the reason. Half an hour for the first round is
  enough.
next: "Let three people score the functions: cop system score"

"""###,
    "en/advice/reflection.yaml": ###"""
title: Something waits for a look from outside
notices: >-
  The sessions in the learning history, and the moments marked in them, on which nobody who was not
  part of it has reflected.
why: >-
  Facts, the voices of those involved and the eyes of outsiders: only the three together make a
  story that others can learn from. Who was in the middle of it finds a great deal self-evident. An
  outsider asks about exactly that.
example: >-
  “You talked about the tenants all evening. Where were they?” wrote a former alderman. Nobody had
  noticed that they were missing.
remedy: >-
  Give two pages of `cop report learning-history` to somebody who was not there and ask what strikes
  them. Note it with `cop reflection add`, with `--on` the event. `cop form show
  eye-opener-workshop` does it with a small group of outsiders.
next: "Ask an outsider what strikes them: cop reflection add"

"""###,
    "en/advice/results.yaml": ###"""
title: The results ask for attention
notices: >-
  `results.yaml`: nothing named half-way through the run, a value story whose day to look back has
  passed, or an individual's competence (`competence: true`) that is marked public.
why: >-
  What is not named does not exist for a manager, and soon not for the group either. A story with an
  open end keeps its worth only if somebody looks back. And what one person learned to do is theirs:
  it stays in the group unless they tell it themselves.
example: >-
  “Next spring my whole team will begin this way,” Noor told in May, with 1 April as the day to look
  back. It is June. Did they?
remedy: >-
  Ask round what is there now that was not there before, and note it with `cop result add` or `cop
  story add`. `cop story look-back` tells what became of a hope. Set an individual's competence to
  visibility group.
next: "Name results, look back on stories: cop result add"

"""###,
    "en/advice/rhythm.yaml": ###"""
title: The rhythm is off
notices: >-
  The weeks between the last two sessions and between those to come: fewer than 4 or more than 9,
  where about six work best. And the length of the whole run as planned, where 12 to 18 months work
  best.
why: >-
  In six weeks you can try something at work and still remember what you promised. After three
  months everybody has to start anew; after two weeks nobody has done anything yet. And a new habit
  needs more than a year to survive the group that it began in.
example: >-
  Between February and June nothing was planned because of the elections. In June half of the
  agreements had been forgotten, and two people had another job.
remedy: >-
  Plan the whole run at once, dates first. `cop session move ID --date` moves a session; `cop
  session add` fills a gap, if need be with two hours online. Shorter or longer on purpose? Say so
  under `silenced` in `cop.yaml`.
next: "Mend the rhythm: six weeks apart, for 12 to 18 months"

"""###,
    "en/advice/scope.yaml": ###"""
title: Part of the question is still blank
notices: >-
  `domain.yaml`: whether there is a `question`, a challenge at each of the three levels (field,
  organisation, individual), and a yield for each of the four who should gain by it (individual,
  organisation, field, initiator).
why: >-
  A question that bites at one level only moves that level. People stay when they see what is in it
  for them, managers let them go when the organisation gains, and an initiator whose own gain is
  never named goes looking for it halfway. What you name now you can look back on later.
example: >-
  The shade group wrote down what makes it hard for the street designer and for the city, and
  nothing for the field. In the fourth session it turns out that every city runs into the same cable
  standard. Nobody who sets that standard was ever invited.
remedy: >-
  Fill in what is blank in `domain.yaml`, a line each; `cop set domain.yaml question "…"` writes the
  question. An hour with the initiator and two future participants is enough. `cop form show
  three-levels` tells how to do it with a group.
next: Fill in what is still blank in domain.yaml

"""###,
    "en/advice/size.yaml": ###"""
title: The group is too small or too large
notices: >-
  The number of participants once sessions are held: fewer than 12, or more than 25. About 20 works
  best.
why: >-
  With too few, every absence is a hole and the same three people carry each session. With too many,
  half the group listens all day, and trust grows slowly. Around twenty there are enough different
  views, and everyone still gets a turn.
example: >-
  Nine people take part. In the fifth session two are ill and one is on leave; six are left, four of
  them from the same office.
remedy: >-
  Too small: look again at who is missing for the question, and invite from the talks you had (`cop
  talk list`, `cop person add`). Too large: make a second ring (`cop role give` with
  sounding-board), or two groups that meet twice a year. Who has left gets a day at `left` in their
  file.
next: Bring the group nearer to twenty people

"""###,
    "en/advice/stars.yaml": ###"""
title: A pattern has more stars than cases
notices: >-
  The patterns in `patterns/` with more stars at `confidence` than cases at `cases`.
why: >-
  Stars say how sure you are that it works, also in the hands of somebody else. They are earned by
  cases: places where it was done, and what came of it. A star without a case is an opinion, and a
  good reader notices.
example: >-
  “Start at the corner shop” has two stars because everyone liked it. It was tried once, in the
  street behind the market. That is one case, and one star.
remedy: >-
  Link the cases that bear it out (`cases:` in the pattern's file, or `cop set`). Are there too few?
  Then take a star off, and ask at the next session who will try it.
next: Link a case for each star of a pattern, or take the star off

"""###,
    "en/advice/telling.yaml": ###"""
title: Nobody outside has heard of it yet
notices: >-
  Near the end of the run: whether anything was published or told outside, in the publications of
  `results.yaml`.
why: >-
  A group that keeps it to itself learned for twenty people. The field, the managers and the
  commissioner each want another form, and making one is a way of learning in itself: you only know
  what you know when you explain it to a newcomer.
example: >-
  Two months before the end there are eleven patterns, and nobody outside the group has read one. A
  poster at the permit desk and an afternoon for colleagues were ready in two weeks.
remedy: >-
  Choose one audience and one form, as small as a tile with a saying, and show it first to the
  people it is about. Note it with `cop publication add`.
next: "Tell somebody outside what came of it: cop publication add"

"""###,
    "en/advice/time.yaml": ###"""
title: The programme does not fit the time
notices: >-
  The blocks of the sessions to come: whether they add up to more than the time between `from` and
  `until`, and whether there are more than two hours without a break. A block is a break when its
  title speaks of one, or of coffee, tea, lunch or dinner, and it names no work form.
why: >-
  What runs late is cut at the end, and at the end stand the evaluation and “how next?”, on which
  the following session rests. After two hours without a break people are there in body only. The
  best conversations are held at the coffee machine anyway.
example: >-
  From 9:30 to 12:30, with blocks that take 215 minutes. The closing round took place in the
  corridor, with coats on.
remedy: >-
  Leave out a block rather than shorten them all. Put a block called “Break” after an hour and a
  half. `cop session agenda` shows the computed clock, and proposes an agenda that fits.
next: Leave out a block or add a break before the next session

"""###,
    "en/advice/uptake.yaml": ###"""
title: A question was handed over and forgotten
notices: >-
  Questions with status handed-over of which, 120 days later, nobody has noted whether they were
  taken up.
why: >-
  Handing a question to a knowledge institute feels like an ending, and is only the beginning. Half
  of what is handed over lands on a pile. The group that asked has a right to know, and the
  institute usually has a good question to ask in return.
example: >-
  The polytechnic would look into the roots. Half a year later it turns out that the lecturer had
  moved to another job.
remedy: >-
  Call whoever it was handed to. Taken up: `cop question update ID --status taken-up`, with a name.
  Not taken up: open it again, or find another address.
next: Ask whether the question was taken up, and note the answer

"""###,
    "en/advice/urgency.yaml": ###"""
title: No signal is lasting, confirmed and shared
notices: >-
  The signals in `signals.yaml`: whether at least one of them is lasting (`lasting: true`), is
  confirmed by a report or another source (`confirmed_by`), and is seen by others too (`seen_by`),
  all three at once.
why: >-
  People give their time to what presses for them already; a community cannot make up its own
  urgency. One incident blows over. What lasts, is confirmed and is seen by several people is a
  pattern, and with a pattern you can knock at a manager's door.
example: >-
  After one hot week the newspaper wrote about shade. A month later nobody mentioned it. But doctors
  see more heat complaints every summer, the regional health survey confirms it, and the district
  nurses say the same: that one counts.
remedy: >-
  Add what moves outside with `cop signal add`, with `--lasting`, `--confirmed-by` and `--seen-by`.
  For a signal that is there already: look up a source, ask two people whether they see it too, and
  write that down in `signals.yaml`. Nothing to be found? Then it may be too early.
next: "Find one lasting, confirmed, shared signal: cop signal add"

"""###,
    "en/advice/vacancy.yaml": ###"""
title: A community has nobody to lead it
notices: >-
  Whether the community has anybody who facilitates or moderates it.
why: >-
  A community without anybody who minds it does not stop, it fades. Questions stay unanswered,
  newcomers hear nothing, and the library grows old. The longer the post is open, the more there is
  to win back.
example: >-
  The CoP on water meters has had no moderator since March. Its last three questions have been
  waiting for an answer since then.
remedy: >-
  Ask the two or three people who answer the most; often they are waiting to be asked. Two for one
  post is lighter than one. Write it down with `cop role give`.
next: "Find somebody to moderate: cop role give"

"""###,
    "en/advice/variety.yaml": ###"""
title: The sessions work in one way only
notices: >-
  The blocks in `sessions/`, per session and, from three sessions on, over the run so far: whether
  all are plenary, whether all appeal to reason, and whether the individual or the surroundings
  never got attention.
why: >-
  In a plenary the quick talkers learn. In pairs the others dare to begin. Who only reasons stays
  with what was known; hands, feet and pictures bring up what nobody had put into words. And a group
  that never looks out of the window solves its own problem only.
example: >-
  Five sessions, each with a lecture and a discussion afterwards. In the sixth they walk through the
  street in twos, and Fatima tells what she has been chewing on since January.
remedy: >-
  Look for a form that brings what is missing: `cop form list --grouping pairs`, `--appeal body` or
  `--focus surroundings`. `cop session agenda` proposes blocks that restore the balance.
next: "Choose another work form: cop form list"

"""###,
    "en/advice/vision.yaml": ###"""
title: The picture of success is not shared
notices: >-
  `vision` in `domain.yaml`: whether success is described at all (`see`, `hear`, `feel`,
  `who_does_what`), whether it was ever retold, and whether the retellings say to whom.
why: >-
  A goal in figures convinces nobody to come. A film of an ordinary day on which it has worked does,
  because people see themselves in it or miss themselves. Each telling changes the film a little,
  and that is the point: after five tellings it belongs to more people than you.
example: >-
  “At noon there are people sitting outside in every street of the old quarter.” Sam told it to the
  team leaders. They asked where the shopkeepers were. Since then the shopkeepers are in the film.
remedy: >-
  Write the film under `vision` in `domain.yaml`, in the present tense. Tell it to somebody, listen
  for what they miss, and note it with `cop domain retell`: the day, to whom, and what it changed.
  `cop form show success-film` helps a group to make one.
next: "Tell the picture of success to somebody: cop domain retell"

"""###,
    "en/documents/agenda-proposal.md": ###"""
# Proposed agenda: {{title}}

{{date}}, {{from}}–{{until}}{{#place}}, {{place}}{{/place}}. Proposed from what was known on {{asOf}}{{#people}}, {{people}}{{/people}}.

{{#hoursNote}}
{{hoursNote}}
{{/hoursNote}}

{{#goals}}
{{#first()}}
What has to be different when you go home:

{{/first()}}
- {{.}}
{{/goals}}

{{#preparations}}
{{#first()}}
## Beforehand

{{/first()}}
- {{title}}
{{#reasons}}
  - {{.}}
{{/reasons}}
{{/preparations}}

## Block by block

{{#blocks}}
- **{{begins}}–{{ends}}** {{title}} ({{minutes}} min){{#lead}}, with {{lead}}{{/lead}}
{{#form}}
  - *{{form}}*: {{manner}}
{{/form}}
{{^form}}
{{#manner}}
  - *{{manner}}*
{{/manner}}
{{/form}}
{{#caseText}}
  - About: {{caseText}}
{{/caseText}}
{{#reasons}}
  - {{.}}
{{/reasons}}
{{#online}}
  - Online: {{online}}
{{/online}}
{{/blocks}}

{{#lookBack}}
{{#first()}}
## To look back on

{{/first()}}
- {{.}}
{{/lookBack}}

{{#otherQuestions}}
{{#first()}}
## Open questions without a block of their own

{{/first()}}
- {{title}}
  - {{reason}}
{{/otherQuestions}}

{{#otherCases}}
{{#first()}}
## Cases that wait for another time

{{/first()}}
- {{title}}
  - {{reason}}
{{/otherCases}}
{{#moreCases}}
- {{moreCases}}
{{/moreCases}}

{{#variety}}
{{#first()}}
## What the run has had until now

Counted over the blocks of the sessions that were held. The work forms above bring what is low here.

{{/first()}}
- {{name}}: {{counts}}
{{/variety}}

"""###,
    "en/documents/contract.md": ###"""
# Contract: {{title}}

Between **{{participant.name}}**{{#participant.function}}, {{participant.function}}{{/participant.function}}{{#participant.organisation}} ({{participant.organisation}}){{/participant.organisation}}, the participant, and **{{initiators}}{{^initiators}}\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_{{/initiators}}**, the initiator.

{{#sharedQuestion}}
What we want to get further with, together:

> {{quote(sharedQuestion)}}
{{/sharedQuestion}}

Both sides add something, and both count on something. Taking part is a choice of your own; it is not without obligation.

## What the participant brings

{{#gives}}
- {{item(.)}}
{{/gives}}
{{^gives}}
{{> room}}
{{/gives}}

## What the participant counts on

{{#expects}}
- {{item(.)}}
{{/expects}}
{{^expects}}
{{> room}}
{{/expects}}

## What the initiator brings

{{#sessions}}
- {{sessions}}{{#weeks}}, {{weeks}} apart{{/weeks}}{{#start}}, from {{start}} on{{/start}}
{{/sessions}}
{{#facilitators}}
- Facilitation by {{facilitators}}
{{/facilitators}}
{{#monitors}}
- A monitor who mirrors what is learned: {{monitors}}
{{/monitors}}
{{^sessions}}
{{^facilitators}}
{{> room}}
{{/facilitators}}
{{/sessions}}

## What the initiator counts on

{{#initiatorExpects}}
- {{item(.)}}
{{/initiatorExpects}}
{{^initiatorExpects}}
{{> room}}
{{/initiatorExpects}}

## On what terms

{{#conditions}}
- {{item(.)}}
{{/conditions}}
- {{sharing}}
- A diary belongs to who writes it. What somebody learns about themselves never goes to their manager.

## Signed

| | Participant | Initiator |
| --- | --- | --- |
| Name | {{#participantSignature}}{{name}}{{^name}}\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_{{/name}}{{/participantSignature}} | {{#initiatorSignature}}{{name}}{{^name}}\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_{{/name}}{{/initiatorSignature}} |
| Date | {{#participantSignature}}{{date}}{{^date}}\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_{{/date}}{{/participantSignature}} | {{#initiatorSignature}}{{date}}{{^date}}\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_{{/date}}{{/initiatorSignature}} |
| Signature | {{#participantSignature}}{{#date}}signed{{/date}}{{^date}}\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_{{/date}}{{/participantSignature}} | {{#initiatorSignature}}{{#date}}signed{{/date}}{{^date}}\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_{{/date}}{{/initiatorSignature}} |

"""###,
    "en/documents/domain.md": ###"""
# {{title}}: what it is about

{{#question}}
> {{quote(question)}}
{{/question}}

{{#challenges}}
## What makes it hard

{{#field}}
{{#first()}}
**In the field**

{{/first()}}
- {{item(.)}}
{{/field}}

{{#organisation}}
{{#first()}}
**In organisations**

{{/first()}}
- {{item(.)}}
{{/organisation}}

{{#individual}}
{{#first()}}
**For the professional**

{{/first()}}
- {{item(.)}}
{{/individual}}
{{/challenges}}

{{#scope}}
## Where the border lies

{{#inside}}
{{#first()}}
**It is about**

{{/first()}}
- {{item(.)}}
{{/inside}}

{{#outside}}
{{#first()}}
**It is not about**

{{/first()}}
- {{item(.)}}
{{/outside}}
{{/scope}}

{{#practice}}
## The practice that binds

{{#description}}
{{block(description)}}
{{/description}}

{{#functions}}
**Functions:** {{functions}}
{{/functions}}

{{#roles}}
**Roles:** {{roles}}
{{/roles}}

{{#activities}}
**What people do:** {{activities}}
{{/activities}}
{{/practice}}

{{#vision}}
## The film of success

{{#see}}
**What you see.** {{block(see)}}
{{/see}}

{{#hear}}
**What you hear.** {{block(hear)}}
{{/hear}}

{{#feel}}
**What it feels like.** {{block(feel)}}
{{/feel}}

{{#whoDoesWhat}}
**Who does what.** {{block(whoDoesWhat)}}
{{/whoDoesWhat}}

{{#retellings}}
{{#first()}}
**Told again, and changed**

{{/first()}}
- {{#date}}{{date}}, to {{/date}}{{^date}}To {{/date}}{{to}}{{#changed}}: {{item(changed)}}{{/changed}}
{{/retellings}}
{{/vision}}

{{#yields}}
## What it is to bring

{{#individual}}
{{#first()}}
**The participant**

{{/first()}}
- {{item(.)}}
{{/individual}}

{{#organisation}}
{{#first()}}
**The organisation**

{{/first()}}
- {{item(.)}}
{{/organisation}}

{{#field}}
{{#first()}}
**The field**

{{/first()}}
- {{item(.)}}
{{/field}}

{{#initiator}}
{{#first()}}
**The initiator**

{{/first()}}
- {{item(.)}}
{{/initiator}}
{{/yields}}

{{#stakeholders}}
{{#first()}}
## Who has a stake, and what they can move

{{/first()}}
**{{influence}}**

{{#parties}}
- **{{name}}**{{#organisation}} ({{organisation}}){{/organisation}}{{#interest}}: {{item(interest)}}{{/interest}}{{#notes}} *{{notes}}*{{/notes}}
{{/parties}}

{{/stakeholders}}

{{#causes}}
{{#first()}}
## Why it is as it is

Each line below another says why the one above is so. Look for a cause that lies deep and can still be changed.

{{/first()}}
{{#levels}}  {{/levels}}- {{text}}
{{/causes}}

{{#sociotechnical}}
## The system around it

{{#landscape}}
{{#first()}}
**What presses from outside** (landscape)

{{/first()}}
- {{item(.)}}
{{/landscape}}

{{#regime}}
{{#first()}}
**What holds things in place** (regime)

{{/first()}}
- {{item(.)}}
{{/regime}}

{{#niche}}
{{#first()}}
**What sprouts in the margins** (niches)

{{/first()}}
- {{item(.)}}
{{/niche}}
{{/sociotechnical}}

{{#invitation}}
## The invitation

> {{quote(invitation)}}
{{/invitation}}

{{#missing}}
*Still to be written: {{missing}}.*
{{/missing}}

"""###,
    "en/documents/intake-form.md": ###"""
# Intake: {{title}}

{{#sharedQuestion}}
The question that we share:

> {{quote(sharedQuestion)}}
{{/sharedQuestion}}

This form prepares a talk; it is not a test. Write as you would say it. What you do not know yet may stay open: that is what the talk is for.

| | |
| --- | --- |
| Name | {{#name}}{{name}}{{/name}}{{^name}}\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_{{/name}} |
| Organisation | {{#organisation}}{{organisation}}{{/organisation}}{{^organisation}}\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_{{/organisation}} |
| What you do there | {{#function}}{{function}}{{/function}}{{^function}}\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_{{/function}} |
| E-mail | {{#email}}{{email}}{{/email}}{{^email}}\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_{{/email}} |
| Telephone | {{#phone}}{{phone}}{{/phone}}{{^phone}}\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_{{/phone}} |
| Languages | {{#languages}}{{languages}}{{/languages}}{{^languages}}\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_{{/languages}} |

## What you bring

**Which knowledge and experience can others use?** Count the things that went wrong, too.

{{#offers}}
- {{item(.)}}
{{/offers}}
{{^offers}}
{{> room}}
{{/offers}}

**Which networks are you part of,** where news from here can go and come back?

{{#networks}}
- {{item(.)}}
{{/networks}}
{{^networks}}
{{> room}}
{{/networks}}

## Your question

**What do you want to learn?** One question, in the words you would use at the coffee machine.

{{#question}}
> {{quote(question)}}
{{/question}}
{{^question}}
{{> room}}
{{/question}}

**Which piece of your own work is it about?** Name the place and the people: this is the case that you bring.

{{#caseText}}
> {{quote(caseText)}}
{{/caseText}}
{{^caseText}}
{{> room}}
{{/caseText}}

**Why now?** What happens when nothing happens?

{{#urgency}}
> {{quote(urgency)}}
{{/urgency}}
{{^urgency}}
{{> room}}
{{/urgency}}

## Carrying it through

**How will what you learn get into your organisation, and beyond it?** Who must know of it, and who has to come along?

{{#carryThrough}}
- {{item(.)}}
{{/carryThrough}}
{{^carryThrough}}
{{> room}}
{{/carryThrough}}

**How much time can you give, and who has agreed to that?**

{{#time}}
> {{quote(time)}}
{{/time}}
{{^time}}
{{> room}}
{{/time}}

## Yourself

**Why does it matter to you,** whatever your job says?

{{#whyItMatters}}
> {{quote(whyItMatters)}}
{{/whyItMatters}}
{{^whyItMatters}}
{{> room}}
{{/whyItMatters}}

**What do you need for your next step?**

{{#nextStepNeeds}}
> {{quote(nextStepNeeds)}}
{{/nextStepNeeds}}
{{^nextStepNeeds}}
{{> room}}
{{/nextStepNeeds}}

## After the talk

| | |
| --- | --- |
| Date of the talk | {{#date}}{{date}}{{/date}}{{^date}}\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_{{/date}} |
| With | {{#by}}{{by}}{{/by}}{{^by}}\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_{{/by}} |
| Outcome | {{#decision}}{{decision}}{{/decision}}{{^decision}}takes part · does not take part · waits a while{{/decision}} |

{{#notes}}
{{block(notes)}}
{{/notes}}

{{#facilitators}}
{{#first()}}
Your answers stay within the community; your manager does not get to see them. Please send the form to:

{{/first()}}
- {{name}}{{#email}}, {{email}}{{/email}}{{#phone}}, {{phone}}{{/phone}}
{{/facilitators}}

"""###,
    "en/documents/invitation.md": ###"""
# Invitation: {{title}}

{{#person}}
Dear {{name}},
{{/person}}
{{^person}}
Dear colleague,
{{/person}}

{{#invitation}}
{{block(invitation)}}
{{/invitation}}
{{^invitation}}
We would like to invite you to a community of practice: people who share a practice and a stubborn question, and who learn by doing together.
{{/invitation}}

{{#question}}
**The question that we share**

> {{quote(question)}}
{{/question}}

{{#yields}}
{{#first()}}
**What is in it for you**

{{/first()}}
- {{item(.)}}
{{/yields}}

{{#hasDates}}
**When**

{{#start}}
- We {{#hasStarted}}started{{/hasStarted}}{{^hasStarted}}start{{/hasStarted}} on {{start}}.
{{/start}}
{{#sessions}}
- In all there are {{sessions}}{{#weeks}}, {{weeks}} apart{{/weeks}}.
{{/sessions}}
{{#firstSession}}
- The first session you can come to is “{{title}}”, on {{date}}{{#times}}, {{times}}{{/times}}{{#isOnline}}, online{{/isOnline}}{{#place}}, at {{place}}{{/place}}.
{{/firstSession}}
{{/hasDates}}

{{#facilitators}}
{{#first()}}
**Curious, or in doubt?** Call or write before you decide. A good talk is how we begin.

{{/first()}}
- {{name}}{{#function}}, {{function}}{{/function}}{{#email}}, {{email}}{{/email}}{{#phone}}, {{phone}}{{/phone}}
{{/facilitators}}

{{#initiators}}
Kind regards,

{{initiators}}
{{/initiators}}

"""###,
    "en/documents/person-page.md": ###"""
# My CoP: {{person.name}}

{{#person.function}}{{person.function}}{{#person.organisation}}, {{person.organisation}}{{/person.organisation}}. {{/person.function}}{{title}}, as of {{asOf}}. No certificate, but what it was about and what came of it.

{{#hasPrivate}}
**This page is yours alone.** It also holds what you wrote for nobody else, or for the facilitators only. Think before you pass it on.
{{/hasPrivate}}

{{#intake}}
## My question

{{#question}}
> {{quote(question)}}
{{/question}}

{{#caseText}}
**The case I came with.** {{block(caseText)}}
{{/caseText}}

{{#whyItMatters}}
**Why it matters to me.** {{block(whyItMatters)}}
{{/whyItMatters}}

{{#nextStepNeeds}}
**What I needed for my next step.** {{block(nextStepNeeds)}}
{{/nextStepNeeds}}
{{/intake}}

{{#questions}}
{{#first()}}
## What I asked the group

{{/first()}}
- “{{wording}}”: **{{status}}**{{#answer}}. {{item(answer)}}{{/answer}}
{{/questions}}

{{#cases}}
## My case: {{title}}

{{#text}}
{{block(text)}}
{{/text}}

{{#turns}}
{{#first()}}
**On the table**

{{/first()}}
- {{session}}.{{#asked}} I asked: {{item(asked)}}{{/asked}}{{#takenHome}} I took home: {{item(takenHome)}}{{/takenHome}}
{{/turns}}

{{#deeds}}
{{#first()}}
**What I did differently**

{{/first()}}
- {{item(text)}}{{#date}} ({{date}}){{/date}}
{{/deeds}}

{{#experiments}}
{{#first()}}
**What I tried**

{{/first()}}
- {{item(text)}}{{#date}} ({{date}}){{/date}}{{#outcome}} *What came of it:* {{item(outcome)}}{{/outcome}}{{#learned}} *Learned:* {{item(learned)}}{{/learned}}
{{/experiments}}

{{#future}}
**Where it is to go.** {{block(future)}}
{{/future}}

{{#steps}}
{{#first()}}
From there back to today:

{{/first()}}
- {{#by}}{{by}}: {{/by}}{{item(text)}}
{{/steps}}
{{/cases}}

{{#agreements}}
{{#first()}}
## What I agreed to

{{/first()}}
- {{item(text)}} — {{#done}}*Done on {{done}}.*{{#outcome}} {{item(outcome)}}{{/outcome}}{{/done}}{{^done}}{{#dropped}}*Let go.* {{item(dropped)}}{{/dropped}}{{^dropped}}{{#isOverdue}}**Still to do; the agreed day, {{due}}, is past.**{{/isOverdue}}{{^isOverdue}}**Still to do{{#due}}, before {{due}}{{/due}}.**{{/isOverdue}}{{/dropped}}{{/done}}
{{/agreements}}

{{#hasBuddies}}
## Whom I call

{{#buddies}}
- {{buddies}}
{{/buddies}}
{{#calls}}
- {{#who}}{{who}}: {{/who}}{{item(text)}}{{#due}} ({{due}}){{/due}}
{{/calls}}
{{/hasBuddies}}

{{#diary}}
{{#first()}}
## From my diary

{{/first()}}
**{{label}}**

{{#lines}}
- {{date}}: {{item(text)}}
{{/lines}}

{{/diary}}

{{#results}}
{{#first()}}
## What came of it

{{/first()}}
- {{item(text)}}{{#date}} ({{date}}){{/date}}
{{/results}}

{{#stories}}
## My story: {{title}}

{{block(text)}}

{{#aspired}}
*How it is to end:* {{block(aspired)}}{{#lookBack}} (look back on {{lookBack}}){{/lookBack}}
{{/aspired}}

{{#lookedBack}}
*Looking back:* {{block(lookedBack)}}
{{/lookedBack}}
{{/stories}}

{{#attendance}}
## Where I was

{{attendance}}

{{#sessions}}
- {{date}}: {{title}}{{#part}} ({{part}}){{/part}}
{{/sessions}}
{{/attendance}}

"""###,
    "en/documents/session-handout.md": ###"""
{{> session-handout}}

"""###,
    "en/documents/session-minutes.md": ###"""
{{> session-minutes}}

"""###,
    "en/documents/summary.md": ###"""
# {{title}}{{^title}}Community of practice{{/title}}: where we are

*For managers and boards. As of {{asOf}}.*

{{#question}}
> {{quote(question)}}
{{/question}}

{{#signals}}
**Why now.** {{signals}}
{{/signals}}

**Who takes part.** {{#participants}}{{participants}}{{#organisations}}: {{organisations}}{{/organisations}}.{{/participants}}{{^participants}}The group is still being formed.{{/participants}}

{{#hasAims}}
**What it is to bring your organisation.** {{#yields}}{{yields}} {{/yields}}{{#vision}}And then, as in a film: *{{vision}}*{{/vision}}
{{/hasAims}}

{{#progress}}
{{#first()}}
## What has happened so far

{{/first()}}
- {{.}}
{{/progress}}

{{#hasResults}}
## What came of it, and where it lands

{{#results}}
- {{text}}{{#destination}} *Where it lands: {{destination}}*{{/destination}}{{#status}} ({{status}}){{/status}}
{{/results}}
{{#resultCounts}}
- {{#isOpen}}In all{{/isOpen}}{{^isOpen}}Results so far{{/isOpen}}: {{resultCounts}}
{{/resultCounts}}
{{#carriedThrough}}
- On its way into policy, rules, manuals and daily work: {{carriedThrough}}
{{/carriedThrough}}
{{/hasResults}}

## What we ask of you

- **Time:** {{#sessionsAhead}}{{sessionsAhead}} to come{{#weeks}}, {{weeks}} apart{{/weeks}}, and room in between to try things out.{{/sessionsAhead}}{{^sessionsAhead}}room in the week to try out what was learned.{{/sessionsAhead}}
- **Patience:** some of it will fail. Ask first what was learned, and only then whether it worked.
- **Interest:** come along once, and ask what was done differently. What people learn about themselves is theirs to tell.
- **A place:** take what works into rules, contracts and budgets, so that it stays.{{#managers}} {{managers}}{{/managers}}

{{#next}}
**The next session is on {{next}}.**
{{/next}}

{{#isOpen}}
*People are not named here, and what they wrote for each other is not in it.*
{{/isOpen}}
{{^isOpen}}
*People and organisations are not named here, and what they shared with each other is not in it. {{#isDecided}}That is what the group agreed.{{/isDecided}}{{^isDecided}}The group has not decided yet what may be told of it.{{/isDecided}}*
{{/isOpen}}

"""###,
    "en/fitness.yaml": ###"""
# The fitness check of `cop init --check-fit`: six questions before a community begins.

intro: >-
  Six questions before you begin. A community of practice asks a lot of people; perhaps something
  lighter will do. Answer yes or no, and press Enter if you are not sure.
prompt: "[y/n, Enter: not sure]"
still_yes: "[y/n, Enter: still yes]"
still_no: "[y/n, Enter: still no]"
questions:
  - point: stubborn-question
    question: Does the question come back, whatever is tried?
    explanation: If somebody knows how it is solved and the others have yet to hear of it, it does not.
    no: >-
      The problem seems to have a known answer. A training, or an expert who shows how it is done,
      gets you there sooner.
  - point: shared-practice
    question: Do those involved share a practice?
    explanation: On an ordinary day they do things that the others recognise, whatever their job is called.
    no: >-
      Without a shared practice people find little of themselves in each other's work. A network, or
      a few meetings around a theme, asks less of them.
  - point: assumptions-questioned
    question: Will people have to doubt what they take for granted?
    explanation: Then it is not only the answers that will change, but the question too.
    no: >-
      It seems to be an improvement within the present way of working. A small project with a clear
      end does that well.
  - point: several-disciplines
    question: Does it take several disciplines?
    explanation: No single trade sees the whole of it.
    no: >-
      Within one trade, colleagues can help each other along in a peer review group of six to eight
      people.
  - point: outcome-unknown
    question: Is it unknown where this will end?
    explanation: Nobody can say beforehand what will come of it, not even the one who pays.
    no: >-
      The outcome seems to be fixed. A project with a plan and a date delivers it sooner, and with
      fewer disappointments.
  - point: room-to-act
    question: Can participants try things out in their own work?
    explanation: They learn by doing, so they need room to do something in another way.
    no: >-
      Without room to act it remains a question to think about. Give it to researchers, or ask for
      that room first.
fits: All six answers speak for a community of practice. That is a good beginning.
doubts: "This speaks against a community of practice, or asks for something else first:"
unsure: "This you do not know yet. Ask somebody who knows the field:"
choice: It is advice. Perhaps you have good reasons to begin all the same; the choice is yours.
go_on: "Do you want to go on? [Y/n]"
stopped: Nothing was made. Who chooses something lighter in time saves twenty people a year.

"""###,
    "en/forms/appreciative-interview.yaml": ###"""
id: appreciative-interview
name: Appreciative interview
purpose: >-
  Two people draw out each other's best experience with the subject and what made it possible. The group
  gets to know its strengths before its problems.
steps:
  - "Hand out three questions: when were you at your best in this work, what made that possible, and what do you wish for more of? (5 min)"
  - "Pair people who do not know each other. A interviews B: follow the energy, ask for details, note B's own words. (15 min)"
  - "Swap: B interviews A in the same way. Do not finish the conversation of the first round. (15 min)"
  - Two pairs sit together. Introduce your partner through their story, in three or four sentences. (8 min)
  - "All: call out which strengths are in the room and which conditions keep returning. Write the literal words on the wall. (7 min)"
minutes: 50
minutes_range: "35-75"
group_size: "4-30"
grouping: pairs
appeal: intuition
focus: individual
step: 3
phase: opening
needs:
  - A card with the three questions and space for notes
  - Chairs in twos, well apart
tip: >-
  The interviewer starts talking about themselves, or both slide into what goes wrong. Remind them
  halfway: you are curious, and it is the other's turn. Problems may come later, and are welcome then.
  Origin: Appreciative Inquiry, Cooperrider & Srivastva.
online: >-
  Breakout rooms of two with a signal at half-time, then rooms merged into fours; words in a shared
  page.

"""###,
    "en/forms/backcasting.yaml": ###"""
id: backcasting
name: Backcasting
purpose: >-
  A participant starts from the future they wish for their case and works back, step by step, to what
  can be done this fortnight. It frees the mind from what is in the way today.
steps:
  - "Make groups of three or four around one person's case. Lay a long sheet on the floor: today on the left, the future on the right. (5 min)"
  - "The case owner closes their eyes: it is three years on and it worked. They tell in the present tense what is going on. (10 min)"
  - "Together draw that future at the right end. Ask: who does what, what has gone, who is happy with it and who is not? (15 min)"
  - Walk back from right to left. Ask each time “what happened just before this?” and put every answer on a card. (25 min)
  - Write under each card what it takes and who helps. Circle the helpers who know nothing about it yet. (15 min)
  - Look for the card that needs a miracle. Replace it with something an actual person can do. (10 min)
  - The owner picks a first step that starts within two weeks, says date and time out loud, and finds a buddy who will call. (10 min)
minutes: 90
minutes_range: "60-120"
group_size: "4-24"
grouping: small-groups
appeal: creativity
focus: individual
step: 8
phase: working
needs:
  - A roll of paper per group
  - Cards or sticky notes
  - Crayons and markers
  - Tape
tip: >-
  Groups plan forward out of habit and arrive at more of the same. Make them stand at the future end and
  walk; whoever says “first we must” goes back to the right. Origin of the term: Robinson, energy
  studies.
online: Use a wide whiteboard page with the two ends drawn on it; the owner narrates with the camera off.

"""###,
    "en/forms/body-sculpture.yaml": ###"""
id: body-sculpture
name: Body sculpture
purpose: >-
  People stand in the room for the parties around a case, and distance, gaze and posture show how things
  are. It gives a first idea of the system, not the truth about it.
steps:
  - The case-bringer tells the question in three minutes. Choose five to seven parties to show, with the question itself as one. (8 min)
  - The bringer asks people to stand for them; saying no is fine. Everyone in it wears a sheet with the name. (5 min)
  - Without words the bringer gives each a place, a direction to look in and a posture, then steps aside and looks. (8 min)
  - "A minute of silence. Then ask each of them: what do you notice, in this spot? Thank them; do not analyse. (12 min)"
  - Ask who feels like moving. One move at a time; after each, hear what it changes for two others. (10 min)
  - "The bringer stands in their own place for a moment: what do you see from here that you did not see before? (4 min)"
  - "Everyone steps out aloud: sheet off, shake it loose, say your own name. (3 min)"
  - "Sit down: what did they feel, what did the watchers see? The bringer has the last word, and names one thing to check at work. (10 min)"
minutes: 60
minutes_range: "40-90"
group_size: "8-25"
grouping: plenary
appeal: body
focus: surroundings
step: 5
phase: working
needs:
  - An empty floor
  - Sheets and tape for the names
  - A facilitator who has been in one before, or a colleague who stays near
tip: >-
  It gets too private, or what was felt is taken for fact. Keep to work questions, stop at once if
  somebody is troubled, and call the outcome a guess to be checked. Akin to family sculpting (Satir) and
  systemic constellations (Hellinger).
online: >-
  Use objects on a table under a camera, or avatars on a board; those who stand for a party say what
  they notice there.

"""###,
    "en/forms/buddy-call.yaml": ###"""
id: buddy-call
name: Buddy call
purpose: >-
  Two participants ring each other between sessions about what they intended and what came of it. It
  keeps doing new things alive when work takes over.
steps:
  - "Before leaving the session: find a buddy, tell each other one step and its date, and put the call in both diaries, about halfway. (5 min)"
  - The call begins with how you are, one minute each, nothing about the step yet. (2 min)
  - A tells what they meant to do and what happened. Facts first, also if nothing happened. (4 min)
  - "B asks on: what went differently from what you expected, and what did you do that you would not have done before? (3 min)"
  - A names the next small step and a date. B repeats it literally. (2 min)
  - "Swap: B tells in the same three moves and A asks on. (9 min)"
  - While still on the line both write three lines in their diary, and agree what to bring to the next session. (5 min)
minutes: 30
minutes_range: "20-40"
group_size: "2-30"
grouping: pairs
appeal: reason
focus: individual
step: 8
phase: closing
needs:
  - Each other's telephone number
  - A fixed time in both diaries
  - The diary at hand
tip: >-
  “We will call each other” without a time: then it does not happen. Let pairs fix it before they leave
  the room, and ask at the next check-in who called. No progress is a good reason to ring, not to
  cancel. In threes when numbers are odd.
online: It is a telephone call already; walking outdoors works better than another video meeting.

"""###,
    "en/forms/case-clinic.yaml": ###"""
id: case-clinic
name: Case clinic
purpose: >-
  A small group listens to one person's case and gives back images and feelings before a word of
  analysis is spoken. It opens a stuck case where reasoning went round in circles.
steps:
  - "Groups of four or five: a case giver, coaches and a timekeeper among them. Agree that no one gives advice. (4 min)"
  - The case giver tells what is going on, what they wish for, what holds them back and where they need help. The coaches only listen. (15 min)
  - Three minutes of silence. Each coach waits for an image, a feeling, a gesture or a line of a song. (3 min)
  - "In turn the coaches give what came, unexplained: “I saw …”, “I felt …”. Showing a gesture is fine. (12 min)"
  - The case giver says which of these touch something, and what they touch. (5 min)
  - "Talk freely, starting from that one image: what does it show, what could it make possible? (22 min)"
  - The case giver says how the case looks now and what the next step is. (8 min)
  - Everyone writes for two minutes what this stirred in their own work; each reads one line and thanks the case giver. (6 min)
minutes: 75
minutes_range: "60-90"
group_size: "4-24"
grouping: small-groups
appeal: intuition
focus: individual
step: 5
phase: working
needs:
  - A quiet corner per group
  - Pen and paper
  - Something to time the silence
tip: >-
  Coaches skip the silence or dress up advice as an image (“I see you calling your director”). Give an
  example of a real image first, and let it be odd. Origin: Case Clinic, Presencing Institute
  (Scharmer).
online: Breakout rooms; during the silence everyone looks away from the screen. Send a drawing by photo.

"""###,
    "en/forms/celebration-of-failures.yaml": ###"""
id: celebration-of-failures
name: Celebration of failures
purpose: >-
  People present what failed as if they won a prize with it, and say what they know now. It makes it
  normal to try things of which the outcome is unknown.
steps:
  - Start with a failure of your own, a real one. End with “and now I know …”, take a bow and enjoy the applause. (4 min)
  - Everyone makes a trophy, headline or label for a failed attempt of their own, out of paper and whatever is on the table. (8 min)
  - "One by one, two minutes on the stage: what I tried, how it went wrong, “and now I know …”. Bow; loud applause each time. (16 min)"
  - "Award prizes by cheering: the most instructive, the most recognisable, the bravest. (4 min)"
  - "In threes: which of these have we all made, and what in our work makes it so easy to make? (5 min)"
  - Note the lessons and what will be tried again. With names only if the tellers want that. (3 min)
minutes: 40
minutes_range: "30-60"
group_size: "5-25"
grouping: plenary
appeal: creativity
focus: individual
step: 8
phase: harvest
needs:
  - Paper, tape, foil and scissors
  - A stage, such as a crate or a carpet
  - Three small prizes
tip: >-
  Failures are disguised successes (“I worked too hard”) or they are somebody else's. Your own example
  sets the depth. With more than eight tellers, make two stages. The sharing rule applies here more than
  ever. The bow comes from improvisation theatre.
online: Trophies made of things on your desk, shown to the camera; applause with microphones on.

"""###,
    "en/forms/check-in.yaml": ###"""
id: check-in
name: Check-in
purpose: >-
  Everyone arrives, is heard once and sets aside what belongs elsewhere. Whoever has spoken in the first
  quarter of an hour speaks more easily later.
steps:
  - Set the chairs in a circle without tables. Say what the round is for, and that nobody will react to what is said. (2 min)
  - "Ask one question, for instance: “What do you bring in today, and what do you leave at the door?” (1 min)"
  - Keep a minute of silence. Everyone waits for the first image or word that comes up; it needs no explanation. (1 min)
  - Pass an object round. Whoever holds it speaks for half a minute, the others only listen; passing a turn is fine. (9 min)
  - Come back to whoever passed. Then name in two sentences what you heard, worries included, and link it to the programme. (2 min)
minutes: 15
minutes_range: "10-25"
group_size: "4-25"
grouping: plenary
appeal: intuition
focus: individual
step: 5
phase: opening
needs:
  - A circle of chairs
  - An object that is pleasant to hold, such as a stone or a ball
tip: >-
  It slides into a round of introductions or a discussion. Stop reactions kindly, and take the first
  turn yourself, as short as you want the others to be. With more than twenty people, check in by
  threes.
online: >-
  The speaker names who is next. Or everyone types one word, all press Enter at the same moment, and
  three people say more about theirs.

"""###,
    "en/forms/check-out.yaml": ###"""
id: check-out
name: Check-out
purpose: >-
  The group looks back on how it worked together and gives itself a short evaluation. The wishes feed
  the next session.
steps:
  - Stop the content a quarter of an hour before the end. Everyone puts pen and phone away and sits in the circle again. (1 min)
  - "Ask for a silent look back: where did we come alive today as a group, and where did it falter? (2 min)"
  - "On a sign from you everyone holds up one to five fingers: how well did we work today? Note the scores. (1 min)"
  - "Go round: one word or sentence about what touched you, and one wish for next time. No replies, no defence. (8 min)"
  - Invite whoever scored low to say, if they like, what would have made it one point higher. (2 min)
  - Say which wish you will act on, thank the host and close on the agreed minute. (1 min)
minutes: 15
minutes_range: "10-20"
group_size: "4-25"
grouping: plenary
appeal: intuition
focus: group
step: 7
phase: closing
needs:
  - A sheet or laptop to note scores, words and wishes
tip: >-
  The programme runs late and the round shrinks to “nice day, thanks”. Guard the quarter of an hour, and
  take up one wish visibly at the next start; otherwise people stop giving them.
online: >-
  Hold fingers up to the camera. Words and wishes go into a shared document at the same time, and you
  read a few aloud.

"""###,
    "en/forms/decision-by-arguments.yaml": ###"""
id: decision-by-arguments
name: Decision by arguments
purpose: >-
  First put all the arguments on the table, then decide together. The decision holds longer because
  everyone has seen what it rests on.
steps:
  - Write the question to be decided and the options on the wall. Say who decides and how, for instance until nobody objects. (4 min)
  - Everyone writes alone one argument for each option, also for the one you do not want. (5 min)
  - Collect them option by option, for and against in two columns. No names, no reactions. (12 min)
  - "Ask what is missing: whose interest is nobody speaking for here, and what do we not know? Add it. (6 min)"
  - "In twos: which argument weighs heaviest, and why? Each pair says it in one sentence. (8 min)"
  - "Word a proposal and go round: agreed, or an objection with its reason? Change the proposal until it can bear the objections. (8 min)"
  - Record the decision with its arguments, the losing ones too, and the date on which you look back. (2 min)
minutes: 45
minutes_range: "30-75"
group_size: "5-25"
grouping: plenary
appeal: reason
focus: group
step: 6
phase: working
needs:
  - A sheet per option with two columns
  - Markers
  - Somebody who records
tip: >-
  Opinions come first and arguments serve to win. Keep the proposal back until the columns are full, and
  ask the person with most power to speak last. Still stuck after two rounds? Decide what you will try
  until the next session.
online: >-
  A shared table with a column per option; everyone types with names hidden, then the round goes by
  list.

"""###,
    "en/forms/dilemma-line.yaml": ###"""
id: dilemma-line
name: Dilemma line
purpose: >-
  Everyone stands on a line between two things that are both worth having. You see at a glance how
  differently people deal with the same dilemma.
steps:
  - Tape a line and name its ends after two good things that clash in this work, such as “start quickly” and “bring everyone along”. (3 min)
  - Everyone takes the place that fits what they did in the past month, not what they think is right. Look around in silence. (3 min)
  - Tell the people beside you what brings you here, and what it costs you. (5 min)
  - Hear both ends and the middle, two voices each. Nobody has to defend a place. (6 min)
  - Walk to where you would like to stand. What do you feel on the way, and what would it take to move one step at work? (5 min)
  - Write your own dilemma in one sentence with “and yet” in it. Collect the sheets if the group agrees. (3 min)
minutes: 25
minutes_range: "15-40"
group_size: "6-30"
grouping: plenary
appeal: body
focus: individual
step: 2
phase: opening
needs:
  - Tape of at least six metres
  - Two cards for the ends
  - Paper and pens
tip: >-
  One end is plainly the right one, so all crowd together there. Word both ends as something you would
  be proud of, taken from the talks beforehand. Do not measure and do not count.
online: >-
  A line on a shared board with a dot for everyone; drag your dot, then talk in breakout rooms with your
  neighbours.

"""###,
    "en/forms/drawing-the-system.yaml": ###"""
id: drawing-the-system
name: Drawing the system
purpose: >-
  Draw the whole around your question as a landscape, a machine or a household, and see where things
  flow and where they get stuck. A drawing lets you see what a list conceals.
steps:
  - "Make groups of three or four. Put the question in the middle of a large sheet. Agree: pictures first, words later. (4 min)"
  - "Everyone draws for themselves on a small sheet: if the system around my question were a landscape or a machine, which one? (10 min)"
  - Make one large drawing out of it. Where do money, knowledge and power flow, where are they held up, and where are we ourselves? (18 min)
  - Step back. Add in red what holds things up and in green what offers a chance. Whom did we leave out? (8 min)
  - Visit another group. Visitors first say what they see; only then do the makers explain. (12 min)
  - "Write three sentences under your own drawing: the symptom, the cause behind it, and the spot where a small push does much. (8 min)"
minutes: 60
minutes_range: "40-90"
group_size: "3-24"
grouping: small-groups
appeal: creativity
focus: surroundings
step: 7
phase: working
needs:
  - Large sheets and small ones
  - Crayons, also red and green
  - Tape to hang the drawings
tip: >-
  “I cannot draw” and then boxes with arrows after all. Draw something clumsy yourself first, and take
  the pens away for ten minutes so that only crayons remain. Explaining too early spoils what visitors
  see. Akin to rich pictures, Checkland.
online: >-
  Draw on paper at home, send a photograph, and make the joint drawing on a shared board with the photos
  cut up.

"""###,
    "en/forms/expedition.yaml": ###"""
id: expedition
name: Expedition
purpose: >-
  Go and see for yourselves where the question lives: with your own eyes, ears and feet. It turns
  opinions about the field into signals you have witnessed.
steps:
  - "Make groups of three. Each takes a task: what do people do, what do you hear, or who and what is absent? Agree whether photographs are welcome. (15 min)"
  - Walk across the place in silence, alone but in sight of each other. Note only what the senses tell you. (20 min)
  - The local host shows the work itself instead of presenting it. Lend a hand wherever that is safe and allowed. (45 min)
  - Each group talks with two people who work or live here. Ask for a recent example and for what visitors usually miss. (45 min)
  - "Sit down on the spot. Go round three times: what did we see, what did it do to us, and only then, what may it mean? (25 min)"
  - "On one sheet: what contradicted our picture, and which signals did we pick up, passing or lasting? Who could confirm them? (20 min)"
  - Give back to the hosts what struck you, hear their reaction and thank them. (10 min)
minutes: 180
minutes_range: "120-360"
group_size: "4-24"
grouping: small-groups
appeal: body
focus: surroundings
step: 2
phase: working
needs:
  - A local host and permission for the visit
  - Clipboards or notebooks
  - Sturdy shoes, safety gear where required
  - A sheltered place to sit together
tip: >-
  It becomes a guided tour with a slide show. Agree with the host beforehand that there will be no
  presentation, and that you may talk with people who see it differently. Go in small groups; twenty
  visitors at once change what there is to see.
online: >-
  A local member walks with a phone camera and takes directions from the groups; each group rings one
  person on the spot.

"""###,
    "en/forms/eye-opener-workshop.yaml": ###"""
id: eye-opener-workshop
name: Eye-opener workshop
purpose: >-
  Three to eight outsiders hear the group's story, reflect on it and each go home with an agenda of
  their own. The group hears what it no longer sees itself.
steps:
  - "Check in: what question brings you here? The tellers say what they hope to hear, and repeat how things shared may be used. (20 min)"
  - Two or three tellers tell the story in a few episodes, doubts and failures included. Outsiders note what surprises them. (40 min)
  - Outsiders ask questions to understand, then say in twos what they hear that the tellers take for granted. (25 min)
  - A break, in which everyone moves to a different seat. (15 min)
  - "Outsiders discuss among themselves: what made the difference, what was luck, what would be different where I work? Tellers only listen. (30 min)"
  - "The tellers respond: what is new to us, and what do we take back to the group? (15 min)"
  - "Each outsider writes an agenda of their own: my question, my first action, whom I need for it. (15 min)"
  - Read the agendas aloud. Tellers offer help; note the reflections for the learning history and a date to ring each other. (20 min)
minutes: 180
minutes_range: "180-240"
group_size: "5-12"
grouping: small-groups
appeal: reason
focus: surroundings
step: 9
phase: harvest
needs:
  - Three to eight invited outsiders and two or three tellers
  - A short outline of the story on paper
  - An agenda form for each outsider
tip: >-
  It turns into a presentation with applause, and outsiders leave with admiration instead of plans.
  Choose episodes in which something went wrong, and do not give up the half-hour in which the tellers
  keep silent. Origin: Reflexive Monitoring in Action (Van Mierlo et al.).
online: >-
  Split it into two calls of ninety minutes, with the break as the night in between; tellers mute
  themselves while outsiders reflect.

"""###,
    "en/forms/fishbowl.yaml": ###"""
id: fishbowl
name: Fishbowl
purpose: >-
  A few people have a real conversation while the rest listen closely, and anyone may step in. A large
  group thinks together without everyone talking at once.
steps:
  - Set five chairs in the middle, one of them empty, and the others close around. Explain the rules and name the question. (5 min)
  - Four people who live with this question sit down and start from what they experienced, not from their position. (10 min)
  - "Open it up: whoever wants to speak takes the empty chair, and then one person in the middle moves out to free a chair. (20 min)"
  - Stop. In the outer ring, neighbours tell each other what they heard and what was left unsaid. (4 min)
  - Hear three of these observations. The middle listens and does not answer. (4 min)
  - "Each person in the middle ends with one sentence: what do I see differently now? (2 min)"
minutes: 45
minutes_range: "30-75"
group_size: "10-40"
grouping: plenary
appeal: reason
focus: content
step: 5
phase: working
needs:
  - Five chairs in an inner ring, a full outer ring around it
  - The question on a sheet on the floor
tip: >-
  The same people keep the middle, and the empty chair stays empty. Agree that everyone leaves after
  three contributions, and take the empty chair yourself once to show how easily it is done.
online: >-
  The middle has cameras on, the others off. Switching your camera on means taking the empty chair; then
  someone switches off.

"""###,
    "en/forms/guided-silence.yaml": ###"""
id: guided-silence
name: Guided silence
purpose: >-
  In silence everyone listens for what really matters to them and what wants to be started. It is a
  source for your own CoP that discussion does not reach.
steps:
  - Clear the tables, phones off. Tell what will happen; eyes may stay open, and anyone may stop or step outside. (3 min)
  - Ask for attention to feet, chair and breath. Then keep quiet together. (3 min)
  - "Read three questions, two minutes of silence after each: what really matters to me here, what may I let go of, what wants to begin? (7 min)"
  - Write without lifting the pen. It is for nobody but yourself, and spelling does not count. (5 min)
  - Underline one sentence. Whoever wants reads it to a neighbour, who only says thank you; then the other way round. (4 min)
  - Sound the bell. Whoever wants gives one word to the circle; do not discuss it. (3 min)
minutes: 25
minutes_range: "15-40"
group_size: "2-30"
grouping: individual
appeal: intuition
focus: individual
step: 10
phase: closing
needs:
  - A room without disturbance
  - A bell or singing bowl
  - Pen and paper
tip: >-
  You fill the silence with words because it feels long to you. Use a clock and read slowly. Some people
  find silence hard: looking out of the window or walking a slow round counts too. No explanation
  afterwards. Inspired by Theory U, Scharmer.
online: Cameras off, your voice and a bell on; write on paper, then send one word to the chat if you wish.

"""###,
    "en/forms/how-next.yaml": ###"""
id: how-next
name: How next?
purpose: >-
  The group itself decides which question, case, host and experiments carry it to the next session.
  Ownership becomes visible in names and dates.
steps:
  - "Draw four boxes on a sheet: our question, the case, host and preparers, what we try in between. (1 min)"
  - "Everyone writes alone: the question I go home with, and what I will try before we meet again. (3 min)"
  - Neighbours compare, and choose the question that would take the whole group further. (4 min)
  - Each pair reads its question. Hang them up; the group points out the one that will open the next session. (5 min)
  - Ask who brings a case, who hosts, who prepares. Let the silence work and do not fill the boxes yourself. (4 min)
  - "Go round: who does what, by when? Write down names and dates; the new host reads the sheet aloud. (3 min)"
minutes: 20
minutes_range: "15-30"
group_size: "5-25"
grouping: plenary
appeal: reason
focus: group
step: 6
phase: closing
needs:
  - A sheet with four boxes
  - Markers and cards
  - The date of the next session
tip: >-
  There is no time left and the facilitator makes up the programme alone at home. Give it a fixed place
  and break off the content for it. If a box stays empty, leave it empty and ask the group what that
  says.
online: >-
  Show the four boxes in a shared document. Pairs work in breakout rooms; names are filled in on the
  spot by the people themselves.

"""###,
    "en/forms/intervision.yaml": ###"""
id: intervision
name: Intervision
purpose: >-
  Peers help one of them look at a case of their own by asking instead of advising. The case-bringer
  leaves with a sharper question and a first action.
steps:
  - Make groups of five to eight. Each picks one case, recent, the bringer's own and still open, and appoints a timekeeper. (5 min)
  - The bringer tells the facts and ends with a question that starts with “How do I”. The group writes it down word for word. (8 min)
  - The group asks open questions, one at a time, no advice in disguise. The bringer answers briefly. (15 min)
  - Silence. The group writes what it thinks is at stake; the bringer writes which question touched most, and why. (4 min)
  - The bringer turns the chair and only listens while the others discuss what they see, assume and would try. (10 min)
  - "The bringer turns back: what hit home, how does my question sound now, and what will I do before next time? (8 min)"
  - The others each say what this case taught them about their own work. (6 min)
  - Note the new question and the action. With the bringer's consent, what concerns everybody goes on the knowledge agenda. (4 min)
minutes: 60
minutes_range: "45-90"
group_size: "5-24"
grouping: small-groups
appeal: reason
focus: individual
step: 5
phase: working
needs:
  - A room or corner for each group
  - Pen and paper
  - A clock in sight
tip: >-
  Advice comes too soon, because it is quicker than listening. Let the timekeeper ask “is that a
  question?”, and guard the silence after the questions. A case that is already solved teaches little.
online: >-
  One breakout room per group. While the group discusses, the bringer switches off camera and
  microphone.

"""###,
    "en/forms/knowledge-agenda-round.yaml": ###"""
id: knowledge-agenda-round
name: Round of the knowledge agenda
purpose: >-
  Go past the group's questions: what became of them, what came up, what stays? You take an agenda home
  that is newer than the one you brought.
steps:
  - Hang every question on a sheet of its own, with its date and history. Everyone reads standing and in silence. (4 min)
  - Ask of each open question what was done with it. Does it persist, have a provisional answer, dissolve by asking, or go elsewhere? (14 min)
  - Write status, date and reason on the sheet. A better wording goes underneath; nothing is erased. (3 min)
  - Everyone writes one question that came up today, linking what we long for to something I can do. Begin with “how” or “what”. (5 min)
  - "Read them out, join what truly is the same, and note for each: individual, organisation or field, and who keeps it alive. (8 min)"
  - Look at what has been open for three sessions. What is stubborn here, and which question opens the next session? (6 min)
minutes: 40
minutes_range: "30-60"
group_size: "5-25"
grouping: plenary
appeal: reason
focus: content
step: 7
phase: harvest
needs:
  - The latest knowledge agenda, one sheet per question
  - Markers and tape
  - Somebody who records the changes
tip: >-
  It becomes a list of action points to tick off, and it grows at every session. A question may go
  because asking was enough; celebrate that. With more than twelve open questions, take those that
  moved. Origin: dynamic learning agenda, Van Mierlo et al.
online: >-
  Share the agenda as a table; people add remarks at the same time, then you go through the lines that
  changed.

"""###,
    "en/forms/learning-history-reading.yaml": ###"""
id: learning-history-reading
name: Reading the learning history
purpose: >-
  Everyone reads the group's own learning history and marks where it rings true and where it does not.
  Reading what happened, the group discovers its habits.
steps:
  - "Hand out one or two episodes. Explain the three layers: what happened, what those involved made of it, what outsiders see in it. (5 min)"
  - "Read alone and in silence. In the margin: ! where it rings true, ? where you saw it otherwise, … where something is left unsaid. (15 min)"
  - "Choose two marks and write one sentence with each: what did I take for granted at the time? (7 min)"
  - "In threes: begin with the question marks. Do not try to agree; find out what each of you could see from your place. (15 min)"
  - "All together, per episode: where do readings part, what does nobody say? If an outsider is present, hear them first. (18 min)"
  - What do we recognise as a habit of ours? Name one to keep and one to stop, each with an example from the text. (10 min)
  - Correct errors of fact. Readings that differ are added beside the others, with no name unless its owner agrees. (5 min)
minutes: 75
minutes_range: "60-120"
group_size: "4-25"
grouping: individual
appeal: reason
focus: group
step: 7
phase: harvest
needs:
  - The learning history on paper, with a wide margin
  - Pens
  - Somebody who notes new readings
tip: >-
  It turns into editing: people polish sentences to look better. Say at the start that reading is not
  approving, and that only facts are corrected today. Keep to the sharing rule when quoting. Origin:
  learning histories, Kleiner & Roth.
online: Send the text an hour before; margin remarks in a shared document that only opens once all have read.

"""###,
    "en/forms/moving-debate.yaml": ###"""
id: moving-debate
name: Moving debate
purpose: >-
  People choose a side of the room and change sides when an argument convinces them. Opinions start to
  move, and the arguments behind them come on the table.
steps:
  - "Tape a line across the floor: agree on one side, disagree on the other. Practise with something light. (4 min)"
  - Read the first statement. Everyone chooses a side without talking; nobody stays on the line. (2 min)
  - Hear arguments from the two sides in turn, the smaller group first. One argument per person, half a minute each. (6 min)
  - Whoever is moved by an argument crosses over and says which one it was. Going back is allowed. (4 min)
  - Do the same with a second and a third statement; let someone from the group word the third on the spot. (10 min)
  - "Stay standing: which argument moved most feet, and which position did nobody dare to take? Note both. (4 min)"
minutes: 30
minutes_range: "20-45"
group_size: "8-40"
grouping: plenary
appeal: body
focus: content
step: 5
phase: working
needs:
  - Tape for the line
  - Two prepared statements, short and sharp
  - Space to stand on both sides
tip: >-
  Statements with which everyone agrees, or people who defend their own camp to the end. Test the
  statements beforehand and praise crossing over. Does one side stay empty? Stand there yourself and ask
  who comes along for a moment.
online: >-
  Everyone changes their display name to start with + or −, and changes it again when an argument
  convinces them.

"""###,
    "en/forms/one-two-four-all.yaml": ###"""
id: one-two-four-all
name: One-two-four-all
purpose: >-
  First alone, then with two, four and everybody: each voice counts before the loud ones set the tone.
  Suited to designing your own CoP, and to any other open question.
steps:
  - "Write one open question on the wall: “What matters to us in our own CoP, and what does that ask of the way we set it up?” (2 min)"
  - "Alone and in silence: everyone writes down their own answers. (3 min)"
  - "In twos: tell each other what you wrote, and see what the two of you can make of it together. (5 min)"
  - "In fours: what returns, what differs? Choose the one point that must not get lost and write it in a full sentence on a card. (10 min)"
  - "All together: each four reads its card and the reason behind it. Only questions to understand; then it goes on the wall. (10 min)"
  - Ask what is still missing and who, in or outside the room, can help with which card. Write names next to the cards. (5 min)
minutes: 35
minutes_range: "15-45"
group_size: "8-40"
grouping: small-groups
appeal: reason
focus: content
step: 10
phase: working
needs:
  - One card per four people
  - Pens and paper
  - A bell
  - A free stretch of wall
tip: >-
  The silence at the start is cut short, and the fours report everything instead of choosing. Keep the
  minutes strictly, and accept one sentence per four. Origin: 1-2-4-All, Liberating Structures
  (Lipmanowicz & McCandless).
online: >-
  Silence with microphones off, then breakout rooms of two; merge them by two into fours. One shared
  page takes the sentences.

"""###,
    "en/forms/open-space.yaml": ###"""
id: open-space
name: Open space
purpose: >-
  The group makes its own programme on the spot and works on whatever someone cares for enough to host.
  Responsibility moves from the facilitator to the participants.
steps:
  - "Sit in one circle. Name the theme and the one rule: if you neither learn nor contribute where you are, walk to another spot. (10 min)"
  - Whoever wants to work on a question writes it down, reads it aloud and hangs it on the timetable with a place. (15 min)
  - "Market: everyone signs up or decides to roam. Questions are joined only if both hosts want it. (5 min)"
  - First round. The host opens; somebody writes down questions, findings and next steps. Whoever is there is the right group. (35 min)
  - Second round, with the other questions. Done early is done; not finished means agreeing when you go on. (35 min)
  - Hang up the notes. Read in silence and write your name where you will carry on. (8 min)
  - "Close in the circle with an object to pass: what moved me, and what do I take on? (12 min)"
minutes: 120
minutes_range: "90-240"
group_size: "12-60"
grouping: small-groups
appeal: reason
focus: content
step: 6
phase: working
needs:
  - "An empty timetable on the wall: two rounds, a place per group"
  - Large sheets and markers
  - As many corners as groups
  - A bell
tip: >-
  The facilitator rescues a silence by proposing topics, or bosses start to host for others. Wait; the
  first question usually comes after a minute. Groups of two are fine, and so is a host who works alone.
  Origin: Open Space Technology, Harrison Owen.
online: Breakout rooms people can enter and leave by themselves, with the timetable in a shared document.

"""###,
    "en/forms/pattern-writing.yaml": ###"""
id: pattern-writing
name: Pattern writing
purpose: >-
  Write down what works, and when and why, in a short fixed form that a colleague elsewhere can use.
  Tens of such patterns together become a language for the field.
steps:
  - "Hang up the form: name, stars, context, problem, forces, therefore, larger and smaller patterns. Read one example aloud. (8 min)"
  - Everyone chooses, alone, something that worked more than once in their own practice or in a case they know well. (5 min)
  - "Write in silence: in what situation does this come up, and what is the problem, in one sentence you could print in bold? (12 min)"
  - "Write which forces pull against each other there, with evidence: a case, a figure, something somebody said. (12 min)"
  - Write “therefore” and the core of the solution, leaving room for how others do it. Add a sketch and a name people will remember. (13 min)
  - Exchange with a neighbour, who retells it without looking. Wherever the retelling goes astray, the writer rewrites. (15 min)
  - "Hang them up. Draw lines from larger to smaller patterns and give stars: none for a hunch, two when several cases bear it out. (10 min)"
minutes: 75
minutes_range: "60-120"
group_size: "3-24"
grouping: individual
appeal: reason
focus: content
step: 4
phase: harvest
needs:
  - A printed form per person
  - One good example
  - Pens, and thread or tape for the lines
tip: >-
  People write advice without a problem, or a solution so detailed that it fits only their own office.
  Ask “when would you not do this?” and let the forces answer. Origin: pattern language, Alexander.
online: A page per pattern in a shared folder; write with cameras off, retell in breakout rooms of two.

"""###,
    "en/forms/peer-feedback.yaml": ###"""
id: peer-feedback
name: Peer feedback
purpose: >-
  People tell each other what they notice and what its effect on them is, without judging. The group
  learns to look after its own cooperation.
steps:
  - "Explain two halves of a sentence: “I notice that you …”, as a camera would record it, and “the effect on me is …”. Give a good and a bad example. (4 min)"
  - Tell everyone who their three partners will be. In silence, wait for a moment with each that stayed with you; note it in those two halves. (5 min)
  - First pair. A gives one or two sentences, pleasant or difficult; B says thank you and asks one question at most. Then swap. (6 min)
  - "Second and third pair: do the same with your other partners. (12 min)"
  - "Alone: what did I hear more than once, and what shall I try next time? (3 min)"
  - "In the circle, without names: what does this say about how we work together? The facilitator asks for feedback too. (5 min)"
minutes: 35
minutes_range: "25-50"
group_size: "4-30"
grouping: pairs
appeal: intuition
focus: group
step: 6
phase: harvest
needs:
  - Cards with the two halves of the sentence
  - A list of who meets whom in three rounds
  - Chairs in twos
  - A bell for changing
tip: >-
  Judgements creep in: “I notice that you are dominant.” Ask what the camera saw. Receivers who explain
  themselves stop hearing; thanking is enough. Nobody has to give a difficult sentence, but three
  pleasant ones in a row tell something as well.
online: Pairs in breakout rooms, changed by you; the sentences are spoken, never typed.

"""###,
    "en/forms/question-reversal.yaml": ###"""
id: question-reversal
name: Question reversal
purpose: >-
  Turn a stuck question round until the assumption underneath shows. The question before and the
  question after are a mark of second-order learning.
steps:
  - "Everyone writes the question they struggle with, just as they would sigh it at work: “How do we get them to …?” (4 min)"
  - "In twos, take A's question. B asks: who has to change in this question, and what does it take for granted? Write it down. (6 min)"
  - "Make five reversals: swap who does what, make the problem a quality, ask the opposite, ask from the other's chair, make it absurd. (8 min)"
  - A chooses the reversal that makes them curious and a little uneasy, and words it as a question to work with. (4 min)
  - "Swap: the same with B's question, in the same three moves. (12 min)"
  - Each pair reads one question before and after, without explaining. Write both down, with the date; do not discuss. (6 min)
minutes: 40
minutes_range: "25-60"
group_size: "2-30"
grouping: pairs
appeal: creativity
focus: content
step: 2
phase: working
needs:
  - A sheet with “before” and “after” per person
  - An example on the wall
tip: >-
  The reversal is only nicer wording. Check whether someone else acts in it: “how do we get meter
  readers to fill in our form?” became “what do meter readers know that our form does not ask?” Whoever
  feels caught out needs time, not applause.
online: Pairs in breakout rooms; questions before and after in a table with two columns that everyone can see.

"""###,
    "en/forms/role-play.yaml": ###"""
id: role-play
name: Role play
purpose: >-
  Practise a difficult conversation that really is coming up, feel what a different approach does, and
  try again. The community is the practice ground.
steps:
  - Make groups of four. Who has a difficult conversation ahead? That person is the player; add a counterpart and two observers. (5 min)
  - The player sketches the situation, names one thing to practise, and shows how the other usually stands, sits and speaks. (8 min)
  - Play the opening as it would go today. Stop after five minutes, even halfway through a sentence. (5 min)
  - The player tells what it did to body and mood, the counterpart what worked on them; observers only say what they saw and heard. (10 min)
  - "Choose one thing to do otherwise: a posture, a first sentence, a question instead of an argument. Replay from the hardest moment. (7 min)"
  - "Swap: the player sits in the other's place and feels how the new approach lands. (8 min)"
  - Shake the roles off and say your own name. The player tells when the real conversation is and who may ask how it went. (7 min)
  - "With all groups: what did we learn about this kind of conversation? (10 min)"
minutes: 60
minutes_range: "45-90"
group_size: "4-24"
grouping: small-groups
appeal: body
focus: individual
step: 8
phase: working
needs:
  - Room to stand and move
  - Two chairs per group
  - A bell to stop the scene
tip: >-
  The counterpart overacts and wins, or people talk about the conversation instead of having it. Ask for
  a counterpart who is as difficult as needed, no more, and say “show it” as soon as somebody explains.
  Nobody has to play.
online: In breakout rooms the two players keep their cameras on, stand up, and the observers hide their video.

"""###,
    "en/forms/sharing-rule-talk.yaml": ###"""
id: sharing-rule-talk
name: Talk about sharing
purpose: >-
  At the start, the group decides how it treats what is shared: open, under the Chatham House Rule, or
  with non-disclosure. Knowing the rule, people dare to bring what is still unfinished.
steps:
  - "Say why: what is told here can help others and can harm somebody. The group decides today, not the initiator. (3 min)"
  - >-
    Explain three rules. Open: may be retold by name. Chatham House: use it, but never reveal who said
    it, who took part or where they belong. Non-disclosure: nothing goes out without consent. (7 min)
  - "In threes: what would I bring only under a stricter rule, and what can I no longer do at work under that rule? (8 min)"
  - Collect the arguments on three sheets, one per rule, without choosing yet. (8 min)
  - "Test the rules on three cases: a manager asks who said that, someone posts a group photo, a researcher wants to quote. (6 min)"
  - Somebody proposes a rule. Go round for objections, and add exceptions only where an objection calls for them. (6 min)
  - Record rule, date, arguments and when you will look at it again. Newcomers hear it before they sit down. (2 min)
minutes: 40
minutes_range: "30-60"
group_size: "5-25"
grouping: plenary
appeal: reason
focus: group
step: 6
phase: opening
needs:
  - Three sheets with the three rules
  - The three test cases on cards
tip: >-
  The rule is read out and everybody nods. Without the cases nobody knows what they agreed to. Mind the
  leaks: attendance lists, photos with name tags, and functions that only one person has. A rule can
  become stricter for one item.
online: >-
  Threes in breakout rooms; objections by raised hand. Also decide whether calls may be recorded, and by
  whom.

"""###,
    "en/forms/silent-brainstorm.yaml": ###"""
id: silent-brainstorm
name: Silent brainstorm
purpose: >-
  Collect many ideas or questions without anyone talking, so that quiet and loud people weigh the same.
  People build on each other in writing.
steps:
  - Write the question large on the wall and check that everybody understands it. From now on nobody speaks. (3 min)
  - "Everyone writes alone: one idea per note, at least six, with one that is impossible among them. (7 min)"
  - Pass your notes to the right. Read what you receive and add two notes that build on it. Do this twice. (8 min)
  - Stick everything on the wall and group it together, still silent. A note that is moved for the third time gets a copy. (6 min)
  - Break the silence. Give each group of notes a title in a full sentence. (4 min)
  - "Everyone gives two dots: one for what you want to work on, one for what is odd but will not let go. (2 min)"
minutes: 30
minutes_range: "20-45"
group_size: "4-30"
grouping: individual
appeal: creativity
focus: content
step: 1
phase: working
needs:
  - Sticky notes and thick pens
  - A clear wall
  - Dot stickers
tip: >-
  Somebody jokes and the silence is gone, or the titles become drawers such as “communication”. Start
  over kindly, and ask for titles with a verb. Related to brainwriting (Rohrbach).
online: >-
  A shared board with names hidden and microphones off; each works on a page of their own and moves one
  page on.

"""###,
    "en/forms/social-map.yaml": ###"""
id: social-map
name: Social map
purpose: >-
  Lay out on one sheet who plays a part in the question, what ties run between them and who has
  influence. The talk while building is worth as much as the map.
steps:
  - "Make groups of three to five around large sheets. Write one question at the top: “Who influences whether …?” (8 min)"
  - Name everyone who plays a part. One card per person or organisation, a colour per kind; lay them where they feel right. (15 min)
  - "Draw ties one kind at a time, each its own colour: first who exchanges knowledge, then who works together, then who pays whom. (20 min)"
  - Write with each card in a few words what this party wants to reach. (10 min)
  - "Build a tower on each card: the higher, the more influence on the question. No tower is allowed, so are equal ones. Argue aloud. (12 min)"
  - Step back. Who is a bridge, who stands alone, where is it tense, whom did we forget? What does that mean for our question? (15 min)
  - Photograph the map. Note the date, who answered and who did not, and which tie we want to be different on the next map. (10 min)
minutes: 90
minutes_range: "60-150"
group_size: "3-24"
grouping: small-groups
appeal: creativity
focus: surroundings
step: 7
phase: working
needs:
  - Large sheets
  - Cards in several colours
  - Markers in four colours
  - Counters, draughts pieces or coins for the towers
tip: >-
  All kinds of ties are drawn at once and the sheet becomes spaghetti. Finish one kind before the next,
  and leave out ties that do not matter to the question. Treat the photograph as confidential. Origin:
  Net-Map, Schiffer.
online: A whiteboard page with coloured notes and connectors; show influence by the size of the note.

"""###,
    "en/forms/stakeholder-chairs.yaml": ###"""
id: stakeholder-chairs
name: Stakeholder chairs
purpose: >-
  Everyone takes the place, quite literally, of somebody who is affected by the question and not in the
  room. From that chair urgency looks different.
steps:
  - "Everyone picks one such person. Set three chairs, or sheets on the floor: me, the other, and one at a distance from both. (4 min)"
  - Sit on your own chair. What do I want from this person, and what do I feel in my body? Write one line. (5 min)
  - Get up, walk a few steps, and take the other's chair as they would sit. Write in the I-form about your day, your cares, what annoys you. (10 min)
  - "Stay there: what do I tell at home about those people of the Community of Practice, and what would I need from them? (5 min)"
  - Go and stand at the third spot. What happens between these two, and what do both leave unsaid? Write one piece of advice. (5 min)
  - "Take your own chair once more: what changed in how I sit and in my question? (3 min)"
  - "In twos: tell what shifted, and what you will check with the real person, how and when. (8 min)"
minutes: 40
minutes_range: "30-60"
group_size: "2-24"
grouping: individual
appeal: body
focus: surroundings
step: 2
phase: working
needs:
  - Three chairs or sheets per person
  - Paper and pen
  - Space to spread out
tip: >-
  People fill the other chair with a caricature, or with how the other ought to think. Ask for a person
  they have met, and wait until the posture has changed before they write. What comes up is a guess:
  check it.
online: Everyone has three spots in their own room; you lead by voice, with cameras off.

"""###,
    "en/forms/success-film.yaml": ###"""
id: success-film
name: Film of success
purpose: >-
  Everyone sees their picture of success as a short film: what you see, hear and feel, and who does
  what. Retelling makes it sharper and lets the group discover what it shares.
steps:
  - "Set the scene: an ordinary working day some years from now, and the question has been solved. You walk around with a camera. (3 min)"
  - "Eyes closed. Ask slowly, with silence after each: where are you, what do you see, hear, feel, who does what? (7 min)"
  - Alone, draw the film in six frames with a few words each. Present tense, people who do something, no policy terms. (12 min)
  - "In twos, tell the film in three minutes each. The listener asks only: “and what do I see next?” (8 min)"
  - "Adjust your own film: what became sharper while telling it? (3 min)"
  - "Show four films to the whole group. Write on four sheets what returns: seen, heard, felt, who does what. (9 min)"
  - Everyone names whom they will retell it to before next time. Note name and date. (3 min)
minutes: 45
minutes_range: "30-60"
group_size: "3-30"
grouping: individual
appeal: creativity
focus: content
step: 1
phase: working
needs:
  - A sheet with six empty frames per person
  - Pencils and crayons
  - Four large sheets
tip: >-
  The film fills up with goals and figures, such as “cooperation has improved”. Ask what the camera sees
  then, and who says what to whom. Some see nothing with their eyes closed: let them listen, or begin by
  drawing.
online: Lead the silence with cameras off; frames on paper, held up to the camera in pairs.

"""###,
    "en/forms/three-levels.yaml": ###"""
id: three-levels
name: Three levels
purpose: >-
  Work out what one insight or result asks of individuals, of organisations and of the field. Each level
  gets a lever and a name, so that it is carried through.
steps:
  - "Groups of three to five. Draw three bands on a sheet: individual, organisation, field. Write one insight or result beside them. (5 min)"
  - "Individual: what will I do, learn or stop doing because of this? Put names on the cards. (10 min)"
  - "Organisation: which work process, budget or manager does it touch? Name the place where it would have to be written down. (12 min)"
  - "Field: which policy, rule, habit or market stands in the way or helps? Who owns it? (12 min)"
  - "Draw arrows: where does a change on one level wait for another? Mark the arrow on which most depends. (8 min)"
  - Choose a lever per level, such as visibility, a fee or inviting a rule-owner. Write destination, name and date beside it. (8 min)
  - Walk past the other sheets and add a name or a contact wherever you can open a door. (5 min)
minutes: 60
minutes_range: "45-90"
group_size: "3-24"
grouping: small-groups
appeal: reason
focus: surroundings
step: 4
phase: working
needs:
  - A large sheet with three bands per group
  - Cards in three colours
  - Markers
tip: >-
  The band of the field fills up with what others should do, and the individual one stays empty. Start
  with the individual, and accept no card without a person. Also useful at the start, to sort the
  challenges of the question.
online: >-
  A board page with three bands per group; visit each other's page with one person left behind to
  explain.

"""###,
    "en/forms/timeline.yaml": ###"""
id: timeline
name: Timeline
purpose: >-
  The group walks along its own history and marks highs, lows and learning moments. Where people read
  the same moment differently is where there is most to learn.
steps:
  - "Hang up a drafted line of facts: sessions, decisions, events outside. Walk along it; the group corrects and completes. (20 min)"
  - Everyone marks alone, in three colours and with initials, at most two highs, two lows and two learning moments. (10 min)
  - "In threes tell each other why: what happened to you there, and what did it change in your work? (20 min)"
  - Walk the line together from left to right. Everyone says in two sentences why they put one of their marks; someone writes the why beside it. (30 min)
  - Stop where one moment carries a high and a low. Hear both readings and leave them side by side. (15 min)
  - Choose the three moments that mattered most. What made them possible, and who did what? (15 min)
  - What does this line ask of the coming period? Put it on the agenda, with somebody's name. (10 min)
minutes: 120
minutes_range: "90-180"
group_size: "6-25"
grouping: plenary
appeal: reason
focus: group
step: 7
phase: harvest
needs:
  - A roll of paper of at least five metres, with the facts drafted
  - Sticky notes in three colours
  - Markers
  - Wall and floor space to walk
tip: >-
  The whole time goes into getting dates right. Draft the facts beforehand with two members and cut
  correcting short after twenty minutes. Do not smooth over readings that differ. Related to the
  timeline method in Reflexive Monitoring in Action (Van Mierlo et al.).
online: >-
  Draft the line on a wide whiteboard page; mark at the same time, and scroll along it together while
  people talk.

"""###,
    "en/forms/value-story-round.yaml": ###"""
id: value-story-round
name: Round of value stories
purpose: >-
  In threes, people tell what the community brought them, from the moment itself to what changed. The
  teller keeps the story and decides who gets to see it.
steps:
  - >-
    Make threes. Explain the chain in plain words: it was worth it, I took something away, I used it, it
    had effect, I came to see success differently. (6 min)
  - "Alone: choose one moment from the past months and jot down what happened there. (6 min)"
  - "A tells. B asks one question at a time: what happened, what did you take away, what did you do with it, what came of it? C writes. (10 min)"
  - C reads it back. A corrects, gives it a title and marks which links of the chain are in it. Not all of them need be. (3 min)
  - "Pass the roles on, twice: the same for B and for C. (26 min)"
  - Whoever's story is not finished writes how they hope it ends, with a date to look back. (4 min)
  - "Each three reads out its titles. Tellers say for whom their story is: themselves, the group, or everyone. (5 min)"
minutes: 60
minutes_range: "40-75"
group_size: "3-24"
grouping: small-groups
appeal: reason
focus: individual
step: 9
phase: harvest
needs:
  - A form with the questions per person
  - The chain on the wall
  - Pens
tip: >-
  It becomes filling in a form, or people make their story bigger than it is. One question at a time,
  and a small story is a story. Whatever reveals someone's competence stays with them. Origin: value
  creation stories, Wenger, Trayner & De Laat.
online: Breakout rooms of three; the writer types in a document that only those three can open.

"""###,
    "en/forms/walk-and-talk.yaml": ###"""
id: walk-and-talk
name: Walk and talk
purpose: >-
  Two people walk and tell each other what question brought them here. Side by side and outdoors, more
  is said than face to face across a table.
steps:
  - "Pair people who hardly know each other. Give the question: “Which question in your work will not leave you alone, and since when?” (4 min)"
  - Point out a loop of half an hour and the time to be back. Phones stay in pockets, papers stay inside. (2 min)
  - A talks while walking. B only asks on, keeps pace with A and lets silences last. (12 min)
  - Stand still. B tells in three sentences what stayed with them; A corrects and adds the one thing still missing. (3 min)
  - "Swap on the way back: B talks and A asks on, with the same standstill before the door. (15 min)"
  - In the circle each says one sentence about the other's question, after asking leave to share it. (9 min)
minutes: 45
minutes_range: "30-60"
group_size: "2-30"
grouping: pairs
appeal: body
focus: individual
step: 3
phase: opening
needs:
  - A safe loop of about half an hour
  - The question on a small card
  - Umbrellas, and a quiet corridor for who cannot walk far
tip: >-
  Pairs drift into ordinary chat, or one talks all the way. Agree a signal, such as your text message,
  for the swap. Ask beforehand who would rather walk slowly or sit, and offer that as an equal choice.
online: Both go outside with a phone and headphones and call each other; camera off.

"""###,
    "en/forms/why-tree.yaml": ###"""
id: why-tree
name: Why tree
purpose: >-
  Keep asking why, branch by branch, until you find causes that lie deep and can still be changed. It
  shows which question is worth a Community of Practice.
steps:
  - Groups of four or five. Write the problem on a card as something you can observe, not as the lack of a solution. Hang it on top. (8 min)
  - Ask “why does this happen?” Put every cause on a card of its own underneath; several branches are welcome. (12 min)
  - "Ask it again of every card, four levels down if you can. Check each link by reading upwards: “because of this, that happens.” (18 min)"
  - "Mark each card: a tick where you have evidence, a question mark where you assume. (6 min)"
  - Circle at most two causes that lie deep and that you could still change, with others if need be. (8 min)
  - "Ask of those two: how do we keep this going ourselves? Turn the answer into a question for the knowledge agenda. (8 min)"
minutes: 60
minutes_range: "45-90"
group_size: "4-25"
grouping: small-groups
appeal: reason
focus: content
step: 1
phase: working
needs:
  - A wall or large sheet per group
  - Cards and tape, or sticky notes
  - Markers in two colours
tip: >-
  The branches end at “no money” or “they do not want to”. Ask why that is so, and what would make it
  sensible from where they stand. Related to the five whys from Toyota and to causal analysis in
  Reflexive Monitoring in Action (Van Mierlo et al.).
online: A mind-map page per group, with one person moving the cards and another watching the links.

"""###,
    "en/forms/world-cafe.yaml": ###"""
id: world-cafe
name: World café
purpose: >-
  Small tables explore one question in three rounds, writing and drawing on the cloth, and people carry
  ideas from table to table. What returns everywhere becomes visible.
steps:
  - Cover tables for four or five with paper and put pens on them. Each table chooses a host who stays; explain the rounds. (7 min)
  - "Round one: explore the question from your own experience. Whoever listens, draws or writes on the cloth. (20 min)"
  - Everyone but the host spreads over other tables. The host sums up the cloth in one minute; newcomers draw on, with lines to what they bring. (20 min)
  - "Move once more, with a deeper question: “What lies underneath this, and what do we not know yet?” (20 min)"
  - Hang the cloths up. Walk past in silence; everyone puts three dots where something surprises. (8 min)
  - Go through the dots. Hosts tell what returned at their table, you draw the connections on one large sheet. (15 min)
minutes: 90
minutes_range: "60-120"
group_size: "12-40"
grouping: small-groups
appeal: creativity
focus: content
step: 5
phase: working
needs:
  - Tables for four or five
  - Paper tablecloths
  - Markers and crayons in many colours
  - A bell
  - Dot stickers
tip: >-
  The question is too closed or hosts start giving reports, so each round starts from zero. Test the
  question on two people beforehand, and draw something yourself on the first cloth. Origin: World Café,
  Brown & Isaacs.
online: A whiteboard page per table and breakout rooms you mix by hand; the host stays in the room.

"""###,
    "en/guide/0.yaml": ###"""
title: Does this call for a CoP?
short: six questions before you begin
words: [fitness, fit, check-fit, form]
purpose: >-
  A community of practice asks a year or more of some twenty people. So find out first whether the
  question deserves that. It does when it keeps coming back, when people share a practice, when
  habits have to be doubted and when nobody knows where it will end. If not, something lighter gets
  you there sooner, and there is no shame in that.
questions:
  - question: Does the question come back, whatever is tried?
    answer: fitness-stubborn
  - question: Do those involved share a practice, so that they recognise each other's work?
    answer: fitness-practice
  - question: Will people have to doubt what they take for granted?
    answer: fitness-assumptions
  - question: Does it take more than one trade to get any further?
    answer: fitness-disciplines
  - question: Is it honestly unclear where this will end?
    answer: fitness-outcome
  - question: Can participants try things out in their own work?
    answer: fitness-room
  - question: Who wants this, who pays for it, and what do they hope to see by when?
    answer: initiators
  - question: What would you do if a CoP were not allowed?
    answer: fitness-notes
pitfalls:
  - >-
    The decision has been taken and the check is a formality. Do it with somebody who dares to say
    no.
  - >-
    The initiator wants results within three months. Say beforehand that the group decides where it
    goes.
  - One no out of six becomes a verdict. Ask first what it would take to turn it into a yes.
files:
  - file: cop.yaml
    what: the answers, under fitness
commands:
  - command: cop init --check-fit
    what: asks the questions one by one and advises
  - command: cop explain fitness
    what: why the method asks them

"""###,
    "en/guide/1.yaml": ###"""
title: Sharpen what it is about
short: the question and the film of success
words: [domain, scope, question, vision, practice]
purpose: >-
  A group begins with a question that its members recognise as their own. Too broad, and it remains
  talk; too narrow, and there is no room for what nobody had thought of. Draw the question with the
  initiator first and then with others, until somebody asks when it starts.
questions:
  - question: What is the question, in one sentence that those involved recognise?
    answer: question
  - question: >-
      What makes it hard: in the field, for organisations, for a professional on an ordinary
      Tuesday?
    answer: challenges
  - question: What belongs to it, and what does not, however interesting?
    answer: scope
  - question: What do these people do all day that they have in common?
    answer: practice
  - question: It has worked and you film an ordinary day. What do you see, hear and feel?
    answer: vision
  - question: Whom have you told that film to, and what did they change in it?
    answer: retellings
  - question: What should it bring the participant, the organisation, the field and the initiator?
    answer: yields
  - question: Who has something to win, to lose or to decide, at the table or not?
    answer: stakeholders
  - question: Why is it as it is? And why is that?
    answer: causes
  - question: Would you come yourself, reading this invitation?
    answer: invitation
pitfalls:
  - >-
    The question holds its own solution: “how do we introduce the new system?” Ask what the system
    was meant to solve.
  - The picture of success is a list of targets. Go on until you can film it.
  - >-
    You write it alone at your desk. Telling it five times makes it better than writing it five
    times.
  - Everyone may come for everything. Say what it is not about, too.
files:
  - file: domain.yaml
    what: the question, its bounds, the film, the yields, who has a stake
commands:
  - command: cop domain show
    what: reads domain.yaml as a page
  - command: cop domain retell
    what: notes to whom you told it, and what changed
  - command: cop domain cause
    what: adds a cause to the tree of why

"""###,
    "en/guide/10.yaml": ###"""
title: Your own CoP
short: what matters, and who helps
words: [design, own, next, set-up]
purpose: >-
  There is no recipe; the steps are ingredients. By now you know what works for you. Write down what
  matters to you, what that means for the set-up and who helps. Then whoever goes on, or begins a
  community of their own, need not start from nothing.
questions:
  - question: What matters most to you in a community?
    answer: design-matters
  - question: What does that mean for how you set it up?
    answer: design-means
  - question: Who helps, and have you asked them?
    answer: design-helpers
  - question: Which questions do you take along?
    answer: open-questions
  - question: Which patterns do you hand on?
    answer: patterns
  - question: What would you do the same way again, and what never again?
  - question: How do you say goodbye, so that people can find each other again?
pitfalls:
  - You copy a community that did well elsewhere. Take over its reasons, not its calendar.
  - The last session is a drink. Look back for an hour first; then the drink.
  - "It goes on because it is pleasant. Choose: stop, go on, or begin anew with another question."
files:
  - file: design.yaml
    what: what matters, what that means, who helps
commands:
  - command: cop design add
    what: notes a choice
  - command: cop report all --output reports
    what: writes every report, to hand on

"""###,
    "en/guide/2.yaml": ###"""
title: Connect to urgency
short: signals, talks, questions that turn round
words: [urgency, signals, signal, talks, reversals]
purpose: >-
  People give time to what presses for them already. You do not make urgency, you look for it: in
  politics, in trade journals, in reports, and most of all in talks with those who might join. Look
  for a pattern that lasts, not for one incident. And listen for the moment at which a question
  turns round: that is where learning begins.
questions:
  - question: What is moving outside, and what drives it?
    answer: signals
  - question: Which signal lasts, is confirmed by a source, and is seen by others too?
    answer: strong-signals
  - question: What happens if nothing happens, and whom does it hurt first?
    answer: urgency
  - question: Whom have you talked to, and whom not yet?
    answer: talks
  - question: What do they want to know about the subject?
    answer: substantive
  - question: What do they want to get better at themselves?
    answer: personal
  - question: What are they torn between?
    answer: dilemmas
  - question: Which question turned round, and who has to act in it now?
    answer: reversals
pitfalls:
  - One incident in the news passes for a wave. Ask for the report behind it.
  - The talk becomes a sales talk. Ask, keep silent, ask further.
  - You call only the people you know. Ask each of them for one name more.
  - A question that turned round is polished into a slogan. Keep the words in which it was said.
files:
  - file: signals.yaml
    what: signals, talks beforehand, questions turned round
commands:
  - command: cop signal add
    what: notes a signal, with its source
  - command: cop talk add
    what: notes a talk with someone you want to invite
  - command: cop reversal add
    what: notes a question before and after

"""###,
    "en/guide/3.yaml": ###"""
title: Recruit an attractive group
short: who joins, and what they promise
words: [group, people, recruit, intake, contract, composition]
purpose: >-
  A group attracts when people want to belong to it, because of the question and because of each
  other. Look for people who have a question of their own, can make time, dare not to know, and look
  in the mirror. Choose the composition on purpose. And have both sides sign that they will add
  something.
questions:
  - question: >-
      What do you choose: diverse or alike, competitors or one per sector, one or more per
      organisation, frontrunners or followers?
    answer: composition
  - question: Which organisations does this question need, and which one is missing?
    answer: organisations
  - question: Who takes part, and who is still on the list?
    answer: participants
  - question: Who runs ahead, and who waits and sees?
    answer: stances
  - question: With what question of their own does each of them come?
    answer: learning-questions
  - question: What does each of them bring that others can use?
    answer: offers
  - question: How much time do they have, and who agreed to that?
    answer: time
  - question: Have both sides put in writing what they will add?
    answer: contracts
pitfalls:
  - You choose by job title. Who has the finest title usually has the least time.
  - The last chairs go to whoever is free. An empty chair costs less.
  - "A manager sends somebody. Ask that person too: is there a question of your own?"
  - The contract is a form. Read it aloud, together.
files:
  - file: people/
    what: a file for each person
  - file: organisations.yaml
    what: where they come from
  - file: intakes/
    what: the intake talks
  - file: contracts/
    what: what both sides promise
  - file: cop.yaml
    what: the four choices, under composition
commands:
  - command: cop person add
    what: adds somebody
  - command: cop intake add
    what: notes an intake
  - command: cop contract add
    what: writes down what each gives and expects
  - command: cop contract sign
    what: notes a signature

"""###,
    "en/guide/4.yaml": ###"""
title: Carry it through
short: where it should land, and who sees to it
words: [carry-through, embedding, patterns, pattern, managers]
purpose: >-
  What is learned has to leave the room: into people, organisations and the field. That does not
  start at the end but on the first day, with managers who know of it, a place where a result should
  land, and somebody who sees to it. Patterns carry what works to people who were not there.
questions:
  - question: Which manager of each organisation knows of it, and in what way are they involved?
    answer: managers
  - question: What has to land where, and how far is it?
    answer: ledger
  - question: "What helps it along: visibility, several people, rule-owners, researchers?"
    answer: levers
  - question: What does taking part cost, and on whose budget is it?
    answer: fee
  - question: What do the organisations promise each other?
    answer: covenant
  - question: >-
      What exists already that it can hold on to: rewards, channels, money and rules, networks?
    answer: anchors
  - question: Which short stories carry what works, and how sure are you of them?
    answer: patterns
  - question: Why does it matter to participants, and what do they need for their next step?
    answer: values
pitfalls:
  - Carrying through is a chapter of the final report. By then everyone is somewhere else.
  - Somebody says “embedded”, and nothing shows it. Ask for the page number.
  - Each organisation hangs on one enthusiast. Ask for two.
  - >-
    The owner of the rule hears of it when the proposal is finished. Invite them at the second
    session.
files:
  - file: embedding.yaml
    what: the ledger, managers, fee, covenant and anchors
  - file: patterns/
    what: a file for each pattern
commands:
  - command: cop manager add
    what: notes a manager who is involved
  - command: cop embedding add
    what: notes what has to land, or what helps
  - command: cop pattern add
    what: writes a pattern

"""###,
    "en/guide/5.yaml": ###"""
title: Facilitate development
short: two facilitators, varied sessions
words: [facilitate, facilitation, development, session, sessions, variety]
purpose: >-
  In a good session people think, move and feel, on their own and together. So vary: plenary and
  pairs, head and hands, the subject and each other, inside and outside. Two facilitators who
  complement each other see more than one. Ask more than you tell, and ask about interests and
  values rather than standpoints.
questions:
  - question: Who minds the subject, and who minds the group?
    answer: facilitators
  - question: What should be different when people go home from the next session?
    answer: next-goals
  - question: What does that programme look like, and where is the air in it?
    answer: next-blocks
  - question: In what company have people worked so far?
    answer: groupings
  - question: "What did that work appeal to: reason, body, creativity, intuition?"
    answer: appeals
  - question: "Where did attention go: to the content, the individual, the group, the surroundings?"
    answer: focuses
  - question: How did people look back on the latest session?
    answer: evaluation
  - question: What do they wish for next time?
    answer: wishes
pitfalls:
  - The guest fills the whole morning. Ten minutes and a good question bring more.
  - A full programme looks like value for money. What matters needs time that nobody has planned.
  - The same three talk. Begin in pairs.
  - You solve it for them. Ask one question more instead.
files:
  - file: sessions/
    what: "a file for each session: goals, programme, evaluation"
commands:
  - command: cop form list
    what: finds a way of working
  - command: cop session agenda
    what: proposes a programme from what happened so far
  - command: cop session add
    what: plans a session

"""###,
    "en/guide/6.yaml": ###"""
title: Put responsibility with the group
short: the group at the wheel
words: [responsibility, ownership, sharing, confidentiality, decisions]
purpose: >-
  The group is the owner; you keep the space open. Taking part is voluntary, but not without
  obligation. Let the group decide how to treat what is shared, what it works on and who joins:
  arguments first, then the choice. Every session has a host, preparers and a case from the group,
  and closes with “how next?”.
questions:
  - question: How far may what is said here travel, and when did the group decide on that?
    answer: sharing
  - question: What else have you promised each other?
    answer: agreements
  - question: Who hosts the next session, who prepares it, and whose case is on the table?
    answer: next-hosts
  - question: Who has hosted so far, and who not yet?
    answer: hosts
  - question: What did the group decide, and on what grounds?
    answer: decisions
  - question: When did the group turn the programme over, and why?
    answer: overturned
  - question: What did the group answer to “how next?”
    answer: how-next
  - question: Who was missed last time, and who has called them?
    answer: absent
  - question: Am I pulling too hard? What do I notice, and what does that do to me?
pitfalls:
  - You fill every silence. Count to ten; somebody begins.
  - >-
    The group may decide, as long as it is what the initiator wants. Say beforehand what is not up
    for choice.
  - You vote before the arguments are heard. Then the loudest voice wins.
  - Whoever stays away is forgotten. Call, without reproach.
files:
  - file: cop.yaml
    what: what the group agreed, under agreements
  - file: sessions/
    what: host, preparers, decisions, “how next?”
commands:
  - command: cop sharing decide
    what: notes what the group chose about sharing
  - command: cop session hold
    what: walks through attendance, decisions and “how next?”
  - command: cop session evaluate
    what: notes how somebody looks back

"""###,
    "en/guide/7.yaml": ###"""
title: Act and reflect
short: questions, diaries, network, mirror
words: [reflect, reflection, act, monitoring, agenda, diary, learning]
purpose: >-
  Doing and looking back belong together. You look at the person, the group, the organisations and
  the field. Not to settle accounts: to learn and adjust, and the ambition itself may change too.
  What will not be solved is worth the most: it shows where the system pushes back.
questions:
  - question: Who holds up the mirror?
    answer: monitor
  - question: Which questions are on the knowledge agenda now?
    answer: open-questions
  - question: Which question has been there longest, and why does it stay?
    answer: oldest-questions
  - question: Which question was handed over, and has anyone taken it up?
    answer: handed-over
  - question: Who writes in their diary, and who has gone silent?
    answer: diaries
  - question: Where was it good, where did it hurt, and when did the penny drop?
    answer: moments
  - question: What strikes somebody who was not there?
    answer: reflections
  - question: Who found whom, and what did they begin together?
    answer: network
  - question: What in the field is weakest, and what is in its way?
    answer: functions
  - question: Does the ambition of the beginning still hold?
    answer: revisions
pitfalls:
  - Monitoring becomes reporting to the commissioner. Then only the highs are told.
  - The knowledge agenda is made once. It lives only when it is on the table at every session.
  - >-
    The learning history speaks with one voice. Keep apart what happened, what those involved made
    of it, and what others see in it.
  - A map that does not say who kept silent. Print the response with it.
files:
  - file: knowledge-agenda.yaml
    what: the group's questions, and what became of them
  - file: diaries/
    what: a learning diary for each person
  - file: network.yaml
    what: relations, coalitions, survey rounds
  - file: system.yaml
    what: the field as a system
  - file: reflections.yaml
    what: reflections, highs and lows, revisions
commands:
  - command: cop question update
    what: notes what became of a question
  - command: cop diary add
    what: writes in a diary, in ten seconds
  - command: cop moment add
    what: marks a high, a low or a learning moment
  - command: cop reflection add
    what: notes what an outsider sees
  - command: cop survey add
    what: notes a round of asking about relations
  - command: cop system score
    what: scores a function of the field
  - command: cop revision add
    what: notes that the ambition changed
  - command: cop report learning-history
    what: writes the learning history

"""###,
    "en/guide/8.yaml": ###"""
title: Do new things
short: cases, agreements, what was done differently
words: [new, do, cases, case, actions, experiments, buddies]
purpose: >-
  An insight is nice; new behaviour counts. Everyone has a case of their own in which it has to
  happen, and the group is where you practise. Ask at every session what somebody really did
  differently, however small. Between sessions, agreements and buddies keep things moving.
questions:
  - question: Whose case has been on the table, and whose not yet?
    answer: cases
  - question: What did somebody really do differently?
    answer: deeds
  - question: What was tried, and what was learned, where it failed too?
    answer: experiments
  - question: What future do they wish for, and what is the first step from here?
    answer: backcasts
  - question: Who promised what before the next session?
    answer: open-actions
  - question: Who calls whom in between?
    answer: buddies
  - question: How often do you meet, and does that keep the pace?
    answer: rhythm
  - question: What is the smallest step that somebody can take tomorrow?
pitfalls:
  - "Talking about change passes for change. Ask: what did you do on Tuesday?"
  - An agreement without a name and a date is a wish.
  - A failed experiment disappears. Tell that one first.
  - The best talker's case gets all the turns. Share them out beforehand.
files:
  - file: cases.yaml
    what: "everybody's own case: turns, backcast, experiments, deeds"
  - file: actions.yaml
    what: agreements between sessions, and buddies
commands:
  - command: cop case add
    what: adds a case
  - command: cop case turn
    what: notes that it was on the table
  - command: cop case deed
    what: notes what was done differently
  - command: cop case experiment
    what: notes what was tried
  - command: cop case backcast
    what: goes from the future back to today
  - command: cop action add
    what: notes an agreement; cop action done closes it
  - command: cop buddies add
    what: pairs two people who call each other

"""###,
    "en/guide/9.yaml": ###"""
title: Name results and communicate
short: what came of it, who hears of it
words: [results, result, communicate, tell, stories, value]
purpose: >-
  What has no name does not exist for those outside. Name what is of use at once, and also what can
  still become something: an insight, a relation. Let people tell what it was worth in their own
  words. Choose a form that suits the audience, and show it first to those it is about. What one
  person learned to do stays within the group.
questions:
  - question: What is there now that was not there before?
    answer: results
  - question: "What can still become something: which insights, which relations?"
    answer: potential
  - question: Who tells what it was worth, in their own words?
    answer: stories
  - question: Which hope do you come back to, and when?
    answer: look-backs
  - question: Where is it to end up, so that it is used?
    answer: destinations
  - question: You hoped for this at the start. How much of it has come?
    answer: yields
  - question: Who outside has heard of it, and in what form?
    answer: publications
  - question: What stays within the group, because it is somebody's own?
pitfalls:
  - >-
    The report comes out a year later and nobody reads it. Take two days with the group, and it is
    done.
  - Only what can be counted counts. A relation can be worth more than a manual.
  - Somebody else tells the story. Let them do it themselves, briefly and with their own voice.
  - A success story without a low. Nobody believes it.
files:
  - file: results.yaml
    what: results, value stories, publications
commands:
  - command: cop result add
    what: names a result
  - command: cop story add
    what: notes a value story
  - command: cop story look-back
    what: notes what became of a hope
  - command: cop publication add
    what: notes how it was told outside

"""###,
    "en/guide/overview.md": ###"""
# The method in ten steps

{{#steps}}
{{number}}. {{#mark}}{{mark}} {{/mark}}**{{name}}**{{#mark}} ({{answered}}/{{asked}}){{/mark}} – {{short}}
{{/steps}}

{{#title}}
Of the questions of each step all (●), some (◐) or none (○) have been answered for {{title}}.
{{/title}}

`cop guide 2` opens a step, and so does a word: `cop guide urgency`.

"""###,
    "en/guide/step.md": ###"""
{{#isStart}}
# Before you begin: {{name}}
{{/isStart}}
{{^isStart}}
# Step {{number}}: {{name}}
{{/isStart}}

{{purpose}}

## Questions to ask

{{#title}}
Below each question stands what has been written down for {{title}}.
{{/title}}

{{#questions}}
{{number}}. {{question}}
{{#answers}}
    - {{.}}
{{/answers}}
{{#isOpen}}
    - *not answered yet*
{{/isOpen}}
{{/questions}}

{{#pitfalls}}
{{#first()}}
## Pitfalls

{{/first()}}
- {{.}}
{{/pitfalls}}

{{#files}}
{{#first()}}
## Files

{{/first()}}
- {{code(file)}}: {{what}}
{{/files}}

{{#commands}}
{{#first()}}
## Commands

{{/first()}}
- {{code(command)}}: {{what}}
{{/commands}}

{{#forms}}
{{#first()}}
## Work forms

`cop form show` and one of these words tells how it goes.

{{/first()}}
- {{code(id)}}: {{name}}
{{/forms}}

"""###,
    "en/partials/agenda-list.md": ###"""

{{#items}}
- “{{wording}}”: {{now}}
{{/items}}
{{#more}}
- {{more}}
{{/more}}

"""###,
    "en/partials/history-changes.md": ###"""
{{#changes}}
{{#first()}}
## What was done differently

{{/first()}}
- {{date}}, {{who}}: {{item(text)}}
{{/changes}}
{{^changes}}
{{^isForPublic}}
## What was done differently

Nobody has noted yet what they did differently.
{{/isForPublic}}
{{/changes}}

"""###,
    "en/partials/history-events.md": ###"""
## {{name}}

### What happened

{{^hasEvents}}
No event was recorded in this time.
{{/hasEvents}}
{{#facts}}
{{date}}{{#place}}, {{place}}{{/place}}{{#status}} ({{status}}){{/status}}.{{#host}} Host: {{host}}.{{/host}}{{#caseBringers}} Cases: {{caseBringers}}.{{/caseBringers}}{{#guests}} Guests: {{guests}}.{{/guests}}

{{#minutes}}
{{block(minutes)}}
{{/minutes}}

{{#overturned}}
**The programme was overturned.** {{block(overturned)}}
{{/overturned}}

{{#decisions}}
{{#first()}}
**Decided**

{{/first()}}
- {{item(text)}}{{#by}} ({{by}}){{/by}}{{#arguments}}{{#first()}} — *Weighed:* {{/first()}}{{^first()}}; {{/first()}}{{item(.)}}{{/arguments}}
{{/decisions}}

{{#agreements}}
{{#first()}}
**Agreed**

{{/first()}}
- {{#who}}**{{who}}**: {{/who}}{{item(text)}}{{#due}} (before {{due}}){{/due}}{{#standing}}: *{{standing}}*{{/standing}}
{{#outcome}}

  {{item(outcome)}}

{{/outcome}}
{{/agreements}}
{{/facts}}

{{#results}}
{{#first()}}
**What came of it**

{{/first()}}
- {{item(text)}}{{#who}} ({{who}}){{/who}}
{{/results}}

{{#diaryEvents}}
{{#first()}}
**From the diaries**

{{/first()}}
- {{date}}, {{who}}: {{item(text)}}
{{/diaryEvents}}

{{#questions}}
{{#first()}}
**Questions**

{{/first()}}
{{> question-event}}

{{/questions}}

{{#reframings}}
**A question turned around{{#by}} by {{by}}{{/by}}.** From “{{before}}” to “{{after}}”

{{/reframings}}

{{#revisions}}
**The ambition was revised.** {{#before}}From “{{before}}” to {{/before}}“{{after}}”{{#reason}} {{reason}}{{/reason}}

{{/revisions}}

{{#moments}}
{{#first()}}
**Highs, lows and learning moments**

{{/first()}}
- *{{kind}}*: {{item(text)}}
{{/moments}}

{{#howNext}}
**How next?** {{block(howNext)}}
{{/howNext}}

"""###,
    "en/partials/history-reflection.md": ###"""
- **{{by}}**{{#capacity}}, {{capacity}}{{/capacity}}{{#about}}, {{about}}{{/about}}{{#date}}, {{date}}{{/date}}{{^isFromOutside}} *(took part: not a view from outside)*{{/isFromOutside}}

  {{item(text)}}

"""###,
    "en/partials/history-results.md": ###"""
## What came of it

{{#results}}
- {{item(text)}} ({{#date}}{{date}}, {{/date}}{{place}}{{#who}}; {{who}}{{/who}}){{#evidence}} *What shows it:* {{item(evidence)}}{{/evidence}}
{{/results}}
{{^results}}
{{#isForPublic}}
Nothing that was meant for outside the group.
{{/isForPublic}}
{{^isForPublic}}
No result has been written down yet.
{{/isForPublic}}
{{/results}}

"""###,
    "en/partials/history-side-by-side.md": ###"""
| In their own words | Seen from outside |
| --- | --- |
{{#rows}}
| {{#voice}}{{#parts}}*{{label}}.*{{#of}} “{{of}}”:{{/of}} {{cell(text)}}<br>{{/parts}}— {{who}}{{#date}}, {{date}}{{/date}}{{/voice}} | {{#reflections}}{{cell(text)}}<br>— **{{by}}**{{#capacity}}, {{capacity}}{{/capacity}}{{#about}}, {{about}}{{/about}}{{#date}}, {{date}}{{/date}}{{^isFromOutside}} *(took part: not a view from outside)*{{/isFromOutside}}{{^last()}}<br>{{/last()}}{{/reflections}}{{#prompt}}*Still open.* {{prompt}}{{/prompt}} |
{{/rows}}
{{^rows}}
| {{#isForPublic}}Nothing that was meant for outside the group.{{/isForPublic}}{{^isForPublic}}Nobody has written about this yet.{{/isForPublic}} | |
{{/rows}}

"""###,
    "en/partials/history-staggered.md": ###"""
{{> history-voices}}

### Seen from outside

{{#reflections}}
{{> history-reflection}}

{{/reflections}}
{{#prompt}}
*Still open, for someone who was not there.* {{prompt}}
{{/prompt}}
{{^reflections}}
{{^prompt}}
{{#isForPublic}}
Nothing that was meant for outside the group.
{{/isForPublic}}
{{^isForPublic}}
Nobody from outside wrote about this.
{{/isForPublic}}
{{/prompt}}
{{/reflections}}

"""###,
    "en/partials/history-voices.md": ###"""
### In their own words

{{#voices}}
{{#parts}}
{{^first()}}
>
{{/first()}}
> *{{label}}.* {{quote(text)}}
{{/parts}}
>
> — {{who}}{{#date}}, {{date}}{{/date}}

{{/voices}}
{{#readings}}
**How they read the {{moment}} “{{of}}”**

{{#voices}}
> {{#parts}}*{{label}}.* {{quote(text)}}{{/parts}}
>
> — {{who}}

{{/voices}}
{{/readings}}
{{^voices}}
{{^readings}}
{{#isForPublic}}
Nothing that was meant for outside the group.
{{/isForPublic}}
{{^isForPublic}}
Nobody has written about this yet.
{{/isForPublic}}
{{/readings}}
{{/voices}}

"""###,
    "en/partials/monitoring-beside.md": ###"""
| {{heading}} | What the files show |
| --- | --- |
| {{#hoped}}{{^first()}}<br> {{/first()}}• {{cell(.)}}{{/hoped}}{{^hoped}}*nothing written down*{{/hoped}} | {{#shown}}{{^first()}}<br> {{/first()}}**{{cell(label)}}:** {{cell(text)}}.{{/shown}}{{^shown}}*nothing on record yet*{{/shown}} |

"""###,
    "en/partials/monitoring-level.md": ###"""
{{#hard}}
What made it hard at the start: {{hard}}
{{/hard}}

{{#beside}}
{{> monitoring-beside}}
{{/beside}}

{{#results}}
{{#first()}}
What came of it, the latest first:

{{/first()}}
- {{text}}{{#date}} ({{date}}){{/date}}{{#destination}} → {{destination}}{{/destination}}
{{/results}}

"""###,
    "en/partials/question-event.md": ###"""
- {{#isNew}}New{{#by}}, from {{by}}{{/by}}: “{{wording}}”{{/isNew}}{{^isNew}}“{{wording}}” {{#status}}is now **{{status}}**{{#handedTo}}, to {{handedTo}}{{/handedTo}}{{/status}}{{^status}}came back{{/status}}.{{/isNew}}

{{#note}}
  {{item(note)}}
{{/note}}

{{#answer}}
  *Provisional answer:* {{item(answer)}}
{{/answer}}

{{#rewording}}
  From here on{{#by}}, thanks to {{by}}{{/by}}: “{{rewording}}”
{{/rewording}}

"""###,
    "en/partials/room.md": ###"""
\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_

\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_

\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_

"""###,
    "en/partials/session-handout.md": ###"""
# {{title}}

**{{date}}{{#times}}, {{times}}{{/times}}{{#form}}, {{form}}{{/form}}**{{#place}}, {{place}}{{/place}}

{{#isCancelled}}
**This session is cancelled.**
{{/isCancelled}}

{{#host}}
- Host: {{host}}
{{/host}}
{{#preparers}}
- Prepared by: {{preparers}}
{{/preparers}}
{{#guests}}
- Guest: {{item(.)}}
{{/guests}}

{{#previous}}
At the end of “{{title}}” the group answered the question how to go on:

> {{quote(howNext)}}
{{/previous}}

{{#goals}}
{{#first()}}
## What it is for

{{/first()}}
- {{item(.)}}
{{/goals}}

{{#cases}}
{{#first()}}
## Cases on the table

{{/first()}}
- **{{who}}**{{#title}}: {{title}}{{/title}}{{#asked}}. The question: {{item(asked)}}{{/asked}}
{{/cases}}

{{#preparation}}
{{#first()}}
## Beforehand

{{/first()}}
- {{title}}{{#caseText}} ({{caseText}}){{/caseText}}{{#lead}}, with {{lead}}{{/lead}}{{#notes}}: {{item(notes)}}{{/notes}}
{{/preparation}}

{{#agenda}}
{{#first()}}
## Agenda

{{/first()}}
- {{#times}}**{{times}}** {{/times}}{{title}}{{#caseText}}: *{{caseText}}*{{/caseText}}{{#grouping}} ({{grouping}}{{#lead}}; {{lead}}{{/lead}}){{/grouping}}{{^grouping}}{{#lead}} ({{lead}}){{/lead}}{{/grouping}}
{{/agenda}}

{{#agreements}}
{{#first()}}
## Agreed, to bring along

What did you do differently? That counts more than whether it worked.

{{/first()}}
- [{{#isDone}}x{{/isDone}}{{^isDone}} {{/isDone}}] {{#who}}**{{who}}**: {{/who}}{{item(text)}}{{#due}} ({{due}}){{/due}}
{{/agreements}}

{{#questions}}
{{#first()}}
## Questions that are open

{{/first()}}
- {{wording}}{{#by}} ({{by}}{{#date}}, {{date}}{{/date}}){{/by}}{{^by}}{{#date}} ({{date}}){{/date}}{{/by}}
{{/questions}}

*{{community}}. {{sharing}}*

"""###,
    "en/partials/session-minutes.md": ###"""
# Minutes: {{title}}

**{{date}}{{#times}}, {{times}}{{/times}}{{#form}}, {{form}}{{/form}}**{{#place}}, {{place}}{{/place}}{{#status}} ({{status}}){{/status}}

{{#host}}
- Host: {{host}}
{{/host}}
{{#caseBringers}}
- Cases brought by: {{caseBringers}}
{{/caseBringers}}
{{#guests}}
- Guest: {{item(.)}}
{{/guests}}
{{#present}}
- Present ({{count}}): {{names}}
{{/present}}
{{#excused}}
- Sent word ({{count}}): {{names}}
{{/excused}}
{{#absent}}
- Missed ({{count}}): {{names}}
{{/absent}}

{{#decisions}}
{{#first()}}
## Decided

{{/first()}}
**{{text}}**{{#by}} (proposed by {{by}}){{/by}}

{{#arguments}}
{{#first()}}
What was weighed:

{{/first()}}
- {{item(.)}}
{{/arguments}}

{{/decisions}}

{{#agreements}}
{{#first()}}
## Agreed{{#standing}}, and what became of it{{/standing}}

{{/first()}}
- {{#who}}**{{who}}**: {{/who}}{{item(text)}}{{#due}} (before {{due}}){{/due}}{{#standing}}: **{{standing}}**{{/standing}}
{{#outcome}}

  {{item(outcome)}}

{{/outcome}}
{{/agreements}}

{{#overturned}}
## The programme was overturned

{{block(overturned)}}
{{/overturned}}

{{#minutes}}
## What was said

{{block(minutes)}}
{{/minutes}}

{{#deeds}}
{{#first()}}
## Done differently

{{/first()}}
- {{#who}}**{{who}}**, {{/who}}{{practiceCase}}: {{item(text)}}
{{/deeds}}

{{#hasQuestions}}
## Questions

{{#questions}}
{{> question-event}}

{{/questions}}
{{#reframings}}
- A question turned around{{#by}} by {{by}}{{/by}}: from “{{before}}” to “{{after}}”
{{/reframings}}
{{/hasQuestions}}

{{#evaluation}}
## How it was

{{#scores}}
{{#first()}}
How useful it was, from 1 (of no use) to 5 (just what I needed):

| Score | How often |
| --- | --- |
{{/first()}}
| {{score}} | {{marks}} |
{{/scores}}

{{#words}}
{{#first()}}
In a few words:

{{/first()}}
- {{item(.)}}
{{/words}}

{{#wishes}}
{{#first()}}
Wishes for the next time:

{{/first()}}
- {{item(.)}}
{{/wishes}}
{{/evaluation}}

{{#howNext}}
## How next?

{{block(howNext)}}
{{/howNext}}

*{{community}}. {{sharing}}*

"""###,
    "en/reports/composition.md": ###"""
# {{title}}: who is in the group

*As of {{date}}.* A group is composed on purpose or by accident, and each choice has its price. This page lays what was chosen beside how the group looks, and asks who is missing.

{{#who}}**{{who}}.** {{/who}}{{sizeNote}}

## The four choices

| Choice | What was chosen | How the group looks |
| --- | --- | --- |
{{#choices}}
| {{cell(name)}} | {{cell(chosen)}}{{^chosen}}*not chosen yet*{{/chosen}} | {{cell(group)}}{{#differs}} **(otherwise than chosen)**{{/differs}} |
{{/choices}}

{{#sectors}}
{{#first()}}
## Where people come from

| Sector | People | |
| --- | ---: | --- |
{{/first()}}
| {{cell(name)}} | {{people}} | {{bar}} |
{{/sectors}}

{{#levels}}
{{#first()}}
| Level | People | |
| --- | ---: | --- |
{{/first()}}
| {{cell(name)}} | {{people}} | {{bar}} |
{{/levels}}

{{#organisations}}
{{#first()}}
| Organisation | People | |
| --- | ---: | --- |
{{/first()}}
| {{cell(name)}} | {{people}} | {{bar}} |
{{/organisations}}

{{#otherOrganisations}}
*{{otherOrganisations}}*
{{/otherOrganisations}}

## Who is missing

{{#missing}}
{{#first()}}
These matter to the question, by the analysis of stakeholders or the matrix of actors, and nobody from there takes part. That may be right; then know why.

| Party | What it can move | Who stands around the group |
| --- | --- | --- |
{{/first()}}
| {{cell(name)}}{{#organisation}}<br>*{{cell(organisation)}}*{{/organisation}} | {{cell(influence)}} | {{cell(around)}}{{^around}}nobody{{/around}} |
{{/missing}}
{{^missing}}
As far as was written down, no party that matters to the question is missing. Who was not written down?
{{/missing}}

{{#present}}
At the table: {{present}}.
{{/present}}

{{#unknown}}
Of these the files do not tell an organisation, so that nobody can see from here whether they are at the table: {{unknown}}.
{{/unknown}}

{{#emptySectors}}
Sectors on the list of organisations that nobody in the group comes from: {{emptySectors}}.
{{/emptySectors}}

{{#emptyLevels}}
Levels of the system that nobody in the group works at: {{emptyLevels}}.
{{/emptyLevels}}

{{#candidates}}
Still to be won: {{text}}{{#names}} ({{names}}){{/names}}.
{{/candidates}}

{{#prospects}}
Thought of: {{text}}{{#names}} ({{names}}){{/names}}.
{{/prospects}}

{{#turnover}}
{{#first()}}
## Who came and went

{{#line}}
Taking part, session by session: {{line}}

{{/line}}
| When | Joined | Last day | Then taking part |
| --- | --- | --- | ---: |
{{/first()}}
| {{date}} | {{cell(joined)}} | {{cell(left)}} | {{size}} |
{{/turnover}}

{{#fromTheStart}}
{{fromTheStart}}
{{/fromTheStart}}

{{#leftUndated}}
Left on a day that nobody noted: {{leftUndated}}.
{{/leftUndated}}

{{#papers}}
## On paper

{{#outstanding}}
- {{text}}{{#names}}: {{names}}{{/names}}
{{/outstanding}}
{{^outstanding}}
Everyone who takes part has an accepted intake with a question of their own, and a contract that both sides signed.
{{/outstanding}}
{{/papers}}

## To talk about

{{#asks}}
- {{.}}
{{/asks}}
- Who says least, and is that a matter of who they are or of how the group is composed?
- If one chair came free, who would you want in it?

"""###,
    "en/reports/embedding.md": ###"""
# {{title}}: carrying it through

*As of {{date}}.* What is learned has to leave the room and land: with people, in organisations, in the field. This page shows what is on its way and where to, what helps it there, and where it lies still. *Embedded* means that it goes on without the group, and that anybody can look it up.

## Where it lands

{{^hasEntries}}
Nothing is being carried through yet, as far as the ledger tells. It can begin on the first day: which result should land where, and who sees to it? `cop embedding add` notes it.
{{/hasEntries}}
{{#hasEntries}}
| Level |{{#statuses}} {{.}} |{{/statuses}} Embedded so far |
| --- |{{#statuses}} ---: |{{/statuses}} --- |
{{#levels}}
| {{cell(name)}} |{{#counts}} {{.}} |{{/counts}} {{bar}} {{embedded}} / {{total}} |
{{/levels}}
{{/hasEntries}}

{{#levels}}
### {{name}}

| What | Where it is to land | How far it is | What shows it |
| --- | --- | --- | --- |
{{#entries}}
| {{cell(text)}} | {{#destination}}{{cell(destination)}}{{#organisation}}<br>{{/organisation}}{{/destination}}{{cell(organisation)}} | {{#status}}**{{cell(status)}}**{{/status}}{{#since}}<br>since {{since}}{{/since}}{{#owner}}<br>{{cell(owner)}}{{/owner}} | {{cell(evidence)}}{{#notes}}{{#evidence}}<br>{{/evidence}}*{{cell(notes)}}*{{/notes}} |
{{/entries}}

{{/levels}}

{{#withoutDestination}}
{{#first()}}
## On their way nowhere

These results name no place to land, neither themselves nor in the ledger. That can be right: not everything has to land. Then say so together.

{{/first()}}
- {{text}}{{#level}} *({{level}}{{#date}}, {{date}}{{/date}})*{{/level}}
{{/withoutDestination}}

## What helps it along

| Lever | What is done with it | |
| --- | --- | --- |
{{#levers}}
| {{cell(name)}} | {{#trace}}{{cell(trace)}}{{/trace}}{{#entries}}{{^first()}}<br>{{/first()}}{{#first()}}{{#trace}}<br>{{/trace}}{{/first()}}{{cell(.)}}{{/entries}} | {{cell(state)}} |
{{/levers}}

{{#unusedLevers}}
Not every lever suits every group. It does help to have said no to one together.
{{/unusedLevers}}

## Which managers are involved

{{^organisations}}
Nobody who takes part has an organisation noted yet.
{{/organisations}}
{{#organisations}}
{{#first()}}
| Organisation | Who | Since | How |
| --- | --- | --- | --- |
{{/first()}}
{{#managers}}
| {{cell(name)}} | {{cell(who)}} | {{since}} | {{cell(how)}} |
{{/managers}}
{{^managers}}
| {{cell(name)}} | *nobody yet* |  |  |
{{/managers}}
{{/organisations}}

{{#withoutManager}}
Without a manager involved: {{withoutManager}}. Who has seen it defends it when hours are cut.
{{/withoutManager}}

{{#anchors}}
{{#first()}}
## What there is to hold on to

These exist already, with or without the group. What can be tied to them stays.

{{/first()}}
- **{{name}}**{{#items}}
  - {{item(.)}}{{/items}}
{{/anchors}}

{{#waiting}}
{{#first()}}
## What may lie still

The ledger has said the same of these for more than four months. Perhaps they lie still, perhaps nobody noted what moved.

{{/first()}}
- {{text}} *({{status}} since {{since}})*
{{/waiting}}

{{#stopped}}
{{#first()}}
## What was stopped

It belongs here as much as what succeeded: who tries it again can begin further on.

{{/first()}}
- {{text}}{{#organisation}} *({{organisation}}{{#since}}, {{since}}{{/since}})*{{/organisation}}{{#evidence}} {{item(evidence)}}{{/evidence}}{{#notes}} {{item(notes)}}{{/notes}}
{{/stopped}}

## What to ask next

{{#asks}}
- {{.}}
{{/asks}}
- What goes on when the one who carries it leaves? Try it: let them be away for a month.
- What of this would the group like to find again in two years, and where would it look?

"""###,
    "en/reports/index.md": ###"""
# {{title}}: reports

What the files of this community say, as of {{asOf}}.

{{#shelves}}
## {{name}}

{{#reports}}
### {{name}}

{{purpose}}

{{#files}}{{^first()}} · {{/first()}}[{{format}}](<{{path}}>){{/files}}

{{#parts}}
- {{name}}: {{#files}}{{^first()}} · {{/first()}}[{{format}}](<{{path}}>){{/files}}
{{/parts}}

{{#picture}}
[![{{name}}](<{{picture}}>)](<{{picture}}>)

{{/picture}}
{{/reports}}
{{/shelves}}
{{#refused}}
{{#first()}}
## Not in this folder

{{/first()}}
- {{name}}: {{reason}}
{{/refused}}

{{#hasUndrawn}}
A picture for Graphviz (`.dot`) becomes an image with `dot -Tsvg timeline.dot -o timeline.svg`.
Where Graphviz is installed, `cop report all` does so by itself, and the images stand on this page.
{{/hasUndrawn}}

"""###,
    "en/reports/knowledge-agenda.md": ###"""
# Knowledge agenda of {{title}}

As it stood on {{asOf}}: {{count}}.

{{^hasQuestions}}
Nothing has been asked yet. What would the group like to find out? `cop question add` writes the first question down.
{{/hasQuestions}}
{{#hasQuestions}}
The agenda holds what the group wants to find out, worded anew whenever that helps, and what becomes of it (Van Mierlo et al. 2010). It is no list to tick off. A question that goes because somebody asked it has done its work; one that stays shows where the world around pushes back.

## What became of the questions

| Where it stands | Questions | |
| --- | ---: | --- |
{{#fates}}
| {{cell(name)}} | {{count}} | {{bar}} |
{{/fates}}

{{#openPerSession}}
{{#sparkline}}
{{sparkline}}

{{meaning}}
{{/sparkline}}
{{/openPerSession}}

{{#table}}
## Session by session

| Question |{{#heads}} {{.}} |{{/heads}} Now |
| --- |{{#heads}} :-: |{{/heads}} --- |
{{#rows}}
| {{cell(wording)}} |{{#cells}} {{.}} |{{/cells}} {{now}} |
{{/rows}}

What the marks say:{{#marks}}{{^first()}};{{/first()}} **{{mark}}** {{meaning}}{{/marks}}. What happened between two sessions stands with the second.

{{#notes}}
{{.}}

{{/notes}}
{{#sessions}}
{{#first()}}
The sessions:

{{/first()}}
- **{{number}}**: {{title}}, {{date}}
{{/sessions}}
{{/table}}

{{#persisting}}
## What stays

Open through at least three sessions, or for more than four months: asking once more will not do. What else could be tried?

{{#items}}
- **“{{wording}}”**{{#level}} ({{level}}){{/level}}{{#stay}}: {{stay}}{{/stay}}

{{#firstWording}}
  Put at first as “{{firstWording}}”

{{/firstWording}}
{{#note}}
  Noted last: {{item(note)}}

{{/note}}
{{/items}}
{{#more}}
- {{more}}
{{/more}}
{{/persisting}}

{{#open}}
## On the agenda

{{#items}}
- “{{wording}}”{{#level}} ({{level}}){{/level}}{{#stay}}: {{stay}}{{/stay}}
{{/items}}
{{#more}}
- {{more}}
{{/more}}
{{/open}}

{{#answered}}
## Answered for now

An answer is often something that people did. It holds until somebody finds a better one.

{{#items}}
- “{{wording}}”{{#stay}}: {{stay}}{{/stay}}

{{#answer}}
  {{item(answer)}}

{{/answer}}
{{/items}}
{{#more}}
- {{more}}
{{/more}}
{{/answered}}

{{#dissolved}}
## Dissolved by asking

{{#items}}
- “{{wording}}”{{#stay}}: {{stay}}{{/stay}}

{{#note}}
  {{item(note)}}

{{/note}}
{{/items}}
{{#more}}
- {{more}}
{{/more}}
{{/dissolved}}

{{#handOvers}}
## With others: the list for knowledge institutes

What the group cannot find out by itself, in its latest wording, by who has it. The list can go along with a letter, or lie beside the telephone.

{{#recipients}}
### {{name}}

{{#questions}}
- “{{wording}}”: **{{standingName}}**{{#since}}; handed over on {{since}}{{/since}}{{#takenUp}}, taken up on {{takenUp}}{{/takenUp}}{{#by}}. Asked by {{by}}{{/by}}

{{#answer}}
  *Answer so far:* {{item(answer)}}

{{/answer}}
{{#note}}
  *Noted last:* {{item(note)}}

{{/note}}
{{/questions}}
{{/recipients}}
{{#more}}
- {{more}}
{{/more}}
{{/handOvers}}

{{#families}}
## Which question came out of which

{{#rows}}
{{#levels}}  {{/levels}}- {{wording}} *({{#raised}}{{raised}}, {{/raised}}{{now}})*{{#ring}} This one follows “{{ring}}”, which stands below it.{{/ring}}
{{/rows}}
{{#more}}
- {{more}}
{{/more}}

{{single}}
{{/families}}

{{#comparison}}
## Then and now: since {{date}}

Then: {{then}}. Now: {{now}}.

{{^hasChanges}}
Nothing changed in what has been written down.
{{/hasChanges}}
{{#raised}}
**New**

{{> agenda-list}}

{{/raised}}
{{#gone}}
**Open then, and no longer the group's**

{{> agenda-list}}

{{/gone}}
{{#movedOn}}
**Elsewhere then, and further now**

{{> agenda-list}}

{{/movedOn}}
{{#reopened}}
**Open again**

{{> agenda-list}}

{{/reopened}}
{{#stillOpen}}
**Open then and now**

{{> agenda-list}}

{{/stillOpen}}
{{#reworded}}
**Put in other words**

{{#items}}
- from “{{before}}” to “{{after}}”
{{/items}}
{{#more}}
- {{more}}
{{/more}}
{{/reworded}}
{{/comparison}}

{{#closing}}
## Looking back over the agenda

{{#levels}}
{{#first()}}
At which level questions were asked, and what became of them:

| Level | Questions |{{#fateNames}} {{.}} |{{/fateNames}}
| --- | ---: |{{#fateNames}} ---: |{{/fateNames}}
{{/first()}}
| {{name}} | {{total}} |{{#counts}} {{.}} |{{/counts}}
{{/levels}}

{{#halves}}
When they were raised:

| Level | {{first}} | {{second}} |
| --- | ---: | ---: |
{{#levels}}
| {{name}} | {{first}} | {{second}} |
{{/levels}}
{{/halves}}

{{#stays}}
{{.}}

{{/stays}}
{{#reworded}}
### How the asking changed

Who puts a question otherwise often lets go of something that went without saying. That is where a group learns most.

{{#items}}
- “{{firstWording}}{{^firstWording}}{{wording}}{{/firstWording}}”

{{#history}}
{{#rewording}}
  - {{#session}}{{session}}: {{/session}}“{{rewording}}”{{#by}} ({{by}}){{/by}}
{{/rewording}}
{{/history}}

{{/items}}
{{#more}}
- {{more}}
{{/more}}
{{/reworded}}

### From where, to where

It began with:

{{#began}}
{{#items}}
- “{{firstWording}}{{^firstWording}}{{wording}}{{/firstWording}}”
{{/items}}
{{#more}}
- {{more}}
{{/more}}
{{/began}}

{{#ended}}
Open now:

{{#items}}
- “{{wording}}”
{{/items}}
{{#more}}
- {{more}}
{{/more}}
{{/ended}}
{{^ended}}
No question is open now.
{{/ended}}

{{#prompts}}
{{#first()}}
### To talk about together

{{/first()}}
- {{.}}
{{/prompts}}
{{/closing}}
{{/hasQuestions}}

"""###,
    "en/reports/learning-history-handout.md": ###"""
# Will you look along? {{title}}

{{#person}}
From the learning history of {{person}}, up to {{asOf}}.
{{/person}}
{{^person}}
From the learning history of this community, up to {{asOf}}.
{{/person}}

You were not there, and that is why we ask you. Those who were have told what happened and how they saw it. What is still missing is the eye of somebody from outside.

{{#sharedQuestion}}
What this group is working on together:

> {{quote(sharedQuestion)}}
{{/sharedQuestion}}

1. Read what happened, and then what those involved say of it.
2. Write down what strikes you: what you recognise, what surprises you, what is not said, what you would ask them.
3. You need not judge, and you need not advise. Half a page is plenty; write as you would say it.

{{^sheets}}
Nothing is waiting at the moment: somebody from outside has looked at everything in this story.
{{/sheets}}
{{#sheets}}
---

**Sheet {{number}}**

{{#episode}}
{{> history-events}}

{{> history-voices}}
{{/episode}}

### Seen by you

{{^isWhole}}
Others have written about this already. Nobody has looked at the following yet:

{{#waiting}}
- *{{kind}}*: {{item(text)}}
{{/waiting}}

{{/isWhole}}
*To set you going:* {{prompt}}

{{> room}}

{{> room}}

Name: \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ Date: \_\_\_\_\_\_\_\_\_\_\_\_\_\_

This may be read by: ☐ the facilitators ☐ the group ☐ anyone

*For whoever collects the sheets:* {{code(command)}} *keeps it, and the next learning history shows it.*

{{/sheets}}

"""###,
    "en/reports/learning-history.md": ###"""
# {{#person}}Learning history of {{person}}{{/person}}{{^person}}Learning history of {{title}}{{/person}}

{{#person}}
{{#function}}{{function}}. {{/function}}From {{title}}, told up to {{asOf}}.
{{/person}}
{{^person}}
Told up to {{asOf}}.
{{#sharedQuestion}}

It began with a question:

> {{quote(sharedQuestion)}}
{{/sharedQuestion}}
{{/person}}

This story has three layers, and they are kept apart on purpose. *What happened* holds the facts. *In
their own words* is how those involved saw it. *Seen from outside* is what people make of it who were
not part of it. The three need not agree. Where they do not, there is something to talk about.

{{#person}}
## How it began

{{#intake}}
{{#date}}Intake on {{date}}{{#by}}, with {{by}}{{/by}}.{{/date}}

{{#question}}
The question {{person}} came with:

> {{quote(question)}}
{{/question}}

{{#caseText}}
The case:

> {{quote(caseText)}}
{{/caseText}}

{{#whyItMatters}}
Why it matters:

> {{quote(whyItMatters)}}
{{/whyItMatters}}

{{#urgency}}
Why now:

> {{quote(urgency)}}
{{/urgency}}
{{/intake}}
{{^intake}}
{{#isForPublic}}
Intakes are not shown to the public.
{{/isForPublic}}
{{^isForPublic}}
There is no intake form of {{person}}.
{{/isForPublic}}
{{/intake}}
{{/person}}
{{^person}}
{{> history-results}}

{{> history-changes}}
{{/person}}

{{#episodes}}
{{> history-events}}

{{#isSideBySide}}
{{> history-side-by-side}}
{{/isSideBySide}}
{{^isSideBySide}}
{{> history-staggered}}
{{/isSideBySide}}

{{/episodes}}
{{^episodes}}
Nothing has been recorded yet up to this day. `cop session add` plans a session, `cop session hold` records what happened at it, and `cop diary add` what somebody made of it.
{{/episodes}}

{{#person}}
{{> history-results}}

{{> history-changes}}

## Where the questions stand

{{#questions}}
- “{{wording}}”: **{{status}}**{{#handedTo}}, to {{handedTo}}{{/handedTo}}{{#date}} (raised on {{date}}){{/date}}

{{#firstWording}}
  First put as “{{firstWording}}”
{{/firstWording}}

{{#answer}}
  *Provisional answer:* {{item(answer)}}
{{/answer}}

{{/questions}}
{{^questions}}
{{person}} has put no question on the knowledge agenda yet.
{{/questions}}
{{/person}}

{{#reflectionsOnWhole}}
{{#first()}}
## Seen from outside: the whole

{{/first()}}
{{> history-reflection}}

{{/reflectionsOnWhole}}

{{#pending}}
{{#first()}}
## Who looks along?

Nobody from outside has reflected on the following yet. An invitation to those who were not there:

{{/first()}}
- {{#isWhole}}**{{name}}**{{#moments}}{{#first()}}, with {{/first()}}{{/moments}}{{/isWhole}}{{^isWhole}}**{{name}}**: still {{/isWhole}}{{#moments}}{{^first()}}; {{/first()}}the {{kind}} “{{text}}”{{/moments}}
{{/pending}}

"""###,
    "en/reports/monitoring.md": ###"""
# Reflexive monitoring of {{title}}

Up to {{asOf}}: {{progress}}. What you set out to do stands here beside what your files show, as a mirror to learn and adjust by. Nobody gets a mark, and nothing has to be accounted for. It follows the cycle: observe, analyse, reflect, adjust.

## In short

{{#summary}}
- **{{label}}** {{text}}
{{/summary}}

## 1. Observe: what you set out to do, and what happened

{{#ambition}}
### The ambition

{{#question}}
It began with this question:

> {{quote(question)}}
{{/question}}
{{^question}}
The question has not been written down yet.
{{/question}}

{{#film}}
{{#first()}}
The film of success:

{{/first()}}
- *{{label}}:* {{item(text)}}
{{/film}}

{{#revisions}}
**Revised{{#date}} on {{date}}{{/date}}.**

{{#before}}
> It was: {{quote(before)}}
>
{{/before}}
> It became: {{quote(after)}}

{{#reason}}
Why: {{block(reason)}}
{{/reason}}

{{/revisions}}
{{^revisions}}
It has not been revised on record. Revising an ambition is legitimate, as long as the reason is written down.
{{/revisions}}

{{#indicators}}
{{#first()}}
What you follow through time:

{{/first()}}
- *{{text}}:* {{values}}.{{#note}} {{note}}{{/note}}
{{/indicators}}
{{/ambition}}

{{#individual}}
### The participants

{{#level}}
{{> monitoring-level}}
{{/level}}

{{#quotes}}
{{#first()}}
In your own words. The quieter voices come first; at the end it says how these texts were chosen.

{{/first()}}
**{{label}}**

{{#quotes}}
- “{{text}}” ({{who}}, {{date}})
{{/quotes}}

{{/quotes}}
{{/individual}}

{{#group}}
### The group

{{#beside}}
{{> monitoring-beside}}
{{/beside}}

{{#lines}}
{{#first()}}
From session to session, a mark for each; · is not known. The share of those who took part at the time, the number of questions, and the average mark:

| | | |
| --- | --- | --- |
{{/first()}}
| {{cell(label)}} | {{line}} | {{range}} |
{{/lines}}

{{#isAttendanceWithheld}}
How many were there is not told outside the group.
{{/isAttendanceWithheld}}

{{#evaluations}}
{{#first()}}
Words say more than marks. What was said at the close of the last sessions with the lowest mark and with the highest, with that mark behind it:

{{/first()}}
- *{{date}}, {{session}}:* {{#words}}{{.}}; {{/words}}{{marks}}.
{{/evaluations}}
{{/group}}

{{#organisation}}
### The organisations

{{#level}}
{{> monitoring-level}}
{{/level}}

{{#network}}
{{#first()}}
What changed in the ties between people and organisations. A tie can be new because someone made it, or because someone told of it; the social map has them all.

{{/first()}}
- Since {{since}}: {{changes}}.{{#founded}} New coalitions: {{founded}}.{{/founded}}{{#ended}} Coalitions that ended: {{ended}}.{{/ended}}
{{/network}}
{{/organisation}}

{{#field}}
### The field

{{#level}}
{{> monitoring-level}}
{{/level}}

{{#functions}}
{{#first()}}
How well the field brings something new about, scored from 1 to 5. Where scores differ, raters see different sides of the field.

{{/first()}}
- *{{name}}* ({{why}}): {{scores}}.{{#blocks}} In its way: {{blocks}}.{{/blocks}}
{{/functions}}

{{#initiator}}
### The initiator

{{> monitoring-level}}
{{/initiator}}
{{/field}}

## 2. Analyse: what stands out

### What stays

{{#persistent}}
- **“{{wording}}”** Open for {{stay}}{{#reworded}}, {{reworded}}{{/reworded}}.{{#note}} Noted last: “{{note}}”{{/note}}
{{/persistent}}
{{^persistent}}
No question has stayed open for three sessions or four months.
{{/persistent}}

### What people see differently

{{#diverging}}
**{{kind}}: {{text}}**{{#date}} ({{date}}){{/date}}

{{#readings}}
- *{{label}}:* {{text}}
{{/readings}}

{{/diverging}}
{{^diverging}}
No moment is on record of which people gave more than one reading.
{{/diverging}}

{{#moreDiverging}}
{{moreDiverging}}
{{/moreDiverging}}

### What we do not know

{{#unknowns}}
- {{.}}
{{/unknowns}}

## 3. Reflect: what turned

Learning goes deep where people stop asking how to do a thing, and begin to ask whether it is the right one. It shows where a question turns, an answer is taken back, or the film of success changes. It stands here only where you recorded it as such.

{{#reframings}}
{{#reversals}}
{{#first()}}
**Questions turned around**

{{/first()}}
- “{{before}}” → “{{after}}” ({{#by}}{{by}}{{#date}}, {{/date}}{{/by}}{{date}})
{{/reversals}}

{{#rewordings}}
{{#first()}}
**Questions put otherwise**

{{/first()}}
- “{{before}}” → “{{after}}”{{#date}} ({{date}}){{/date}}
{{/rewordings}}

{{#lettingsGo}}
{{#first()}}
**Assumptions given up**

{{/first()}}
- *{{label}}:* {{text}}
{{/lettingsGo}}

{{#retellings}}
{{#first()}}
**What changed in the film of success as it was told again, and to whom**

{{/first()}}
- *{{to}}{{#date}} ({{date}}){{/date}}:* {{changed}}
{{/retellings}}

{{#more}}
{{more}}
{{/more}}

{{#isEmpty}}
No turn is on record yet.
{{/isEmpty}}
{{/reframings}}

{{#outside}}
{{#first()}}
**Seen from outside**

{{/first()}}
> “{{text}}”
>
> {{by}}{{#capacity}}, {{capacity}}{{/capacity}}{{#about}}, {{about}}{{/about}}{{#date}}, {{date}}{{/date}}

{{/outside}}

**To talk about, in pairs first**

{{#reframings}}
{{^isEmpty}}
- Which of these turns did you go through yourself, and what did you do differently since?
{{/isEmpty}}
{{/reframings}}
- Of which hope in section 1 can you give an example, and of which can nobody yet?
- What do we still take for granted, and who would notice?

{{#next}}
## 4. Adjust: for the next session

{{#topics}}
{{number}}. **{{title}}**

   {{#why}}{{^first()}} {{/first()}}{{.}}{{/why}}

{{/topics}}

{{#left}}
Found as well, and left for another time: {{left}}.
{{/left}}

**How this was chosen.** The list has a fixed order and weighs nothing: what you asked for yourselves; what was promised and is past its day; what stays; who was not heard; what people see differently; what has not arrived; where the field is weakest; the ambition, when nobody looked at it for half a year; what nobody noted. There is one of each, of several the one that has waited longest, and of what you see differently the latest. Six are the most; where they are fewer than three, more of what nobody noted follows, and then an open question, the ambition and the round that every session has. The group decides.
{{/next}}

{{#individual}}
{{#quotes}}
{{#first()}}
**How the diary texts were chosen.** They come from each third of the time: one on what was done differently, one insight and one on how it felt, by whoever was quoted least so far, among these by whoever wrote least, and then the latest. Nobody is quoted more than twice.
{{/first()}}
{{/quotes}}
{{/individual}}

"""###,
    "en/reports/patterns.md": ###"""
# Patterns of {{title}}

{{^hasPatterns}}
As of {{asOf}} no pattern has been written down. What works here, again and again, and why? `cop pattern add` writes down the first one.
{{/hasPatterns}}
{{#hasPatterns}}
{{count}}, as of {{asOf}}.

A pattern tells in a page what works here, and why, so that others can do it in their own way (Alexander 1977). Larger patterns stand first; smaller ones complete them. Stars say how sure the group is, and cases earn them: ★★ holds again and again, ★☆ has worked, ☆☆ is a first idea.

## The language at a glance

| Pattern | Stars | Cases | Part of | Completed by |
| --- | --- | ---: | --- | --- |
{{#patterns}}
| {{cell(name)}} | {{stars}} | {{caseCount}} | {{cell(larger)}} | {{cell(smaller)}} |
{{/patterns}}

{{#alone}}
**Standing alone**: {{alone}}. Of which larger pattern could each be a part, and what would complete it?
{{/alone}}

{{#unearned}}
{{#first()}}
## Stars still to be earned

Each star asks for a case that bears the pattern out. Which case is it, or is this one star too many?

{{/first()}}
- **{{name}}**: {{stars}}, {{cases}}
{{/unearned}}

{{#rings}}
{{#first()}}
## Going round

Here each pattern is a part of the one before it, all the way round. Which of them is the largest?

{{/first()}}
- {{.}}
{{/rings}}

## The patterns

{{#patterns}}
### {{name}}{{#stars}} {{stars}}{{/stars}}

{{#picture}}
> {{quote(picture)}}

{{/picture}}
{{#context}}
{{block(context)}}

{{/context}}
{{#larger}}
*Part of {{larger}}*

{{/larger}}
{{#problem}}
**{{problem}}**

{{/problem}}
{{#forces}}
{{block(forces)}}

{{/forces}}
{{#therefore}}
**Therefore:**

{{block(therefore)}}

{{/therefore}}
{{#diagram}}
{{block(diagram)}}

{{/diagram}}
{{#drawing}}
{{drawing(drawing)}}

{{/drawing}}
{{#smaller}}
*Completed by {{smaller}}*

{{/smaller}}
{{#cases}}
{{#first()}}
Borne out by:

{{/first()}}
- {{title}}{{#who}} ({{who}}){{/who}}
{{/cases}}
{{^cases}}
No case bears it out yet.
{{/cases}}

{{#missing}}
*Still to be written: {{missing}}*

{{/missing}}
{{#by}}
*{{by}}{{#date}}, {{date}}{{/date}}*

{{/by}}
{{^by}}
{{#date}}
*{{date}}*

{{/date}}
{{/by}}
{{/patterns}}
{{/hasPatterns}}

"""###,
    "en/reports/results.md": ###"""
# {{title}}: what it has brought

*As of {{date}}.* What has no name does not exist for those outside. This page names what there is: what was of use at once, what may yet become something, and what it changed. The stories are told by those who lived them, and they themselves say which cycles of value their story goes through (Wenger, Trayner & De Laat 2011). A story may begin in any of them and need not go through all.

{{#isEmpty}}
Nothing has been named yet. Begin small: what did somebody use last week that they had from here? `cop result add` notes it, `cop story add` lets somebody tell it.
{{/isEmpty}}

{{^isEmpty}}
## By cycle of value

| Cycle | What it is about |{{#levels}} {{.}} |{{/levels}} Stories through it |
| --- | --- |{{#levels}} ---: |{{/levels}} ---: |
{{#cycles}}
| **{{cell(name)}}** | {{cell(meaning)}} |{{#counts}} {{.}} |{{/counts}} {{storyCount}} |
{{/cycles}}

{{#cycles}}
{{#results}}
{{#first()}}
### {{name}}: {{meaning}}

{{/first()}}
- {{text}}{{#facts}} *({{facts}})*{{/facts}}
{{#organisation}}
  - In use at: {{organisation}}
{{/organisation}}
{{#by}}
  - Made by: {{by}}
{{/by}}
{{#destination}}
  - Where it lands: {{item(destination)}}
{{/destination}}
{{#evidence}}
  - What shows it: {{item(evidence)}}
{{/evidence}}
{{/results}}

{{/cycles}}
{{/isEmpty}}

{{#competenceNote}}
*{{competenceNote}}*
{{/competenceNote}}

{{#competences}}
{{#first()}}
For those who facilitate the group alone, and not to be passed on:

{{/first()}}
- {{text}}
{{/competences}}

{{#hasStories}}
## The stories, and their paths

Each number says where in the story a cycle comes.

| Story |{{#cycles}}{{#id}} {{name}} |{{/id}}{{/cycles}}
| --- |{{#cycles}}{{#id}} :---: |{{/id}}{{/cycles}}
{{#stories}}
| {{cell(title)}} |{{#steps}} {{.}} |{{/steps}}
{{/stories}}
{{/hasStories}}

{{#stories}}
### {{title}}

*{{who}}{{#date}}, {{date}}{{/date}}{{#path}}: {{path}}{{/path}}*

> {{quote(text)}}

{{#aspired}}
**Hoped for.** {{block(aspired)}}
{{/aspired}}

{{#waiting}}
{{waiting}}
{{/waiting}}

{{#lookedBack}}
**Looked back{{#lookBack}} ({{lookBack}}){{/lookBack}}.** {{block(lookedBack)}}
{{/lookedBack}}

{{#results}}
{{#first()}}
It tells of:

{{/first()}}
- {{.}}
{{/results}}

{{/stories}}

{{#due}}
{{#first()}}
## To look back on now

These days have passed. One question is enough: what became of what you hoped for?

{{/first()}}
- **{{title}}** ({{who}}, {{date}}){{#aspired}}: {{item(aspired)}}{{/aspired}}
{{/due}}

{{#ahead}}
{{#first()}}
## To look back on later

{{/first()}}
- {{date}}: **{{title}}** ({{who}}){{#aspired}}: {{item(aspired)}}{{/aspired}}
{{/ahead}}

## Who heard of it

{{^publications}}
Nothing was made for others yet. It need not be much: two days with the group make a small book, and a saying on a tile makes a start. `cop publication add` notes it.
{{/publications}}
{{#publications}}
{{#first()}}
| When | What | For whom | Where to find it | Checked with |
| --- | --- | --- | --- | --- |
{{/first()}}
| {{date}}{{^date}}*no date yet*{{/date}} | **{{cell(title)}}**{{#kind}}<br>{{cell(kind)}}{{/kind}}{{#by}}<br>{{cell(by)}}{{/by}} | {{cell(audience)}} | {{cell(place)}} | {{cell(checkedWith)}}{{^checkedWith}}*not noted*{{/checkedWith}} |
{{#last()}}

{{#notReached}}
Nothing was made yet for: {{notReached}}.
{{/notReached}}
{{/last()}}
{{/publications}}

{{#withoutEvidence}}
{{#first()}}
## Nothing shows it yet

A page number, a photograph or somebody who says so is enough.

{{/first()}}
- {{.}}
{{/withoutEvidence}}

{{#withoutDestination}}
{{#first()}}
## Without a place to land

{{/first()}}
- {{.}}
{{/withoutDestination}}

## To talk about

- What do people outside the group say that it has brought? Whom could you ask?
{{#hasPotential}}
- Which potential value has been lying there longest, and what would wake it?
{{/hasPotential}}
{{^isEmpty}}
- You hoped for something at the start. Which of it is not on this page, and which of this page did nobody hope for?
{{/isEmpty}}
{{#undated}}
- “{{.}}” hopes for something. On which day do you look back?
{{/undated}}
{{#notReached}}
- Who should hear of it next, and what form suits them?
{{/notReached}}

"""###,
    "en/reports/session.md": ###"""
{{#handout}}
{{> session-handout}}
{{/handout}}
{{#minutes}}
{{> session-minutes}}
{{/minutes}}
{{^id}}
# Sessions of {{title}}

No session has been planned or held yet. `cop session add` plans the first one. Before it, this page holds the invitation and the programme; after it, the minutes of what `cop session hold` records, and what became of the agreements.
{{/id}}

"""###,
    "en/reports/social-map.md": ###"""
# Social map of {{cop}}{{#tie}}: {{tie}}{{/tie}}

This map shows who had what to do with whom on {{date}}: {{people}} and {{organisations}}, with {{tieCount}} and {{coalitionCount}}.
{{#survey}}
It rests on what has been written down in `network.yaml`, and on the round of questions of {{date}}.
{{#rate}}
In that round {{answered}} of the {{asked}} people who were asked answered ({{rate}}).
{{/rate}}
{{^rate}}
It was not written down who was asked, so nobody can say how many answered.
{{/rate}}
{{#silent}}
Not heard in that round: {{silent}}. Ties that nobody else named are missing.
{{/silent}}
{{#question}}

> {{quote(question)}}
{{/question}}
{{/survey}}
{{^survey}}
No survey had been held by then{{#hasTies}}: the map rests on what people happened to tell{{/hasTies}}.
{{/survey}}

{{#tie}}
Of all kinds of tie it shows a single one: **{{tie}}**. Figures and changes are about that kind alone.

{{/tie}}
A map shows what was said, not what is true, and it judges nobody. It is there to talk about together.

## Who is connected

{{^hasTies}}
No ties {{#tie}}of this kind {{/tie}}have been written down for this day, so there is nothing to count yet. Begin with a question to everyone: whom did you turn to last month? `cop survey add` notes whom you asked and who answered, `cop relation add` each tie.
{{/hasTies}}
{{#hasTies}}
{{^tie}}
Each kind of tie is a network of its own. With `--tie` one of them is looked at by itself.
{{/tie}}

| Kind of tie | Ties | Pairs | People and organisations | Density |
| --- | ---: | ---: | ---: | ---: |
{{#layers}}
| {{cell(kind)}} | {{ties}} | {{pairs}} | {{parties}} | {{density}} |
{{/layers}}

An arrow → runs from the one to the other, ↔ has no direction. Strength runs from 1, thin, to 5, strong.

| Who | Tie | With whom | Strength | Since |
| --- | --- | --- | ---: | --- |
{{#ties}}
| {{cell(from)}} | {{cell(kind)}} | {{cell(to)}} | {{strength}} | {{since}} |
{{/ties}}
{{/hasTies}}

{{#hasCoalitions}}
## Who joined forces

{{#coalitions}}
- **{{name}}**{{#since}} (since {{since}}){{/since}}{{#members}}: {{members}}{{/members}}.{{#purpose}} What for: {{purpose}}{{/purpose}}
{{/coalitions}}
{{/hasCoalitions}}

{{#hasFigures}}
## What it comes to

The figures are about {{counted}}: everyone who takes part, and whoever has a tie. {{^tie}}All kinds of tie count together; two{{/tie}}{{#tie}}Two{{/tie}} are connected when either named the other. Working somewhere, or belonging to a coalition, is not a tie.

| Figure | Value | What it says | Answered | Source |
| --- | ---: | --- | --- | --- |
{{#figures}}
| {{cell(name)}} | {{text}} | {{cell(meaning)}} | {{response}} | {{cell(source)}} |
{{/figures}}

{{#lowResponse}}
Mind the response: who was not heard is missing from every figure. Centralisation, and who stands between others, suffer most.
{{/lowResponse}}

{{#core}}
**The core**, where most ties come together: {{core}}. A healthy community has a close core, and an edge that brings in newcomers, bridges and rare knowledge; neither is better than the other.
{{/core}}

{{#brokers}}
**Bridge-builders**, in alphabetical order: {{brokers}}. The shortest lines between others often run through them (betweenness; Freeman 1977, Brandes 2001). That is worth a lot, and it can weigh: ask whether it suits them, and with whom they would like to share it.
{{/brokers}}

{{#hasCutPoints}}
**Where one line is all there is.** Some are reached through one person or organisation only (articulation points; Hopcroft & Tarjan 1973). That says nothing about those in between and something about the network: where would a second line help?

{{#cutPoints}}
- {{name}} connects {{separated}} with the rest.
{{/cutPoints}}
{{/hasCutPoints}}

{{#hasSmallerParts}}
**Groups of their own**, with ties among themselves and none yet with the largest group:

{{#smallerParts}}
- {{.}}
{{/smallerParts}}
{{/hasSmallerParts}}

{{#withoutTies}}
**No tie on the map yet**: {{withoutTies}}. Perhaps nobody asked, perhaps it was not written down. Whom would they like to meet, and who could introduce them?
{{/withoutTies}}
{{/hasFigures}}

{{#comparison}}
## What changed since {{date}}

{{^hasChanges}}
Nothing changed in what has been written down.
{{/hasChanges}}
{{#newcomers}}
- New on the map: {{newcomers}}.
{{/newcomers}}
{{#leavers}}
- No longer on the map: {{leavers}}.
{{/leavers}}
{{#foundedCoalitions}}
- New coalitions: {{foundedCoalitions}}.
{{/foundedCoalitions}}
{{#endedCoalitions}}
- Coalitions that ended: {{endedCoalitions}}.
{{/endedCoalitions}}

{{#hasPairs}}
| Change | Between | And | Then | Now |
| --- | --- | --- | --- | --- |
{{#pairs}}
| {{change}} | {{cell(first)}} | {{cell(second)}} | {{cell(was)}} | {{cell(now)}} |
{{/pairs}}

Strength stands in brackets; ← runs from the second to the first.
{{/hasPairs}}

{{#hasFigures}}
The figures side by side. A difference may come from who answered rather than from who met.

| Figure | {{date}} | Now |
| --- | --- | --- |
{{#figures}}
| {{cell(name)}} | {{cell(was)}} | {{cell(now)}} |
{{/figures}}
{{/hasFigures}}
{{/comparison}}

{{#hasFigures}}
## What does it mean?

Put the map on the table and let the group read it first.

- What strikes you? What do you recognise, and what is missing or wrong?
- Which tie helped you most with your question, and what made it possible?
{{#comparison}}
- What became of the ties that are new since {{date}}, and did those that ended do their work?
{{/comparison}}
{{#hasCutPoints}}
- Where does a line hang on one person, and who would like to be the second?
{{/hasCutPoints}}
{{#hasSmallerParts}}
- What would the separate groups have to offer each other?
{{/hasSmallerParts}}
{{#withoutTies}}
- Who is hardly on the map although their voice matters for the question? Who invites them?
{{/withoutTies}}
- How does what we learn reach our organisations and the field? Along which lines, and where does it stop?
- Which one tie would make a difference in the coming months, and who takes the first step?
{{/hasFigures}}

"""###,
    "en/reports/status.md": ###"""
# Where {{title}} stands

On {{date}}: {{progress}}. {{next}}.

{{#attention}}
{{#first()}}
## What asks for attention now

{{/first()}}
**{{name}}**

{{#items}}
- {{item(text)}}{{#detail}} ({{detail}}){{/detail}}
{{/items}}

{{/attention}}

## The ten steps

| Step | How it stands | What there is |
| --- | --- | --- |
{{#steps}}
| {{number}}. {{cell(name)}} | {{stateName}} | {{cell(stands)}} |
{{/steps}}

## What next

One thing for each step that asks for it. The method advises; the group decides.

{{#steps}}
{{#next}}
- **{{number}}. {{name}}.** {{advice}}{{#commands}}{{#first()}}: {{/first()}}{{^first()}}, {{/first()}}{{code(.)}}{{/commands}}

{{#rules}}
{{#first()}}
  What the method notices: {{/first()}}{{^first()}}; {{/first()}}{{title}} ({{code(code)}}){{/rules}}

{{/next}}
{{/steps}}

`cop check` shows each piece of advice at its place in the files, and `cop explain` with the word between brackets tells what is behind it.

"""###,
    "en/reports/system.md": ###"""
# {{title}}: the field as a system

*As of {{date}}.* This page looks past the group, at the field in which it works: what hinders and what helps, how well something new takes root, and why things are as they are. It holds what people wrote down. Put it on the table and correct it together.

## What hinders and what helps

{{^hasActors}}
No actor has been put in the matrix yet. `cop system actor` adds the first; what helps and hinders each of them follows.
{{/hasActors}}
{{#hasActors}}
{{^hasCells}}
In the matrix: {{#actors}}{{^first()}}, {{/first()}}{{name}}{{/actors}}. Nobody has filled in yet what hinders and what helps. `cop help system actor` shows how a cell is filled.
{{/hasCells}}
{{#hasCells}}
| Who |{{#features}} {{cell(name)}} |{{/features}}
| --- |{{#features}} --- |{{/features}}
{{#actors}}
| **{{cell(name)}}** |{{#marks}} {{.}} |{{/marks}}
{{/actors}}
| *All together* |{{#features}} {{counts}} |{{/features}}

Each ⊖ is something that hinders, each ⊕ something that helps. Where a cell is empty nobody could speak for it; that is not to say that nothing goes on there.
{{#mostHindered}}
Most hindrance was named under **{{mostHindered}}**.
{{/mostHindered}}
{{/hasCells}}
{{/hasActors}}

{{#hasCells}}
{{#actors}}
### {{name}}{{#organisation}} ({{organisation}}){{/organisation}}

{{#cells}}
{{#first()}}
| Feature | What hinders | What helps |
| --- | --- | --- |
{{/first()}}
| {{cell(feature)}} | {{#barriers}}{{^first()}}<br>{{/first()}}⊖ {{cell(.)}}{{/barriers}} | {{#opportunities}}{{^first()}}<br>{{/first()}}⊕ {{cell(.)}}{{/opportunities}} |
{{/cells}}
{{^cells}}
Nobody has filled in what hinders and helps here yet.
{{/cells}}

{{/actors}}
{{/hasCells}}

## How well something new takes root

{{^scoring}}
Nobody has scored the seven functions of the field yet. Each scores alone first, with `cop system score`; then talk about the differences.
{{/scoring}}
{{#scoring}}
Seven things have to go well before something new takes root in a field (the functions of an innovation system; Hekkert and others 2007). Each rater scored alone, from 1, hardly works, to 5, works well{{#period}}: {{period}}{{/period}}.

{{#raters}}
Rated by {{raters}}.
{{/raters}}
{{#silent}}
{{silent}}
{{/silent}}

| Function | Who gave what | Mean | Apart |
| --- | --- | ---: | ---: |
{{#functions}}
| {{cell(name)}} | {{code(strip)}} | {{mean}} | {{spread}} |
{{/functions}}

In the second column every score stands in its place on the line from 1 to 5. *Apart* is how far the highest lies from the lowest. A mean hides that: use it to choose where to begin, never as a verdict.
{{#unscored}}
Not scored yet: {{unscored}}.
{{/unscored}}

{{#hasWeakest}}
### What is weakest, and what stands in its way
{{/hasWeakest}}
{{^hasWeakest}}
{{#weakest}}
{{#first()}}
### What stands in the way
{{/first()}}
{{/weakest}}
{{/hasWeakest}}

{{#weakest}}
**{{name}}** {{standing}}, {{mean}} (scores {{code(strip)}}).

{{#blocks}}
> {{quote(.)}}

{{/blocks}}
{{^blocks}}
Nobody wrote down yet what stands in its way.
{{/blocks}}

{{#barriers}}
{{#first()}}
These barriers of the matrix may lie behind it:

{{/first()}}
- ⊖ {{text}} *({{actor}}, {{feature}})*
{{/barriers}}

{{/weakest}}
{{#hasWeakest}}
A function is weak because something under it is missing or in the way (Wieczorek & Hekkert 2012). Which feature of the matrix goes with which function is our own reading: look further too.
{{/hasWeakest}}

{{#voices}}
{{#first()}}
{{#isApart}}
### What one sees and another does not

Nobody rated wrongly here. People look from different places, and where their scores lie apart there is something to tell each other. The widest differences come first.
{{/isApart}}
{{^isApart}}
### Where raters agree

Nobody gave another score than the others. Do you also mean the same by it?
{{/isApart}}

{{/first()}}
**{{name}}**, {{range}}

{{#scores}}
- **{{score}}** {{who}}{{#why}}: “{{item(why)}}”{{/why}}
{{/scores}}

{{/voices}}

{{#singleVoices}}
{{#first()}}
### What one alone has scored

Nothing stands beside these scores yet. Who sees it too, and who sees it otherwise?

{{/first()}}
**{{name}}**

{{#scores}}
- **{{score}}** {{who}}{{#why}}: “{{item(why)}}”{{/why}}
{{/scores}}

{{/singleVoices}}

{{#changes}}
{{#first()}}
### What changed since the round before{{#periodBefore}} ({{periodBefore}}){{/periodBefore}}

| Function | Mean then | Mean now | Difference | Who sees it otherwise now |
| --- | ---: | ---: | ---: | --- |
{{/first()}}
| {{cell(name)}} | {{was}} | {{now}} | {{difference}} | {{cell(moves)}} |
{{#last()}}

A difference may come from who rated rather than from what changed in the field: the last column tells who rated both times and thought otherwise the second.
{{/last()}}
{{/changes}}
{{/scoring}}

{{#indicatorSets}}
{{#first()}}
## What is followed through time

{{/first()}}
### {{name}}

{{#indicators}}
**{{text}}**{{#line}} {{line}}{{/line}}

{{#measurements}}
{{#first()}}
| When | What was found | How to read it |
| --- | --- | --- |
{{/first()}}
| {{date}}{{^date}}no date{{/date}} | {{cell(value)}} | {{cell(note)}} |
{{/measurements}}
{{^measurements}}
Not measured yet.
{{/measurements}}

{{/indicators}}
{{/indicatorSets}}

## Why it is as it is

{{#causes}}
{{#first()}}
Each line below another answers why the one above is so.{{#hasMarks}} ★ can still be changed; ✕ is not for this group to change; ? lies deep, and nobody said yet who can change it.{{/hasMarks}}

{{/first()}}
{{#levels}}  {{/levels}}- {{#mark}}{{mark}} {{/mark}}{{text}}
{{/causes}}
{{^causes}}
No tree of why has been drawn yet. It takes four or five people and an hour; `cop domain cause` writes it down.
{{/causes}}

{{#deepChangeable}}
{{#first()}}
**Deep, and still to be changed.** What changes here reaches everything above it:

{{/first()}}
- ★ {{.}}
{{/deepChangeable}}

{{#shallowChangeable}}
{{#first()}}
{{#hasDeepChangeable}}**Nearer to the surface, and to be changed too.**{{/hasDeepChangeable}}{{^hasDeepChangeable}}**To be changed, but not deep.**{{/hasDeepChangeable}} Ask what would still hold it in place:

{{/first()}}
- ★ {{.}}
{{/shallowChangeable}}

{{#deepUnjudged}}
{{#first()}}
**Deep, and not judged yet.** Can you change it, or somebody you can reach?

{{/first()}}
- ? {{.}}
{{/deepUnjudged}}

{{#deepFixed}}
{{#first()}}
**Deep, and not for this group to change.** How do you reckon with it, and who should hear of it?

{{/first()}}
- ✕ {{.}}
{{/deepFixed}}

## To talk about

{{#hasBarriers}}
- Which ⊖ is a cause, and which is only how a cause shows? Ask why until something lies deep and can still be changed.
{{/hasBarriers}}
{{#hasOpportunities}}
- Which ⊕ is nobody using yet?
{{/hasOpportunities}}
{{#scoring}}
{{#hasWeakest}}
{{#weakest}}
- {{name}}: what is the smallest thing that this group can do about it, and whom does it need for that?
{{/weakest}}
{{/hasWeakest}}
{{#isApart}}
- Where scores lie apart: what does the one know that the other does not?
{{/isApart}}
{{/scoring}}
{{^hasActors}}
- Whom do you meet in this field, and who of them has a say in what changes?
{{/hasActors}}
{{#hasActors}}
- Who is in the field and not in the matrix?{{#hasCells}}{{#hasEmptyCells}} Who can speak for the empty cells?{{/hasEmptyCells}}{{/hasCells}}
{{/hasActors}}
{{#scoring}}
- When do you score again, and what should have moved by then?
{{/scoring}}

"""###,
    "en/reports/timeline-worksheet.md": ###"""
# Timeline of {{title}}: sheet for a workshop

Up to {{asOf}}. The line below is a draft, made from what was written down. In the workshop the group puts it right and then adds what no file knows: what it was like, and why it mattered.

1. **Put the facts right.** Read the line aloud together. What is wrong, what is missing, what belongs at another date?
2. **Mark for yourself.** Everyone chooses their highs (▲), lows (▼) and learning moments (★), before anybody talks.
3. **Say why.** Go along the marks one by one. The one who set it begins: why was it one?
4. **Lay readings side by side.** Where two of you see the same moment differently, write both down. Nobody has to be right; ask on.
5. **Choose three.** Which three moments matter most for what you do next?

## The line

{{#periods}}
### {{name}}

| When | What happened | Right? If not, how was it? | ▲ ▼ ★ |
| --- | --- | --- | --- |
{{#events}}
| {{cell(date)}} | {{mark}} *{{label}}*{{#text}} {{cell(text)}}{{/text}}{{#who}} ({{cell(who)}}){{/who}} | | |
{{/events}}
| | *What is missing?* | | |

{{/periods}}
{{^periods}}
Nothing with a date has been written down yet. Begin with an empty line:

| When | What happened | Who was there | ▲ ▼ ★ |
| --- | --- | --- | --- |
| | <br><br> | | |
| | <br><br> | | |
| | <br><br> | | |

{{/periods}}
{{#undated}}
{{#first()}}
**Without a date.** Who remembers when?

{{/first()}}
- {{kind}} ({{count}}): {{names}}
{{/undated}}

## Highs, lows and learning moments

{{#moments}}
{{#first()}}
These have been marked before. Does the group still see them so?

{{/first()}}
{{/moments}}
| | When | What | Why was it one? |
| --- | --- | --- | --- |
{{#moments}}
| {{mark}} {{kind}} | {{cell(date)}} | {{cell(text)}} | {{cell(why)}} |
{{/moments}}
| ▲ high | | <br><br> | |
| ▲ high | | <br><br> | |
| ▼ low | | <br><br> | |
| ▼ low | | <br><br> | |
| ★ learning moment | | <br><br> | |
| ★ learning moment | | <br><br> | |

{{#candidates}}
{{#first()}}
People wrote or told the following. Perhaps there is a high, a low or a learning moment among it:

{{/first()}}
- {{date}}{{#who}}, {{who}}{{/who}}: {{item(text)}}
{{/candidates}}

## Where readings diverge

{{#readings}}
**{{kind}}: {{text}}**{{#date}} ({{date}}){{/date}}

{{#tables}}
|{{#readings}} {{cell(who)}} |{{/readings}} And you? |
|{{#readings}} --- |{{/readings}} --- |
|{{#readings}} {{cell(text)}} |{{/readings}} <br><br> |

{{/tables}}
{{/readings}}
{{^readings}}
No two readings of one moment have been written down yet.

{{/readings}}
Another moment that you read differently:

| Moment | One reading | Another reading | What would you ask each other? |
| --- | --- | --- | --- |
| <br><br> | | | |
| <br><br> | | | |

## The three that matter most

| | Which moment? | Why this one? | What does it ask of us now? |
| --- | --- | --- | --- |
| 1 | <br><br><br> | | |
| 2 | <br><br><br> | | |
| 3 | <br><br><br> | | |

*Afterwards, for the monitor: `cop moment add` keeps a mark and its reason, `cop moment reading` a reading of it, and `cop set` puts a date or a text right.*

"""###,
    "en/reports/timeline.md": ###"""
# Timeline of {{title}}

Up to {{asOf}}. The line holds the facts as they were recorded, and what people marked on it as highs
(▲), lows (▼) and learning moments (★). Correct it together. Then ask of every mark why it is one.

{{#olderRelations}}
{{text}}
{{/olderRelations}}

{{#periods}}
## {{name}}

{{#events}}
- {{date}} {{mark}} *{{label}}*{{#text}} {{text}}{{/text}}{{#who}} ({{who}}){{/who}}
{{/events}}

{{/periods}}
{{^periods}}
Nothing with a date has been recorded yet up to this day.
{{/periods}}

{{#readings}}
{{#first()}}
## Where readings diverge

Here people see the same thing differently. Nobody has to be right. Ask on.

{{/first()}}
**{{kind}}: {{text}}**{{#date}} ({{date}}){{/date}}

|{{#readings}} {{who}} |{{/readings}}
|{{#readings}} --- |{{/readings}}
|{{#readings}} {{cell(text)}} |{{/readings}}

{{/readings}}

{{#planned}}
{{#first()}}
## Ahead

{{/first()}}
- {{date}} {{mark}} *{{label}}*{{#text}} {{text}}{{/text}}{{#who}} ({{who}}){{/who}}
{{/planned}}

{{#undated}}
{{#first()}}
## Without a date

These belong on the line too, but nobody noted when. Who remembers?

{{/first()}}
- {{kind}} ({{count}}): {{names}}
{{/undated}}

"""###,
    "en/terms.yaml": ###"""
# Words of the reports. Keys are the same in every language; {…} is filled in.

# What a reflection is about.
about.entry: on what {what} wrote
about.moment.high: on the high “{what}”
about.moment.learning: on the learning moment “{what}”
about.moment.low: on the low “{what}”
about.party: on {what}
about.question: on the question “{what}”
about.reflection: in reply to {what}
about.reversal: on the question turned around, “{what}”
about.revision: on the new ambition, “{what}”
about.session: on the session “{what}” as a whole
about.signal: on the signal “{what}”
about.talk: on the talk with {what}

# Stand for people and organisations that are not to be known; {x} is a letter or a number.
stand-in.participant: "participant {x}"
stand-in.person: "person {x}"
stand-in.organisation: "organisation {x}"
stand-in.coalition: "coalition {x}"
stand-in.session: "session {x}"
stand-in.community: a community of practice
stand-in.team: from the team
stand-in.onlooker: looking on
stand-in.gap: "[…]"

# At the end of a report for the public.
public-note.open: Made for readers outside the group. What people keep to themselves or to the group is not in it.
public-note.anonymous: "Made for readers outside the group, in which nobody can be known. Letters stand for people and organisations, others in each report; […] stands where something was left out because it tells who is meant."

# Numbers.
decimal-sign: "."

# Documents that people hand out.
count.people.one: "{n} person"
count.people.many: "{n} people"
count.organisations.one: "{n} organisation"
count.organisations.many: "{n} organisations"
count.other-organisations.one: "{n} other"
count.other-organisations.many: "{n} others"
count.sessions.one: "{n} session"
count.sessions.many: "{n} sessions"
count.cases.one: "{n} case"
count.cases.many: "{n} cases"
count.questions.one: "{n} question"
count.questions.many: "{n} questions"
count.agreements.one: "{n} agreement"
count.agreements.many: "{n} agreements"
count.weeks.one: "{n} week"
count.weeks.many: "{n} weeks"
count.minutes.one: "{n} minute"
count.minutes.many: "{n} minutes"
domain.question: the question
domain.challenges: the challenges
domain.scope: the scope
domain.practice: the practice
domain.vision: the film of success
domain.yields: the yields
domain.stakeholders: the stakeholders
domain.causes: the causes
domain.sociotechnical: the system around it
domain.invitation: the invitation
embedding.status.idea: an idea
embedding.status.agreed: agreed
embedding.status.under-way: under way
embedding.status.embedded: embedded
embedding.status.stopped: stopped
influence.high: High influence
influence.medium: Medium influence
influence.low: Low influence
influence.none: No influence
influence.unknown: Influence not judged
intake.decision.accepted: takes part
intake.decision.declined: does not take part
intake.decision.waiting: waits a while
page.attendance: "I was at {n} of {held}."
page.attendance.only: "One session was held in my time, and I was there."
page.attendance.missed: "One session was held in my time, and I was not there."
page.diary.event: What happened
page.diary.highlight: Highlights
page.diary.insight: Insights
page.diary.did-differently: Done differently
page.diary.question: What I asked myself
page.diary.feeling: How it felt
page.diary.text: And further
page.part.host: host
page.part.preparer: prepared it
page.part.case: brought a case
session.form.hybrid: in the room and online
sharing.open: The group shares openly.
sharing.chatham-house: "The Chatham House Rule applies to what is shared here: use it, and never tell who said it, who was there or where they work."
sharing.non-disclosure: What is shared here stays inside, unless those concerned agree to let it out.
sharing.undecided: The group has not decided yet how to treat what is shared; until then it stays inside.
summary.participants: "{people} from {organisations}"
summary.managers: "So far a manager is involved in {n} of {organisations}."
summary.sessions: "{all} held, {part} planned"
summary.sessions-held: "{all} held"
summary.cases: "{all} from participants' own work; in {part} something was done differently"
summary.cases-unchanged: "{all} from participants' own work; nothing was done differently in them yet"
summary.questions: "{all} on the knowledge agenda, {part} of them closed for now"
summary.agreements: "{all} between sessions; {part} kept"
summary.overdue: ", {n} past the date"
summary.level.individual: for individuals
summary.level.organisation: for organisations
summary.level.field: for the field
summary.level.initiator: for the initiator
summary.level.unknown: of other kinds
weekday.1: Monday
weekday.2: Tuesday
weekday.3: Wednesday
weekday.4: Thursday
weekday.5: Friday
weekday.6: Saturday
weekday.7: Sunday

# In what capacity someone speaks.
capacity.commissioner: commissioner
capacity.expert: expert
capacity.facilitator: facilitator
capacity.guest: guest
capacity.initiator: initiator
capacity.monitor: monitor
capacity.outsider: from outside the community
capacity.participant: participant
capacity.sounding-board: sounding board

# How work forms differ.
form.appeal: What it appeals to
appeal.body: body
appeal.creativity: creativity
appeal.intuition: intuition
appeal.reason: reason
form.focus: Where attention goes
focus.content: the content
focus.group: the group
focus.individual: the individual
focus.surroundings: the surroundings
form.grouping: In what company
grouping.plenary: all together
grouping.small-groups: in small groups
grouping.pairs: in pairs
grouping.individual: each alone

# The agenda that is proposed for a session.
agenda.hours.last: "The session has no full times yet: taken over from the last one, {from} to {until}."
agenda.hours.usual: "The session has no full times yet: assumed, {from} to {until}."
agenda.more: and {count} more
agenda.people.last: for some {count} people, as many as last time
agenda.people.members: for some {count} people, participants and facilitators
agenda.title.case: "Case: {what}"
agenda.title.case-of: "Case: what {who} brings"
agenda.title.dinner: Dinner
agenda.title.evaluation: Looking back on today
agenda.title.gather: What do we want to find out?
agenda.title.harvest: What has it brought us so far?
agenda.title.how-next: How next?
agenda.title.look-back: What did you do differently?
agenda.title.lunch: Lunch
agenda.title.open: Room for what comes up
agenda.title.opening: Opening
agenda.title.pause: Break
agenda.title.prepare-case: "Put the case into words: {what}"
agenda.title.prepare-room: What has to lie ready
agenda.title.round: Round of the knowledge agenda
agenda.title.sharing: How do we treat what is shared here?
agenda.why.case.announced: This case was announced for the session.
agenda.why.case.last-turn: The last turn of who brings it was on {date}.
agenda.why.case.no-turn: There has been no turn yet for who brings it.
agenda.why.evaluation: A mark, a word and a wish from everyone; the next agenda begins with the wishes.
agenda.why.form: “{form}” suits the group and the time.
agenda.why.form.scarce: "“{form}” brings what the run has had less of: {value}, in {count} of {total} blocks."
agenda.why.gather: The knowledge agenda has no open question, so begin with what people want to know.
agenda.why.harvest: Neither a case nor a question asks for this time. Use it to name what there is.
agenda.why.how-next: Question, case, host and preparers of the next session are for the group to choose.
agenda.why.look-back: What was agreed gets done when somebody asks how it went.
agenda.why.look-back.done: "Done on {date}: {what}"
agenda.why.look-back.due: "To be done by {date}: {what}"
agenda.why.look-back.open: "Agreed: {what}"
agenda.why.look-back.outcome: "What came of it: {what}"
agenda.why.look-back.overdue: "Was due on {date}: {what}"
agenda.why.meal: Nobody learns on an empty stomach, and at table people find each other.
agenda.why.open: Nothing else asks for this time, so it is for what the group brings up.
agenda.why.opening: Everyone has a say before the content begins.
agenda.why.opening.how-next: "Last time the answer to “how next?” was: “{what}”"
agenda.why.opening.look-back: Ask in this round what people did differently, since there is no time for a block of its own.
agenda.why.opening.wish: "Say what you do with the wish of {who}: “{what}”"
agenda.why.pause: Nobody stays with it for much longer than an hour and a half.
agenda.why.prepare-case: "A page is plenty: what is going on, what was tried, and what to ask the group."
agenda.why.prepare-room: "The work forms of this agenda need:"
agenda.why.question.follow-up: It came out of an earlier question, and such questions go to the next session.
agenda.why.question.open: Open since {date}.
agenda.why.question.persistent: "Open since {date}, sessions since then: {count}. What stays for so long is a persistent problem."
agenda.why.question.undated: Open, and nobody noted since when.
agenda.why.round: Going past the open questions each time shows what moves and what stays.
agenda.why.round.other: "Without a block of its own: “{what}”"
agenda.why.sharing: The group has not decided on this yet, and it comes before anything is told in confidence.

# Learning history.
history.after: After “{before}”
history.ask.change: Somebody did something differently here. What made that possible, and what would it take elsewhere?
history.ask.open: What strikes you, who were not there?
history.ask.overturned: The programme was overturned. What did the group do then that it could not have done before?
history.ask.readings: People read this differently. What do you see, and what would you ask them?
history.ask.reframing: The question was turned around. Which assumption was let go of?
history.ask.result: Something came of it here. What made that possible, and where else could it be of use?
history.ask.silence: Nobody wrote about this. What goes unsaid?
history.before: Before “{after}”
history.between: Between “{before}” and “{after}”
history.no-sessions: Before the first session
history.undated: Without a date
history.undated-public: "On the way"

list.and: and

# Moments of the timeline workshop.
moment.high: high
moment.learning: learning moment
moment.low: low

month.1: January
month.2: February
month.3: March
month.4: April
month.5: May
month.6: June
month.7: July
month.8: August
month.9: September
month.10: October
month.11: November
month.12: December

# Where a question of the knowledge agenda stands.
question.status.answered: provisionally answered
question.status.dissolved: dissolved, because asking was enough
question.status.explored: being explored
question.status.handed-over: handed over
question.status.open: open
question.status.taken-up: taken up

session.agreement.done: "done, {date}"
session.agreement.let-go: let go
session.agreement.overdue: past its day, and nothing noted
session.agreement.open: open
session.form.online: online
session.status.cancelled: cancelled
session.status.planned: planned; nothing was noted

someone: someone

author.unknown: author unknown

# Timeline.
timeline.kind.agreement: agreement of the group
timeline.kind.cancelled: session cancelled
timeline.kind.coalition-begun: coalition
timeline.kind.coalition-ended: end of a coalition
timeline.kind.decision: decision
timeline.kind.end: planned end
timeline.kind.high: high
timeline.kind.highlight: from a diary
timeline.kind.inside-reflection: reflection from within
timeline.kind.learning: learning moment
timeline.kind.low: low
timeline.kind.outside-reflection: seen from outside
timeline.kind.question-answered: provisional answer
timeline.kind.question-dissolved: question dissolved
timeline.kind.question-handed-over: question handed over
timeline.kind.question-raised: question
timeline.kind.question-reopened: question open again
timeline.kind.question-reworded: question reworded
timeline.kind.question-taken-up: question taken up
timeline.kind.reframing: question turned around
timeline.kind.result: result
timeline.kind.story: value story
timeline.kind.publication: told to others
timeline.kind.relations: relations
timeline.kind.revision: ambition revised
timeline.kind.session: session
timeline.kind.signal: signal
timeline.kind.start: start
timeline.kind.survey: survey
timeline.kind.talk: talk beforehand
timeline.kind.unnoted: session planned; nothing was noted
timeline.lane.experience: Highs, lows, learning
timeline.lane.group: What the group did
timeline.lane.network: Who found whom
timeline.lane.questions: Questions
timeline.lane.results: What came of it
timeline.lane.surroundings: Around it
timeline.legend: Legend
timeline.beginning.one: "When it began, {n} relation was there already: {names}."
timeline.beginning.many: "When it began, {n} relations were there already: {names}."
timeline.counted: "and besides: {kinds}"
timeline.drawn: "{shown} of {all} events are drawn here; the others are counted in their box, and stand in the timeline as a text"
timeline.more: and {count} more
timeline.quarter: Quarter {quarter} of {year}
timeline.relations.begun: "new: {what}"
timeline.relations.changed: "changed: {what}"
timeline.relations.ended: "ended: {what}"
timeline.sharing.chatham-house: what is shared travels under the Chatham House Rule
timeline.sharing.non-disclosure: what is shared stays inside, by agreement
timeline.sharing.open: what is shared may be known
timeline.survey: "{answered} of {asked} answered"
timeline.title: Timeline of {title}

# What someone was asked when they said it.
voice.did-differently: Done differently
voice.feeling: How it felt
voice.group: the group
voice.highlight: Highlight
voice.insight: Insight
voice.question: Question
voice.reading: Reading
voice.story: "Value story “{title}”"
voice.text: From the diary
voice.why: Why it was a {moment}
voice.wish: Wish for the next time
voice.words: At the close

# The dynamic knowledge agenda.
knowledge-agenda.count: "{questions}, {open} of them open"
knowledge-agenda.days.one: "{n} day"
knowledge-agenda.days.many: "{n} days"
knowledge-agenda.same-day: the same day
knowledge-agenda.more.one: and {n} more question, which the JSON of this report has
knowledge-agenda.more.many: and {n} more questions, which the JSON of this report has
knowledge-agenda.single.one: "{n} question follows from no other, and none has followed from it."
knowledge-agenda.single.many: "{n} questions follow from no other, and none has followed from them."
knowledge-agenda.to-unknown: Nobody noted to whom
knowledge-agenda.fate.open: open, and not for long
knowledge-agenda.fate.persists: open for long, a persistent question
knowledge-agenda.fate.answered: provisionally answered, often by doing something
knowledge-agenda.fate.dissolved: dissolved, because asking was enough
knowledge-agenda.fate.handed-over: handed over, and not known to be taken up
knowledge-agenda.fate.taken-up: handed over and taken up
knowledge-agenda.now.open: open
knowledge-agenda.now.persists: persists
knowledge-agenda.now.answered: answered for now
knowledge-agenda.now.dissolved: dissolved
knowledge-agenda.now.handed-over: handed over
knowledge-agenda.now.taken-up: taken up
knowledge-agenda.level.individual: people themselves
knowledge-agenda.level.organisation: organisations
knowledge-agenda.level.field: the field
knowledge-agenda.level.unknown: level not recorded
knowledge-agenda.event.raised: raised
knowledge-agenda.event.reworded: put in other words
knowledge-agenda.event.discussed: came by, and stayed as it was
knowledge-agenda.event.explored: explored
knowledge-agenda.event.answered: provisionally answered
knowledge-agenda.event.dissolved: dissolved
knowledge-agenda.event.handed-over: handed over
knowledge-agenda.event.taken-up: taken up by whom it was handed to
knowledge-agenda.event.reopened: open again
knowledge-agenda.mark.idle: open, and nothing noted
knowledge-agenda.mark.earlier: before the sessions shown here
knowledge-agenda.mark.later: since the last session
knowledge-agenda.table.rows: The table has the {n} of {all} questions to which something happened last.
knowledge-agenda.table.sessions: The table has the last {n} of {all} sessions.
knowledge-agenda.table.undated.one: Of {n} question nobody noted when it was raised; it stands at the bottom.
knowledge-agenda.table.undated.many: Of {n} questions nobody noted when they were raised; they stand at the bottom.
knowledge-agenda.open-per-session: "Open at the close of a session, through {sessions}: {first} at the first, {last} at the last, {most} at most."
knowledge-agenda.open-per-session.last: "Open at the close of a session, through the last {sessions}: {first} at the first of them, {last} at the last, {most} at most."
knowledge-agenda.standing.waiting: not known to be taken up, after {days}
knowledge-agenda.standing.waiting.undated: not known to be taken up
knowledge-agenda.standing.taken-up: taken up
knowledge-agenda.standing.returned: back with the group
knowledge-agenda.stays.closed: "Of {n} questions that are no longer the group's, half had gone within {median}. The longest stayed for {longest}: “{what}”"
knowledge-agenda.stays.closed.one: "One question is no longer the group's; it stayed for {longest}: “{what}”"
knowledge-agenda.stays.closed.same: "{n} questions are no longer the group's; each stayed for {longest}."
knowledge-agenda.stays.closed.two: "Two questions are no longer the group's. The one that stayed longer stayed for {longest}: “{what}”"
knowledge-agenda.stays.closed.several: "Of {n} questions that are no longer the group's, half had gone within {median}. {longest-count} stayed longest, for {longest}."
knowledge-agenda.stays.open: "Of {n} questions that are open, half have been for at most {median}. The oldest has been for {longest}: “{what}”"
knowledge-agenda.stays.open.one: "One question is open, for {longest} now: “{what}”"
knowledge-agenda.stays.open.same: "{n} questions are open, each for {longest} now."
knowledge-agenda.stays.open.two: "Two questions are open. The older one has been for {longest}: “{what}”"
knowledge-agenda.stays.open.several: "Of {n} questions that are open, half have been for at most {median}. The {longest-count} oldest have been for {longest}."
knowledge-agenda.halves: Sessions {from}–{to}
knowledge-agenda.halves.since: From session {from} on
knowledge-agenda.ask.persists: "“{what}” stays. What keeps it in place, who gains by that, and who outside the group could move it?"
knowledge-agenda.ask.reworded: "“{what}” was once put quite differently. What did we take for granted then?"
knowledge-agenda.ask.dissolved: "“{what}” went because somebody asked. What made that possible, and what else could simply be asked?"
knowledge-agenda.ask.answered: "“{what}” has an answer for now. Who works by it already, and how would we notice that it no longer holds?"
knowledge-agenda.ask.family: "“{what}” brought up other questions. Which of them turned out to matter more?"
knowledge-agenda.ask.waiting.one: "{n} question lies with others, without a sign. Who rings them, and before when?"
knowledge-agenda.ask.waiting.many: "{n} questions lie with others, without a sign. Who rings them, and before when?"
knowledge-agenda.ask.level.individual: No question is about people themselves. What would each of us have to learn?
knowledge-agenda.ask.level.organisation: No question is about our organisations. What would have to change there, and who may decide it?
knowledge-agenda.ask.level.field: No question is about the field. What holds us back that no single organisation can change?
knowledge-agenda.ask.open: What is open at the end goes somewhere. Who carries which question on?
knowledge-agenda.picture.name: Knowledge agenda
knowledge-agenda.picture.title: "{title}: where questions come from, {date}"
knowledge-agenda.picture.part: "{n} of {all} questions: the families to which something happened last"
knowledge-agenda.picture.single: Questions without follow-up
knowledge-agenda.picture.first: "At first: {what}"
knowledge-agenda.picture.follows: brought up
knowledge-agenda.picture.ring: follows one that came out of it
knowledge-agenda.picture.new: raised since {date}
# Carrying it through.
embedding.level.individual: With people themselves
embedding.level.organisation: In organisations
embedding.level.field: In the field
embedding.level.unknown: Level not noted
embedding.destination.policy: policy
embedding.destination.procurement: rules for buying
embedding.destination.manual: a manual
embedding.destination.work-process: a way of working
embedding.destination.publication: a publication
embedding.destination.other: another place
embedding.lever.visibility: visibility with managers and boards
embedding.lever.fee: a fee
embedding.lever.covenant: a covenant
embedding.lever.several-people: several people of one organisation
embedding.lever.rule-owners: owners of the rules at the table
embedding.lever.research: researchers who check it
embedding.lever.other: something else
embedding.lever-state.used: in use
embedding.lever-state.considered: thought of
embedding.lever-state.stopped: given up
embedding.lever-state.unused: not used yet
embedding.trace.managers: A manager is involved in {n} of {all} organisations.
embedding.trace.fee: "What taking part costs: {what}"
embedding.trace.covenant.one: Signed by {n} organisation
embedding.trace.covenant.many: Signed by {n} organisations
embedding.trace.covenant.dated: "{what}, on {date}"
embedding.trace.several-people: More than one takes part from {what}
embedding.ask.evidence: "“{what}” is called embedded. What shows that it goes on without you?"
embedding.ask.destination: "“{what}” is on its way nowhere. Where should it land, and who waits for it there?"
embedding.ask.waiting: "The ledger has long said the same of “{what}”. Does it move? If not, who can give it a push?"
embedding.ask.owner: "“{what}” has nobody's name beside it. Who sees to it?"
embedding.ask.managers: "Who should see it at {what}, and who invites them?"
embedding.ask.levers: "Not used yet: {what}. What of it would help now?"
embedding.ask.stopped: "“{what}” was stopped. What would you tell somebody who tries it again?"

# Results.
results.level.individual: Individuals
results.level.organisation: Organisations
results.level.field: The field
results.level.initiator: The initiator
results.level.unknown: Not said for whom
results.cycle.immediate: immediate
results.cycle.immediate.meaning: of use there and then
results.cycle.potential: potential
results.cycle.potential.meaning: ready for the day when somebody needs it
results.cycle.applied: applied
results.cycle.applied.meaning: somebody did something differently with it
results.cycle.realised: realised
results.cycle.realised.meaning: it made a difference, and others noticed
results.cycle.reframing: reframing
results.cycle.reframing.meaning: it changed what people mean by success
results.cycle.strategic: strategic
results.cycle.strategic.meaning: the talk with those who decide became better
results.cycle.enabling: enabling
results.cycle.enabling.meaning: it makes the learning itself possible
results.cycle.unknown: in no cycle yet
results.cycle.unknown.meaning: nobody said which
results.form.knowledge: knowledge
results.form.tip: tip
results.form.method: method
results.form.instrument: instrument
results.form.network: network
results.form.procedure: procedure
results.form.insight: insight
results.form.relation: relation
results.audience.managers: managers
results.audience.field: the field
results.audience.commissioner: the commissioner
results.audience.newcomers: newcomers
results.audience.public: the public
results.publication.report: report
results.publication.article: article
results.publication.poster: poster
results.publication.tile: tile
results.publication.film: film
results.publication.workshop: workshop
results.publication.website: website
results.look-back.due: The day to look back was {date}, and nobody has yet.
results.look-back.ahead: To look back on {date}.
results.look-back.undated: No day was chosen to look back.
results.competences.one: "One result is not counted here: it is about what one person learned to do. It is theirs to tell, or not."
results.competences.many: "{n} results are not counted here: each is about what one person learned to do. They are theirs to tell, or not."

# Composition.
composition.who: "{people} from {organisations}"
composition.unknown: not noted
composition.others: and {organisations} more, with {people}
composition.size.none: Nobody takes part yet.
composition.size.few: "About twenty learn best from each other. With fewer than twelve there are few views among you: who is worth asking?"
composition.size.many: "About twenty learn best from each other. With more than twenty-five not everyone gets to speak: where do you split up?"
composition.size.right: "About twenty learn best from each other, and this comes near enough."
composition.choice.background: Diverse or alike
composition.choice.competition: Competitors together, or one per sector
composition.choice.per-organisation: One person per organisation, or several
composition.choice.stance: Frontrunners or followers
composition.group.background: "{sectors}, {functions}"
composition.sectors.one: "{n} sector"
composition.sectors.many: "{n} sectors"
composition.functions.one: "{n} function"
composition.functions.many: "{n} different functions"
composition.group.shared-sector: "{organisations} in {sector}"
composition.group.no-shared-sector: no two organisations of one sector
composition.group.one-each: nobody has a colleague in the group
composition.group.several: more than one from {what}
composition.group.nobody: nobody takes part yet
composition.frontrunners.one: "{n} frontrunner"
composition.frontrunners.many: "{n} frontrunners"
composition.followers.one: "{n} follower"
composition.followers.many: "{n} followers"
composition.stance-unknown.one: "{n} of whom it is not noted"
composition.stance-unknown.many: "{n} of whom it is not noted"
composition.candidates.one: "{n} candidate"
composition.candidates.many: "{n} candidates"
composition.prospects.one: "{n} prospect"
composition.prospects.many: "{n} prospects"
composition.from-the-start.one: Of one who takes part nobody noted since when.
composition.from-the-start.many: Of {n} who take part nobody noted since when.
composition.papers.no-intake.one: "{n} without an accepted intake"
composition.papers.no-intake.many: "{n} without an accepted intake"
composition.papers.no-question.one: "{n} whose intake has no question of their own"
composition.papers.no-question.many: "{n} whose intake has no question of their own"
composition.papers.no-contract.one: "{n} without a contract"
composition.papers.no-contract.many: "{n} without a contract"
composition.papers.unsigned.one: "{n} whose contract is not signed by both sides"
composition.papers.unsigned.many: "{n} whose contract is not signed by both sides"
composition.ask.differs: "{what}: you chose “{chosen}”, and the group turned out otherwise. Does the choice still hold, and what does it cost?"
composition.ask.open: "Not chosen yet: {what}. Who does not choose pays the price all the same."
composition.ask.around: "Somebody from {what} stands around the group. What would change if they sat at the table?"
composition.ask.missing: "Nobody comes from {what}. Whose voice is missing most, and who of you invites them?"

# The field as a system.
system.title-short: The field as a system
system.picture.title: "{title}: the field as a system"
system.picture.causes: "Why it is as it is: read from left to right, and ask why at every arrow"
system.range: "{low} to {high}"
system.mean.lowest: has the lowest mean
system.mean.shared: is among those with the lowest mean
system.mean.only: is the only one that was scored
system.mean.equal: has the same mean as all that were scored
system.feature.knowledge-infrastructure: knowledge infrastructure
system.feature.physical-infrastructure: physical infrastructure
system.feature.legislation: legislation
system.feature.norms-and-values: norms and values
system.feature.interaction: interaction
system.feature.market-structure: market structure
system.silent.one: Of the {all} who take part, one did not rate.
system.silent.many: Of the {all} who take part, {n} did not rate.
system.set.network: What shows in the network
system.set.actor: What shows with each party
system.set.process: What shows in how the group works
system.set.other: In none of the three sets
system.key.barrier: hinders
system.key.opportunity: helps
system.key.empty: empty = nobody could speak for it
system.key.why: why? because …
system.key.changeable: can still be changed
system.key.fixed: not for us to change
system.key.unjudged: lies deep; who can change it?
# Reflexive monitoring.
monitoring.film.see: To see
monitoring.film.hear: To hear
monitoring.film.feel: To feel
monitoring.film.who-does-what: Who does what
monitoring.measured: "{value} ({date})"
monitoring.hoped: What you hoped for
monitoring.agreed: What you agreed on
monitoring.count.reversals.one: "{n} question turned around"
monitoring.count.reversals.many: "{n} questions turned around"
monitoring.count.rewordings.one: "{n} question put otherwise"
monitoring.count.rewordings.many: "{n} questions put otherwise"
monitoring.count.let-go.one: "{n} assumption given up"
monitoring.count.let-go.many: "{n} assumptions given up"
monitoring.count.revisions.one: the ambition revised once
monitoring.count.revisions.many: the ambition revised {n} times
monitoring.line.there: Was there
monitoring.line.wrote: Wrote, then or before the next session
monitoring.line.open: Questions open afterwards
monitoring.line.marks: Worth it, from 1 to 5
monitoring.line.same: "{value} throughout"
monitoring.line.range: "{from} to {until}; last {last}"
monitoring.not-noted: no mark noted
monitoring.no-status: without a status
monitoring.session: "“{title}” ({date})"
monitoring.summary.ambition: The ambition.
monitoring.summary.ambition.original: "It stands as it was put at the start: {question}"
monitoring.summary.ambition.revised: "It was revised on {date}: {after}"
monitoring.summary.ambition.revised.undated: "It was revised: {after}"
monitoring.summary.ambition.unwritten: Nobody has written down the question yet, so there is nothing to hold what happens against.
monitoring.summary.moves: What moves.
monitoring.summary.moves.none: Nothing is on record yet that was done differently, answered or made.
monitoring.summary.done: "{who} did something differently"
monitoring.summary.closed: "{which} came off the agenda"
monitoring.summary.turned: What turned.
monitoring.summary.turned.latest: "The latest turn was from {before} to {after}."
monitoring.summary.turned.none: No question was turned around or put otherwise yet.
monitoring.summary.stays: What stays.
monitoring.summary.stays.open: "{question} is still open, after {stay}."
monitoring.summary.stays.none: No question has stayed open for three sessions, or for four months.
monitoring.summary.unknown: What we do not know.
monitoring.summary.unknown.all: Nearly everything, for nothing is on record yet of a session that was held.
monitoring.summary.unknown.none: The files leave few gaps; section 2 names them.
monitoring.summary.no-survey: Nobody has asked yet who has to do with whom.
monitoring.summary.next: For the next session.
monitoring.fact.done: Done differently
monitoring.fact.diaries: Diaries
monitoring.fact.cases: Cases
monitoring.fact.stories: Stories
monitoring.fact.results: Results
monitoring.fact.carried: Followed on their way
monitoring.fact.sessions: Sessions
monitoring.fact.ownership: In the group's hands
monitoring.fact.decisions: Decided
monitoring.fact.questions: Knowledge agenda
monitoring.fact.agreements: Agreements
monitoring.fact.managers: Managers involved
monitoring.fact.ties: Connected pairs
monitoring.fact.handed-over: Handed over
monitoring.fact.told: Told to others
monitoring.done: "by {who}; told of {told}"
monitoring.done.cases: "{times} in the cases"
monitoring.done.diaries: "{times} in the diaries"
monitoring.done.none: nobody told of anything yet
monitoring.diaries: "{who} wrote, {entries}"
monitoring.diaries.none: no entry that others may read
monitoring.cases: "{cases} from people's own work"
monitoring.cases.none: none from people's own work yet
monitoring.cases.unchanged.one: "; in one that is not closed, nothing was done differently yet"
monitoring.cases.unchanged.many: "; in {n} that are not closed, nothing was done differently yet"
monitoring.rhythm: "{sessions}, {weeks} apart"
monitoring.gaps.same: ", {days} apart"
monitoring.gaps: ", {from} to {until} days apart"
monitoring.ownership: "{who} hosted, prepared or brought a case"
monitoring.questions: "{all}: {list}"
monitoring.questions.none: no question yet
monitoring.agreements: "{all}: {list}"
monitoring.agreement.kept: kept
monitoring.agreement.kept-late: kept after the day
monitoring.agreement.overdue: past the day
monitoring.agreement.running: still running
monitoring.agreement.dropped: let go
monitoring.fate.open: open
monitoring.fate.persists: open for long
monitoring.fate.answered: answered for now
monitoring.fate.dissolved: dissolved by asking
monitoring.fate.handed-over: handed over
monitoring.fate.taken-up: taken up by others
monitoring.marks: "{mean} on average, from {from} to {until} ({n} marks)"
monitoring.marks.one: "one mark: {mark}"
monitoring.marks.same: "{n} marks, all {mark}"
monitoring.part.participants: "{n} of {all} participants"
monitoring.part.participants.only: the only participant
monitoring.part.participants.none: no participant
monitoring.part.organisations: "{n} of {all} organisations"
monitoring.part.organisations.only: the only organisation
monitoring.part.organisations.none: no organisation
monitoring.part.questions: "{n} of {all} questions"
monitoring.part.questions.only: the only question
monitoring.part.questions.none: no question
monitoring.managers: in {which}
monitoring.network.pairs: "{then} at the start, {now} now"
monitoring.network.same: nothing, as far as was written down
monitoring.handed-over: "{all}, {n} of them taken up"
monitoring.function.weakest: weakest
monitoring.function.disputed: most disputed
monitoring.function.moved: scored otherwise than before
monitoring.reworded.one: once put in other words
monitoring.reworded.many: "{n} times put in other words"
monitoring.count.named-results.one: "{n} result was named"
monitoring.count.named-results.many: "{n} results were named"
monitoring.count.embedded.one: "{n} thing is embedded"
monitoring.count.embedded.many: "{n} things are embedded"
monitoring.count.results.one: "{n} named"
monitoring.count.results.many: "{n} named"
monitoring.count.silent.one: "{n} participant wrote nothing through the last two sessions"
monitoring.count.silent.many: "{n} participants wrote nothing through the last two sessions"
monitoring.count.unanswered.one: "{n} person did not answer the last survey"
monitoring.count.unanswered.many: "{n} people did not answer the last survey"
monitoring.count.unnoted.one: of {n} session nothing was noted
monitoring.count.unnoted.many: of {n} sessions nothing was noted
monitoring.count.unmarked.one: "{n} session closed without a word of evaluation"
monitoring.count.unmarked.many: "{n} sessions closed without a word of evaluation"
monitoring.count.unreflected.one: nobody from outside looked at {n} session
monitoring.count.unreflected.many: nobody from outside looked at {n} sessions
monitoring.count.unread.one: "{n} file could not be read whole"
monitoring.count.unread.many: "{n} files could not be read whole"
monitoring.count.times.one: once
monitoring.count.times.many: "{n} times"
monitoring.count.entries.one: "{n} entry that others may read"
monitoring.count.entries.many: "{n} entries that others may read"
monitoring.count.stories.one: "{n} of what it was worth"
monitoring.count.stories.many: "{n} of what it was worth"
monitoring.count.decisions.one: "{n} decision"
monitoring.count.decisions.many: "{n} decisions"
monitoring.count.overturned.one: the programme overturned once
monitoring.count.overturned.many: the programme overturned {n} times
monitoring.count.patterns.one: "{n} pattern"
monitoring.count.patterns.many: "{n} patterns"
monitoring.count.publications.one: "{n} publication"
monitoring.count.publications.many: "{n} publications"
monitoring.count.days.one: "{n} day"
monitoring.count.days.many: "{n} days"
monitoring.count.undated.questions.one: "{n} question"
monitoring.count.undated.questions.many: "{n} questions"
monitoring.count.undated.reversals.one: "{n} question turned around"
monitoring.count.undated.reversals.many: "{n} questions turned around"
monitoring.count.undated.moments.one: "{n} high, low or learning moment"
monitoring.count.undated.moments.many: "{n} highs, lows and learning moments"
monitoring.count.undated.revisions.one: "{n} revision of the ambition"
monitoring.count.undated.revisions.many: "{n} revisions of the ambition"
monitoring.count.undated.results.one: "{n} result"
monitoring.count.undated.results.many: "{n} results"
monitoring.count.undated.stories.one: "{n} story"
monitoring.count.undated.stories.many: "{n} stories"
monitoring.count.undated.deeds.one: "{n} thing done differently"
monitoring.count.undated.deeds.many: "{n} things done differently"
monitoring.count.undated.actions.one: "{n} agreement"
monitoring.count.undated.actions.many: "{n} agreements"
monitoring.count.undated.relations.one: "{n} tie"
monitoring.count.undated.relations.many: "{n} ties"
monitoring.more.agreements.one: One more agreement is past its day.
monitoring.more.agreements.many: "{n} more agreements are past their day."
monitoring.more.diverging.one: One other moment is read differently as well; the timeline shows it.
monitoring.more.diverging.many: "{n} other moments are read differently as well; the timeline shows them all."
monitoring.more.look-backs.one: One more story waits to be looked back on.
monitoring.more.look-backs.many: "{n} more stories wait to be looked back on."
monitoring.more.others.one: one other
monitoring.more.others.many: "{n} others"
monitoring.more.persistent.one: One other question stays as well.
monitoring.more.persistent.many: "{n} other questions stay as well."
monitoring.more.reframings.one: One earlier turn is left out here.
monitoring.more.reframings.many: "{n} earlier turns are left out here."
monitoring.more.wishes.one: one more
monitoring.more.wishes.many: "{n} more"
monitoring.unknown.silent: "Through the last two sessions there is no diary entry that others may read of {who}. That may be silence, or writing for oneself; the files cannot tell."
monitoring.unknown.survey: "Of the {asked} who were asked on {date} who has to do with whom, {answered} answered."
monitoring.unknown.survey.silent.one: "The ties that only {who} would name are missing."
monitoring.unknown.survey.silent.many: "The ties that only {who} would name are missing."
monitoring.unknown.survey.none: Nobody has asked yet who has to do with whom; what is written down of ties is what people happened to tell.
monitoring.unknown.survey.unlisted: Who was asked in the survey of {date} was not written down, so nobody can say how many kept silent.
monitoring.unknown.unnoted: Nothing was noted of {what}.
monitoring.unknown.attendance.one: Of one session that was held, nobody noted who was there.
monitoring.unknown.attendance.many: Of {n} sessions that were held, nobody noted who was there.
monitoring.unknown.evaluation.one: Of one session that was held, nobody noted how it was.
monitoring.unknown.evaluation.many: Of {n} sessions that were held, nobody noted how they were.
monitoring.unknown.unfollowed.one: One agreement stands in the minutes of a session only, and nobody noted whether it was kept.
monitoring.unknown.unfollowed.many: "{n} agreements stand in the minutes of a session only, and nobody noted whether they were kept."
monitoring.unknown.unreflected.one: Nobody from outside has reflected on one of the sessions yet; the learning history says which.
monitoring.unknown.unreflected.many: Nobody from outside has reflected on {n} of the sessions yet; the learning history says which.
monitoring.unknown.unscored: "Nobody scored how well the field does at this: {what}."
monitoring.unknown.without-level.one: Of one thing that came of it, nobody noted for whom it is.
monitoring.unknown.without-level.many: Of {n} things that came of it, nobody noted for whom they are.
monitoring.unknown.undated: "Without a date, so that nobody can say whether they came before or after something else: {what}."
monitoring.unknown.incomplete.one: One file could not be read whole, and what it says may be missing here
monitoring.unknown.incomplete.many: "{n} files could not be read whole, and what they say may be missing here"
monitoring.unknown.private: "What people keep to themselves is in no report, and how much of it there is nobody knows."
monitoring.unknown.withheld: "What is not for outsiders was left out before this report was made: what seems to be missing may well be there."
monitoring.let-go.answer: An answer taken back
monitoring.let-go.question: A question that dissolved
monitoring.let-go.result: A result that its makers call reframing
monitoring.let-go.story: A story whose teller calls it reframing
monitoring.next.asked: What you asked for yourselves
monitoring.next.asked.label: what you asked for
monitoring.next.asked.how: "At the close of “{title}” the answer to “how next?” was: {what}."
monitoring.next.asked.wishes: "You wished for {what}. Say what you do with it."
monitoring.next.promised: What was promised and is past its day
monitoring.next.promised.label: promises past their day
monitoring.next.promised.agreement: "{what} was due on {date}."
monitoring.next.promised.look-back: "The day to look back on the story {title} was {date}: did it turn out as was hoped?"
monitoring.next.persistent: "The question that stays: {question}"
monitoring.next.persistent.label: the question that stays
monitoring.next.persistent.why: It has been open for {stay}.
monitoring.next.persistent.ask: Asking once more will not do. What holds it in place, and who else would have to be in the room?
monitoring.next.unheard: Who was not heard
monitoring.next.unheard.label: who was not heard
monitoring.next.unheard.why.one: "{who} has written nothing that others may read through the last two sessions."
monitoring.next.unheard.why.many: "{who} have written nothing that others may read through the last two sessions."
monitoring.next.unheard.number.one: One participant has written nothing that others may read through the last two sessions.
monitoring.next.unheard.number.many: "{n} participants have written nothing that others may read through the last two sessions."
monitoring.next.unheard.ask.group: "Who they are does not matter in the round: a facilitator or a buddy asks them in person. Talk together about what would make writing easier."
monitoring.next.unheard.ask: "It may be want of time, of safety or of use. Have a buddy ring before the session and ask what would help; do not ask it in the round."
monitoring.next.diverging: "What you see differently: {what}"
monitoring.next.diverging.label: what you see differently
monitoring.next.diverging.why: The readings of this {kind} differ (section 2). Nobody has to be right; ask on.
monitoring.next.unlanded: What is under way and has not arrived
monitoring.next.unlanded.label: what has not arrived
monitoring.next.unlanded.unchanged: "Cases in which nothing done differently is on record: {what}."
monitoring.next.unlanded.results: "Results without a destination: {what}."
monitoring.next.unlanded.waiting: "Handed over, and not known to be taken up: {what}."
monitoring.next.weakest: "Where the field is weakest: {what}"
monitoring.next.weakest.label: where the field is weakest
monitoring.next.weakest.scores: "Scores for {what}, from 1 (hardly works) to 5 (works well): {scores}."
monitoring.next.weakest.blocks: "In its way: {what}."
monitoring.next.ambition: The ambition itself
monitoring.next.ambition.label: the ambition itself
monitoring.next.ambition.since: You last revised it, or told the film of success again, on {date}.
monitoring.next.ambition.never: There is no sign that you ever held it against what happened.
monitoring.next.ambition.ask: Put it beside section 1. Does it still say what you want? To change it is legitimate, when the reason is written down.
monitoring.next.gap.sharing: How to treat what is shared
monitoring.next.gap.sharing.label: how to treat what is shared
monitoring.next.gap.sharing.why: You have not decided on it yet, and it comes before anything is told in confidence.
monitoring.next.gap.ambition: What it is about, and for whom it is to bring what
monitoring.next.gap.ambition.label: what it is about
monitoring.next.gap.ambition.why: Neither the question nor a yield is written down, so nothing can be held against it later.
monitoring.next.gap.agenda: The first questions of the knowledge agenda
monitoring.next.gap.agenda.label: the first questions
monitoring.next.gap.agenda.why: The agenda is empty. What does everyone want to find out?
monitoring.next.gap.diaries: A first line in everyone's diary
monitoring.next.gap.diaries.label: a first line in everyone's diary
monitoring.next.gap.diaries.why: No entry is on record that others may read, and memory smooths things out within days.
monitoring.next.gap.evaluation: How the last session was
monitoring.next.gap.evaluation.label: how the last session was
monitoring.next.gap.evaluation.why: It closed without a word of evaluation, so the next one begins without wishes.
monitoring.next.gap.survey: Who has to do with whom
monitoring.next.gap.survey.label: who has to do with whom
monitoring.next.gap.survey.why: You are half-way, and nobody has asked yet. What moves between organisations does not show.
monitoring.next.gap.functions: How the field itself moves
monitoring.next.gap.functions.label: how the field itself moves
monitoring.next.gap.functions.why: You are half-way, and nobody has scored how well the field brings something new about.
monitoring.next.open: "An open question: {question}"
monitoring.next.open.label: an open question
monitoring.next.open.since: It has been open since {date}.
monitoring.next.open.undated: It is open, and nobody noted since when.
monitoring.next.round: What did you do differently?
monitoring.next.round.label: the round on what was done differently
monitoring.next.round.why: The files raise little else; this is what every session asks.

# Patterns.
patterns.count.one: "{n} pattern"
patterns.count.many: "{n} patterns"
patterns.part.context: where it holds
patterns.part.problem: the problem
patterns.part.forces: what pulls in which direction
patterns.part.therefore: what to do
patterns.stars.0: "☆☆: a first idea"
patterns.stars.1: "★☆: it has worked"
patterns.stars.2: "★★: it holds again and again"
patterns.stars.none: no stars given
patterns.picture.name: Pattern language
patterns.picture.title: "{title}: patterns and how they hang together, {date}"
patterns.picture.none: No pattern has been written down yet.
patterns.picture.part: "{n} of {all} patterns, the larger ones"
patterns.picture.alone: Patterns that stand by themselves
patterns.picture.completes: is completed by
patterns.picture.ring: goes back up, so that the patterns form a ring
patterns.picture.unearned: more stars than cases

# The social map. Kinds of tie stand as a verb between two names.
tie.knows: knows
tie.exchanges-knowledge: exchanges knowledge with
tie.advises: advises
tie.learns-from: learns from
tie.collaborates: collaborates with
tie.mentors: mentors
tie.funds: funds
tie.commissions: commissions work from
tie.represents: represents
tie.influences: influences
tie.competes: competes with
map.title: "{cop}: social map on {date}"
map.title-short: Social map
map.title-tie: "{title}: {kind}"
map.compared-with: compared with {date}
map.person: person (ellipse)
map.organisation: organisation (box)
map.coalition: coalition (hexagon)
map.level.niche: niche
map.level.organisation: organisation level
map.level.field: field
map.level.landscape: landscape
map.level.unknown: level not recorded
map.undefined: not defined
map.works-at: "{who} works at {where}"
map.member-of: "{who} belongs to {what}"
map.strength: strength {n}
map.since: since {date}
map.change.new: new
map.change.stronger: stronger
map.change.different: changed
map.change.weaker: weaker
map.change.ended: ended
map.key.membership: thin grey line = works for, or member of a coalition
map.key.direction: arrowhead = the tie has a direction
map.key.strength: the wider, the stronger (1 to 5)
map.key.size: larger letters = more often between others
map.key.size-all: "larger letters = more often between others, by any tie"
map.key.new: new since then
map.key.ended: no longer there
map.key.stronger: stronger than then
map.key.weaker: weaker than then
map.key.newcomer: new on the map
map.response: "{answered} of {asked} who were asked answered ({rate}, {date})"
map.response.unknown: survey of {date}, without a list of who was asked
map.response.none: no survey held yet
map.answered: "{answered} of {asked}"
map.answered.unknown: not noted
map.answered.none: no survey
map.people.one: "{n} person"
map.people.many: "{n} people"
map.organisations.one: "{n} organisation"
map.organisations.many: "{n} organisations"
map.ties.one: "{n} tie"
map.ties.many: "{n} ties"
map.coalitions.one: "{n} coalition"
map.coalitions.many: "{n} coalitions"
map.parties.one: one of them a single person or organisation
map.parties.many: "{n} of them single persons or organisations"
map.counted: "{people} and {organisations}"
map.counts: Counted
map.response-rate: Response
map.figure.density: Density
map.figure.density.meaning: Of every 100 pairs that could be connected, {n} are.
map.figure.density.single: Of every 100 pairs that could be connected, {n} is.
map.figure.density.undefined: It takes at least two on the map to be connected.
map.figure.density.source: Wasserman & Faust 1994
map.figure.reciprocity: Reciprocity
map.figure.reciprocity.meaning: Of {all} ties with a direction, {n} are answered by one the other way.
map.figure.reciprocity.only: One tie has a direction, and none goes the other way.
map.figure.reciprocity.undefined: No tie on this map has a direction.
map.figure.reciprocity.source: Wasserman & Faust 1994
map.figure.centralisation: Degree centralisation
map.figure.centralisation.meaning: "Does the network hang on one? At 0 all have equally many ties, at 1 everything runs through one."
map.figure.centralisation.undefined: It takes at least three on the map to differ.
map.figure.centralisation.source: Freeman 1978
map.figure.betweenness: Betweenness, highest
map.figure.betweenness.meaning: "Does news depend on one? Of every 100 pairs of others, {n} have their shortest line through the same one; at 1 all of them would. Pairs without a line count too."
map.figure.betweenness.single: "Does news depend on one? Of every 100 pairs of others, {n} has its shortest line through the same one; at 1 all of them would. Pairs without a line count too."
map.figure.betweenness.undefined: It takes at least three for one to stand between others.
map.figure.betweenness.source: "Freeman 1977, Brandes 2001"
map.figure.components: Separate parts
map.figure.components.undefined: There is nobody on the map yet.
map.figure.components.one: Everyone can reach everyone, directly or through others.
map.figure.components.many: News in one part does not reach another through the people on this map.
map.figure.components.isolated: News in one part does not reach another through the people on this map; {n}.
map.figure.components.source: Hopcroft & Tarjan 1973
map.figure.core: Core and periphery
map.figure.core.meaning: "Is there a core that is in touch with all, with the others around it? At 1 it is exactly so, at 0 there is no trace of it."
map.figure.core.undefined: No group stands out by its number of ties.
map.figure.core.source: Borgatti & Everett 2000
map.figure.borders.organisation: E-I index by organisation
map.figure.borders.organisation.meaning: "{n} of {all} connections cross the border of an organisation; at −1 all stay inside, at +1 all cross."
map.figure.borders.organisation.single: "{n} of {all} connections crosses the border of an organisation; at −1 all stay inside, at +1 all cross."
map.figure.borders.organisation.only: "There is one connection; across the border: {n}."
map.figure.borders.organisation.undefined: It takes ties, and at least two known organisations.
map.figure.borders.organisation.source: Krackhardt & Stern 1988
map.figure.borders.sector: E-I index by sector
map.figure.borders.sector.meaning: "{n} of {all} connections cross the border of a sector; at −1 all stay inside, at +1 all cross."
map.figure.borders.sector.single: "{n} of {all} connections crosses the border of a sector; at −1 all stay inside, at +1 all cross."
map.figure.borders.sector.only: "There is one connection; across the border: {n}."
map.figure.borders.sector.undefined: It takes ties, and at least two known sectors.
map.figure.borders.sector.source: Krackhardt & Stern 1988
map.figure.borders.level: E-I index by level
map.figure.borders.level.meaning: "{n} of {all} connections link two levels of the system; at −1 all stay on their level, at +1 all link two."
map.figure.borders.level.single: "{n} of {all} connections links two levels of the system; at −1 all stay on their level, at +1 all link two."
map.figure.borders.level.only: "There is one connection; linking two levels of the system: {n}."
map.figure.borders.level.undefined: It takes ties, and at least two known levels.
map.figure.borders.level.source: Krackhardt & Stern 1988
map.others: "{n} others"

# The sessions that cop init plans.
session: Session

# The index of reports.
report.learning-history: Learning history
report.learning-history.purpose: "What happened, what those involved made of it, and what others see in it: three layers, kept apart, episode by episode."
report.timeline: Timeline
report.timeline.purpose: "Everything with a date on one line: signals, sessions, decisions, highs and lows, and where people read them differently."
report.social-map: Social map
report.social-map.purpose: "Who has what to do with whom, which coalitions there are, and what that says about how knowledge moves."
report.monitoring: Reflexive monitoring
report.monitoring.purpose: "The ambition beside what the files show, what turned and what stays, what nobody knows, and what that asks of the next session."
report.participant: A participant's own page
report.participant.purpose: "What somebody came for, brought in, agreed to and took along, one page for each: `cop report participant --person ID`."
report.status: Where we are
report.status.purpose: "The ten steps with what stands, what is missing and what next, and what needs attention now."
report.knowledge-agenda: Knowledge agenda
report.knowledge-agenda.purpose: "What the group asked, session by session, and what became of it: what stays, what was answered, what lies with others, and which questions came out of which."
report.embedding: Carrying it through
report.embedding.purpose: "Where results are to land and how far they are, what helps them there, which managers are involved, and what to ask next."
report.system: The field as a system
report.system.purpose: "What hinders and helps in the field, how well something new takes root in it, and why things are as they are."
report.session: Session
report.session.purpose: "The page of one session: before it what is to come, after it what was said, decided and agreed, and what became of that since."
report.patterns: Patterns
report.patterns.purpose: "What works here and why, as patterns: each in its fixed form, with the stars that cases earned, and how they hang together."
report.results: Results
report.results.purpose: "What the community has brought, by cycle of value and by level, the stories in full, what to look back on, and who heard of it."
report.composition: Who is in the group
report.composition.purpose: "The four choices of composition beside how the group looks, who comes from where, which parties are missing, and who came and went."
format.md: Text
format.dot: Picture for Graphviz
format.json: Data
format.svg: Drawn picture
index.layout.then: "Only the earlier day, everyone in the same place"
index.layout.now: "Only the later day, everyone in the same place"
index.refused.inside: it is for the people whom it is about, or for those who run the community
index.refused.unmarked: under the non-disclosure agreement it holds nothing that may be shown
index.layout.side-by-side: "Voices and reflections side by side"
index.layout.handout: "What waits for those who were not there, to hand to them"
index.layout.worksheet: "Sheet for a timeline workshop"
index.shelf.now: Where we stand
index.shelf.story: "What happened, and what we make of it"
index.shelf.work: Questions and sessions
index.shelf.surroundings: People and the field around them
index.shelf.yield: What comes of it

# The ten steps of the method.
step.1: Sharpen what it is about
step.2: Connect to urgency
step.3: Recruit an attractive group
step.4: Carry it through
step.5: Facilitate development
step.6: Leave it to the group
step.7: Act and reflect
step.8: Do new things
step.9: Name results, and tell
step.10: Your own community

# The first thing to do in a step in which nothing was done.
step.1.first: "Write the question down: cop set domain question TEXT"
step.2.first: "Note the first signal: cop signal add"
step.3.first: "Add who you have in mind: cop person add NAME"
step.4.first: "Ask which manager should know: cop manager add"
step.5.first: "Plan the first session: cop session add TITLE"
step.6.first: "Let the group decide about sharing: cop sharing decide"
step.7.first: "Ask for a first diary entry: cop diary add"
step.8.first: "Give everyone a case of their own: cop case add"
step.9.first: "Name the first thing that was of use: cop result add"
step.10.first: "Write down what matters to you: cop design add"

# The status of a community, on one screen.
status.held.one: "{held} of {sessions} session held"
status.held.many: "{held} of {sessions} sessions held"
status.starts: starts on {date}
status.to-go.one: "{n} day to go"
status.to-go.many: "{n} days to go"
status.over: the planned run is over
status.next: "Next: {title}, {date} ({when})"
status.next.none: No next session is planned
status.today: today
status.tomorrow: tomorrow
status.in-days: in {n} days
status.state.nothing: nothing yet
status.state.incomplete: something is missing
status.state.in-order: in order
status.nothing: nothing yet
status.overdue: Overdue
status.unnoted: Nothing noted
status.unnoted.next: "Note what came of it: cop session hold {id}"
status.silent: Silent
status.persistent: Persistent
status.sessions.one: "{n} session"
status.sessions.many: "{n} sessions"
status.days.one: "{n} day"
status.days.many: "{n} days"
status.sharing.open: "sharing: open"
status.sharing.chatham-house: Chatham House Rule
status.sharing.non-disclosure: nothing leaves the room
stands.question.one: the question
stands.question.many: the question
stands.challenges.one: "{n} challenge"
stands.challenges.many: "{n} challenges"
stands.retellings.one: success told once
stands.retellings.many: success told {n} times
stands.signals.one: "{n} signal"
stands.signals.many: "{n} signals"
stands.talks.one: "{n} talk"
stands.talks.many: "{n} talks"
stands.reversals.one: "{n} question turned around"
stands.reversals.many: "{n} questions turned around"
stands.participants.one: "{n} participant"
stands.participants.many: "{n} participants"
stands.organisations.one: "{n} organisation"
stands.organisations.many: "{n} organisations"
stands.intakes.one: "{n} intake"
stands.intakes.many: "{n} intakes"
stands.contracts.one: "{n} contract signed by both"
stands.contracts.many: "{n} contracts signed by both"
stands.carried-through.one: "{n} result or lever followed"
stands.carried-through.many: "{n} results and levers followed"
stands.managers.one: "{n} manager involved"
stands.managers.many: "{n} managers involved"
stands.patterns.one: "{n} pattern"
stands.patterns.many: "{n} patterns"
stands.held.one: "{n} session held"
stands.held.many: "{n} sessions held"
stands.planned.one: "{n} planned"
stands.planned.many: "{n} planned"
stands.work-forms.one: "{n} work form"
stands.work-forms.many: "{n} work forms"
stands.sharing-rule.one: sharing decided
stands.sharing-rule.many: sharing decided
stands.hosts.one: "{n} host"
stands.hosts.many: "{n} hosts"
stands.decisions.one: "{n} decision"
stands.decisions.many: "{n} decisions"
stands.entries.one: "{n} diary entry"
stands.entries.many: "{n} diary entries"
stands.open-questions.one: "{n} open question"
stands.open-questions.many: "{n} open questions"
stands.reflections.one: "{n} reflection"
stands.reflections.many: "{n} reflections"
stands.moments.one: "{n} high, low or learning moment"
stands.moments.many: "{n} highs, lows and learning moments"
stands.snapshots.one: "{n} network survey"
stands.snapshots.many: "{n} network surveys"
stands.cases.one: "{n} case"
stands.cases.many: "{n} cases"
stands.deeds.one: "{n} thing done differently"
stands.deeds.many: "{n} things done differently"
stands.open-actions.one: "{n} agreement open"
stands.open-actions.many: "{n} agreements open"
stands.done-actions.one: "{n} kept"
stands.done-actions.many: "{n} kept"
stands.results.one: "{n} result"
stands.results.many: "{n} results"
stands.stories.one: "{n} value story"
stands.stories.many: "{n} value stories"
stands.publications.one: "{n} publication"
stands.publications.many: "{n} publications"
stands.choices.one: "{n} design choice"
stands.choices.many: "{n} design choices"

# What cop explain says of a rule of the method.
explain.advice: advice
explain.step: step {step}
explain.notices: What it looks at
explain.why: Why it matters
explain.example: For example
explain.remedy: What you can do
explain.otherwise: If your community does otherwise
explain.silence: "Put `{code}` under `silenced` in `cop.yaml`, with your reason, and you will hear no more of it."

# The guide: what a workspace answers.
guide.yes: "yes"
guide.no: "no"
guide.nobody: nobody
guide.not-yet: not yet
guide.since: "{what} (since {date})"
guide.before: "{what} (before {date})"
guide.apart: "{what} apart"
guide.level.field: the field
guide.level.organisation: organisations
guide.level.individual: individuals
guide.level.initiator: the initiator
guide.scope.in: inside
guide.scope.out: outside
guide.vision.see: to be seen
guide.vision.hear: to be heard
guide.vision.feel: to be felt
guide.vision.who-does-what: who does what
guide.talks.held: talked to
guide.composition.diverse: diverse
guide.composition.alike: alike
guide.composition.competitors: competitors together
guide.composition.one-per-sector: one per sector
guide.composition.one: one person per organisation
guide.composition.several: several people per organisation
guide.composition.frontrunners: frontrunners
guide.composition.followers: followers
guide.composition.mixed: frontrunners and followers
guide.people.participants: taking part
guide.people.listed: on the list
guide.stance.frontrunner: ahead
guide.stance.follower: waits and sees
guide.contracts.signed: signed by both
guide.anchors.rewards: rewards
guide.anchors.channels: channels
guide.anchors.finance-and-law: money and rules
guide.anchors.networks: networks
guide.facilitator.content: the subject
guide.facilitator.process: the group
guide.session.host: host
guide.session.preparers: preparing
guide.session.case-bringers: bringing a case
guide.hosted: hosted
guide.diaries.writing: writing
guide.diaries.silent: silent for two sessions
guide.function.entrepreneurial-experiments: entrepreneurial experiments
guide.function.knowledge-development: knowledge development
guide.function.knowledge-diffusion: knowledge diffusion
guide.function.guidance-of-the-search: guidance of the search
guide.function.market-formation: market formation
guide.function.resource-mobilisation: resource mobilisation
guide.function.legitimacy: legitimacy
guide.cases.heard: on the table

"""###,
    "en/workspace/README.md": ###"""
# The workspace of a Community of Practice

This folder is the memory of one Community of Practice (CoP): why it began, who takes
part, what was asked, tried, decided and learned. Everything is plain text that you can
open in any editor, today and in twenty years. The command `cop` helps you add to it,
checks it, and turns it into reports. It works on this folder only: no server, no
account.

New here? Type `cop guide` to see what the method asks at each step and what has been answered
so far, or `cop check` to see how this CoP stands.

## Which file is for what

| file | what goes in | step | how it is filled |
| --- | --- | --- | --- |
| `cop.yaml` | name, start, rhythm, roles, agreements, is a CoP the right form | all | `cop init`, `cop role give`, `cop sharing decide`, `cop agreement add` |
| `domain.yaml` | the question, the boundaries, the picture of success, the yields | 1 | `cop set domain`, `cop domain retell`, `cop domain cause` |
| `signals.yaml` | why now: signals, talks beforehand, questions that turned round | 2 | `cop signal add`, `cop talk add`, `cop reversal add` |
| `people/` | a file for each person | 3 | `cop person add` |
| `organisations.yaml` | the organisations involved | 3 | `cop organisation add` |
| `intakes/` | the intake of each participant: learning question, case, time | 3 | `cop intake add`, `cop intake import` |
| `contracts/` | what participant and initiator promise each other | 3 | `cop contract add`, `cop contract sign` |
| `embedding.yaml` | how results find their way: destinations, levers, managers | 4 | `cop embedding add`, `cop manager add` |
| `patterns/` | what works, told in a fixed format; a file for each pattern | 4 | `cop pattern add` |
| `sessions/` | a file for each meeting: programme, attendance, decisions, evaluation | 5, 6 | `cop session add` |
| `knowledge-agenda.yaml` | the group's questions and what became of them | 7 | `cop question add`, `cop question update` |
| `diaries/` | a learning diary for each participant | 7 | `cop diary add` |
| `system.yaml` | the field as a system: actors, functions, indicators | 7 | `cop system actor`, `cop system score`, `cop indicator add` |
| `network.yaml` | who is connected to whom, coalitions, who answered | 7 | `cop relation add`, `cop coalition add`, `cop survey add` |
| `reflections.yaml` | the view of outsiders, peaks and dips, changes of ambition | 7 | `cop reflection add`, `cop moment add`, `cop revision add` |
| `cases.yaml` | the cases of participants, their turns and experiments | 8 | `cop case add`, `cop case turn`, `cop case deed` |
| `actions.yaml` | who does what before when, and who calls whom | 8 | `cop action add`, `cop action done`, `cop buddies add` |
| `results.yaml` | results, value stories, publications | 9 | `cop result add`, `cop story add`, `cop publication add` |
| `design.yaml` | what matters to you, and what that means for the set-up | 10 | `cop design add` |

`cop set` fills in or changes any other line, and so does your own editor. Names of files,
keys and choices are English in every CoP. What you fill in, you write in your own
language.

## The commands you use every week

| you want to | type |
| --- | --- |
| see what to ask at a step of the method | `cop guide` |
| note what you did, saw or learned | `cop diary add` |
| plan the next meeting | `cop session add` |
| put a question on the knowledge agenda | `cop question add` |
| note what happened to a question | `cop question update` |
| note what was agreed, and that it was done | `cop action add`, `cop action done` |
| find a way of working for a meeting | `cop form list` |
| note what was really done differently | `cop case deed` |
| record a signal from outside | `cop signal add` |
| record who found whom | `cop relation add` |
| record what an outsider notices | `cop reflection add` |
| check all files | `cop check` |
| read why you get a piece of advice | `cop explain CODE` |
| make the reports | `cop report all --output reports` |

Single reports: `cop report learning-history`, `cop report timeline`,
`cop report social-map`. Add `--help` to any command to see what it can do.

Tell `cop` once who you are; from then on it knows whose diary you write in:

```sh
git config cop.person noor-bakker
```

(Without git, set the environment variable `COP_PERSON`.)

`cop check` knows two kinds of message. An *error* means that a file cannot be read the
way it is meant; it says in which file, on which line, and what to do. *Advice* means
that you depart from the method. Perhaps you have good reasons: it stops nothing. Write the
reason under `silenced` in `cop.yaml`, and you hear no more of that advice.

## Writing by hand

- Lines that begin with `#` are questions and examples for you. Answer below them, keep
  them or delete them.
- Indent with two spaces, never with a tab.
- `[]` is an empty list. Replace it with lines below the key that start with `- `, or
  write ids between the brackets: `[noor-bakker, sam-peters]`.
- Put text in quotes if it contains a colon followed by a space, or a `#` after a space.
  A time is always in quotes: `"09:30"`.
- A text of several lines: write `|` after the colon and indent the lines below it.
- Dates are year-month-day: `2026-01-15`. An id has small letters, digits and hyphens
  only.
- Done? Run `cop check`.

## Sharing with git

This folder is made for git: everyone has the whole story, and you can see who added
what. Not under git yet? Then once:

```sh
git init
git add .
git commit -m "Start of our CoP"
```

After that, each time, once the folder has been linked to a shared repository:

```sh
git pull
cop diary add
cop check
git add .
git commit -m "Diary after the second session"
git push
```

If two people wrote in the same diary file, git keeps both entries by itself. If git
reports a conflict in another file, open it, keep what belongs there, remove the lines
with `<<<<<<<`, `=======` and `>>>>>>>`, and run `cop check`.

## Privacy

- **Private diary entries** go to `diaries/private/`. Git ignores that folder, so they
  stay on your own machine. That also means that you make the backup yourself.
- **Everything else is readable to all who have this folder.** The visibility of an
  entry (`private`, `facilitators`, `group`, `public`) decides which *reports* may show
  it; it does not lock the file.
- **Keep the shared repository closed**: members of the CoP only. It holds names,
  contact details and intakes. What has been committed once stays in the history, even
  if you delete it later.
- **Never publish this folder; publish a report for the public**: `--audience public`.
  It follows what the group agreed about sharing in `cop.yaml`. Read it before you send
  it.
- Did someone leave, or ask to be left out? Talk about what may stay, and change it
  together.

"""###,
    "en/workspace/actions.yaml": ###"""
# actions.yaml - what people promised to do between two sessions, and what came of it.
# Step 8: do new things. The real work happens when you do not see each other.
# `cop action add` adds one, `cop action done` ticks it off; `cop buddies add` makes buddies.
# By hand: replace [] with lines like the indented example, without the #.

# Who does what before the next session? Small enough to manage in a busy week. Let go of
# it? Say why under dropped: that is not failing, it is information. case: an id from
# cases.yaml. buddy: who rings up half-way to ask how it is going?
#   - id: walk-with-shop-owner
#     text: Walk the street with the owner of the corner shop.
#     who: [noor-bakker]
#     session: 2026-01-15-start
#     agreed_on: 2026-01-15
#     due: 2026-02-20
#     buddy: sam-peters
#     case: street-behind-the-market
#     done_on: 2026-02-18
#     outcome: He knows every family, and which of them sleep badly in July.
#     dropped:
actions: []

# Who calls whom between the sessions? Two by two, and a new pair now and then.
#   - pair: [noor-bakker, sam-peters]
#     since: 2026-01-15
#     until: 2026-07-01
buddies: []

"""###,
    "en/workspace/cases.yaml": ###"""
# cases.yaml - the practice cases: everybody's own piece of work, where it has to happen.
# Step 8: do new things. Ask each time what somebody really did in another way.
# `cop case add` adds a case; what happens to it afterwards comes with `cop case turn`,
# `cop case deed`, `cop case experiment` and `cop case backcast`.
# By hand: replace [] with lines like the indented example, without the #.

# Whose case is it, and what is going on? status: open | resting | closed
# turns: each time it was on the table. backcast: begin with the future you wish for and
# step back from there, until you reach what can be done tomorrow. experiments: what was
# tried, whatever came of it. done_differently: new behaviour, however small.
#   - id: street-behind-the-market
#     title: The narrow street behind the market
#     person: [noor-bakker]
#     text: Thirty houses, no shade, and a pavement full of cables.
#     since: 2026-01-15
#     status: open
#     turns:
#       - session: 2026-02-26-street-walk
#         asked: Where would you begin if you were me?
#         taken_home: Begin with the man of the corner shop, not with the drawing.
#     backcast:
#       future: In the summer of 2030 people sit outside at noon.
#       takes:
#         - One trench that all the cable companies share
#       helpers:
#         - The permit desk
#       steps:
#         - text: The street chooses where the trees go.
#           by: 2027-03-01
#         - text: Have coffee at the corner shop.
#           by: 2026-03-05
#     experiments:
#       - text: One tree in a tub, each week in front of another door.
#         date: 2026-03-20
#         outcome: In the third week the neighbours moved it themselves.
#         learned: What can go away again is easier to allow.
#     done_differently:
#       - text: I went to listen, without a drawing under my arm.
#         date: 2026-03-05
#         session: 2026-04-09-permits
cases: []

"""###,
    "en/workspace/contract.yaml": ###"""
# contracts/ID.yaml - what a participant and the initiator promise each other.
# Step 3: both say that they will add something. No small print, but no free ride either.
# `cop contract add` makes this file; `cop contract sign` adds a signature.
# By hand: replace [] with lines like the indented example, without the #.

# The same id as the person in people/. Leave it as it is.
id:

# What does the participant put in: days, cases, contacts, an open mind?
gives: []

# What does the participant count on: from the group, the facilitators, the initiator?
expects: []

# On which footing, for both sides: fee, attendance, what the initiator adds, how to part?
terms: []

# Two signatures make it a contract: `cop check` asks for the missing one.
# by: participant | initiator
#   - by: participant
#     on: 2025-12-11
#     name: Noor Bakker
signatures: []

"""###,
    "en/workspace/cop.yaml": ###"""
# cop.yaml - the basics: name, rhythm, roles, agreements, and whether a CoP fits at all.
# Every step leans on this file; the agreements belong to step 6, led by the group itself.
# `cop init` fills in the first lines, `cop role give`, `cop sharing decide` and
# `cop agreement add` some others, `cop set cop` any line; `cop check` reads it all back.
# By hand: replace [] with lines like the indented example, without the #.

# The version of the file format. Leave it as it is.
format: 1

# What do you call this CoP when you tell a colleague about it?
title:

# The language of prompts and reports.
# en | nl
language: en

# Which clock do your session times follow? For instance Europe/Amsterdam.
time_zone:

# The first day of the run (YYYY-MM-DD). "How far are we?" is counted from here.
start:

# One line for someone who sees this CoP in a list with ten others.
theme:

# How often do you meet, and for how long? Between 12 and 18 months suits most groups.
rhythm:
  # The number of meetings you plan. Once in six weeks for 18 months comes to about 13.
  sessions:
  # Weeks between two meetings. Six leaves time to try things without losing the thread.
  interval_weeks:

# Who carries which part? Write ids from people/, for instance [noor-bakker].
roles:
  # Who took the first step? The initiator also signs every contract.
  initiator: []
  # Is there someone who asks for this CoP or pays for it? This may stay empty.
  commissioner: []
  # Who knows the subject well enough to ask one question further?
  content_facilitator: []
  # Who looks after how people work together? Best a different person from the one above.
  process_facilitator: []
  # Who keeps an eye on what is being learned, and holds up the mirror along the way?
  monitor: []
  # The second ring: who thinks along from a distance and passes the news on?
  sounding_board: []

# What has the group agreed with itself? Decide together, reasons first.
agreements:
  # May what is said here travel further? Reports for outsiders obey this choice. As long as
  # nothing is decided, cop writes none. Under open they tell names too; under chatham-house
  # letters stand for people and organisations; under non-disclosure there is only what was
  # marked `visibility: public`, without names.
  sharing:
    # open | chatham-house | non-disclosure
    # chatham-house: use what you hear, but never tell who said it, who was there or where
    # they work. non-disclosure: nothing leaves the room without permission.
    rule:
    # The day the group decided (YYYY-MM-DD).
    decided_on:
    # The session where it was decided: the file name in sessions/, without .yaml.
    decided_at:
    # How was it decided? A round, a vote, nobody against ...
    how:
    # Which reasons were put forward, for and against?
    arguments: []
    # Which words give away who or where somebody is, though no other file has them? A lake,
    # a district, the name of a boat. Reports for outsiders leave them out as well.
    withhold: []
  # What else have you promised each other: on time, turning up, telephones, guests?
  #   - text: Whoever cannot come says so, and names someone to fill the chair.
  #     decided_on: 2026-01-15
  #     decided_at: 2026-01-15-start
  other: []

# Step 3: whom do you put around the table? Four choices, each with its own price.
composition:
  # Many trades and views, or people who recognise each other at once?
  # diverse | alike
  background:
  # Competitors at one table, or one organisation from each sector so that all speak up?
  # competitors | one-per-sector
  competition:
  # One person per organisation (more voices) or several (more weight at the office)?
  # one | several
  per_organisation:
  # Those who run ahead, those who wait and see, or a blend?
  # frontrunners | followers | mixed
  stance:

# Before you start: does this call for a CoP? It asks a lot; a lighter form may do.
# Answer true or false. A false is no ban: `cop check` advises, you decide.
fitness:
  # When did you last go through these questions (YYYY-MM-DD)?
  checked_on:
  # Has the question come back again and again, whatever was tried? true | false
  stubborn_question:
  # Is their work alike enough to learn from each other? true | false
  shared_practice:
  # Will you have to doubt what everyone takes for granted? true | false
  assumptions_questioned:
  # Does it take more than one trade to get any further? true | false
  several_disciplines:
  # Is it honestly unclear where this will end? true | false
  outcome_unknown:
  # Do participants have the freedom to try something in their own work? true | false
  room_to_act:
  # Doubts, conditions, and what you would do instead.
  notes:

# Which advice have you good reasons not to follow? From then on `cop check` is silent about
# it. code: what stands between brackets behind the advice; `cop explain` lists them all.
# reason: for the group, and for those who come after you.
#   - code: size
#     reason: With nine of us we have every water board that is involved.
silenced: []

# How forms that people filled in elsewhere are read (KoboToolbox, LimeSurvey, a spreadsheet).
# `cop intake import` keeps this list, so that it recognises the next file by itself.
import:
  # Which column fills which key? The header as the file has it, and one of these keys:
  # name | first_name | last_name | email | phone | organisation | function | languages |
  # offers | networks | question | case | urgency | carry_through | time | why_it_matters |
  # next_step_needs | notes | date | submission (the number of the form) |
  # ignore (read nothing from it)
  #   - header: What would you like to learn?
  #     field: question
  columns: []

"""###,
    "en/workspace/design.yaml": ###"""
# design.yaml - your own CoP: what matters to you, and what you do about it.
# Step 10: make the method yours. Here nine steps turn into choices of this group.
# `cop design add` adds a choice; you change it by hand.
# By hand: replace [] with lines like the indented example, without the #.

# What do you find so important that one would notice it in every session? What does that
# mean for how you set things up? And who helps, so that it does not rest on one person?
# status: idea | doing | done
#   - id: outside-first
#     matters: We want to have seen a place before we have an opinion about it.
#     means: Each session begins outdoors, where the host works.
#     helps:
#       - The host, who plots the walk
#     status: doing
choices: []

"""###,
    "en/workspace/diary.yaml": ###"""
# A learning diary: one entry after every line of three dashes, the newest last.
# Add one from the shell: cop diary add "What stayed with you". Or write below, by hand:
# date, session, and any of event, highlight, insight, did_differently, question, feeling, text.
# visibility: facilitators | group | public. What is only yours: cop diary add --private "..."

"""###,
    "en/workspace/domain.yaml": ###"""
# domain.yaml - what this CoP is about, for whom, and what it looks like once it works.
# Step 1: get the subject sharp. Write it with the initiator, then test it on others.
# Fill it in by hand, or with `cop set domain`; `cop check` tells what is still missing.
# Lists: replace [] with lines that start with "- "; the indented lines are examples.

# Which question keeps returning, and cannot be solved by anyone alone? Narrow enough to
# work on tomorrow, wide enough to be surprised.
question:

# What makes it hard? Look from three distances; `cop check` mentions a level left empty.
challenges:
  # What does the whole field wrestle with?
  field: []
  # What does it ask of the organisations people come from?
  organisation: []
  # What does one professional run into on an ordinary Tuesday?
  individual: []

# Where do you draw the line, so that nobody comes for something else?
scope:
  # This belongs to it.
  in: []
  # This does not, however interesting.
  out: []

# What do these people have in common in their daily work? That is what binds them.
practice:
  # In two or three sentences, recognisable to the people concerned.
  description:
  # Which positions do they hold? For instance: street designer, district nurse.
  functions: []
  # Which parts do they play? For instance: go-between, keeper of the rules.
  roles: []
  # What do they do all day? For instance: draw plans, knock on doors, write permits.
  activities: []

# Suppose it has worked out. You film one ordinary day: what is in it?
vision:
  # What is in the picture?
  see:
  # What do people say to each other?
  hear:
  # What is the mood, and what does it do to you?
  feel:
  # Who is doing what they did not do before?
  who_does_what:
  # Tell it to others and let it change. When, to whom, and what was different afterwards?
  # `cop domain retell` adds a time.
  #   - date: 2025-11-06
  #     to: the team leaders of the district
  #     changed: The shop owners came into the picture; we had forgotten them.
  retellings: []

# What should it bring, and to whom? One line for each yield, for each of the four.
yields:
  # To the participants themselves.
  individual: []
  # To the organisations that give them the time.
  organisation: []
  # To the field as a whole.
  field: []
  # To whoever started it.
  initiator: []

# Who has something to win, to lose or to decide here, at the table or not?
# organisation: an id from organisations.yaml, if it is listed there.
# influence: none | low | medium | high
#   - name: Owners of the houses along the canal
#     organisation:
#     interest: Cool bedrooms, and a parking place in front of the door.
#     influence: medium
#     notes: Nobody has asked them yet.
stakeholders: []

# Why is it the way it is? Ask why of each answer, until you reach a cause that lies deep
# and can still be moved. An hour with four or five people gets you a long way.
# changeable: true | false - can you, or somebody you can reach, still change it?
# `cop domain cause` adds a cause, with --under behind another.
#   - text: Streets stay without trees.
#     because:
#       - text: Pipes and cables take all the room under the pavement.
#         changeable: false
#         because:
#           - text: Each company digs on its own account.
#             changeable: true
#   - text: Summers grow hotter.
#     changeable: false
causes: []

# The larger system around your question, in three layers.
sociotechnical:
  # Slow, large movements that nobody here can steer: climate, ageing, prices.
  landscape: []
  # The ruling way of doing things: rules, routines, contracts, who talks to whom.
  regime: []
  # Small places where it is already done differently.
  niche: []

# The text with which you invite people. Would somebody ring you back today?
# Several lines: write | after the colon and indent what follows by two spaces.
invitation:

"""###,
    "en/workspace/embedding.yaml": ###"""
# embedding.yaml - the carry-through ledger: where results land, and who sees to that.
# Step 4: carry it through. Begin on the first day; at the end it is too late.
# `cop embedding add` adds an entry, `cop manager add` a manager; the rest you fill in with
# `cop set embedding`, or by hand.
# By hand: replace [] with lines like the indented example, without the #.

# What should land where, and who sees to it? level: individual | organisation | field
# kind: result | lever     status: idea | agreed | under-way | embedded | stopped
# lever: visibility | fee | covenant | several-people | rule-owners | research | other
# destination: policy | procurement | manual | work-process | publication | other
#   - id: cables-first-in-manual
#     text: Cable companies are at the table before the first line is drawn.
#     kind: result
#     lever: rule-owners
#     level: organisation
#     destination: manual
#     organisation: lindewaard
#     owner: [noor-bakker]
#     status: under-way
#     since: 2026-04-09
#     evidence: Chapter 3 of the street manual, draft of May
#     result: one-drawing
#     notes: The keeper of the manual has been with us since the third session.
entries: []

# Which manager knows of it, per organisation? Those who saw it defend it when hours go.
# person: an id from people/, if this manager is listed there. Otherwise only a name.
#   - organisation: lindewaard
#     name: The head of the roads department
#     person:
#     involved_since: 2025-12-11
#     how: Agreed to the hours, and walks along in June.
managers: []

# Does taking part cost something? On a budget you exist: somebody asks what it brings.
fee:
  # How much, and per what? In your own words: "1500 euros per organisation".
  amount:
  # When was this settled (YYYY-MM-DD)?
  agreed_on:
  # Which budget does it come from, and who looks at that budget?
  note:

# Do the organisations put in writing what they will do with what is learned here?
covenant:
  # What do they promise? A few sentences that a newcomer understands too.
  text:
  # The day it was signed (YYYY-MM-DD).
  signed_on:
  # Which organisations signed? Ids from organisations.yaml.
  parties: []

# What is there already that your results can hold on to? One line each.
anchors:
  # What are people praised, paid or promoted for?
  rewards: []
  # Where does news travel by itself: a newsletter, a Monday meeting, a canteen?
  channels: []
  # Which budgets, tenders, permits and rules come round each year?
  finance_and_law: []
  # Which circles meet anyway, and would make room for you?
  networks: []

"""###,
    "en/workspace/intake.yaml": ###"""
# intakes/ID.yaml - the intake: a good conversation before somebody joins.
# Step 3: does this person have a question of their own, time, and the nerve not to know?
# `cop intake add` makes this file; it carries the id of the person.
# By hand: replace [] with lines that start with "- ", one for each item.

# The same id as the person in people/. Leave it as it is.
id:

# When did you talk, or when was the form filled in (YYYY-MM-DD)?
date:

# Who held the conversation? Ids from people/.
by: []

# What do you bring along that others can use: knowledge, experience, mistakes made?
offers: []

# In which circles do you already move, where news from here can go and come back?
networks: []

# What do you want to learn yourself? Your learning question, the way you would say it.
# Without it, `cop check` comes back to it.
question:

# In which piece of your own work will you try it out? Name the place and the people.
case:

# Why can it not wait? What happens if nothing happens?
urgency:

# How will it land in your organisation and beyond? Who must know, who must move along?
carry_through: []

# How many hours can you free up, and who has agreed to that? Most people get stuck here.
time:

# Why does this matter to you, apart from your job?
why_it_matters:

# What do you need to take your next step?
next_step_needs:

# The outcome of the conversation.
# accepted | declined | waiting
decision:

# The impression you were left with: curious, open to doubt, ready to look in the mirror?
# Write it so that this person may read it.
notes:

# The number of the form that this came from; `cop intake import` knows it again by this.
submission:

"""###,
    "en/workspace/knowledge-agenda.yaml": ###"""
# knowledge-agenda.yaml - the questions of the group, and what becomes of them over time.
# Step 7: act and look back. Take this list to every session and leave with a newer one.
# `cop question add` puts a question on it; `cop question update` notes what came of it.
# By hand: replace [] with lines like the indented example, without the #.

# What do you want to find out, so that you can act? Erase nothing: each turn is a line in
# history. open: still there. explored: worked on. answered: something to go by for now.
# dissolved: asking was enough. handed-over: left to researchers. taken-up: by them.
# level: individual | organisation | field. follows: the question from which it grew.
#   - id: trees-or-cables
#     text: How do we find room for roots between all those cables?
#     by: [noor-bakker]
#     session: 2026-01-15-start
#     raised: 2026-01-15
#     follows: who-owns-the-pavement
#     level: organisation
#     history:
#       - session: 2026-01-15-start
#         date: 2026-01-15
#         status: open
#         note: Recognised by nearly everybody.
#         by: [noor-bakker]
#       - session: 2026-02-26-street-walk
#         status: answered
#         rewording: Who invites the cable companies to the first drawing?
#         answer: Dig one trial trench together and see who turns up.
#       - date: 2026-05-12
#         status: handed-over
#         note: The part about root growth is beyond us.
#         handed_to: The college of garden and landscape in Lindewaard
questions: []

"""###,
    "en/workspace/network.yaml": ###"""
# network.yaml - who is connected to whom, since when, and which alliances came of it.
# Step 7, at the level of organisations. Two dates at the least, or no change can be seen.
# `cop relation add`, `cop coalition add` and `cop survey add` fill it;
# `cop report social-map` draws it.
# By hand: replace [] with lines like the indented example, without the #.

# Is a kind of tie missing from the list at relations? Name it here and use its id there.
#   - id: shares-staff
#     label: lends people to
kinds: []

# Who has something to do with whom? from and to: ids of people or organisations. Ended?
# Fill in until and keep the line. mutual: true if it has no direction. strength: 1 to 5.
# kind: knows | exchanges-knowledge | advises | learns-from | collaborates | mentors |
#       funds | commissions | represents | influences | competes
#   - from: noor-bakker
#     to: lindewaard
#     kind: advises
#     mutual: false
#     strength: 3
#     since: 2026-01-15
#     until: 2026-09-01
#     told_by: [noor-bakker]
#     notes: Began with the walk through the old quarter.
relations: []

# Which people or organisations have set out to do something together, and what for?
#   - id: shade-team
#     name: The shade team
#     members: [noor-bakker, lindewaard]
#     purpose: One street in the shade before next summer.
#     since: 2026-03-01
#     until: 2026-12-01
coalitions: []

# When did you ask people about their ties, whom did you ask and who replied? Silence
# leaves holes, so the social map always prints the share that answered.
#   - date: 2026-01-15
#     question: Whom did you turn to for advice in the past two months?
#     asked: [noor-bakker, sam-peters]
#     answered: [noor-bakker]
surveys: []

"""###,
    "en/workspace/organisations.yaml": ###"""
# organisations.yaml - the organisations people come from, and others that matter.
# Step 3: an attractive group. Is every party the question needs within reach?
# `cop organisation add` adds one; people/ and network.yaml refer to it by its id.
# By hand: replace [] with lines like the indented example, without the #.

# Which organisations play a part? If you chose one per sector, `cop check` points out
# doubles; so always use the same word for the same sector.
# level: niche | organisation | field | landscape  (the social map groups by level)
#   - id: lindewaard
#     name: Municipality of Lindewaard
#     abbreviation: MoL
#     sector: local-government
#     level: organisation
#     kind: municipality
#     place: Lindewaard
#     country: Netherlands
#     notes: Two departments take part, roads and health.
organisations: []

"""###,
    "en/workspace/pattern.yaml": ###"""
# patterns/ID.yaml - one pattern: a solution that proved itself, told so that others dare.
# Step 4: carry it through. A few dozen of these and your field has a language of its own.
# `cop pattern add` makes this file. One pattern, one page; short wins.
# By hand: replace [] with ids between the brackets, like [first-the-coffee].

# The file name without .yaml. Other patterns point to it, so leave it as it is.
id:

# A name you can use in a sentence: "Let us do a trial trench here."
name:

# How sure are you? 0: a hunch. 1: it worked here and there. 2: we keep seeing it work.
# Stars are earned with cases, below.
# 0 | 1 | 2
confidence:

# What do you see when it works? The path of a photo or drawing, or a description.
picture:

# Where does this come up, and what larger whole is it part of?
context:

# What goes wrong each time? In one or two sentences, sharp enough for a headline.
problem:

# What pulls in opposite directions here, and what did you see with your own eyes?
forces:

# Therefore: do this. One clear instruction that leaves room for the place itself.
therefore:

# The solution in a few lines: the path of a sketch, or a description of one.
diagram:

# Which patterns does this one help to complete? Ids of other patterns.
larger: []

# Which patterns do you need to fill this one in? Ids of other patterns.
smaller: []

# In which cases did you see it? Ids from cases.yaml.
cases: []

# Who wrote it down? Ids from people/.
by: []

# When was it last looked at (YYYY-MM-DD)?
date:

"""###,
    "en/workspace/person.yaml": ###"""
# people/ID.yaml - one person: participant, facilitator, guest, or someone you hope for.
# Step 3: an attractive group. Other files refer to this person by the id.
# `cop person add` makes this file. Write nothing here that this person may not read.
# By hand: replace [] with lines that start with "- ", one for each item.

# The file name without .yaml. Other files point to it, so leave it as it is.
id:

# The name as this person likes to see it.
name:

# Nicknames and other spellings. Where names must stay hidden, these must too.
also_known_as: []

# An id from organisations.yaml.
organisation:

# What does the business card say?
function:

# Where can you reach this person?
email:

# And by telephone? Only if this person agrees.
phone:

# In which languages can you talk together?
languages: []

# With which question would you ring this person, rather than anyone else?
expertise: []

# Which parts does this person play here? More than one is fine.
# participant | facilitator | monitor | initiator |
# commissioner | sounding-board | expert | guest
roles: []

# How far along: on your list, in conversation, in, has been in, or said no?
# prospect | candidate | participant | alumnus | declined
status:

# Does this person run ahead, or wait and see first? Both have their use.
# frontrunner | follower
stance:

# The first day as a participant (YYYY-MM-DD).
joined:

# The last day, if there has been one. Keep the file: the story goes on without gaps.
left:

# Which other communities does this person facilitate or moderate? By name, one a line.
moderates: []

# Anything else worth knowing.
notes:

"""###,
    "en/workspace/reflections.yaml": ###"""
# reflections.yaml - stepping back: views from outside, peaks and dips, a new ambition.
# Step 7, reflexive monitoring: there to learn from and steer by, not to be judged on.
# `cop reflection add`, `cop moment add` and `cop revision add` fill it.
# By hand: replace [] with lines like the indented example, without the #.

# What does someone notice who was not part of it? `cop report learning-history` sets it
# beside the event and the voices of those who were. on: the id of what it is about, in a
# diary PERSON/ENTRY. by: someone in people/; by_name: anyone else.
# visibility: private | facilitators | group | public  (steers reports, locks nothing)
#   - id: who-was-missing
#     text: You speak about the tenants all evening. Where were they?
#     by:
#     by_name: A retired alderwoman
#     on: 2026-01-15-start
#     date: 2026-01-20
#     visibility: group
reflections: []

# What went remarkably well, what hurt, when did the penny drop? Draw the timeline
# together and ask why. Where people see it differently (readings) there is more to ask.
# kind: high | low | learning
#   - id: trench-refused
#     kind: low
#     text: The permit for the trial trench was refused.
#     date: 2026-04-09
#     session: 2026-04-09-permits
#     why: We had spoken to the designers and never to the permit desk.
#     readings:
#       - by: noor-bakker
#         text: For me this was the moment we became a team.
moments: []

# Has the ambition changed? That is allowed, and a sign of learning, as long as it is said
# aloud: what was it, what is it now, and what made you change it?
#   - id: from-trees-to-shade
#     before: A hundred trees in the old quarter.
#     after: Shade in every street at noon, with or without a tree.
#     reason: In half of the streets no tree will ever take root.
#     date: 2026-04-09
#     decided_at: 2026-04-09-permits
revisions: []

"""###,
    "en/workspace/results.yaml": ###"""
# results.yaml - what this CoP has brought: results, value stories, ways to pass them on.
# Step 9: name results and tell of them. Mark what one person learned: competence: true.
# `cop result add`, `cop story add` and `cop publication add` fill it.
# By hand: replace [] with lines like the indented example, without the #.

# What do you have now that you did not have before? kind: direct | potential
# level: individual | organisation | field | initiator   form: knowledge | tip | method |
#   instrument | network | procedure | insight | relation | other
# cycle: immediate | potential | applied | realised | reframing | strategic | enabling
#   - id: one-drawing
#     text: Designers and cable companies work on one and the same drawing.
#     kind: direct
#     form: procedure
#     level: organisation
#     cycle: applied
#     date: 2026-05-20
#     session: 2026-04-09-permits
#     by: [noor-bakker]
#     organisation: lindewaard
#     destination: Chapter 3 of the street manual
#     evidence: The drawing of the street behind the market
#     visibility: group
#     competence: false
results: []

# Who tells what it was worth, in a handful of sentences and a voice of their own? Tellers
# choose the cycles (see above). Not there yet? Write what you hope for (aspired) and the
# day on which you look back. visibility: private | facilitators | group | public
#   - id: first-the-coffee
#     title: First the coffee, then the drawing
#     by: noor-bakker
#     text: I left my drawing at home, and the street drew one for me.
#     cycles: [immediate, applied]
#     date: 2026-05-20
#     aspired: By next spring my whole team begins this way.
#     look_back: 2027-04-01
#     looked_back:
#     results: [one-drawing]
#     visibility: group
stories: []

# How do others hear of it? Check it with those it is about before it goes out.
# kind: report | article | poster | tile | film | workshop | website | other
# audience: managers | field | commissioner | newcomers | public
#   - id: tile-coffee
#     title: No drawing without coffee
#     kind: tile
#     date: 2026-06-18
#     audience: field
#     by: [noor-bakker]
#     place: On the wall beside the permit desk
#     checked_with: Everyone who was on the walk
publications: []

"""###,
    "en/workspace/session.yaml": ###"""
# sessions/DATE-SLUG.yaml - one meeting: first the plan, afterwards what came of it.
# Steps 5 and 6: work in ever different ways, and let the group own the day.
# `cop session add` makes this file, `cop session hold` writes down what came of it.
# By hand: replace [] with lines like the indented example, without the #.

# The file name without .yaml, date first. Other files point to it, so leave it as it is.
id:

# What would you put on the invitation?
title:

# The day itself (YYYY-MM-DD).
date:

# When do you begin? In quotes, like "09:30". The clock of the hand-out runs from here.
from:

# When do people really go home? In quotes as well.
until:

# planned | held | cancelled
status:

# Meeting in person does most for trust.
# physical | online | hybrid
form:

# Where? The workplace of a participant tells more than a conference room.
place:

# Who from the group receives the others? Somebody else each time. An id from people/.
host:

# Who from the group prepares the programme with you?
preparers: []

# Who puts a case of their own on the table? One or two is plenty.
case_bringers: []

# Who comes in from outside, and why? One line each.
guests: []

# What has to be different when you go home? Start from the "how next" of last time.
goals: []

# The programme, block by block. Vary the way of working: only talking is half learning.
# `cop session agenda` proposes one from what happened before; `--write` puts it here.
# grouping: plenary | small-groups | pairs | individual
# appeal: reason | body | creativity | intuition
# focus: content | individual | group | surroundings
#   - title: What does this street need?
#     minutes: 45
#     work_form: world-cafe
#     grouping: small-groups
#     appeal: creativity
#     focus: surroundings
#     lead: [sam-peters]
#     case: The narrow street behind the market
#     notes: Bring large sheets and chalk.
blocks: []

# Who was there? Ids from people/.
attendance:
  # In the room.
  present: []
  # Sent word.
  excused: []
  # Did not. Give them a call.
  absent: []

# What did the group decide? First the reasons, then the choice, taken together.
#   - text: We start with one street instead of the whole quarter.
#     arguments:
#       - What works in one street can be shown to the next.
#     by: [noor-bakker, sam-peters]
decisions: []

# Who will do what before you meet again? Small and doable, with a day to it.
#   - text: Walk the street with the owner of the corner shop.
#     who: [noor-bakker]
#     due: 2026-02-20
agreements: []

# What was talked about, and what shifted? Short. Keep to what you agreed about sharing.
# Several lines: write | after the colon and indent what follows by two spaces.
minutes:

# Did the programme go overboard? Fine, if it served the group: who asked for it, and why?
overturned:

# The last five minutes, a round: a mark, what struck you, a wish for next time.
# score: 1 | 2 | 3 | 4 | 5  (5 is best)
#   - person: noor-bakker
#     score: 4
#     words: I dared to say that I did not know either.
#     wish: More time outside.
evaluation: []

# How next? The question with which you go home, and with which the next meeting opens.
how_next:

"""###,
    "en/workspace/signals.yaml": ###"""
# signals.yaml - why now: what moves outside, and what keeps future participants awake.
# Step 2: find the urgency that is there already, instead of making it up.
# `cop signal add`, `cop talk add` and `cop reversal add` fill it.
# By hand: replace [] with lines like the indented example, without the #.

# What do you notice? One incident is no pattern: who else sees it, which report backs it
# up (confirmed_by), and will it still matter in some years (lasting: true | false)?
# origin: policy | ambition | commercial | disaster | world-market
# heard_in: politics | society | policy | congress | journal | conversation
#   - id: heat-complaints
#     text: Doctors in the old quarter see more heat complaints every summer.
#     noticed: 2025-08-20
#     origin: disaster
#     heard_in: conversation
#     source: Coffee with the district nurses of the old quarter
#     lasting: true
#     confirmed_by:
#       - Regional health survey 2025, chapter 4
#     seen_by: [noor-bakker, lindewaard]
signals: []

# Whom did you talk to beforehand? Listen for questions on the subject (substantive),
# for what this person wants to get better at (personal), for where it pinches (dilemmas).
# person and by are ids from people/. Plan at least one talk with everyone you invite.
#   - id: talk-noor
#     person: noor-bakker
#     date: 2025-10-02
#     by: [sam-peters]
#     substantive:
#       - How many trees does a narrow street need before you feel it?
#     personal:
#       - How do I stay calm at a meeting of angry residents?
#     dilemmas:
#       - Shade for all, or a parking place for the one who shouts?
#     notes: Wants to bring a colleague from the roads department.
talks: []

# Did a question turn round, so that a different answer came within reach? Note how it
# sounded first and how it sounds now: the clearest trace of people rethinking their work.
#   - id: from-persuading-to-asking
#     before: How do we make owners accept fewer parking places?
#     after: What would the street like to do with a square metre of shade?
#     date: 2026-02-26
#     session: 2026-02-26-street-walk
#     by: [noor-bakker]
reversals: []

"""###,
    "en/workspace/system.yaml": ###"""
# system.yaml - the field around you: what holds it back, what helps, and where it gives.
# Step 7, at the level of the field. Fill it in together and repeat it: the change counts.
# `cop system actor`, `cop system score` and `cop indicator add` fill it; the cells of an
# actor with `cop set`, or by hand.
# By hand: replace [] with lines like the indented example, without the #.

# What does each actor run into, and where is there an opening? Six features of the field;
# leave a cell out if there is nothing to say. A barrier is often a symptom: ask why until
# you reach a cause. organisation: an id from organisations.yaml, if it is listed there.
#   - id: permit-desk
#     name: The permit desk
#     organisation: lindewaard
#     cells:
#       knowledge_infrastructure:
#         barriers:
#           - What was learned in one street is in nobody's file.
#         opportunities:
#           - The college looks for real cases for its students.
#       physical_infrastructure:
#         barriers:
#           - Nobody has a map of all cables.
#         opportunities:
#           - The sewer is being replaced anyway.
#       legislation:
#         barriers:
#           - Each trench needs a permit of its own.
#         opportunities:
#           - A trial may depart from the rules for two years.
#       norms_and_values:
#         barriers:
#           - Whoever makes no mistakes is good at this work.
#         opportunities:
#           - Everyone here has a grandmother in a hot flat.
#       interaction:
#         barriers:
#           - We hear of a plan when it is finished.
#         opportunities:
#           - The desk now eats its lunch with the designers.
#       market_structure:
#         barriers:
#           - The lowest price wins every tender.
#         opportunities:
#           - Two nurseries want to deliver together.
actors: []

# How well does the field bring about something new? Score 1 (hardly) to 5 (strong). Each
# alone first, then talk about the differences. What blocks the weakest one?
# function: entrepreneurial-experiments | knowledge-development | knowledge-diffusion |
#   guidance-of-the-search | market-formation | resource-mobilisation | legitimacy
#   - function: entrepreneurial-experiments
#     scores:
#       - by: noor-bakker
#         score: 2
#         date: 2026-04-09
#         why: Plenty of plans, one trial trench.
#     blocked_by: Nobody dares to ask for a permit that may fail.
functions: []

# By which few signs will you see that something changes? Measure before you begin.
# set: network (what you manage together) | actor (what one party changes) |
#      process (how the group works)
#   - id: shared-trenches
#     text: Trenches that two or more companies dig together
#     set: network
#     measurements:
#       - date: 2026-01-15
#         value: none
#         note: Counted at the permit desk.
indicators: []

"""###,
    "nl/advice/absence.yaml": ###"""
title: Iemand bleef weg zonder bericht
notices: >-
  De aanwezigheid: een deelnemer die er de laatste twee bijeenkomsten niet was en zich geen van
  beide keren afmeldde.
why: >-
  Meedoen is vrijwillig, maar niet vrijblijvend: wie niet kan, laat het weten. Twee keer niets laten
  horen is zelden een volle agenda. Er wringt iets, op het werk of in de groep, en hoe langer
  niemand ernaar vraagt, hoe hoger de drempel wordt.
example: >-
  Joost was er in maart en in mei niet, en niemand hoorde iets. Een telefoontje van vijf minuten:
  zijn project was gestopt, en hij dacht dat hij niets meer in te brengen had.
remedy: >-
  Bel vandaag, zonder verwijt: we misten je, wat is er? Schrijf op wat je afspreekt. Stopt iemand,
  zet dan een datum bij `left` en de status alumnus in het bestand van die persoon. Daar hoort een
  goed afscheid bij.
next: Bel wie twee keer wegbleef zonder bericht

"""###,
    "nl/advice/actions.yaml": ###"""
title: Tussen de bijeenkomsten staat iets stil
notices: >-
  `actions.yaml` en `cases.yaml`: afspraken waarvan de datum voorbij is en die niet gedaan en niet
  losgelaten zijn, deelnemers zonder buddy, en halverwege het traject casussen waarin nog niets
  anders is gedaan.
why: >-
  Leren gebeurt tussen de bijeenkomsten, in je eigen werk. Komt niemand op een afspraak terug, dan
  leert de groep dat afspraken niet tellen. Een buddy die halverwege even belt, doet meer dan welke
  herinnering per mail ook.
example: >-
  “Met de eigenaar van de hoekwinkel door de straat lopen, voor 20 februari.” In april staat het er
  nog. Sam belt Noor: de winkel blijkt een nieuwe eigenaar te hebben.
remedy: >-
  Loop na wat over de datum is: `cop action done` met wat ervan kwam, of `dropped` met de reden,
  want daar leer je ook van. Maak tweetallen met `cop buddies add`, en vraag bij elke casus wat er
  anders is gedaan: `cop case deed`.
next: "Breng afspraken, buddy's en casussen op gang: cop check"

"""###,
    "nl/advice/arguments.yaml": ###"""
title: Een besluit staat er zonder argumenten
notices: >-
  De besluiten in `sessions/`: of er bij elk iets staat bij `arguments`.
why: >-
  Eerst de argumenten, dan de keuze: zo beslist niet degene met de luidste stem. Staan ze op papier,
  dan voer je drie bijeenkomsten later niet hetzelfde gesprek nog eens. En wie er niet bij was, kan
  meedenken en hoeft zich niet alleen neer te leggen bij de uitkomst.
example: >-
  “We stoppen met de proef in de Molenstraat.” In het najaar weet niemand meer waarom, en willen
  twee mensen opnieuw beginnen, op dezelfde plek, met dezelfde kabels in de grond.
remedy: >-
  Vraag twee mensen die erbij waren wat er is afgewogen, voor en tegen, en zet het bij het besluit
  in het bestand van de bijeenkomst. Bij een volgend besluit: eerst alle argumenten horen, dan pas
  vragen wie ervoor is. `cop form show decision-by-arguments` helpt.
next: Noteer bij het laatste besluit wat er is afgewogen

"""###,
    "nl/advice/carry-through.yaml": ###"""
title: De weg naar huis is niet geregeld
notices: >-
  De organisatie van elke deelnemer: of er een leidinggevende staat onder `managers` in
  `embedding.yaml`. En elk resultaat: of erbij staat waar het terecht moet komen (`destination`).
why: >-
  Wat je in de groep leert en nergens landt, is weg zodra de groep stopt. Een leidinggevende die het
  zelf heeft gezien, verdedigt de uren en zet een deur open als er iets moet veranderen. En een
  resultaat met een bestemming, zoals een handboek of een aanbesteding, heeft iemand die erop wacht.
example: >-
  Van de gemeente Lindewaard doen vier mensen mee. In het voorjaar gaan de uren eraf: hun
  afdelingshoofd had er nog nooit van gehoord.
remedy: >-
  Leg per organisatie vast welke leidinggevende meedoet en hoe: `cop manager add`. Geef elk
  resultaat een bestemming, met `cop embedding add --result ID --destination manual` of in
  `results.yaml`. Begin bij de organisatie waar de meeste mensen vandaan komen.
next: "Betrek leidinggevenden, geef resultaten een doel: cop check"

"""###,
    "nl/advice/cases.yaml": ###"""
title: Een casus ontbreekt of kreeg geen beurt
notices: >-
  Halverwege het traject: deelnemers zonder casus in `cases.yaml`, en casussen die nog nooit een
  beurt kregen.
why: >-
  Zonder eigen casus praat je over het werk van een ander. In de casus moet het nieuwe gebeuren, en
  wie hem op tafel legt, geeft de groep een cadeau. Wie nooit aan de beurt komt, gaat elke keer naar
  huis met goede raad voor iemand anders.
example: >-
  De casus van Fatima staat er sinds januari. Het is september, en de groep heeft er nooit naar
  gevraagd. Ze dacht dat hij te klein was.
remedy: >-
  Vraag waar iemand deze maand mee worstelt en leg het vast: `cop case add`. Verdeel de beurten over
  de komende bijeenkomsten, en noteer elke beurt met `cop case turn`. Een kleine casus is vaak de
  beste.
next: "Geef elke casus een beurt: cop case add, cop case turn"

"""###,
    "nl/advice/competition.yaml": ###"""
title: Er zitten twee concurrenten aan tafel
notices: >-
  Organisaties van deelnemers met dezelfde `sector` in `organisations.yaml`, terwijl in `cop.yaml`
  staat: `competition: one-per-sector`.
why: >-
  Eén organisatie per sector was een belofte: hier kun je vrijuit praten. Met een concurrent aan
  tafel gaan mensen op hun woorden letten, en over wat mislukte hoor je het eerst niets meer. Het
  kan nog steeds goed zijn, maar dan als een keuze waar de groep van weet.
example: >-
  Kwekerij Linde en Groen & Zonen hebben allebei de sector `kwekerijen`. Sinds Groen & Zonen
  meedoet, heeft niemand meer verteld wat een boom kost.
remedy: >-
  Vraag allebei of ze zo kunnen werken, het liefst in de groep. Kan het? Verander de keuze in
  `cop.yaml` in `competitors`. Kan het niet? Spreek af wie aan tafel blijft en vraag de ander voor
  de klankbordgroep. Is de sector te ruim gekozen? Maak hem preciezer in `organisations.yaml`.
next: Vraag de twee concurrenten of het zo werkt voor hen

"""###,
    "nl/advice/composition.yaml": ###"""
title: Een keuze van samenstelling staat open
notices: >-
  `composition` in `cop.yaml`: of de vier keuzes van stap 3 gemaakt zijn. Divers of gelijksoortig
  (`background`), concurrenten of één per sector (`competition`), één persoon per organisatie of
  meer (`per_organisation`), voorlopers, volgers of allebei (`stance`).
why: >-
  Elke keuze heeft een prijs. Een diverse groep leert meer en heeft langer nodig om elkaar te
  verstaan. Concurrenten weten het meest en zeggen het minst. Kies je niet, dan krijg je wie er
  toevallig van hoorde, en merk je pas wat het kost als de rekening komt.
example: >-
  Niemand dacht erover na, en nu blijken zeventien van de twintig voorlopers te zijn. De gesprekken
  zijn prachtig. Thuis loopt er niemand mee.
remedy: >-
  Loop de vier keuzes langs met de initiatiefnemer, hooguit een uur, en zet ze in `cop.yaml`,
  bijvoorbeeld met `cop set cop.yaml composition.stance mixed`.
next: Maak in cop.yaml de vier keuzes van samenstelling

"""###,
    "nl/advice/confidentiality.yaml": ###"""
title: De groep koos nog geen deelregel
notices: >-
  `agreements.sharing` in `cop.yaml`: of er een regel staat (open, chatham-house of non-disclosure),
  en of de groep daar zelf over besloten heeft, op een dag of in een bijeenkomst.
why: >-
  Mensen vertellen over wat mislukte als ze weten hoe ver het verhaal komt. Een regel die de
  facilitator in zijn eentje opschreef, beschermt niemand, want niemand onthoudt hem. En zolang er
  niets besloten is, maakt `cop` geen rapport voor buiten.
example: >-
  In de tweede bijeenkomst vertelt Mehmet wat er misging met de proefsleuf. Een week later staat het
  in een nieuwsbrief. Hij is daarna nog twee keer geweest en zei niet veel meer.
remedy: >-
  Neem er de volgende keer twintig minuten voor: eerst de argumenten, dan de keuze. `cop form show
  sharing-rule-talk` laat zien hoe. Leg het vast met `cop sharing decide`.
next: "Laat de groep een deelregel kiezen: cop sharing decide"

"""###,
    "nl/advice/contract.yaml": ###"""
title: Een contract of een handtekening ontbreekt
notices: >-
  Elke deelnemer: of er een contract in `contracts/` is, en of beide kanten hebben getekend, de
  deelnemer en de initiatiefnemer.
why: >-
  In het contract zeggen allebei dat ze iets toevoegen. “Leuk om erbij te zijn” wordt “je kunt op me
  rekenen”, en dat geldt voor de initiatiefnemer net zo goed. Komt er een drukke maand, dan heeft
  iemand iets om bij de leidinggevende op tafel te leggen.
example: >-
  Iris tekende in december, de initiatiefnemer nooit. In april vraagt ze wie het beloofde werkbezoek
  betaalt. Niemand die het weet.
remedy: >-
  Schrijf op wat ieder geeft en verwacht met `cop contract add`, lees het samen door, en leg elke
  handtekening vast met `cop contract sign`.
next: "Laat beide kanten tekenen: cop contract sign"

"""###,
    "nl/advice/design.yaml": ###"""
title: Jullie eigen CoP is nog niet geschetst
notices: >-
  Tegen het eind van het traject: of er keuzes in `design.yaml` staan.
why: >-
  De tien stappen zijn ingrediënten; het recept is van jullie. Nu weet je wat voor jullie werkt, en
  over een halfjaar ben je vergeten waarom. Wat je nu opschrijft, is een begin voor wie doorgaat, en
  voor de CoP die iemand uit de groep straks start.
example: >-
  “Wat voor ons telt: eerst samen eten. Wat dat betekent: we beginnen om twaalf uur. Wie helpt: de
  kantine van de werf.” Dat is één keuze. Met tien ervan heb je een eigen CoP.
remedy: >-
  Neem er in de laatste bijeenkomsten een uur voor: wat doet er voor ons toe, wat betekent dat voor
  de opzet, wie helpt? Leg elk antwoord vast met `cop design add`.
next: "Noteer wat telt voor jullie eigen CoP: cop design add"

"""###,
    "nl/advice/diary.yaml": ###"""
title: Een deelnemer is stilgevallen
notices: >-
  Het dagboek van elke deelnemer in `diaries/`: of er iets in staat van de dag van de voorlaatste
  bijeenkomst, of van daarna.
why: >-
  Een leergeschiedenis maak je van wat mensen opmerkten op het moment zelf. Het geheugen poetst op:
  na een jaar heeft iedereen het altijd al geweten. En een stil dagboek is vaak het eerste teken dat
  iemand de draad kwijt is.
example: >-
  Iris schreef tot maart na elke bijeenkomst. In juni vertelt ze dat ze in een ander team zit en een
  nieuwe casus zoekt. Niemand had het gemerkt.
remedy: >-
  Vraag om één zin, niet om een opstel: wat bleef je bij, en wat deed je anders? `cop diary add`
  kost tien seconden. Of neem er aan het eind van elke bijeenkomst vijf stille minuten voor.
next: "Vraag om één zin in het dagboek: cop diary add"

"""###,
    "nl/advice/evaluation.yaml": ###"""
title: Een bijeenkomst eindigde zonder evaluatie
notices: >-
  Bijeenkomsten die geweest zijn waar niets bij `evaluation` staat.
why: >-
  Vijf minuten aan het slot vertellen wat je er een uur later niet meer uit krijgt: wat dit waard
  was, in eigen woorden, en wat iemand de volgende keer wenst. Zonder dat bereid je voor op de gok.
  De groep leert zo ook kijken naar hoe ze leert, en dat is het halve werk.
example: >-
  Iedereen zei dat het interessant was geweest. Pas in de evaluatie daarna schreven vier mensen dat
  ze niet aan de beurt waren gekomen.
remedy: >-
  Vraag drie mensen nu hoe zij erop terugkijken en noteer het met `cop session evaluate`. Houd de
  volgende keer vijf minuten vrij voor een cijfer van 1 tot 5, een paar woorden en een wens.
next: "Vraag hoe mensen erop terugkijken: cop session evaluate"

"""###,
    "nl/advice/evidence.yaml": ###"""
title: Ingebed genoemd, maar niets laat het zien
notices: >-
  De regels in `embedding.yaml` met de status embedded waar niets bij `evidence` staat.
why: >-
  Ingebed betekent dat het zonder jullie doorgaat. Na een goed overleg zeg je dat gauw, en het is
  het eerste waar een buitenstaander aan twijfelt. Een bladzijde, een bepaling in een contract of
  een werkbon die iedereen kan opzoeken, neemt die twijfel weg. Ook bij jezelf.
example: >-
  “Kabelbedrijven zitten erbij voor de eerste schets: ingebed.” Waar staat dat dan? In hoofdstuk 3
  van het handboek straten, het concept van mei. Het is dus onderweg, en nog niet zover.
remedy: >-
  Schrijf op wat een buitenstaander kan nazoeken: `cop set ID evidence "…"`. Vind je niets? Zet de
  status terug op under-way en spreek af wie erachteraan gaat.
next: Noteer wat het laat zien, of zet de status op under-way

"""###,
    "nl/advice/facilitators.yaml": ###"""
title: Er zijn geen twee facilitators
notices: >-
  `content_facilitator` en `process_facilitator` onder `roles` in `cop.yaml`: of ze er allebei zijn,
  en of het twee verschillende mensen zijn.
why: >-
  Eén oog op de inhoud en één op de groep: niemand houdt ze allebei tegelijk open. Als een gesprek
  oploopt, moet er iemand volgen wat er gezegd wordt, en iemand zien wat het met mensen doet. Met
  zijn tweeën leer je ook van elkaar, en heb je iemand om te bellen na een zware dag.
example: >-
  Sam weet alles van bomen en leidt ook elke bijeenkomst. In het gesprek over vergunningen kiest hij
  ongemerkt partij, en twee mensen zeggen die dag niets meer.
remedy: >-
  Zoek iemand die sterk is waar jij het niet bent, van buiten of uit de groep zelf, en leg jullie
  allebei vast met `cop role give`. Bereid samen voor, en spreek af wie wanneer ingrijpt.
next: "Zoek een tweede facilitator die aanvult: cop role give"

"""###,
    "nl/advice/fitness.yaml": ###"""
title: Of een CoP past, staat open
notices: >-
  De zes vragen onder `fitness` in `cop.yaml`. Je krijgt dit advies als er een met false is
  beantwoord, zoals bij een bekend probleem, een kleine verbetering of een onderzoeksvraag, en als
  er een nooit is beantwoord.
why: >-
  Een CoP vraagt zo'n twintig mensen een jaar of langer tijd. Dat is het waard als de vraag steeds
  terugkomt, als niemand weet waar het uitkomt, en als mensen aan hun eigen gewoontes moeten gaan
  twijfelen. Ligt het antwoord al klaar, dan ben je met een training of een project sneller. Daar
  kom je liever achter voordat de uitnodigingen de deur uit zijn dan na de derde bijeenkomst.
example: >-
  Tien gemeenten willen hetzelfde formulier voor kapvergunningen. Het formulier is er al; ze moeten
  er alleen mee leren werken. Dus staan `stubborn_question` en `outcome_unknown` op false. Twee
  ochtenden training volstaan.
remedy: >-
  Loop de vragen met de initiatiefnemer langs: `cop init --check-fit` stelt ze één voor één en noemt
  een lichtere vorm als die ook zou voldoen. Wil je toch een CoP? Dat kan: zet je reden onder
  `silenced` in `cop.yaml`. Of maak het vraagstuk in `domain.yaml` eerst scherper, en stel de vragen
  dan opnieuw.
next: "Doe de check of een CoP past: cop init --check-fit"

"""###,
    "nl/advice/how-next.yaml": ###"""
title: "Niemand vroeg: hoe verder?"
notices: >-
  Bijeenkomsten die geweest zijn waar niets bij `how_next` staat.
why: >-
  Met “Hoe verder?” leg je de volgende bijeenkomst in handen van de groep. Uit het antwoord hoor je
  wat er voorbereid moet worden, wiens casus rijp is en wie er uitgenodigd moet worden. Sla je de
  vraag over, dan is het programma weer van de facilitator.
example: >-
  De dag eindigde met applaus en een trein die gehaald moest worden. Zes weken later opent Sam met
  een thema dat hij zelf koos, en de groep gaat er beleefd in mee.
remedy: >-
  Vraag het nu, met een kort bericht aan iedereen, en zet het antwoord bij `how_next` in het bestand
  van de bijeenkomst (`cop set ID how_next "…"`). De volgende keer is het het laatste blok: `cop
  form show how-next`.
next: Vraag de groep hoe verder, en noteer het bij how_next

"""###,
    "nl/advice/intake.yaml": ###"""
title: Een intake of een leervraag ontbreekt
notices: >-
  Elke deelnemer: of er een intake in `intakes/` is die eindigde met `decision: accepted`, en of
  daar een eigen leervraag in staat (`question`).
why: >-
  Wie een eigen vraag heeft, komt iets halen. Wie er geen heeft, komt kijken. De intake is bovendien
  het enige moment waarop je rustig kunt vragen naar tijd, twijfel en de leidinggevende. En aan het
  eind kijkt iemand erop terug: hier begon ik.
example: >-
  Joost kwam een keer mee met een collega en bleef. In de zesde bijeenkomst vraagt iemand wat hij
  hier wil leren. Het blijft stil.
remedy: >-
  Voer het gesprek alsnog; het is nooit te laat. `cop intake add` maakt het formulier. Vraag naar
  een leervraag, een concrete casus en de tijd die iemand heeft. Ook na een goed gesprek geen vraag?
  Dan past de klankbordgroep misschien beter.
next: "Doe alsnog een intake met wie er geen heeft: cop intake add"

"""###,
    "nl/advice/map.yaml": ###"""
title: Het netwerk is te weinig getekend
notices: >-
  De rondvragen in `network.yaml`: of er een is zodra de groep bij elkaar is geweest, en een tweede
  op een andere dag als het traject op zijn eind loopt; en of op de laatste minstens zeven van de
  tien gevraagden antwoordden.
why: >-
  Eén kaart is een plaatje; op twee kaarten zie je beweging, en daar gaat het je om. Wie niet
  antwoordt, laat een gat precies waar jij het niet ziet. Een kaart met weinig respons zegt dus meer
  over wie zijn mail leest dan over het netwerk.
example: >-
  In januari antwoordden er 8 van de 20, en leek Bram de spin in het web. Hij had gewoon als eerste
  geantwoord.
remedy: >-
  Vraag kort rond aan het begin, en later nog eens, op papier tijdens een bijeenkomst: dan doet
  bijna iedereen mee. Leg het vast met `cop survey add` en `cop relation add`, elk met de datum
  erbij. Samen tekenen kan ook: `cop form show social-map`.
next: "Vraag nog eens rond en noteer de datum: cop survey add"

"""###,
    "nl/advice/moments.yaml": ###"""
title: Pieken, dalen of leermomenten zijn niet benoemd
notices: >-
  Halverwege het traject: of er in `reflections.yaml` minstens één hoogtepunt, één dieptepunt en één
  leermoment staat.
why: >-
  Een rij bijeenkomsten is nog geen verhaal. Waar het goed was, waar het pijn deed en waar het
  kwartje viel: dat onthouden mensen, en dat herkennen anderen. De dieptepunten tellen het zwaarst.
  Waar niemand er een durft te noemen, wordt weinig geleerd.
example: >-
  Op de tijdlijn zet iedereen een piek bij het werkbezoek. Bij de geweigerde vergunning schrijft de
  een “dieptepunt” en de ander “hier werden we een ploeg”. Ze praatten er een uur over.
remedy: >-
  Trek een uur uit voor de tijdlijn: `cop report timeline` drukt de feiten af, en `cop form show
  timeline` vertelt hoe je het aanpakt. Leg vast wat mensen aanwijzen met `cop moment add`.
next: "Wijs pieken, dalen en leermomenten aan: cop moment add"

"""###,
    "nl/advice/monitor.yaml": ###"""
title: Niemand houdt de groep een spiegel voor
notices: >-
  Of er iemand monitor is: onder `roles` in `cop.yaml`, of in een eigen bestand in `people/`.
why: >-
  Als je er middenin zit, zie je niet wat er verandert. Een monitor legt de ambitie van het begin
  naast wat er echt gebeurt, en stelt de vraag waar alle anderen te druk voor zijn. Om te leren en
  bij te sturen, niet om op af te rekenen.
example: >-
  Na een jaar is de groep trots op drie mooie werkbezoeken. De monitor leest de vraag van januari
  voor. Het wordt erg stil, en daarna een heel goed gesprek.
remedy: >-
  Vraag iemand die kan luisteren en schrijven en geen belang heeft bij de uitkomst: een onderzoeker,
  een collega uit een andere CoP, een oude rot. Leg het vast met `cop role give`. Met twee uur per
  bijeenkomst kun je beginnen.
next: "Zoek iemand die monitort: cop role give"

"""###,
    "nl/advice/overload.yaml": ###"""
title: Eén persoon draagt drie CoP's
notices: >-
  Wie deze CoP faciliteert of modereert en daarnaast nog twee andere of meer (`moderates` in het
  bestand in `people/`).
why: >-
  Twee lukt; bij drie krijgt elk wat er overblijft. Het maakt het geheel ook kwetsbaar: gaat er één
  persoon weg, dan zijn drie CoP's in één klap hun geheugen kwijt.
example: >-
  Rosa modereert lekkage, meters en facturen. Sinds ze de derde erbij heeft, zijn de webinars van de
  eerste twee al twee keer uitgesteld.
remedy: >-
  Vraag welke ze zou willen houden, en wie in de andere twee medemoderator kan worden. Draag over
  terwijl ze er nog twee bijeenkomsten bij is, en leg het vast met `cop role give`.
next: "Zoek een medemoderator voor een van de drie: cop role give"

"""###,
    "nl/advice/ownership.yaml": ###"""
title: De bijeenkomst leunt op de facilitator
notices: >-
  De volgende bijeenkomst, zodra die dichtbij komt, en die er zijn geweest: of er steeds een
  gastheer of gastvrouw, een voorbereider en een casus uit de groep is (`host`, `preparers`,
  `case_bringers`); facilitators tellen niet mee. En of één persoon drie van de laatste vier keer
  ontving.
why: >-
  Wie een bijeenkomst voorbereidt, voelt dat die van hem of haar is. Zolang de facilitator alles
  doet, is de groep publiek, tevreden of niet. Het is ook een manier om te merken of je te hard
  trekt: wil niemand ontvangen, dan dringt de vraag misschien niet.
example: >-
  Sam regelde de zaal, schreef het programma en nam de taart mee, vijf keer achter elkaar. Als hij
  vraagt wie de zesde keer ontvangt, kijkt iedereen naar de tafel. Noor zegt: bij ons op de werf?
  Het werd de mooiste bijeenkomst van het jaar.
remedy: >-
  Vraag aan het eind van elke bijeenkomst wie de volgende keer ontvangt, wie voorbereidt en wiens
  casus aan de beurt is, en schrijf het meteen op: `cop session hold` vraagt ernaar, of gebruik `cop
  session add` met `--host`, `--preparer` en `--case-bringer`.
next: Vraag wie ontvangt, voorbereidt en een casus inbrengt

"""###,
    "nl/advice/persistence.yaml": ###"""
title: Een vraag laat zich niet oplossen
notices: >-
  De vragen in `knowledge-agenda.yaml` die na drie bijeenkomsten, of na meer dan 120 dagen, nog
  steeds open of explored zijn.
why: >-
  Een vraag die blijft, is meer waard dan een vraag met een antwoord. Ze wijst aan waar het systeem
  terugduwt: een regel, een gewoonte, een taakverdeling waar niemand in de kamer in zijn eentje iets
  aan verandert. Met meer van hetzelfde kom je er niet. Het vraagt om andere woorden, een ander
  niveau of iemand anders.
example: >-
  “Hoe krijgen we sneller een vergunning?” staat sinds januari op de agenda. In mei vraagt iemand
  wat het loket zelf zou willen. Het hoofd van het loket wordt uitgenodigd, en de vraag kantelt.
remedy: >-
  Zet haar de volgende keer bovenaan en vraag waarom ze er nog staat. `cop form show
  question-reversal` en `cop form show why-tree` breken haar open. Noteer wat ervan komt met `cop
  question update`: anders gesteld, voorlopig beantwoord, opgelost door haar te stellen, of
  overgedragen aan iemand die er iets mee kan.
next: Zet de hardnekkige vraag de volgende keer bovenaan

"""###,
    "nl/advice/practice.yaml": ###"""
title: De gedeelde praktijk staat er nog niet
notices: >-
  `practice` in `domain.yaml`: of er een beschrijving staat (`description`) van het werk dat deze
  mensen met elkaar gemeen hebben.
why: >-
  Met een onderwerp trek je publiek, met een praktijk bind je een groep. Mensen leren van elkaar als
  ze op een gewone dinsdag dingen doen die de anderen herkennen. Je weet er ook mee wie je
  uitnodigt, en wie je vriendelijk bedankt.
example: >-
  “Klimaatadaptatie”: dat kan iedereen zijn. “Mensen die bepalen hoe een straat eruitziet, en dat
  aan de voordeur moeten uitleggen”: dat zijn een ontwerper, een wegbeheerder en een
  wijkverpleegkundige. Die begrijpen elkaar in één zin.
remedy: >-
  Beschrijf de praktijk in twee of drie zinnen onder `practice` in `domain.yaml`, en vul functies,
  rollen en activiteiten aan. Leg het voor aan iemand uit de groep: wordt er geknikt?
next: Beschrijf de gedeelde praktijk in domain.yaml

"""###,
    "nl/advice/prospects.yaml": ###"""
title: Er is met te weinig mensen gesproken
notices: >-
  De mensen met wie gesproken is, volgens de gesprekken in `signals.yaml`, naast de mensen in
  `people/` die zijn uitgenodigd of meedoen, van prospect en kandidaat tot deelnemer. Je krijgt dit
  advies als er met minder mensen is gesproken dan er zijn uitgenodigd.
why: >-
  Op een uitnodiging per mail krijg je een beleefd ja. In een gesprek hoor je wat iemand beter wil
  kunnen, waar het schuurt, en of er tijd is. Van die dilemma's maak je je eerste bijeenkomsten. En
  naar wie vooraf geluisterd is, komt met een vraag binnen.
example: >-
  Achttien mensen kregen een brief; Sam belde er zes. Van de twaalf anderen kwamen er vijf één keer
  kijken wat het was.
remedy: >-
  Spreek iedereen die je uitnodigt, een halfuurtje, en leg het vast: `cop talk add`. Luister naar
  vragen over de inhoud, naar een eigen leervraag en naar een dilemma. Valt iemand af, geef die dan
  de status declined, dan blijft je lijst eerlijk.
next: "Spreek iedereen die je uitnodigt: cop talk add"

"""###,
    "nl/advice/raters.yaml": ###"""
title: Te weinig mensen scoorden het werkveld
notices: >-
  De zeven functies in `system.yaml`: een functie met scores van minder dan twee mensen, of
  halverwege het traject nog helemaal geen scores.
why: >-
  De score van één persoon is de stemming van één persoon. De waarde zit in het verschil: waarom
  geef jij een 2 en ik een 4? In dat gesprek komt boven wat het werkveld tegenhoudt, en wie dat
  vanaf welke stoel ziet.
example: >-
  Noor geeft marktvorming een 4, de kwekerij een 1. Noor dacht aan haar eigen bestellingen, de
  kwekerij aan alle bomen die niemand had besteld.
remedy: >-
  Laat minstens drie mensen van verschillende organisaties eerst ieder voor zich scoren, en leg het
  dan naast elkaar. `cop system score` noteert elke score met de naam en de reden. Voor de eerste
  ronde is een halfuur genoeg.
next: "Laat drie mensen de functies scoren: cop system score"

"""###,
    "nl/advice/reflection.yaml": ###"""
title: Iets wacht op een blik van buiten
notices: >-
  De bijeenkomsten in de leergeschiedenis, en de momenten die erin gemarkeerd zijn, waar nog niemand
  op heeft gereflecteerd die er geen deel van was.
why: >-
  De feiten, de stem van wie erbij was en de blik van buiten: pas met zijn drieën vormen ze een
  verhaal waar anderen van leren. Wie er middenin zat, vindt veel vanzelfsprekend. Een
  buitenstaander vraagt juist daarnaar.
example: >-
  “Jullie hebben het de hele avond over de huurders gehad. Waar waren ze?” schreef een
  oud-wethouder. Niemand had gemerkt dat ze er niet waren.
remedy: >-
  Geef twee bladzijden van `cop report learning-history` aan iemand die er niet bij was en vraag wat
  opvalt. Leg het vast met `cop reflection add`, met `--on` bij de gebeurtenis. Met een groepje
  buitenstaanders: `cop form show eye-opener-workshop`.
next: "Vraag een buitenstaander wat opvalt: cop reflection add"

"""###,
    "nl/advice/results.yaml": ###"""
title: De resultaten vragen om aandacht
notices: >-
  `results.yaml`: halverwege het traject nog niets genoemd, een waardeverhaal waarvan de datum om
  terug te kijken voorbij is, of een competentie van één persoon (`competence: true`) die openbaar
  staat.
why: >-
  Wat je niet noemt, bestaat voor een leidinggevende niet, en straks voor de groep ook niet meer.
  Een verhaal met een open einde houdt alleen zijn waarde als iemand terugkijkt. En wat één mens
  heeft leren kunnen, is van die mens: dat blijft in de groep, tenzij die het zelf vertelt.
example: >-
  “Volgend voorjaar begint mijn hele team zo”, vertelde Noor in mei, met 1 april als dag om terug te
  kijken. Het is juni. En, is het zo?
remedy: >-
  Vraag rond wat er nu is dat er eerst niet was, en leg het vast met `cop result add` of `cop story
  add`. Met `cop story look-back` noteer je wat er van een hoop is geworden. Zet een persoonlijke
  competentie op zichtbaarheid group.
next: "Benoem resultaten, kijk terug op verhalen: cop result add"

"""###,
    "nl/advice/rhythm.yaml": ###"""
title: Het ritme klopt niet
notices: >-
  De weken tussen de laatste twee bijeenkomsten en tussen die nog komen: minder dan 4 of meer dan 9,
  terwijl een week of zes het best werkt. En de lengte van het hele traject zoals het gepland is,
  waarbij 12 tot 18 maanden het best werkt.
why: >-
  In zes weken kun je op je werk iets proberen en weet je nog wat je beloofde. Na drie maanden
  begint iedereen opnieuw; na twee weken heeft nog niemand iets gedaan. En een nieuwe gewoonte heeft
  meer dan een jaar nodig om ook zonder de groep overeind te blijven.
example: >-
  Tussen februari en juni stond er niets gepland vanwege de verkiezingen. In juni was de helft van
  de afspraken vergeten, en hadden twee mensen een andere baan.
remedy: >-
  Plan het hele traject in één keer, eerst de data. `cop session move ID --date` verzet een
  bijeenkomst; met `cop session add` vul je een gat, desnoods twee uur online. Bewust korter of
  langer? Zet dat onder `silenced` in `cop.yaml`.
next: "Herstel het ritme: om de zes weken, 12 tot 18 maanden lang"

"""###,
    "nl/advice/scope.yaml": ###"""
title: Het vraagstuk is nog niet af
notices: >-
  `domain.yaml`: of er een vraag staat (`question`), een uitdaging op elk van de drie niveaus
  (werkveld, organisatie, individu), en een opbrengst voor elk van de vier die er beter van moeten
  worden (individu, organisatie, werkveld, initiatiefnemer).
why: >-
  Een vraag die op één niveau knelt, brengt ook maar één niveau in beweging. Mensen blijven als ze
  zien wat het hun oplevert, leidinggevenden laten hen gaan als de organisatie er iets aan heeft, en
  een initiatiefnemer die zijn eigen opbrengst nooit noemde, gaat er halverwege naar zoeken. Wat je
  nu opschrijft, kun je er straks naast leggen.
example: >-
  De groep rond schaduw in de stad schreef op wat het lastig maakt voor de ontwerper en voor de
  gemeente, en niets voor het werkveld. In de vierde bijeenkomst blijkt dat elke stad vastloopt op
  dezelfde norm voor kabels. Van de makers van die norm is nooit iemand uitgenodigd.
remedy: >-
  Vul in `domain.yaml` aan wat nog leeg is, één regel per punt; de vraag zelf zet je erin met `cop
  set domain.yaml question "…"`. Een uur met de initiatiefnemer en twee toekomstige deelnemers is
  genoeg. Met een hele groep: `cop form show three-levels`.
next: Vul in domain.yaml aan wat nog leeg is

"""###,
    "nl/advice/size.yaml": ###"""
title: De groep is te klein of te groot
notices: >-
  Het aantal deelnemers zodra er bijeenkomsten zijn geweest: minder dan 12 of meer dan 25. Rond de
  20 werkt het best.
why: >-
  Met te weinig mensen is elke afmelding een gat, en dragen steeds dezelfde drie de bijeenkomst. Met
  te veel zit de helft de hele dag te luisteren en groeit het vertrouwen langzaam. Met een man of
  twintig zijn er genoeg verschillende blikken, en komt iedereen toch aan de beurt.
example: >-
  Er doen negen mensen mee. In de vijfde bijeenkomst zijn er twee ziek en heeft er één vrij. Er
  zitten er nog zes, van wie vier van hetzelfde kantoor.
remedy: >-
  Te klein: ga na wie er voor dit vraagstuk ontbreekt, en nodig uit op basis van de gesprekken die
  je had (`cop talk list`, `cop person add`). Te groot: maak een tweede ring (`cop role give` met
  sounding-board), of twee groepen die elkaar twee keer per jaar zien. Is iemand vertrokken? Zet dan
  een datum bij `left` in het bestand van die persoon.
next: Breng de groep dichter bij de twintig mensen

"""###,
    "nl/advice/stars.yaml": ###"""
title: Een patroon heeft meer sterren dan casussen
notices: >-
  De patronen in `patterns/` met meer sterren bij `confidence` dan casussen bij `cases`.
why: >-
  Sterren zeggen hoe zeker je ervan bent dat het werkt, ook bij een ander. Ze worden verdiend met
  casussen: plekken waar het is gedaan, en wat ervan kwam. Een ster zonder casus is een mening, en
  een goede lezer merkt dat.
example: >-
  “Begin bij de hoekwinkel” heeft twee sterren, want iedereen vond het mooi. Geprobeerd is het één
  keer, in het straatje achter de markt. Dat is één casus, en één ster.
remedy: >-
  Zet de casussen erbij die het waarmaken (`cases:` in het bestand van het patroon, of `cop set`).
  Zijn het er te weinig? Haal er een ster af en vraag de volgende keer wie het gaat proberen.
next: Zet bij elke ster van een patroon een casus, of haal haar eraf

"""###,
    "nl/advice/telling.yaml": ###"""
title: Buiten heeft nog niemand ervan gehoord
notices: >-
  Tegen het eind van het traject: of er iets is gepubliceerd of naar buiten is verteld, bij de
  publicaties in `results.yaml`.
why: >-
  Een groep die het voor zich houdt, leerde voor twintig mensen. Het werkveld, de leidinggevenden en
  de opdrachtgever willen elk een andere vorm, en zo'n vorm maken is op zichzelf al leren: pas als
  je het aan een nieuwkomer uitlegt, weet je wat je weet.
example: >-
  Twee maanden voor het eind liggen er elf patronen, en buiten de groep heeft niemand er een
  gelezen. Een poster bij het vergunningenloket en een middag voor collega's waren in twee weken
  klaar.
remedy: >-
  Kies één publiek en één vorm, desnoods zo klein als een tegeltje, en leg het eerst voor aan de
  mensen over wie het gaat. Leg het vast met `cop publication add`.
next: "Vertel buiten wat het heeft gebracht: cop publication add"

"""###,
    "nl/advice/time.yaml": ###"""
title: Het programma past niet in de tijd
notices: >-
  De blokken van de bijeenkomsten die nog komen: of ze samen langer duren dan de tijd tussen `from`
  en `until`, en of er meer dan twee uur zonder pauze in zit. Een blok is een pauze als de titel dat
  zegt, of als er koffie, thee, lunch of eten in staat en er geen werkvorm bij hoort.
why: >-
  Wat uitloopt, gaat er aan het eind af. En aan het eind staan de evaluatie en “Hoe verder?”, waar
  de volgende bijeenkomst op rust. Na twee uur zonder pauze zit iedereen er nog wel, maar is niemand
  er meer bij. En de beste gesprekken heb je toch bij de koffie.
example: >-
  Van 9.30 tot 12.30 uur, met blokken van samen 215 minuten. Het slotrondje was op de gang, met de
  jas al aan.
remedy: >-
  Schrap liever een blok dan dat je alles inkort. Zet na anderhalf uur een blok “Pauze”. `cop
  session agenda` rekent de klok uit en stelt een programma voor dat past.
next: Schrap een blok of las een pauze in

"""###,
    "nl/advice/uptake.yaml": ###"""
title: Een vraag is overgedragen en vergeten
notices: >-
  Vragen met de status handed-over waarvan 120 dagen later nog niemand heeft genoteerd of ze zijn
  opgepakt.
why: >-
  Een vraag overdragen aan een kennisinstelling voelt als een einde en is pas het begin. De helft
  van wat je overdraagt, belandt op een stapel. De groep die de vraag stelde, mag weten wat ermee
  gebeurt, en de instelling heeft vaak een goede vraag terug.
example: >-
  De hogeschool zou naar de wortels kijken. Een halfjaar later blijkt dat de docent een andere baan
  heeft.
remedy: >-
  Bel degene aan wie je haar overdroeg. Opgepakt? `cop question update ID --status taken-up`, met
  een naam erbij. Niet opgepakt? Zet haar weer open, of zoek een ander adres.
next: Vraag na of de vraag is opgepakt, en noteer het antwoord

"""###,
    "nl/advice/urgency.yaml": ###"""
title: Geen signaal is blijvend, bevestigd en gedeeld
notices: >-
  De signalen in `signals.yaml`: of er minstens één is dat blijvend is (`lasting: true`), dat
  bevestigd wordt door een rapport of een andere bron (`confirmed_by`), en dat ook anderen zien
  (`seen_by`). Alle drie tegelijk.
why: >-
  Mensen maken tijd voor wat bij hen al dringt; urgentie kun je niet verzinnen. Eén incident waait
  over. Wat aanhoudt, bevestigd wordt en door meer mensen wordt gezien, is een patroon, en met een
  patroon kun je bij een leidinggevende aankloppen.
example: >-
  Na één hete week stond de krant vol over schaduw. Een maand later had niemand het er meer over.
  Maar huisartsen zien elke zomer meer hitteklachten, de gezondheidsmonitor bevestigt het, en de
  wijkverpleegkundigen zeggen hetzelfde: dat signaal telt.
remedy: >-
  Leg vast wat er buiten beweegt met `cop signal add`, en gebruik `--lasting`, `--confirmed-by` en
  `--seen-by`. Staat een signaal er al? Zoek er een bron bij, vraag twee mensen of zij het ook zien,
  en zet dat in `signals.yaml`. Is er niets te vinden? Dan is het misschien te vroeg.
next: "Zoek een blijvend, bevestigd, gedeeld signaal: cop signal add"

"""###,
    "nl/advice/vacancy.yaml": ###"""
title: Een CoP heeft niemand die haar leidt
notices: >-
  Of de CoP iemand heeft die haar faciliteert of modereert.
why: >-
  Een CoP waar niemand op past, stopt niet, ze dooft uit. Vragen blijven liggen, nieuwkomers horen
  niets en de bibliotheek veroudert. Hoe langer de plek open is, hoe meer er terug te winnen valt.
example: >-
  De CoP over watermeters heeft sinds maart geen moderator. De laatste drie vragen wachten sindsdien
  op antwoord.
remedy: >-
  Vraag de twee of drie mensen die het vaakst antwoord geven; vaak wachten ze tot iemand het vraagt.
  Met zijn tweeën op één plek is het lichter. Leg het vast met `cop role give`.
next: "Zoek iemand die modereert: cop role give"

"""###,
    "nl/advice/variety.yaml": ###"""
title: De bijeenkomsten gaan op één manier
notices: >-
  De blokken in `sessions/`, per bijeenkomst en vanaf drie bijeenkomsten over alles tot nu toe: of
  alles plenair is, of alles een beroep doet op het verstand, en of er nooit aandacht was voor het
  individu of de omgeving.
why: >-
  In een plenair gesprek leren de snelle praters. In tweetallen durven de anderen. Wie alleen
  nadenkt, blijft bij wat al bekend was; met handen, voeten en beelden komt naar boven waar nog
  niemand woorden voor had. En een groep die nooit naar buiten kijkt, lost alleen haar eigen
  probleem op.
example: >-
  Vijf bijeenkomsten, elke keer een inleiding met discussie na. In de zesde lopen ze twee aan twee
  door de straat, en vertelt Fatima waar ze al sinds januari op kauwt.
remedy: >-
  Zoek een werkvorm die brengt wat er ontbreekt: `cop form list --grouping pairs`, `--appeal body`
  of `--focus surroundings`. `cop session agenda` stelt blokken voor die het evenwicht herstellen.
next: "Kies eens een andere werkvorm: cop form list"

"""###,
    "nl/advice/vision.yaml": ###"""
title: Het beeld van succes leeft nog niet
notices: >-
  `vision` in `domain.yaml`: of succes beschreven is (`see`, `hear`, `feel`, `who_does_what`), of
  het ooit is verder verteld, en of erbij staat aan wie.
why: >-
  Voor een getal komt niemand zijn stoel uit. Voor een film van een gewone dag waarop het gelukt is
  wel: mensen zien zichzelf erin, of missen zichzelf. Bij elke keer vertellen verandert die film een
  beetje, en dat is precies de bedoeling. Na vijf keer is hij van meer mensen dan van jou.
example: >-
  “Om twaalf uur zitten er in elke straat van de oude wijk mensen buiten.” Sam vertelde het aan de
  teamleiders. Die vroegen waar de winkeliers waren. Sindsdien zitten de winkeliers in de film.
remedy: >-
  Schrijf de film op onder `vision` in `domain.yaml`, in de tegenwoordige tijd. Vertel hem aan
  iemand, luister wat er ontbreekt, en noteer het met `cop domain retell`: wanneer, aan wie, en wat
  er anders werd. Met een groep maak je hem zo: `cop form show success-film`.
next: "Vertel het beeld van succes verder: cop domain retell"

"""###,
    "nl/documents/agenda-proposal.md": ###"""
# Voorstel voor het programma: {{title}}

{{date}}, {{from}}–{{until}}{{#place}}, {{place}}{{/place}}. Voorgesteld op grond van wat bekend was op {{asOf}}{{#people}}, {{people}}{{/people}}.

{{#hoursNote}}
{{hoursNote}}
{{/hoursNote}}

{{#goals}}
{{#first()}}
Wat er anders moet zijn als je naar huis gaat:

{{/first()}}
- {{.}}
{{/goals}}

{{#preparations}}
{{#first()}}
## Vooraf

{{/first()}}
- {{title}}
{{#reasons}}
  - {{.}}
{{/reasons}}
{{/preparations}}

## Blok voor blok

{{#blocks}}
- **{{begins}}–{{ends}}** {{title}} ({{minutes}} min){{#lead}}, met {{lead}}{{/lead}}
{{#form}}
  - *{{form}}*: {{manner}}
{{/form}}
{{^form}}
{{#manner}}
  - *{{manner}}*
{{/manner}}
{{/form}}
{{#caseText}}
  - Het gaat om: {{caseText}}
{{/caseText}}
{{#reasons}}
  - {{.}}
{{/reasons}}
{{#online}}
  - Online: {{online}}
{{/online}}
{{/blocks}}

{{#lookBack}}
{{#first()}}
## Om op terug te blikken

{{/first()}}
- {{.}}
{{/lookBack}}

{{#otherQuestions}}
{{#first()}}
## Open vragen zonder eigen blok

{{/first()}}
- {{title}}
  - {{reason}}
{{/otherQuestions}}

{{#otherCases}}
{{#first()}}
## Casussen die nog even wachten

{{/first()}}
- {{title}}
  - {{reason}}
{{/otherCases}}
{{#moreCases}}
- {{moreCases}}
{{/moreCases}}

{{#variety}}
{{#first()}}
## Wat er tot nu toe was

Geteld over de blokken van de bijeenkomsten die geweest zijn. De werkvormen hierboven brengen wat hier laag is.

{{/first()}}
- {{name}}: {{counts}}
{{/variety}}

"""###,
    "nl/documents/contract.md": ###"""
# Contract: {{title}}

Tussen **{{participant.name}}**{{#participant.function}}, {{participant.function}}{{/participant.function}}{{#participant.organisation}} ({{participant.organisation}}){{/participant.organisation}}, de deelnemer, en **{{initiators}}{{^initiators}}\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_{{/initiators}}**, de initiatiefnemer.

{{#sharedQuestion}}
Waar we samen verder mee willen komen:

> {{quote(sharedQuestion)}}
{{/sharedQuestion}}

Allebei voegen we iets toe, en allebei rekenen we ergens op. Meedoen is vrijwillig, maar niet vrijblijvend.

## Wat de deelnemer inbrengt

{{#gives}}
- {{item(.)}}
{{/gives}}
{{^gives}}
{{> room}}
{{/gives}}

## Waar de deelnemer op rekent

{{#expects}}
- {{item(.)}}
{{/expects}}
{{^expects}}
{{> room}}
{{/expects}}

## Wat de initiatiefnemer inbrengt

{{#sessions}}
- {{sessions}}{{#weeks}}, met telkens {{weeks}} ertussen{{/weeks}}{{#start}}, vanaf {{start}}{{/start}}
{{/sessions}}
{{#facilitators}}
- Begeleiding door {{facilitators}}
{{/facilitators}}
{{#monitors}}
- Een monitor die laat zien wat er geleerd wordt: {{monitors}}
{{/monitors}}
{{^sessions}}
{{^facilitators}}
{{> room}}
{{/facilitators}}
{{/sessions}}

## Waar de initiatiefnemer op rekent

{{#initiatorExpects}}
- {{item(.)}}
{{/initiatorExpects}}
{{^initiatorExpects}}
{{> room}}
{{/initiatorExpects}}

## Op welke voorwaarden

{{#conditions}}
- {{item(.)}}
{{/conditions}}
- {{sharing}}
- Een dagboek is van wie het schrijft. Wat iemand over zichzelf leert, gaat nooit naar de leidinggevende.

## Ondertekend

| | Deelnemer | Initiatiefnemer |
| --- | --- | --- |
| Naam | {{#participantSignature}}{{name}}{{^name}}\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_{{/name}}{{/participantSignature}} | {{#initiatorSignature}}{{name}}{{^name}}\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_{{/name}}{{/initiatorSignature}} |
| Datum | {{#participantSignature}}{{date}}{{^date}}\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_{{/date}}{{/participantSignature}} | {{#initiatorSignature}}{{date}}{{^date}}\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_{{/date}}{{/initiatorSignature}} |
| Handtekening | {{#participantSignature}}{{#date}}getekend{{/date}}{{^date}}\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_{{/date}}{{/participantSignature}} | {{#initiatorSignature}}{{#date}}getekend{{/date}}{{^date}}\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_{{/date}}{{/initiatorSignature}} |

"""###,
    "nl/documents/domain.md": ###"""
# {{title}}: waar het over gaat

{{#question}}
> {{quote(question)}}
{{/question}}

{{#challenges}}
## Wat het lastig maakt

{{#field}}
{{#first()}}
**In het werkveld**

{{/first()}}
- {{item(.)}}
{{/field}}

{{#organisation}}
{{#first()}}
**In organisaties**

{{/first()}}
- {{item(.)}}
{{/organisation}}

{{#individual}}
{{#first()}}
**Voor de vakmens**

{{/first()}}
- {{item(.)}}
{{/individual}}
{{/challenges}}

{{#scope}}
## Waar de grens ligt

{{#inside}}
{{#first()}}
**Hier gaat het over**

{{/first()}}
- {{item(.)}}
{{/inside}}

{{#outside}}
{{#first()}}
**Hier gaat het niet over**

{{/first()}}
- {{item(.)}}
{{/outside}}
{{/scope}}

{{#practice}}
## De praktijk die bindt

{{#description}}
{{block(description)}}
{{/description}}

{{#functions}}
**Functies:** {{functions}}
{{/functions}}

{{#roles}}
**Rollen:** {{roles}}
{{/roles}}

{{#activities}}
**Wat mensen doen:** {{activities}}
{{/activities}}
{{/practice}}

{{#vision}}
## De film van het succes

{{#see}}
**Wat je ziet.** {{block(see)}}
{{/see}}

{{#hear}}
**Wat je hoort.** {{block(hear)}}
{{/hear}}

{{#feel}}
**Wat je voelt.** {{block(feel)}}
{{/feel}}

{{#whoDoesWhat}}
**Wie wat doet.** {{block(whoDoesWhat)}}
{{/whoDoesWhat}}

{{#retellings}}
{{#first()}}
**Naverteld, en veranderd**

{{/first()}}
- {{#date}}{{date}}, aan {{/date}}{{^date}}Aan {{/date}}{{to}}{{#changed}}: {{item(changed)}}{{/changed}}
{{/retellings}}
{{/vision}}

{{#yields}}
## Wat het moet opbrengen

{{#individual}}
{{#first()}}
**Voor de deelnemer**

{{/first()}}
- {{item(.)}}
{{/individual}}

{{#organisation}}
{{#first()}}
**Voor de organisatie**

{{/first()}}
- {{item(.)}}
{{/organisation}}

{{#field}}
{{#first()}}
**Voor het werkveld**

{{/first()}}
- {{item(.)}}
{{/field}}

{{#initiator}}
{{#first()}}
**Voor de initiatiefnemer**

{{/first()}}
- {{item(.)}}
{{/initiator}}
{{/yields}}

{{#stakeholders}}
{{#first()}}
## Wie er belang bij heeft, en wat die kan bewegen

{{/first()}}
**{{influence}}**

{{#parties}}
- **{{name}}**{{#organisation}} ({{organisation}}){{/organisation}}{{#interest}}: {{item(interest)}}{{/interest}}{{#notes}} *{{notes}}*{{/notes}}
{{/parties}}

{{/stakeholders}}

{{#causes}}
{{#first()}}
## Waarom het is zoals het is

Elke regel onder een andere zegt waarom die erboven zo is. Zoek een oorzaak die diep zit en toch te veranderen is.

{{/first()}}
{{#levels}}  {{/levels}}- {{text}}
{{/causes}}

{{#sociotechnical}}
## Het systeem eromheen

{{#landscape}}
{{#first()}}
**Wat er van buiten drukt** (landschap)

{{/first()}}
- {{item(.)}}
{{/landscape}}

{{#regime}}
{{#first()}}
**Wat alles op zijn plek houdt** (regime)

{{/first()}}
- {{item(.)}}
{{/regime}}

{{#niche}}
{{#first()}}
**Wat er in de marge ontkiemt** (niches)

{{/first()}}
- {{item(.)}}
{{/niche}}
{{/sociotechnical}}

{{#invitation}}
## De uitnodiging

> {{quote(invitation)}}
{{/invitation}}

{{#missing}}
*Nog te schrijven: {{missing}}.*
{{/missing}}

"""###,
    "nl/documents/intake-form.md": ###"""
# Intake: {{title}}

{{#sharedQuestion}}
Het vraagstuk dat we delen:

> {{quote(sharedQuestion)}}
{{/sharedQuestion}}

Dit formulier bereidt een gesprek voor en is geen toets. Schrijf zoals je het zou zeggen. Wat je nog niet weet, laat je open: daar is het gesprek voor.

| | |
| --- | --- |
| Naam | {{#name}}{{name}}{{/name}}{{^name}}\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_{{/name}} |
| Organisatie | {{#organisation}}{{organisation}}{{/organisation}}{{^organisation}}\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_{{/organisation}} |
| Wat je daar doet | {{#function}}{{function}}{{/function}}{{^function}}\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_{{/function}} |
| E-mail | {{#email}}{{email}}{{/email}}{{^email}}\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_{{/email}} |
| Telefoon | {{#phone}}{{phone}}{{/phone}}{{^phone}}\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_{{/phone}} |
| Talen | {{#languages}}{{languages}}{{/languages}}{{^languages}}\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_{{/languages}} |

## Wat je meebrengt

**Aan welke kennis en ervaring hebben anderen iets?** Wat misging, telt ook.

{{#offers}}
- {{item(.)}}
{{/offers}}
{{^offers}}
{{> room}}
{{/offers}}

**In welke netwerken zit je al,** waar je nieuws van hier kwijt kunt en vandaan meeneemt?

{{#networks}}
- {{item(.)}}
{{/networks}}
{{^networks}}
{{> room}}
{{/networks}}

## Je vraag

**Wat wil je leren?** Eén leervraag, in de woorden die je bij de koffieautomaat zou gebruiken.

{{#question}}
> {{quote(question)}}
{{/question}}
{{^question}}
{{> room}}
{{/question}}

**Over welk stuk van je eigen werk gaat het?** Noem de plek en de mensen: dit is de casus die je inbrengt.

{{#caseText}}
> {{quote(caseText)}}
{{/caseText}}
{{^caseText}}
{{> room}}
{{/caseText}}

**Waarom nu?** Wat gebeurt er als er niets gebeurt?

{{#urgency}}
> {{quote(urgency)}}
{{/urgency}}
{{^urgency}}
{{> room}}
{{/urgency}}

## Doorwerking

**Hoe komt wat je leert in je organisatie terecht, en daarbuiten?** Wie moet ervan weten, en wie moet ermee aan de slag?

{{#carryThrough}}
- {{item(.)}}
{{/carryThrough}}
{{^carryThrough}}
{{> room}}
{{/carryThrough}}

**Hoeveel tijd kun je vrijmaken, en wie is daarmee akkoord?**

{{#time}}
> {{quote(time)}}
{{/time}}
{{^time}}
{{> room}}
{{/time}}

## Jijzelf

**Waarom doet dit er voor jou toe,** wat er ook in je functieomschrijving staat?

{{#whyItMatters}}
> {{quote(whyItMatters)}}
{{/whyItMatters}}
{{^whyItMatters}}
{{> room}}
{{/whyItMatters}}

**Wat heb je nodig voor je volgende stap?**

{{#nextStepNeeds}}
> {{quote(nextStepNeeds)}}
{{/nextStepNeeds}}
{{^nextStepNeeds}}
{{> room}}
{{/nextStepNeeds}}

## Na het gesprek

| | |
| --- | --- |
| Datum van het gesprek | {{#date}}{{date}}{{/date}}{{^date}}\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_{{/date}} |
| Met | {{#by}}{{by}}{{/by}}{{^by}}\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_{{/by}} |
| Uitkomst | {{#decision}}{{decision}}{{/decision}}{{^decision}}doet mee · doet niet mee · wacht nog even{{/decision}} |

{{#notes}}
{{block(notes)}}
{{/notes}}

{{#facilitators}}
{{#first()}}
Je antwoorden blijven binnen de community; je leidinggevende krijgt ze niet te zien. Stuur het formulier naar:

{{/first()}}
- {{name}}{{#email}}, {{email}}{{/email}}{{#phone}}, {{phone}}{{/phone}}
{{/facilitators}}

"""###,
    "nl/documents/invitation.md": ###"""
# Uitnodiging: {{title}}

{{#person}}
Beste {{name}},
{{/person}}
{{^person}}
Beste collega,
{{/person}}

{{#invitation}}
{{block(invitation)}}
{{/invitation}}
{{^invitation}}
Graag nodigen we je uit voor een Community of Practice: een groep vakmensen met een gedeelde praktijk en een hardnekkig vraagstuk, die al doende van elkaar leren.
{{/invitation}}

{{#question}}
**Het vraagstuk dat we delen**

> {{quote(question)}}
{{/question}}

{{#yields}}
{{#first()}}
**Wat het je oplevert**

{{/first()}}
- {{item(.)}}
{{/yields}}

{{#hasDates}}
**Wanneer**

{{#start}}
- We {{#hasStarted}}zijn begonnen{{/hasStarted}}{{^hasStarted}}beginnen{{/hasStarted}} op {{start}}.
{{/start}}
{{#sessions}}
- In totaal zijn er {{sessions}}{{#weeks}}, met telkens {{weeks}} ertussen{{/weeks}}.
{{/sessions}}
{{#firstSession}}
- De eerste bijeenkomst waar je bij kunt zijn, is “{{title}}” op {{date}}{{#times}}, {{times}}{{/times}}{{#isOnline}}, online{{/isOnline}}{{#place}}. De plek: {{place}}{{/place}}.
{{/firstSession}}
{{/hasDates}}

{{#facilitators}}
{{#first()}}
**Nieuwsgierig, of twijfel je?** Bel of mail voordat je beslist. Met een goed gesprek begint het.

{{/first()}}
- {{name}}{{#function}}, {{function}}{{/function}}{{#email}}, {{email}}{{/email}}{{#phone}}, {{phone}}{{/phone}}
{{/facilitators}}

{{#initiators}}
Hartelijke groet,

{{initiators}}
{{/initiators}}

"""###,
    "nl/documents/person-page.md": ###"""
# Mijn CoP: {{person.name}}

{{#person.function}}{{person.function}}{{#person.organisation}}, {{person.organisation}}{{/person.organisation}}. {{/person.function}}{{title}}, stand van {{asOf}}. Geen certificaat, wel waar het om ging en wat ervan kwam.

{{#hasPrivate}}
**Deze pagina is van jou alleen.** Er staat ook in wat je voor niemand anders opschreef, of alleen voor de facilitators. Denk na voordat je haar doorgeeft.
{{/hasPrivate}}

{{#intake}}
## Mijn leervraag

{{#question}}
> {{quote(question)}}
{{/question}}

{{#caseText}}
**De casus waarmee ik kwam.** {{block(caseText)}}
{{/caseText}}

{{#whyItMatters}}
**Waarom het er voor mij toe doet.** {{block(whyItMatters)}}
{{/whyItMatters}}

{{#nextStepNeeds}}
**Wat ik nodig had voor mijn volgende stap.** {{block(nextStepNeeds)}}
{{/nextStepNeeds}}
{{/intake}}

{{#questions}}
{{#first()}}
## Wat ik de groep vroeg

{{/first()}}
- “{{wording}}”: **{{status}}**{{#answer}}. {{item(answer)}}{{/answer}}
{{/questions}}

{{#cases}}
## Mijn casus: {{title}}

{{#text}}
{{block(text)}}
{{/text}}

{{#turns}}
{{#first()}}
**Op tafel**

{{/first()}}
- {{session}}.{{#asked}} Ik vroeg: {{item(asked)}}{{/asked}}{{#takenHome}} Ik nam mee naar huis: {{item(takenHome)}}{{/takenHome}}
{{/turns}}

{{#deeds}}
{{#first()}}
**Wat ik anders deed**

{{/first()}}
- {{item(text)}}{{#date}} ({{date}}){{/date}}
{{/deeds}}

{{#experiments}}
{{#first()}}
**Wat ik uitprobeerde**

{{/first()}}
- {{item(text)}}{{#date}} ({{date}}){{/date}}{{#outcome}} *Wat ervan kwam:* {{item(outcome)}}{{/outcome}}{{#learned}} *Geleerd:* {{item(learned)}}{{/learned}}
{{/experiments}}

{{#future}}
**Waar het heen moet.** {{block(future)}}
{{/future}}

{{#steps}}
{{#first()}}
Van daar terug naar vandaag:

{{/first()}}
- {{#by}}{{by}}: {{/by}}{{item(text)}}
{{/steps}}
{{/cases}}

{{#agreements}}
{{#first()}}
## Wat ik afsprak

{{/first()}}
- {{item(text)}} — {{#done}}*Gedaan op {{done}}.*{{#outcome}} {{item(outcome)}}{{/outcome}}{{/done}}{{^done}}{{#dropped}}*Losgelaten.* {{item(dropped)}}{{/dropped}}{{^dropped}}{{#isOverdue}}**Nog te doen; de afgesproken dag, {{due}}, is voorbij.**{{/isOverdue}}{{^isOverdue}}**Nog te doen{{#due}}, uiterlijk {{due}}{{/due}}.**{{/isOverdue}}{{/dropped}}{{/done}}
{{/agreements}}

{{#hasBuddies}}
## Wie ik bel

{{#buddies}}
- {{buddies}}
{{/buddies}}
{{#calls}}
- {{#who}}{{who}}: {{/who}}{{item(text)}}{{#due}} ({{due}}){{/due}}
{{/calls}}
{{/hasBuddies}}

{{#diary}}
{{#first()}}
## Uit mijn dagboek

{{/first()}}
**{{label}}**

{{#lines}}
- {{date}}: {{item(text)}}
{{/lines}}

{{/diary}}

{{#results}}
{{#first()}}
## Wat ervan kwam

{{/first()}}
- {{item(text)}}{{#date}} ({{date}}){{/date}}
{{/results}}

{{#stories}}
## Mijn verhaal: {{title}}

{{block(text)}}

{{#aspired}}
*Hoe het moet aflopen:* {{block(aspired)}}{{#lookBack}} (terugkijken op {{lookBack}}){{/lookBack}}
{{/aspired}}

{{#lookedBack}}
*Terugkijkend:* {{block(lookedBack)}}
{{/lookedBack}}
{{/stories}}

{{#attendance}}
## Waar ik bij was

{{attendance}}

{{#sessions}}
- {{date}}: {{title}}{{#part}} ({{part}}){{/part}}
{{/sessions}}
{{/attendance}}

"""###,
    "nl/documents/session-handout.md": ###"""
{{> session-handout}}

"""###,
    "nl/documents/session-minutes.md": ###"""
{{> session-minutes}}

"""###,
    "nl/documents/summary.md": ###"""
# {{title}}{{^title}}Community of Practice{{/title}}: waar we staan

*Voor leidinggevenden en bestuurders. Stand van {{asOf}}.*

{{#question}}
> {{quote(question)}}
{{/question}}

{{#signals}}
**Waarom nu.** {{signals}}
{{/signals}}

**Wie er meedoet.** {{#participants}}{{participants}}{{#organisations}}: {{organisations}}{{/organisations}}.{{/participants}}{{^participants}}De groep wordt nog gevormd.{{/participants}}

{{#hasAims}}
**Wat het je organisatie moet opbrengen.** {{#yields}}{{yields}} {{/yields}}{{#vision}}En dan, als in een film: *{{vision}}*{{/vision}}
{{/hasAims}}

{{#progress}}
{{#first()}}
## Wat er tot nu toe gebeurde

{{/first()}}
- {{.}}
{{/progress}}

{{#hasResults}}
## Wat het opleverde, en waar het landt

{{#results}}
- {{text}}{{#destination}} *Waar het landt: {{destination}}*{{/destination}}{{#status}} ({{status}}){{/status}}
{{/results}}
{{#resultCounts}}
- {{#isOpen}}In totaal{{/isOpen}}{{^isOpen}}Resultaten tot nu toe{{/isOpen}}: {{resultCounts}}
{{/resultCounts}}
{{#carriedThrough}}
- Op weg naar beleid, regels, handboeken en het dagelijks werk: {{carriedThrough}}
{{/carriedThrough}}
{{/hasResults}}

## Wat we van jullie vragen

- **Tijd:** {{#sessionsAhead}}nog {{sessionsAhead}}{{#weeks}}, met telkens {{weeks}} ertussen{{/weeks}}, en daartussen ruimte om iets uit te proberen.{{/sessionsAhead}}{{^sessionsAhead}}ruimte in de week om uit te proberen wat er geleerd is.{{/sessionsAhead}}
- **Geduld:** een deel zal mislukken. Vraag eerst wat er geleerd is, en dan pas of het lukte.
- **Belangstelling:** kom een keer mee, en vraag wat er anders is gedaan. Wat mensen over zichzelf leren, vertellen ze zelf, of niet.
- **Een plek:** neem wat werkt op in regels, contracten en begrotingen, zodat het blijft.{{#managers}} {{managers}}{{/managers}}

{{#next}}
**De volgende bijeenkomst is op {{next}}.**
{{/next}}

{{#isOpen}}
*Hier staan geen namen van mensen in, en niet wat zij voor elkaar opschreven.*
{{/isOpen}}
{{^isOpen}}
*Hier staan geen namen van mensen en organisaties in, en niet wat zij met elkaar deelden. {{#isDecided}}Dat is wat de groep heeft afgesproken.{{/isDecided}}{{^isDecided}}De groep heeft nog niet besloten wat ervan verteld mag worden.{{/isDecided}}*
{{/isOpen}}

"""###,
    "nl/fitness.yaml": ###"""
# De check van `cop init --check-fit`: zes vragen voordat een CoP begint.

intro: >-
  Zes vragen voor je begint. Een CoP vraagt veel van mensen; misschien volstaat iets lichters.
  Antwoord ja of nee, en druk op Enter als je het niet weet.
prompt: "[j/n, Enter: weet ik niet]"
still_yes: "[j/n, Enter: nog steeds ja]"
still_no: "[j/n, Enter: nog steeds nee]"
questions:
  - point: stubborn-question
    question: Komt de vraag terug, wat je ook probeert?
    explanation: Weet iemand hoe het moet en hebben de anderen het alleen nog niet gehoord, dan niet.
    no: >-
      Het probleem lijkt een bekend antwoord te hebben. Met een training, of een expert die
      voordoet hoe het moet, ben je er sneller.
  - point: shared-practice
    question: Delen de mensen om wie het gaat een praktijk?
    explanation: Op een gewone dag doen ze dingen die de anderen herkennen, hoe hun functie ook heet.
    no: >-
      Zonder gedeelde praktijk vinden mensen weinig van zichzelf terug in elkaars werk. Een netwerk
      of een paar themabijeenkomsten vraagt minder van ze.
  - point: assumptions-questioned
    question: Moeten mensen gaan twijfelen aan wat ze vanzelfsprekend vinden?
    explanation: Dan veranderen niet alleen de antwoorden, maar ook de vraag.
    no: >-
      Het lijkt een verbetering binnen de manier waarop het nu gaat. Een klein project met een
      duidelijk einde is daar goed in.
  - point: several-disciplines
    question: Zijn er meer vakgebieden voor nodig?
    explanation: Vanuit één vak zie je het niet in zijn geheel.
    no: >-
      Binnen één vak kunnen collega's elkaar verder helpen in een intervisiegroep van zes tot acht
      mensen.
  - point: outcome-unknown
    question: Is het onbekend waar dit uitkomt?
    explanation: Niemand kan vooraf zeggen wat het oplevert, ook niet degene die betaalt.
    no: >-
      De uitkomst lijkt vast te staan. Een project met een plan en een einddatum levert die sneller
      op, en met minder teleurstellingen.
  - point: room-to-act
    question: Kunnen deelnemers in hun eigen werk iets uitproberen?
    explanation: Leren gebeurt al doende, dus er moet ruimte zijn om iets anders te doen.
    no: >-
      Zonder ruimte om te handelen blijft het een vraag om over na te denken. Leg haar bij
      onderzoekers neer, of regel eerst die ruimte.
fits: Alle zes antwoorden pleiten voor een CoP. Dat is een goed begin.
doubts: "Dit pleit tegen een CoP, of vraagt eerst om iets anders:"
unsure: "Dit weet je nog niet. Vraag het aan iemand die het werkveld kent:"
choice: Het is een advies. Misschien heb je goede redenen om toch te beginnen; jij kiest.
go_on: "Wil je doorgaan? [J/n]"
stopped: Er is niets gemaakt. Wie op tijd iets lichters kiest, spaart twintig mensen een jaar.

"""###,
    "nl/forms/appreciative-interview.yaml": ###"""
id: appreciative-interview
name: Waarderend interview
purpose: >-
  Twee mensen halen bij elkaar de beste ervaring met het onderwerp boven, en wat die mogelijk maakte. De
  groep leert haar kracht kennen voordat ze haar problemen bespreekt.
steps:
  - "Deel drie vragen uit: wanneer was je op je best in dit werk, wat maakte dat mogelijk, en waar wens je meer van? (5 min)"
  - "Koppel mensen die elkaar niet kennen. A interviewt B: volg waar de energie zit, vraag naar details, noteer B's eigen woorden. (15 min)"
  - "Wissel: B interviewt A op dezelfde manier. Ga niet verder met het gesprek van de eerste ronde. (15 min)"
  - Twee tweetallen schuiven aan elkaar. Stel je partner voor aan de hand van het verhaal, in drie of vier zinnen. (8 min)
  - "Allemaal: roep welke krachten er in de zaal zitten en welke omstandigheden steeds terugkomen. Zet de letterlijke woorden op de muur. (7 min)"
minutes: 50
minutes_range: "35-75"
group_size: "4-30"
grouping: pairs
appeal: intuition
focus: individual
step: 3
phase: opening
needs:
  - Een kaart met de drie vragen en ruimte voor aantekeningen
  - Stoelen twee aan twee, ver genoeg uit elkaar
tip: >-
  De interviewer begint over zichzelf, of samen glijden ze af naar wat er misgaat. Herinner er
  halverwege aan: je bent nieuwsgierig en de ander is aan de beurt. Problemen komen later, en zijn dan
  welkom. Herkomst: Appreciative Inquiry, Cooperrider & Srivastva.
online: >-
  Deelruimtes van twee met een seintje halverwege, daarna samengevoegd tot viertallen; woorden op een
  gedeelde pagina.

"""###,
    "nl/forms/backcasting.yaml": ###"""
id: backcasting
name: Terug uit de toekomst (backcasting)
purpose: >-
  Een deelnemer begint bij de gewenste toekomst van de eigen casus en redeneert stap voor stap terug
  naar wat binnen twee weken kan. Dat maakt los van wat vandaag in de weg zit.
steps:
  - "Maak groepjes van drie of vier rond de casus van één persoon. Leg een lange rol papier neer: vandaag links, de toekomst rechts. (5 min)"
  - "De eigenaar van de casus doet de ogen dicht: het is drie jaar later en het is gelukt. Vertel in de tegenwoordige tijd wat er gebeurt. (10 min)"
  - "Teken die toekomst samen aan de rechterkant. Vraag: wie doet wat, wat is er verdwenen, wie is er blij mee en wie niet? (15 min)"
  - Loop van rechts naar links terug. Vraag steeds “wat gebeurde er vlak hiervoor?” en zet elk antwoord op een kaart. (25 min)
  - Schrijf onder elke kaart wat ervoor nodig is en wie helpt. Omcirkel de helpers die nog van niets weten. (15 min)
  - Zoek de kaart waar een wonder voor nodig is. Vervang die door iets wat een bestaand mens kan doen. (10 min)
  - De eigenaar kiest een eerste stap die binnen twee weken begint, zegt dag en tijd hardop en zoekt een buddy die belt. (10 min)
minutes: 90
minutes_range: "60-120"
group_size: "4-24"
grouping: small-groups
appeal: creativity
focus: individual
step: 8
phase: working
needs:
  - Een rol papier per groepje
  - Kaarten of geeltjes
  - Krijtjes en stiften
  - Tape
tip: >-
  Groepjes plannen uit gewoonte vooruit en komen uit op meer van hetzelfde. Laat ze aan de toekomstkant
  staan en lopen; wie “eerst moeten we” zegt, gaat terug naar rechts. Herkomst van de term: Robinson,
  energiestudies.
online: >-
  Gebruik een brede pagina op een digitaal bord met de twee uiteinden erop getekend; de eigenaar vertelt
  met de camera uit.

"""###,
    "nl/forms/body-sculpture.yaml": ###"""
id: body-sculpture
name: Opstelling in de ruimte
purpose: >-
  Mensen staan in de zaal voor de partijen rond een casus; afstand, blik en houding laten zien hoe het
  zit. Je krijgt een eerste idee van het systeem, niet de waarheid erover.
steps:
  - De inbrenger vertelt de vraag in drie minuten. Kies vijf tot zeven partijen om neer te zetten; ook de vraag zelf is er een. (8 min)
  - De inbrenger vraagt mensen om ervoor te staan; nee zeggen mag. Wie meedoet, krijgt een vel met de naam opgeplakt. (5 min)
  - Zonder woorden geeft de inbrenger ieder een plek, een kijkrichting en een houding, en stapt dan opzij om te kijken. (8 min)
  - "Een minuut stilte. Vraag dan ieder: wat merk je op deze plek? Bedank, en ga niet analyseren. (12 min)"
  - Vraag wie de neiging heeft te bewegen. Eén beweging tegelijk; hoor na elke beweging wat die voor twee anderen verandert. (10 min)
  - "De inbrenger gaat even op de eigen plek staan: wat zie je van hieruit dat je nog niet zag? (4 min)"
  - "Iedereen stapt er hardop uit: vel eraf, losschudden, je eigen naam zeggen. (3 min)"
  - "Ga zitten: wat voelden zij, wat zagen de kijkers? De inbrenger heeft het laatste woord en noemt één ding om op het werk te toetsen. (10 min)"
minutes: 60
minutes_range: "40-90"
group_size: "8-25"
grouping: plenary
appeal: body
focus: surroundings
step: 5
phase: working
needs:
  - Een lege vloer
  - Vellen en tape voor de namen
  - Een begeleider die er zelf eens in stond, of een collega die dichtbij blijft
tip: >-
  Het wordt te persoonlijk, of wat gevoeld werd gaat door voor feit. Houd het bij werkvragen, stop
  meteen als iemand het moeilijk krijgt, en noem de uitkomst een vermoeden om te toetsen. Verwant aan
  gezinssculpturen (Satir) en systemische opstellingen (Hellinger).
online: >-
  Gebruik voorwerpen op een tafel onder een camera, of poppetjes op een bord; wie voor een partij staat,
  zegt wat daar te merken is.

"""###,
    "nl/forms/buddy-call.yaml": ###"""
id: buddy-call
name: Buddy bellen
purpose: >-
  Twee deelnemers bellen elkaar tussen de bijeenkomsten over wat ze van plan waren en wat ervan kwam. Zo
  blijven nieuwe dingen leven als het gewone werk het weer overneemt.
steps:
  - "Voor je naar huis gaat: zoek een buddy, vertel elkaar één stap met een datum en zet het belmoment in beide agenda's, ongeveer halverwege. (5 min)"
  - Het gesprek begint met hoe het met je gaat, ieder een minuut, nog niets over de stap. (2 min)
  - A vertelt wat het plan was en wat er gebeurde. Eerst de feiten, ook als er niets gebeurd is. (4 min)
  - "B vraagt door: wat liep anders dan je dacht, en wat deed je dat je vroeger niet zou hebben gedaan? (3 min)"
  - A noemt de volgende kleine stap en een datum. B herhaalt die letterlijk. (2 min)
  - "Wissel: B vertelt in dezelfde drie stappen, A vraagt door. (9 min)"
  - Schrijf allebei, nog aan de lijn, drie regels in je dagboek en spreek af wat je meeneemt naar de volgende bijeenkomst. (5 min)
minutes: 30
minutes_range: "20-40"
group_size: "2-30"
grouping: pairs
appeal: reason
focus: individual
step: 8
phase: closing
needs:
  - Elkaars telefoonnummer
  - Een vaste tijd in beide agenda's
  - Het dagboek bij de hand
tip: >-
  “We bellen wel even” zonder tijdstip: dan komt het er niet van. Laat tweetallen het vastleggen voor ze
  de zaal uit gaan, en vraag bij het volgende inchecken wie er gebeld heeft. Niets gedaan is een goede
  reden om te bellen, niet om af te zeggen. Bij een oneven aantal: een drietal.
online: Het is al een telefoongesprek; buiten lopen werkt beter dan nog een beeldvergadering.

"""###,
    "nl/forms/case-clinic.yaml": ###"""
id: case-clinic
name: Casuskliniek
purpose: >-
  Een klein groepje luistert naar iemands casus en geeft beelden en gevoelens terug voordat er ook maar
  iets geanalyseerd wordt. Dat opent een casus waarin het denken rondjes draait.
steps:
  - "Groepjes van vier of vijf: een inbrenger en meedenkers, van wie één de tijd bewaakt. Spreek af dat niemand advies geeft. (4 min)"
  - De inbrenger vertelt wat er speelt, wat je hoopt, wat je tegenhoudt en waar je hulp bij zoekt. De meedenkers luisteren alleen. (15 min)
  - Drie minuten stilte. Elke meedenker wacht op een beeld, een gevoel, een gebaar of een regel uit een liedje. (3 min)
  - "Geef om de beurt terug wat er kwam, zonder uitleg: “Ik zag …”, “Ik voelde …”. Een gebaar voordoen mag ook. (12 min)"
  - De inbrenger vertelt wat hiervan iets raakt, en wat het raakt. (5 min)
  - "Praat vrijuit, met dat ene beeld als begin: wat laat het zien, wat zou er mogelijk worden? (22 min)"
  - De inbrenger vertelt hoe de casus er nu uitziet en wat de volgende stap is. (8 min)
  - Ieder schrijft twee minuten op wat dit losmaakte over het eigen werk; lees allemaal één regel voor en bedank de inbrenger. (6 min)
minutes: 75
minutes_range: "60-90"
group_size: "4-24"
grouping: small-groups
appeal: intuition
focus: individual
step: 5
phase: working
needs:
  - Een rustige hoek per groepje
  - Pen en papier
  - Iets om de stilte mee te klokken
tip: >-
  Meedenkers slaan de stilte over of verpakken advies als beeld (“ik zie je je directeur bellen”). Geef
  eerst een voorbeeld van een echt beeld; het mag gek zijn. Herkomst: Case Clinic, Presencing Institute
  (Scharmer).
online: Deelruimtes; tijdens de stilte kijkt iedereen weg van het scherm. Een tekening stuur je als foto.

"""###,
    "nl/forms/celebration-of-failures.yaml": ###"""
id: celebration-of-failures
name: Mislukkingen vieren
purpose: >-
  Mensen presenteren wat mislukte alsof ze er een prijs mee wonnen, en zeggen wat ze nu weten. Zo wordt
  het gewoon om iets te proberen waarvan de afloop onzeker is.
steps:
  - Begin met een mislukking van jezelf, een echte. Eindig met “en nu weet ik …”, maak een buiging en geniet van het applaus. (4 min)
  - Ieder maakt een beker, krantenkop of etiket voor een mislukte poging van zichzelf, van papier en wat er op tafel ligt. (8 min)
  - "Eén voor één twee minuten op het podium: wat ik probeerde, hoe het misging, “en nu weet ik …”. Buig; elke keer luid applaus. (16 min)"
  - "Reik prijzen uit met de klapmeter: de leerzaamste, de herkenbaarste, de dapperste. (4 min)"
  - "Met z'n drieën: welke hebben we allemaal weleens gemaakt, en wat in ons werk maakt dat zo makkelijk? (5 min)"
  - Noteer de lessen en wat er opnieuw geprobeerd wordt. Met namen alleen als de vertellers dat willen. (3 min)
minutes: 40
minutes_range: "30-60"
group_size: "5-25"
grouping: plenary
appeal: creativity
focus: individual
step: 8
phase: harvest
needs:
  - Papier, tape, folie en scharen
  - Een podium, zoals een kist of een kleedje
  - Drie kleine prijzen
tip: >-
  Mislukkingen blijken verkapte successen (“ik werkte te hard”), of ze zijn van een ander. Jouw
  voorbeeld bepaalt hoe diep het gaat. Met meer dan acht vertellers: maak twee podia. De afspraken over
  delen gelden hier meer dan ooit. De buiging komt uit het improvisatietheater.
online: Bekers van spullen op je bureau, getoond voor de camera; applaus met de microfoons aan.

"""###,
    "nl/forms/check-in.yaml": ###"""
id: check-in
name: Inchecken
purpose: >-
  Iedereen komt aan, wordt één keer gehoord en legt weg wat hier niet hoort. Wie in het eerste kwartier
  iets heeft gezegd, doet later makkelijker zijn mond open.
steps:
  - Zet de stoelen in een kring, zonder tafels. Vertel waar het rondje voor is en dat niemand reageert op wat er gezegd wordt. (2 min)
  - "Stel één vraag, bijvoorbeeld: “Wat breng je vandaag mee, en wat laat je bij de deur achter?” (1 min)"
  - Houd een minuut stilte. Ieder wacht op het eerste beeld of woord dat opkomt; uitleg hoeft niet. (1 min)
  - Laat een voorwerp rondgaan. Wie het vastheeft, praat een halve minuut, de rest luistert alleen; een beurt overslaan mag. (9 min)
  - Ga terug naar wie oversloeg. Vat in twee zinnen samen wat je hoorde, ook de zorgen, en leg de link met het programma. (2 min)
minutes: 15
minutes_range: "10-25"
group_size: "4-25"
grouping: plenary
appeal: intuition
focus: individual
step: 5
phase: opening
needs:
  - Een kring van stoelen
  - Een voorwerp dat lekker in de hand ligt, zoals een steen of een bal
tip: >-
  Het wordt ongemerkt een voorstelrondje of een discussie. Kap reacties vriendelijk af en neem zelf de
  eerste beurt, net zo kort als je het van de anderen wilt. Met meer dan twintig mensen: check in met
  z'n drieën.
online: >-
  Wie gesproken heeft, wijst de volgende aan. Of iedereen typt één woord, je drukt tegelijk op Enter en
  drie mensen vertellen er iets meer bij.

"""###,
    "nl/forms/check-out.yaml": ###"""
id: check-out
name: Uitchecken
purpose: >-
  De groep kijkt terug op hoe er is samengewerkt en geeft zichzelf een korte evaluatie. De wensen voeden
  de volgende bijeenkomst.
steps:
  - Stop een kwartier voor het eind met de inhoud. Pennen en telefoons gaan weg, iedereen zit weer in de kring. (1 min)
  - "Laat de groep in stilte terugkijken: waar kwamen we vandaag als groep tot leven, en waar haperde het? (2 min)"
  - "Op jouw teken steekt iedereen één tot vijf vingers op: hoe goed hebben we gewerkt? Noteer de cijfers. (1 min)"
  - "Maak een rondje: één woord of zin over wat je raakte, en één wens voor de volgende keer. Geen weerwoord. (8 min)"
  - "Vraag wie een laag cijfer gaf en er iets over kwijt wil: wat had het één punt hoger gemaakt? (2 min)"
  - Zeg met welke wens je aan de slag gaat, bedank de gastheer of gastvrouw en sluit af op de afgesproken tijd. (1 min)
minutes: 15
minutes_range: "10-20"
group_size: "4-25"
grouping: plenary
appeal: intuition
focus: group
step: 7
phase: closing
needs:
  - Een vel of laptop om cijfers, woorden en wensen te noteren
tip: >-
  Het programma loopt uit en het rondje verschrompelt tot “leuke dag, bedankt”. Bewaak dat kwartier, en
  doe aan het begin van de volgende keer zichtbaar iets met één wens; anders komen er geen wensen meer.
online: >-
  Vingers voor de camera. Woorden en wensen typt iedereen tegelijk in een gedeeld document; jij leest er
  een paar voor.

"""###,
    "nl/forms/decision-by-arguments.yaml": ###"""
id: decision-by-arguments
name: Besluiten op argumenten
purpose: >-
  Eerst alle argumenten op tafel, dan samen het besluit. Het houdt langer stand, omdat iedereen heeft
  gezien waarop het rust.
steps:
  - Schrijf de vraag en de opties op de muur. Zeg wie er besluit en hoe, bijvoorbeeld door te gaan tot niemand meer bezwaar heeft. (4 min)
  - Ieder schrijft alleen één argument voor elke optie op, ook voor de optie die je niet wilt. (5 min)
  - Haal ze op per optie, voor en tegen in twee kolommen. Geen namen, geen reacties. (12 min)
  - "Vraag wat er ontbreekt: wiens belang heeft hier geen stem, en wat weten we niet? Vul aan. (6 min)"
  - "Met z'n tweeën: welk argument weegt het zwaarst, en waarom? Elk tweetal zegt het in één zin. (8 min)"
  - "Doe een voorstel en maak een rondje: akkoord, of een bezwaar met de reden erbij? Verander het tot het de bezwaren kan dragen. (8 min)"
  - Leg het besluit vast met de argumenten, ook die het niet haalden, en de datum waarop jullie terugkijken. (2 min)
minutes: 45
minutes_range: "30-75"
group_size: "5-25"
grouping: plenary
appeal: reason
focus: group
step: 6
phase: working
needs:
  - Een flap per optie met twee kolommen
  - Stiften
  - Iemand die vastlegt
tip: >-
  De meningen komen eerst en de argumenten moeten winnen. Houd het voorstel achter tot de kolommen vol
  zijn, en vraag wie de meeste macht heeft om als laatste te praten. Na twee rondjes nog vast? Besluit
  dan wat jullie tot de volgende keer uitproberen.
online: >-
  Een gedeelde tabel met een kolom per optie; iedereen typt zonder naam, daarna gaat het rondje volgens
  de lijst.

"""###,
    "nl/forms/dilemma-line.yaml": ###"""
id: dilemma-line
name: Dilemmalijn
purpose: >-
  Iedereen gaat op een lijn staan tussen twee dingen die allebei de moeite waard zijn. Je ziet in één
  oogopslag hoe verschillend mensen met hetzelfde dilemma omgaan.
steps:
  - Plak een lijn en geef de uiteinden de naam van twee goede dingen die in dit werk botsen, zoals “snel beginnen” en “iedereen meekrijgen”. (3 min)
  - Ieder zoekt de plek die past bij wat je de afgelopen maand deed, niet bij wat je vindt. Kijk in stilte om je heen. (3 min)
  - Vertel wie naast je staat hoe je hier komt, en wat het je kost. (5 min)
  - Hoor beide uiteinden en het midden, telkens twee stemmen. Niemand hoeft een plek te verdedigen. (6 min)
  - Loop naar waar je zou willen staan. Wat voel je onderweg, en wat is er nodig om op je werk één stap op te schuiven? (5 min)
  - Schrijf je eigen dilemma in één zin met “en toch” erin. Haal de blaadjes op als de groep dat goedvindt. (3 min)
minutes: 25
minutes_range: "15-40"
group_size: "6-30"
grouping: plenary
appeal: body
focus: individual
step: 2
phase: opening
needs:
  - Minstens zes meter tape
  - Twee kaarten voor de uiteinden
  - Papier en pennen
tip: >-
  Het ene uiteinde is duidelijk het goede, en daar staat iedereen op een kluitje. Omschrijf beide
  uiteinden als iets om trots op te zijn, geput uit de gesprekken vooraf. Meet niets en tel niets.
online: >-
  Een lijn op een gedeeld bord met een stip voor iedereen; sleep je stip en praat daarna in deelruimtes
  met je buren.

"""###,
    "nl/forms/drawing-the-system.yaml": ###"""
id: drawing-the-system
name: Het systeem tekenen
purpose: >-
  Teken het geheel rond je vraag als een landschap, een machine of een huishouden, en zie waar het
  stroomt en waar het stokt. Een tekening laat zien wat een lijstje verbergt.
steps:
  - "Maak groepjes van drie of vier. Zet de vraag midden op een groot vel. Spreek af: eerst plaatjes, dan pas woorden. (4 min)"
  - "Ieder tekent voor zichzelf op een klein vel: als het systeem rond mijn vraag een landschap of een machine was, welke dan? (10 min)"
  - Maak er samen één grote tekening van. Waar stromen geld, kennis en macht, waar lopen ze vast, en waar zitten wij zelf? (18 min)
  - Doe een stap terug. Teken met rood wat tegenhoudt en met groen wat kansen biedt. Wie lieten we weg? (8 min)
  - Ga op bezoek bij een ander groepje. Eerst zeggen de bezoekers wat ze zien, dan pas leggen de makers uit. (12 min)
  - "Schrijf drie zinnen onder je eigen tekening: het symptoom, de oorzaak erachter, en de plek waar een klein zetje veel doet. (8 min)"
minutes: 60
minutes_range: "40-90"
group_size: "3-24"
grouping: small-groups
appeal: creativity
focus: surroundings
step: 7
phase: working
needs:
  - Grote en kleine vellen
  - Krijtjes, ook rood en groen
  - Tape om de tekeningen op te hangen
tip: >-
  “Ik kan niet tekenen”, en dan toch blokjes met pijlen. Teken zelf eerst iets houterigs en haal tien
  minuten lang de pennen weg, zodat er alleen krijt overblijft. Te vroeg uitleggen bederft de blik van
  de bezoekers. Verwant aan rich pictures, Checkland.
online: >-
  Teken thuis op papier, stuur een foto en maak de gezamenlijke tekening op een gedeeld bord met de
  uitgeknipte foto's.

"""###,
    "nl/forms/expedition.yaml": ###"""
id: expedition
name: Expeditie
purpose: >-
  Ga zelf kijken waar het vraagstuk leeft: met je eigen ogen, oren en voeten. Meningen over het werkveld
  worden signalen waar je bij was.
steps:
  - "Maak groepjes van drie. Elk krijgt een opdracht: wat doen mensen, wat hoor je, of wie en wat ontbreekt? Spreek af of je foto's maakt. (15 min)"
  - Loop in stilte over het terrein, alleen maar in elkaars zicht. Noteer enkel wat je zintuigen opvangen. (20 min)
  - De gastheer of gastvrouw ter plekke laat het werk zelf zien, zonder praatje. Steek de handen uit de mouwen waar dat veilig is en mag. (45 min)
  - Elk groepje spreekt twee mensen die hier werken of wonen. Vraag naar een recent voorbeeld en naar wat bezoekers meestal missen. (45 min)
  - "Ga ter plekke zitten. Maak drie rondjes: wat zagen we, wat deed dat met ons, en dan pas: wat zou het kunnen betekenen? (25 min)"
  - "Op één flap: wat klopte niet met ons beeld, en welke signalen vingen we op, tijdelijk of blijvend? Wie kan ze bevestigen? (20 min)"
  - Vertel wie jullie ontvingen wat jullie opviel, hoor hun reactie en bedank ze. (10 min)
minutes: 180
minutes_range: "120-360"
group_size: "4-24"
grouping: small-groups
appeal: body
focus: surroundings
step: 2
phase: working
needs:
  - Iemand die ter plekke ontvangt, en toestemming voor het bezoek
  - Klemborden of schriftjes
  - Stevige schoenen, en veiligheidskleding waar dat moet
  - Een beschutte plek om samen te zitten
tip: >-
  Het wordt een rondleiding met dia's. Spreek vooraf af dat er geen presentatie komt en dat jullie ook
  mogen praten met mensen die er anders in staan. Ga in kleine groepjes; twintig bezoekers tegelijk
  veranderen wat er te zien is.
online: >-
  Iemand uit de groep loopt rond met de camera van een telefoon en laat zich door de groepjes sturen;
  elk groepje belt één persoon ter plekke.

"""###,
    "nl/forms/eye-opener-workshop.yaml": ###"""
id: eye-opener-workshop
name: Eye-openerworkshop
purpose: >-
  Drie tot acht buitenstaanders horen het verhaal van de groep, reflecteren erop en gaan elk met een
  eigen agenda naar huis. De groep hoort wat ze zelf niet meer ziet.
steps:
  - "Check in: met welke vraag kom je hier? De vertellers zeggen wat ze hopen te horen en herhalen wat er met het verhaal mag gebeuren. (20 min)"
  - Twee of drie vertellers doen het verhaal in een paar episodes, met twijfels en missers. Buitenstaanders noteren wat hen verrast. (40 min)
  - Buitenstaanders vragen door tot ze het snappen, en bespreken per twee wat ze horen dat voor de vertellers vanzelf spreekt. (25 min)
  - Pauze, waarna iedereen op een andere plek gaat zitten. (15 min)
  - "Buitenstaanders praten onder elkaar: wat maakte het verschil, wat was geluk, hoe zou het bij mij gaan? De vertellers luisteren alleen. (30 min)"
  - "De vertellers reageren: wat is nieuw voor ons, en wat nemen we mee terug naar de groep? (15 min)"
  - "Elke buitenstaander schrijft een eigen agenda: mijn vraag, mijn eerste actie, wie ik daarbij nodig heb. (15 min)"
  - Lees de agenda's voor. De vertellers bieden hulp aan; noteer de reflecties voor de leergeschiedenis en een datum om te bellen. (20 min)
minutes: 180
minutes_range: "180-240"
group_size: "5-12"
grouping: small-groups
appeal: reason
focus: surroundings
step: 9
phase: harvest
needs:
  - Drie tot acht genodigden van buiten en twee of drie vertellers
  - Het verhaal in hoofdlijnen op papier
  - Een agendaformulier voor elke buitenstaander
tip: >-
  Het wordt een presentatie met applaus, en de buitenstaanders vertrekken vol bewondering in plaats van
  met plannen. Kies episodes waarin iets misging, en geef het halfuur waarin de vertellers zwijgen niet
  weg. Herkomst: Reflexieve monitoring in actie (Van Mierlo e.a.).
online: >-
  Knip het in twee gesprekken van anderhalf uur, met een nacht als pauze; vertellers zetten het geluid
  uit terwijl de buitenstaanders reflecteren.

"""###,
    "nl/forms/fishbowl.yaml": ###"""
id: fishbowl
name: Vissenkom
purpose: >-
  Een paar mensen voeren een echt gesprek, de rest luistert scherp en iedereen kan erbij komen zitten.
  Zo denkt een grote groep samen na zonder dat iedereen door elkaar praat.
steps:
  - Zet vijf stoelen in het midden, waarvan één leeg, en de rest er dicht omheen. Leg de regels uit en noem de vraag. (5 min)
  - Vier mensen die dagelijks met deze vraag leven gaan zitten en beginnen bij wat ze meemaakten, niet bij hun standpunt. (10 min)
  - "Gooi het open: wie iets wil zeggen, neemt de lege stoel, waarna iemand uit het midden plaatsmaakt. (20 min)"
  - Stop. In de buitenkring vertellen buren elkaar wat ze hoorden en wat niet gezegd werd. (4 min)
  - Haal drie van die observaties op. Het midden luistert en geeft geen antwoord. (4 min)
  - "Wie in het midden zit, sluit af met één zin: wat zie ik nu anders? (2 min)"
minutes: 45
minutes_range: "30-75"
group_size: "10-40"
grouping: plenary
appeal: reason
focus: content
step: 5
phase: working
needs:
  - Vijf stoelen in het midden en een volle buitenkring
  - De vraag op een vel op de grond
tip: >-
  Dezelfde mensen houden het midden bezet en de lege stoel blijft leeg. Spreek af dat je na drie
  bijdragen opstaat, en schuif zelf één keer aan om te laten zien hoe gewoon dat is.
online: >-
  Het midden heeft de camera aan, de rest uit. Camera aan is aanschuiven op de lege stoel; daarna gaat
  er bij iemand anders een uit.

"""###,
    "nl/forms/guided-silence.yaml": ###"""
id: guided-silence
name: Begeleide stilte
purpose: >-
  In stilte luistert ieder naar wat er werkelijk toe doet en wat er wil beginnen. Een bron voor je eigen
  CoP waar je met praten niet bij komt.
steps:
  - Maak de tafels leeg, telefoons uit. Vertel wat er komt; ogen open mag, en iedereen mag stoppen of even naar buiten. (3 min)
  - Vraag aandacht voor voeten, stoel en adem. Wees daarna samen stil. (3 min)
  - "Lees drie vragen voor, met na elke vraag twee minuten stilte: wat doet er hier voor mij echt toe, wat mag ik loslaten, wat wil er beginnen? (7 min)"
  - Schrijf zonder de pen op te tillen. Het is alleen voor jezelf, en spelling telt niet. (5 min)
  - Onderstreep één zin. Wie wil, leest die voor aan een buur, die alleen dank je wel zegt; daarna andersom. (4 min)
  - Laat de bel klinken. Wie wil, geeft de kring één woord; bespreek het niet. (3 min)
minutes: 25
minutes_range: "15-40"
group_size: "2-30"
grouping: individual
appeal: intuition
focus: individual
step: 10
phase: closing
needs:
  - Een ruimte waar niemand binnenvalt
  - Een bel of klankschaal
  - Pen en papier
tip: >-
  Je praat de stilte vol omdat die voor jou lang duurt. Gebruik een klok en lees langzaam. Sommige
  mensen vinden stilte moeilijk: uit het raam kijken of een langzaam rondje lopen telt ook. Geen uitleg
  achteraf. Geïnspireerd op Theorie U, Scharmer.
online: >-
  Camera's uit, alleen jouw stem en een bel; schrijf op papier en stuur daarna, als je wilt, één woord
  in de chat.

"""###,
    "nl/forms/how-next.yaml": ###"""
id: how-next
name: Hoe verder?
purpose: >-
  De groep bepaalt zelf met welke vraag, casus, gastheer of gastvrouw en probeersels het naar de
  volgende bijeenkomst gaat. Eigenaarschap wordt zichtbaar in namen en data.
steps:
  - "Teken vier vakken op een flap: onze vraag, de casus, gastheer of gastvrouw en voorbereiders, wat we intussen proberen. (1 min)"
  - "Ieder schrijft voor zichzelf: met welke vraag ga ik naar huis, en wat probeer ik voor we elkaar weer zien? (3 min)"
  - Buren vergelijken en kiezen de vraag waar de hele groep verder mee komt. (4 min)
  - Elk tweetal leest zijn vraag voor. Hang ze op; de groep wijst aan met welke vraag de volgende keer begint. (5 min)
  - >-
    Vraag wie een casus inbrengt, wie de gastheer of gastvrouw is en wie meedenkt over het programma.
    Laat de stilte haar werk doen en vul niets zelf in. (4 min)
  - "Maak een rondje: wie doet wat, en wanneer is het klaar? Schrijf namen en data op; de nieuwe gastheer of gastvrouw leest de flap voor. (3 min)"
minutes: 20
minutes_range: "15-30"
group_size: "5-25"
grouping: plenary
appeal: reason
focus: group
step: 6
phase: closing
needs:
  - Een flap met vier vakken
  - Stiften en kaartjes
  - De datum van de volgende bijeenkomst
tip: >-
  Er is geen tijd meer voor, en dan verzin je het programma thuis in je eentje. Geef het een vaste plek
  en breek er de inhoud voor af. Blijft een vak leeg, laat het leeg en vraag de groep wat dat zegt.
online: >-
  Zet de vier vakken in een gedeeld document. Tweetallen gaan even apart; namen vullen mensen ter plekke
  zelf in.

"""###,
    "nl/forms/intervision.yaml": ###"""
id: intervision
name: Intervisie
purpose: >-
  Vakgenoten helpen een van hen naar een eigen casus te kijken door te vragen in plaats van te
  adviseren. De inbrenger gaat weg met een scherpere vraag en een eerste actie.
steps:
  - Maak groepjes van vijf tot acht. Elk groepje kiest één casus, vers, van de inbrenger zelf en nog open, en een tijdbewaker. (5 min)
  - De inbrenger vertelt de feiten en eindigt met een vraag die begint met “Hoe kan ik”. De groep schrijft die letterlijk op. (8 min)
  - De groep stelt open vragen, één voor één, zonder verstopte adviezen. De inbrenger antwoordt kort. (15 min)
  - Stilte. De groep schrijft op wat hier volgens hen speelt; de inbrenger welke vraag het meest raakte, en waarom. (4 min)
  - De inbrenger draait de stoel om en luistert alleen. De anderen bespreken wat ze zien, vermoeden en zouden proberen. (10 min)
  - "De inbrenger draait terug: wat kwam binnen, hoe luidt mijn vraag nu, en wat doe ik voor de volgende keer? (8 min)"
  - De anderen zeggen om de beurt wat deze casus hun over hun eigen werk leert. (6 min)
  - Noteer de nieuwe vraag en de actie. Wat iedereen aangaat, komt op de kennisagenda, als de inbrenger dat goedvindt. (4 min)
minutes: 60
minutes_range: "45-90"
group_size: "5-24"
grouping: small-groups
appeal: reason
focus: individual
step: 5
phase: working
needs:
  - Een eigen ruimte of hoek per groepje
  - Pen en papier
  - Een klok in het zicht
tip: >-
  Het advies komt te vroeg, want dat is sneller dan luisteren. Laat de tijdbewaker vragen “is dat een
  vraag?” en houd de stilte na de vragenronde heilig. Van een casus die al is opgelost, leert niemand
  veel.
online: Elk groepje een eigen deelruimte. Tijdens het nagesprek zet de inbrenger camera en microfoon uit.

"""###,
    "nl/forms/knowledge-agenda-round.yaml": ###"""
id: knowledge-agenda-round
name: Ronde langs de kennisagenda
purpose: >-
  Loop de vragen van de groep langs: wat werd ervan, wat kwam erbij, wat blijft? Je gaat met een
  nieuwere kennisagenda naar huis dan waarmee je kwam.
steps:
  - Hang elke vraag op een eigen vel, met datum en geschiedenis. Iedereen leest staand en in stilte. (4 min)
  - >-
    Vraag bij elke open vraag wat ermee gedaan is. Blijft die vraag staan, is er een voorlopig antwoord,
    was stellen genoeg, of gaat hij naar een ander? (14 min)
  - Schrijf stand, datum en reden op het vel. Een betere formulering komt eronder; er wordt niets uitgewist. (3 min)
  - Ieder schrijft één vraag die vandaag opkwam en die verbindt wat we hopen met wat ik kan doen. Begin met “hoe” of “wat”. (5 min)
  - "Lees voor, voeg samen wat echt hetzelfde is en noteer per vraag: individu, organisatie of werkveld, en wie hem levend houdt. (8 min)"
  - Kijk wat al drie bijeenkomsten openstaat. Wat is hier hardnekkig aan, en met welke vraag begint de volgende keer? (6 min)
minutes: 40
minutes_range: "30-60"
group_size: "5-25"
grouping: plenary
appeal: reason
focus: content
step: 7
phase: harvest
needs:
  - De laatste kennisagenda, één vel per vraag
  - Stiften en tape
  - Iemand die de wijzigingen vastlegt
tip: >-
  Het wordt een afvinklijst met actiepunten, die elke keer langer wordt. Een vraag mag weg omdat stellen
  genoeg was; vier dat. Staan er meer dan twaalf open, neem dan de vragen waar beweging in zit.
  Herkomst: dynamische leeragenda, Van Mierlo e.a.
online: >-
  Deel de agenda als tabel; iedereen schrijft tegelijk opmerkingen, daarna loop je de regels na die
  veranderden.

"""###,
    "nl/forms/learning-history-reading.yaml": ###"""
id: learning-history-reading
name: Leergeschiedenis lezen
purpose: >-
  Ieder leest de leergeschiedenis van de groep en streept aan waar die klopt en waar niet. Al lezend
  ontdekt de groep haar eigen gewoontes.
steps:
  - "Deel één of twee episodes uit. Leg de drie lagen uit: wat er gebeurde, wat betrokkenen ervan maakten, wat buitenstaanders erin zien. (5 min)"
  - "Lees alleen en in stilte. In de kantlijn: ! waar het klopt, ? waar jij het anders zag, … waar iets ongezegd blijft. (15 min)"
  - "Kies twee tekens en schrijf bij elk één zin: wat vond ik toen vanzelfsprekend? (7 min)"
  - "Met z'n drieën: begin bij de vraagtekens. Je hoeft het niet eens te worden; ontdek wat ieder vanaf de eigen plek kon zien. (15 min)"
  - "Allemaal, per episode: waar lopen de lezingen uiteen, wat zegt niemand? Is er een buitenstaander bij, laat die dan eerst aan het woord. (18 min)"
  - Wat herkennen we als een gewoonte van ons? Noem er één om te houden en één om mee te stoppen, elk met een voorbeeld uit de tekst. (10 min)
  - Verbeter feitelijke fouten. Een andere lezing komt ernaast te staan, zonder naam, tenzij de eigenaar dat goedvindt. (5 min)
minutes: 75
minutes_range: "60-120"
group_size: "4-25"
grouping: individual
appeal: reason
focus: group
step: 7
phase: harvest
needs:
  - De leergeschiedenis op papier, met een brede kantlijn
  - Pennen
  - Iemand die nieuwe lezingen noteert
tip: >-
  Het wordt redigeren: mensen poetsen zinnen op om er beter uit te komen. Zeg aan het begin dat lezen
  geen goedkeuren is en dat vandaag alleen feiten worden verbeterd. Houd je bij citeren aan de afspraken
  over delen. Herkomst: leergeschiedenissen, Kleiner & Roth.
online: >-
  Stuur de tekst een uur van tevoren; kanttekeningen in een gedeeld document dat pas opengaat als
  iedereen klaar is met lezen.

"""###,
    "nl/forms/moving-debate.yaml": ###"""
id: moving-debate
name: Over de streep
purpose: >-
  Mensen kiezen een kant van de zaal en stappen over de streep als een argument hen overtuigt. Zo komen
  meningen in beweging en de argumenten erachter op tafel.
steps:
  - "Plak een streep op de vloer: eens aan de ene kant, oneens aan de andere. Oefen met iets luchtigs. (4 min)"
  - Lees de eerste stelling voor. Iedereen kiest zonder te praten een kant; niemand blijft op de streep staan. (2 min)
  - Hoor om en om argumenten, de kleinste groep eerst. Eén argument per persoon, een halve minuut. (6 min)
  - Wie door een argument wordt geraakt, stapt over de streep en zegt welk argument dat was. Teruggaan mag. (4 min)
  - Doe hetzelfde met een tweede en derde stelling; laat de derde ter plekke door iemand uit de groep bedenken. (10 min)
  - "Blijf staan: welk argument kreeg de meeste voeten in beweging, en welke kant durfde niemand te kiezen? Noteer beide. (4 min)"
minutes: 30
minutes_range: "20-45"
group_size: "8-40"
grouping: plenary
appeal: body
focus: content
step: 5
phase: working
needs:
  - Tape voor de streep
  - Twee voorbereide stellingen, kort en scherp
  - Ruimte om aan beide kanten te staan
tip: >-
  Stellingen waar iedereen het mee eens is, of mensen die hun kamp tot het eind verdedigen. Probeer de
  stellingen vooraf uit en waardeer wie oversteekt. Blijft een kant leeg? Ga er zelf staan en vraag wie
  even meekomt.
online: Iedereen zet een + of − voor de eigen schermnaam en verandert die als een argument overtuigt.

"""###,
    "nl/forms/one-two-four-all.yaml": ###"""
id: one-two-four-all
name: Eén-twee-vier-allemaal
purpose: >-
  Eerst alleen, dan met z'n tweeën, met z'n vieren en met iedereen: elke stem telt voordat de luidste de
  toon zetten. Geschikt om je eigen CoP te ontwerpen, en voor elke andere open vraag.
steps:
  - "Zet één open vraag op de muur: “Wat vinden wij belangrijk in onze eigen CoP, en wat vraagt dat van de opzet?” (2 min)"
  - "Alleen en in stilte: ieder schrijft de eigen antwoorden op. (3 min)"
  - "Met z'n tweeën: vertel elkaar wat je opschreef en kijk wat jullie er samen van kunnen maken. (5 min)"
  - "Met z'n vieren: wat komt terug, wat verschilt? Kies het ene punt dat niet verloren mag gaan en schrijf het als hele zin op een kaart. (10 min)"
  - "Allemaal: elk viertal leest zijn kaart voor, met de reden erachter. Alleen vragen om het te begrijpen; daarna gaat de kaart op de muur. (10 min)"
  - Vraag wat er nog ontbreekt en wie, van hier of van buiten, bij welke kaart kan helpen. Schrijf de namen erbij. (5 min)
minutes: 35
minutes_range: "15-45"
group_size: "8-40"
grouping: small-groups
appeal: reason
focus: content
step: 10
phase: working
needs:
  - Eén kaart per viertal
  - Pennen en papier
  - Een bel
  - Een vrij stuk muur
tip: >-
  De stilte aan het begin wordt ingekort en viertallen doen overal verslag van in plaats van te kiezen.
  Wees streng op de minuten en neem één zin per viertal aan. Herkomst: 1-2-4-All, Liberating Structures
  (Lipmanowicz & McCandless).
online: >-
  Stilte met de microfoons uit, dan deelruimtes van twee, die je per twee samenvoegt. De zinnen komen op
  één gedeelde pagina.

"""###,
    "nl/forms/open-space.yaml": ###"""
id: open-space
name: Open space
purpose: >-
  De groep maakt ter plekke haar eigen programma en werkt aan alles waar iemand genoeg om geeft om het
  te trekken. De verantwoordelijkheid schuift van de facilitator naar de deelnemers.
steps:
  - "Zit in één kring. Noem het thema en de enige regel: leer je hier niets en breng je niets, loop dan door naar een andere plek. (10 min)"
  - Wie aan een vraag wil werken, schrijft die op, leest hem voor en hangt hem in het rooster, met een plek erbij. (15 min)
  - "Markt: ieder schrijft zich in of besluit rond te zwerven. Vragen gaan alleen samen als beide trekkers dat willen. (5 min)"
  - Eerste ronde. De trekker opent; iemand noteert vragen, vondsten en vervolgstappen. Wie er zit, zit er goed. (35 min)
  - Tweede ronde, met de andere vragen. Eerder klaar is klaar; niet af betekent afspreken wanneer je verdergaat. (35 min)
  - Hang de verslagen op. Lees in stilte en zet je naam waar je meedoet met het vervolg. (8 min)
  - "Sluit af in de kring met een voorwerp dat rondgaat: wat kwam er bij mij in beweging, en wat pak ik op? (12 min)"
minutes: 120
minutes_range: "90-240"
group_size: "12-60"
grouping: small-groups
appeal: reason
focus: content
step: 6
phase: working
needs:
  - Een leeg rooster op de muur, met twee rondes en een plek per groepje
  - Flappen en stiften
  - Evenveel hoeken als groepjes
  - Een bel
tip: >-
  De facilitator redt een stilte door zelf onderwerpen te noemen, of chefs gaan voor anderen trekken.
  Wacht; de eerste vraag komt meestal na een minuut. Een groepje van twee is prima, een trekker alleen
  ook. Herkomst: Open Space Technology, Harrison Owen.
online: Deelruimtes waar mensen zelf in en uit kunnen lopen, met het rooster in een gedeeld document.

"""###,
    "nl/forms/pattern-writing.yaml": ###"""
id: pattern-writing
name: Patronen schrijven
purpose: >-
  Schrijf op wat werkt, wanneer en waarom, in een korte vaste vorm waar een collega elders mee uit de
  voeten kan. Tientallen van zulke patronen samen worden een patroontaal voor het werkveld.
steps:
  - "Hang de vorm op: naam, sterren, context, probleem, krachten, daarom, grotere en kleinere patronen. Lees één voorbeeld voor. (8 min)"
  - Ieder kiest alleen iets wat vaker dan één keer werkte, in de eigen praktijk of in een casus die je goed kent. (5 min)
  - "Schrijf in stilte: in wat voor situatie speelt dit, en wat is het probleem, in één zin die je vet zou afdrukken? (12 min)"
  - "Schrijf op welke krachten daar aan elkaar trekken, met bewijs erbij: een casus, een cijfer, iets wat iemand zei. (12 min)"
  - Schrijf “daarom” en de kern van de oplossing, met ruimte voor hoe een ander het doet. Maak een schets en bedenk een naam die blijft hangen. (13 min)
  - Ruil met je buur, die het navertelt zonder te kijken. Waar het navertellen ontspoort, herschrijft de maker. (15 min)
  - "Hang alles op. Trek lijnen van grotere naar kleinere patronen en geef sterren: geen voor een vermoeden, twee als meerdere casussen het dragen. (10 min)"
minutes: 75
minutes_range: "60-120"
group_size: "3-24"
grouping: individual
appeal: reason
focus: content
step: 4
phase: harvest
needs:
  - Voor ieder een formulier op papier
  - Eén goed voorbeeld
  - Pennen, en draad of tape voor de lijnen
tip: >-
  Er komt advies zonder probleem, of een oplossing zo precies dat die alleen op het eigen kantoor past.
  Vraag “wanneer zou je dit juist niet doen?” en laat de krachten antwoord geven. Herkomst: patroontaal,
  Alexander.
online: >-
  Een pagina per patroon in een gedeelde map; schrijf met de camera uit en vertel na in deelruimtes van
  twee.

"""###,
    "nl/forms/peer-feedback.yaml": ###"""
id: peer-feedback
name: Wat ik merk, wat het met me doet
purpose: >-
  Je vertelt elkaar wat je merkt en wat dat met je doet, zonder oordeel. De groep leert zelf te zorgen
  voor haar samenwerking.
steps:
  - "Leg twee halve zinnen uit: “Ik merk dat je …”, zoals een camera het zou zien, en “dat doet met mij …”. Geef een goed en een slecht voorbeeld. (4 min)"
  - Zeg wie ieders drie partners worden. Wacht in stilte op een moment met elk van hen dat je bijbleef; noteer het in die twee halve zinnen. (5 min)
  - Eerste tweetal. A geeft een of twee zinnen, prettig of lastig; B zegt dank je wel en stelt hooguit één vraag. Daarna wisselen. (6 min)
  - "Tweede en derde tweetal: doe hetzelfde met je andere partners. (12 min)"
  - "Alleen: wat hoorde ik vaker dan één keer, en wat ga ik de volgende keer proberen? (3 min)"
  - "In de kring, zonder namen: wat zegt dit over hoe we samenwerken? Ook de facilitator vraagt om feedback. (5 min)"
minutes: 35
minutes_range: "25-50"
group_size: "4-30"
grouping: pairs
appeal: intuition
focus: group
step: 6
phase: harvest
needs:
  - Kaartjes met de twee halve zinnen
  - Een lijstje van wie wie ontmoet in drie rondes
  - Stoelen twee aan twee
  - Een bel om te wisselen
tip: >-
  Er sluipen oordelen in: “Ik merk dat je dominant bent.” Vraag wat de camera zag. Wie zich gaat
  verdedigen, hoort niets meer; bedanken is genoeg. Niemand moet een lastige zin geven, maar drie
  prettige op rij zeggen ook iets.
online: Tweetallen in deelruimtes die jij wisselt; de zinnen worden uitgesproken, nooit getypt.

"""###,
    "nl/forms/question-reversal.yaml": ###"""
id: question-reversal
name: De vraag omkeren
purpose: >-
  Draai een vastgelopen vraag om tot de aanname eronder zichtbaar wordt. De vraag ervoor en de vraag
  erna zijn het kenmerk van tweede-orde leren.
steps:
  - "Ieder schrijft de vraag op waarmee je worstelt, precies zoals je die op je werk zou verzuchten: “Hoe krijgen we ze zover dat …?” (4 min)"
  - "Neem met z'n tweeën de vraag van A. B vraagt: wie moet er in deze vraag veranderen, en wat neem je erin voor vanzelfsprekend aan? Schrijf het op. (6 min)"
  - >-
    Maak vijf omkeringen: wissel wie wat doet, maak van het probleem een kwaliteit, vraag het tegendeel,
    vraag vanaf de stoel van de ander, maak het absurd. (8 min)
  - A kiest de omkering die nieuwsgierig maakt en een beetje ongemakkelijk is, en maakt er een vraag van om mee te werken. (4 min)
  - "Wissel: hetzelfde met de vraag van B, in dezelfde drie stappen. (12 min)"
  - Elk tweetal leest één vraag voor, ervoor en erna, zonder uitleg. Schrijf ze allebei op, met de datum; geen discussie. (6 min)
minutes: 40
minutes_range: "25-60"
group_size: "2-30"
grouping: pairs
appeal: creativity
focus: content
step: 2
phase: working
needs:
  - Voor ieder een vel met “ervoor” en “erna”
  - Een voorbeeld aan de muur
tip: >-
  De omkering is alleen maar netter gezegd. Kijk of er nu iemand anders in actie komt: “hoe krijgen we
  meteropnemers zover dat ze ons formulier invullen?” werd “wat weten meteropnemers waar ons formulier
  niet naar vraagt?” Wie zich betrapt voelt, heeft tijd nodig, geen applaus.
online: >-
  Tweetallen in deelruimtes; de vragen van ervoor en erna in een tabel met twee kolommen die iedereen
  ziet.

"""###,
    "nl/forms/role-play.yaml": ###"""
id: role-play
name: Rollenspel
purpose: >-
  Oefen een lastig gesprek dat er echt aankomt, voel wat een andere aanpak doet en probeer het nog eens.
  De CoP is de oefenplaats.
steps:
  - Maak groepjes van vier. Wie heeft er een lastig gesprek voor de boeg? Dat is de speler; kies een tegenspeler en twee kijkers. (5 min)
  - De speler schetst de situatie, noemt één ding om te oefenen en doet voor hoe de ander meestal staat, zit en praat. (8 min)
  - Speel het begin zoals het vandaag zou gaan. Stop na vijf minuten, ook midden in een zin. (5 min)
  - De speler vertelt wat het deed met lijf en humeur, de tegenspeler wat er binnenkwam; kijkers zeggen alleen wat ze zagen en hoorden. (10 min)
  - "Kies één ding dat anders gaat: een houding, een eerste zin, een vraag in plaats van een argument. Speel opnieuw vanaf het lastigste punt. (7 min)"
  - "Wissel: de speler gaat op de plek van de ander zitten en voelt hoe de nieuwe aanpak binnenkomt. (8 min)"
  - Schud de rol van je af en zeg je eigen naam. De speler vertelt wanneer het echte gesprek is en wie mag vragen hoe het ging. (7 min)
  - "Met alle groepjes: wat leerden we over dit soort gesprekken? (10 min)"
minutes: 60
minutes_range: "45-90"
group_size: "4-24"
grouping: small-groups
appeal: body
focus: individual
step: 8
phase: working
needs:
  - Ruimte om te staan en te bewegen
  - Twee stoelen per groepje
  - Een bel om de scène te stoppen
tip: >-
  De tegenspeler gaat los en wint, of er wordt over het gesprek gepraat in plaats van dat het gevoerd
  wordt. Vraag een tegenspeler die precies lastig genoeg is, en zeg “doe eens voor” zodra iemand gaat
  uitleggen. Niemand hoeft te spelen.
online: In deelruimtes houden de twee spelers de camera aan en gaan staan; de kijkers zetten hun beeld uit.

"""###,
    "nl/forms/sharing-rule-talk.yaml": ###"""
id: sharing-rule-talk
name: Afspraken over delen
purpose: >-
  De groep besluit aan het begin hoe ze omgaat met wat er gedeeld wordt: open, de Chatham House Rule of
  geheimhouding. Wie de regel kent, durft iets in te brengen wat nog niet af is.
steps:
  - "Zeg waarom: wat hier verteld wordt, kan anderen helpen en kan iemand schaden. Vandaag besluit de groep, niet de initiatiefnemer. (3 min)"
  - >-
    Leg drie regels uit. Open: je mag het met naam doorvertellen. Chatham House: gebruik het, maar
    vertel nooit wie het zei, wie erbij was of waar zij bij horen. Geheimhouding: zonder toestemming
    gaat er niets de deur uit. (7 min)
  - "Met z'n drieën: wat breng ik alleen in onder een strengere regel, en wat kan ik onder die regel op mijn werk niet meer? (8 min)"
  - Verzamel de argumenten op drie flappen, één per regel, zonder al te kiezen. (8 min)
  - "Leg er drie gevallen naast: een chef vraagt wie dat zei, iemand plaatst een groepsfoto, een onderzoeker wil citeren. (6 min)"
  - Iemand stelt een regel voor. Maak een rondje bezwaren en voeg alleen een uitzondering toe waar een bezwaar erom vraagt. (6 min)
  - "Leg vast: de regel, de datum, de argumenten en wanneer jullie er weer naar kijken. Nieuwkomers horen het voordat ze gaan zitten. (2 min)"
minutes: 40
minutes_range: "30-60"
group_size: "5-25"
grouping: plenary
appeal: reason
focus: group
step: 6
phase: opening
needs:
  - Drie flappen met de drie regels
  - De drie gevallen op kaartjes
tip: >-
  De regel wordt voorgelezen en iedereen knikt. Zonder de gevallen weet niemand waarop er ja is gezegd.
  Let op lekken: presentielijsten, foto's met naambordjes en functies die maar één persoon heeft. Voor
  één onderwerp mag de regel strenger.
online: >-
  Drietallen in deelruimtes; bezwaar maken met een handje. Besluit ook of er opgenomen mag worden, en
  door wie.

"""###,
    "nl/forms/silent-brainstorm.yaml": ###"""
id: silent-brainstorm
name: Stille brainstorm
purpose: >-
  Verzamel veel ideeën of vragen zonder dat iemand praat, zodat stille en luide mensen even zwaar
  tellen. Al schrijvend bouw je op elkaar voort.
steps:
  - Schrijf de vraag groot op de muur en check of iedereen hem snapt. Vanaf nu zegt niemand meer iets. (3 min)
  - "Ieder schrijft alleen: één idee per geeltje, minstens zes, waarvan één dat echt niet kan. (7 min)"
  - Geef je geeltjes door naar rechts. Lees wat je krijgt en schrijf er twee bij die erop voortbouwen. Doe dit twee keer. (8 min)
  - Plak alles op de muur en orden het samen, nog steeds stil. Wordt een geeltje voor de derde keer verplaatst, maak dan een kopie. (6 min)
  - Verbreek de stilte. Geef elk groepje geeltjes een titel die een hele zin is. (4 min)
  - "Ieder plakt twee stippen: één bij waar je mee verder wilt, één bij wat vreemd is maar je niet loslaat. (2 min)"
minutes: 30
minutes_range: "20-45"
group_size: "4-30"
grouping: individual
appeal: creativity
focus: content
step: 1
phase: working
needs:
  - Geeltjes en dikke stiften
  - Een lege muur
  - Stippen om te plakken
tip: >-
  Iemand maakt een grap en weg is de stilte, of de titels worden laatjes als “communicatie”. Begin
  vriendelijk opnieuw, en vraag om titels met een werkwoord erin. Verwant aan brainwriting (Rohrbach).
online: >-
  Een gedeeld bord zonder namen, met de microfoons uit; ieder werkt op een eigen pagina en schuift een
  pagina door.

"""###,
    "nl/forms/social-map.yaml": ###"""
id: social-map
name: Sociale kaart leggen
purpose: >-
  Leg op één vel wie een rol speelt in het vraagstuk, welke banden er lopen en wie invloed heeft. Het
  gesprek tijdens het leggen is net zoveel waard als de kaart.
steps:
  - "Maak groepjes van drie tot vijf rond grote vellen. Zet één vraag bovenaan: “Wie heeft invloed op of …?” (8 min)"
  - Noem iedereen die een rol speelt. Eén kaartje per persoon of organisatie, een kleur per soort; leg ze waar ze voor je gevoel horen. (15 min)
  - "Teken de banden soort voor soort, elk in een eigen kleur: eerst wie kennis uitwisselt, dan wie samenwerkt, dan wie wie betaalt. (20 min)"
  - Schrijf bij elk kaartje in een paar woorden wat deze partij wil bereiken. (10 min)
  - "Bouw op elk kaartje een toren: hoe hoger, hoe meer invloed op de vraag. Zonder toren mag, even hoge torens ook. Redeneer hardop. (12 min)"
  - Doe een stap terug. Wie is een brug, wie staat los, waar schuurt het, wie vergaten we? Wat betekent dat voor onze vraag? (15 min)
  - Maak een foto. Noteer de datum, wie antwoordde en wie niet, en welke band er op de volgende kaart anders uit moet zien. (10 min)
minutes: 90
minutes_range: "60-150"
group_size: "3-24"
grouping: small-groups
appeal: creativity
focus: surroundings
step: 7
phase: working
needs:
  - Grote vellen
  - Kaartjes in verschillende kleuren
  - Stiften in vier kleuren
  - Fiches, damstenen of munten voor de torens
tip: >-
  Alle soorten banden gaan tegelijk op het vel en het wordt spaghetti. Maak één soort af voor je aan de
  volgende begint, en laat weg wat er voor de vraag niet toe doet. Behandel de foto vertrouwelijk.
  Herkomst: Net-Map, Schiffer.
online: >-
  Een pagina op een digitaal bord met gekleurde briefjes en lijnen; laat invloed zien met de grootte van
  het briefje.

"""###,
    "nl/forms/stakeholder-chairs.yaml": ###"""
id: stakeholder-chairs
name: Op de stoel van de ander
purpose: >-
  Ieder neemt letterlijk plaats op de stoel van iemand die met het vraagstuk te maken heeft en er niet
  bij is. Vanaf die stoel ziet urgentie er anders uit.
steps:
  - "Ieder kiest zo iemand. Zet drie stoelen neer, of leg drie vellen op de grond: ik, de ander, en een op afstand van allebei. (4 min)"
  - Ga op je eigen stoel zitten. Wat wil ik van deze persoon, en wat voel ik in mijn lijf? Schrijf één regel. (5 min)
  - Sta op, loop een paar passen en ga zitten zoals de ander zit. Schrijf in de ik-vorm over je dag, je zorgen en wat je stoort. (10 min)
  - "Blijf zitten: wat vertel ik thuis over die mensen van de CoP, en wat zou ik van ze nodig hebben? (5 min)"
  - Ga op de derde plek staan. Wat gebeurt er tussen die twee, en wat zeggen ze allebei niet? Schrijf één advies op. (5 min)
  - "Ga weer op je eigen stoel zitten: wat is er veranderd aan hoe ik zit, en aan mijn vraag? (3 min)"
  - "Met z'n tweeën: vertel wat er verschoof, en wat je bij de echte persoon gaat navragen, hoe en wanneer. (8 min)"
minutes: 40
minutes_range: "30-60"
group_size: "2-24"
grouping: individual
appeal: body
focus: surroundings
step: 2
phase: working
needs:
  - Drie stoelen of vellen per persoon
  - Papier en pen
  - Ruimte om uit te waaieren
tip: >-
  Mensen zetten op die andere stoel een karikatuur neer, of iemand die denkt zoals het zou moeten. Vraag
  om iemand die je zelf ontmoet hebt, en wacht met schrijven tot de houding anders is. Wat opkomt, is
  een vermoeden: vraag het na.
online: Ieder kiest drie plekken in de eigen kamer; jij begeleidt met je stem, camera's uit.

"""###,
    "nl/forms/success-film.yaml": ###"""
id: success-film
name: Film van het succes
purpose: >-
  Ieder ziet het eigen beeld van succes als een korte film: wat je ziet, hoort en voelt, en wie wat
  doet. Door navertellen wordt het scherper en ontdekt de groep wat ze deelt.
steps:
  - "Schets het decor: een gewone werkdag over een paar jaar, en het vraagstuk is opgelost. Je loopt rond met een camera. (3 min)"
  - "Ogen dicht. Vraag rustig, met stilte ertussen: waar ben je, wat zie je, wat hoor je, wat voel je, wie doet wat? (7 min)"
  - Teken de film alleen, in zes beeldjes met een paar woorden erbij. Tegenwoordige tijd, mensen die iets doen, geen beleidstaal. (12 min)
  - "Vertel elkaar per twee de film, drie minuten elk. De luisteraar vraagt alleen: “en wat zie ik dan?” (8 min)"
  - "Werk je eigen film bij: wat werd er scherper door het vertellen? (3 min)"
  - "Laat vier films zien aan de hele groep. Schrijf op vier flappen wat terugkomt: gezien, gehoord, gevoeld, wie doet wat. (9 min)"
  - Ieder noemt aan wie de film voor de volgende keer wordt naverteld. Noteer naam en datum. (3 min)
minutes: 45
minutes_range: "30-60"
group_size: "3-30"
grouping: individual
appeal: creativity
focus: content
step: 1
phase: working
needs:
  - Voor ieder een vel met zes lege beeldjes
  - Potloden en krijtjes
  - Vier flappen
tip: >-
  De film loopt vol met doelen en cijfers, zoals “de samenwerking is verbeterd”. Vraag wat de camera dan
  ziet, en wie wat tegen wie zegt. Sommige mensen zien niets met hun ogen dicht: laat hen luisteren, of
  beginnen met tekenen.
online: Begeleid de stilte met de camera's uit; beeldjes op papier, die je per twee voor de camera houdt.

"""###,
    "nl/forms/three-levels.yaml": ###"""
id: three-levels
name: Drie niveaus
purpose: >-
  Werk uit wat één inzicht of resultaat vraagt van individu, organisatie en werkveld. Elk niveau krijgt
  een hefboom en een naam, zodat het doorwerkt.
steps:
  - "Groepjes van drie tot vijf. Teken drie banen op een vel: individu, organisatie, werkveld. Schrijf er één inzicht of resultaat naast. (5 min)"
  - "Individu: wat ga ik hierdoor doen, leren of laten? Zet namen op de kaartjes. (10 min)"
  - "Organisatie: welk werkproces, welk budget, welke leidinggevende raakt dit? Noem de plek waar het vastgelegd zou moeten worden. (12 min)"
  - "Werkveld: welk beleid, welke regel, gewoonte of markt zit in de weg of helpt juist? Wie gaat daarover? (12 min)"
  - "Teken pijlen: waar wacht een verandering op een ander niveau? Markeer de pijl waar het meest van afhangt. (8 min)"
  - >-
    Kies per niveau een hefboom, zoals zichtbaarheid, een eigen bijdrage of iemand uitnodigen die over
    de regels gaat. Zet er bestemming, naam en datum bij. (8 min)
  - Loop langs de andere vellen en schrijf er een naam of contact bij waar jij een deur kunt openen. (5 min)
minutes: 60
minutes_range: "45-90"
group_size: "3-24"
grouping: small-groups
appeal: reason
focus: surroundings
step: 4
phase: working
needs:
  - Een groot vel met drie banen per groepje
  - Kaartjes in drie kleuren
  - Stiften
tip: >-
  De baan van het werkveld loopt vol met wat anderen zouden moeten doen, en die van het individu blijft
  leeg. Begin bij het individu en neem geen kaartje aan zonder mens erop. Ook bruikbaar aan het begin,
  om de uitdagingen van het vraagstuk te ordenen.
online: >-
  Een pagina met drie banen per groepje; ga bij elkaar kijken terwijl één persoon achterblijft voor de
  uitleg.

"""###,
    "nl/forms/timeline.yaml": ###"""
id: timeline
name: Tijdlijn
purpose: >-
  De groep loopt langs de eigen geschiedenis en markeert hoogtepunten, dieptepunten en leermomenten.
  Waar mensen hetzelfde moment anders lezen, valt het meest te leren.
steps:
  - "Hang een voorbereide lijn met feiten op: bijeenkomsten, besluiten, wat er buiten gebeurde. Loop erlangs; de groep verbetert en vult aan. (20 min)"
  - Ieder plakt alleen, in drie kleuren en met initialen, hooguit twee hoogtepunten, twee dieptepunten en twee leermomenten. (10 min)
  - "Vertel elkaar met z'n drieën waarom: wat gebeurde daar met jou, en wat veranderde het in je werk? (20 min)"
  - Loop de lijn samen van links naar rechts. Ieder zegt bij één eigen geeltje in twee zinnen waarom het er hangt; iemand schrijft dat erbij. (30 min)
  - Sta stil waar op één moment een hoogtepunt én een dieptepunt hangt. Hoor beide lezingen aan en laat ze naast elkaar staan. (15 min)
  - Kies de drie momenten die er het meest toe deden. Wat maakte ze mogelijk, en wie deed wat? (15 min)
  - Wat vraagt deze lijn van de komende tijd? Zet het op de agenda, met een naam erbij. (10 min)
minutes: 120
minutes_range: "90-180"
group_size: "6-25"
grouping: plenary
appeal: reason
focus: group
step: 7
phase: harvest
needs:
  - Een rol papier van minstens vijf meter, met de feiten er al op
  - Geeltjes in drie kleuren
  - Stiften
  - Ruimte langs de muur om te lopen
tip: >-
  Alle tijd gaat op aan de juiste datums. Zet de feiten vooraf met twee deelnemers op een rij en kap het
  verbeteren na twintig minuten af. Strijk verschillende lezingen niet glad. Verwant aan de
  tijdlijnmethode uit Reflexieve monitoring in actie (Van Mierlo e.a.).
online: >-
  Zet de lijn klaar op een brede digitale pagina; plak allemaal tegelijk en schuif er daarna samen langs
  terwijl mensen vertellen.

"""###,
    "nl/forms/value-story-round.yaml": ###"""
id: value-story-round
name: Waardeverhalen
purpose: >-
  Met z'n drieën vertel je wat de CoP je bracht, van het moment zelf tot wat er veranderde. Het verhaal
  blijft van de verteller, die bepaalt wie het mag zien.
steps:
  - >-
    Maak drietallen. Leg de keten uit in gewone woorden: het was de moeite waard, ik nam iets mee, ik
    deed er iets mee, het had effect, ik ging anders kijken naar succes. (6 min)
  - "Alleen: kies één moment uit de afgelopen maanden en schrijf in steekwoorden op wat er gebeurde. (6 min)"
  - "A vertelt. B stelt één vraag tegelijk: wat gebeurde er, wat nam je mee, wat deed je ermee, wat kwam ervan? C schrijft. (10 min)"
  - C leest het voor. A verbetert, geeft het een titel en kruist aan welke schakels erin zitten. Ze hoeven er niet allemaal in. (3 min)
  - "Schuif de rollen twee keer door: hetzelfde voor B en voor C. (26 min)"
  - Wie een verhaal heeft dat niet af is, schrijft op hoe het hopelijk afloopt, met een datum om terug te kijken. (4 min)
  - "Elk drietal leest zijn titels voor. De vertellers zeggen voor wie hun verhaal is: voor zichzelf, voor de groep of voor iedereen. (5 min)"
minutes: 60
minutes_range: "40-75"
group_size: "3-24"
grouping: small-groups
appeal: reason
focus: individual
step: 9
phase: harvest
needs:
  - Voor ieder een formulier met de vragen
  - De keten aan de muur
  - Pennen
tip: >-
  Het wordt formulieren invullen, of mensen maken hun verhaal groter dan het is. Eén vraag tegelijk, en
  een klein verhaal is ook een verhaal. Wat iets verraadt over iemands kunnen, blijft bij die persoon.
  Herkomst: waardecreatieverhalen, Wenger, Trayner & De Laat.
online: Deelruimtes van drie; wie schrijft, typt in een document dat alleen die drie kunnen openen.

"""###,
    "nl/forms/walk-and-talk.yaml": ###"""
id: walk-and-talk
name: Wandelgesprek
purpose: >-
  Twee mensen vertellen elkaar al lopend welke vraag hen hier bracht. Naast elkaar en buiten zeg je meer
  dan tegenover elkaar aan tafel.
steps:
  - "Koppel mensen die elkaar nauwelijks kennen. Geef de vraag mee: “Welke vraag in je werk laat je niet los, en sinds wanneer?” (4 min)"
  - Wijs een ommetje aan van een half uur en spreek af hoe laat iedereen terug is. Telefoon in de zak, papieren blijven binnen. (2 min)
  - A vertelt al lopend. B vraagt alleen door, loopt in het tempo van A en laat stiltes rustig duren. (12 min)
  - Sta stil. B vertelt in drie zinnen wat is blijven hangen; A verbetert en noemt het ene dat nog ontbreekt. (3 min)
  - "Wissel op de terugweg: B vertelt, A vraagt door, en vlak voor de deur staan jullie op dezelfde manier even stil. (15 min)"
  - In de kring zegt ieder één zin over de vraag van de ander, na gevraagd te hebben of dat mag. (9 min)
minutes: 45
minutes_range: "30-60"
group_size: "2-30"
grouping: pairs
appeal: body
focus: individual
step: 3
phase: opening
needs:
  - Een veilig ommetje van ongeveer een half uur
  - De vraag op een kaartje
  - Paraplu's, en een rustige gang voor wie niet ver kan lopen
tip: >-
  Het wordt gezellig bijkletsen, of één van de twee blijft aan het woord. Spreek een wisselsein af,
  bijvoorbeeld een appje van jou. Vraag vooraf wie liever rustig loopt of zit, en maak daar een gewone
  keuze van.
online: Allebei naar buiten met oortjes in en elkaar bellen, zonder beeld.

"""###,
    "nl/forms/why-tree.yaml": ###"""
id: why-tree
name: Waaromboom
purpose: >-
  Blijf waarom vragen, tak voor tak, tot je oorzaken vindt die diep zitten en toch te veranderen zijn.
  Dan zie je welke vraag een CoP waard is.
steps:
  - >-
    Groepjes van vier of vijf. Schrijf het probleem op een kaart als iets wat je kunt waarnemen, niet
    als een oplossing die ontbreekt. Hang die bovenaan. (8 min)
  - Vraag “waarom gebeurt dit?” Hang elke oorzaak op een eigen kaart eronder; meer takken mag graag. (12 min)
  - "Vraag het opnieuw bij elke kaart, als het lukt vier lagen diep. Controleer elke schakel door omhoog te lezen: “hierdoor gebeurt dat.” (18 min)"
  - "Zet een teken op elke kaart: een vinkje waar je bewijs voor hebt, een vraagteken waar je het aanneemt. (6 min)"
  - Omcirkel hooguit twee oorzaken die diep zitten en die jullie toch kunnen veranderen, desnoods met anderen. (8 min)
  - "Vraag bij die twee: hoe houden wij dit zelf in stand? Maak van het antwoord een vraag voor de kennisagenda. (8 min)"
minutes: 60
minutes_range: "45-90"
group_size: "4-25"
grouping: small-groups
appeal: reason
focus: content
step: 1
phase: working
needs:
  - Een muur of groot vel per groepje
  - Kaarten en tape, of geeltjes
  - Stiften in twee kleuren
tip: >-
  De takken lopen dood op “geen geld” of “ze willen niet”. Vraag waarom dat zo is, en waarom het vanuit
  hun positie best verstandig is. Verwant aan de vijf waaroms van Toyota en aan de oorzakenanalyse uit
  Reflexieve monitoring in actie (Van Mierlo e.a.).
online: Een mindmappagina per groepje; de een verplaatst de kaarten, een ander let op de schakels.

"""###,
    "nl/forms/world-cafe.yaml": ###"""
id: world-cafe
name: Wereldcafé
purpose: >-
  Kleine tafels verkennen één vraag in drie rondes, schrijvend en tekenend op het tafelkleed, en mensen
  nemen ideeën mee van tafel naar tafel. Zo zie je wat overal terugkomt.
steps:
  - Dek tafels voor vier of vijf met papier en leg er stiften op. Elke tafel kiest een gastheer of gastvrouw die blijft zitten; leg de rondes uit. (7 min)
  - "Ronde één: verken de vraag vanuit je eigen ervaring. Wie luistert, tekent of schrijft op het kleed. (20 min)"
  - >-
    Iedereen behalve de gastheer of gastvrouw zwermt uit over andere tafels. Die vat het kleed in een
    minuut samen; de nieuwkomers tekenen verder, met lijnen naar wat ze meebrengen. (20 min)
  - "Wissel nog een keer, nu met een vraag die dieper gaat: “Wat zit hieronder, en wat weten we nog niet?” (20 min)"
  - Hang de kleden op. Loop er in stilte langs; ieder plakt drie stippen bij wat verrast. (8 min)
  - Loop de stippen na. De gastheren en gastvrouwen vertellen wat aan hun tafel terugkwam, jij tekent de verbanden op één grote flap. (15 min)
minutes: 90
minutes_range: "60-120"
group_size: "12-40"
grouping: small-groups
appeal: creativity
focus: content
step: 5
phase: working
needs:
  - Tafels voor vier of vijf
  - Papieren tafelkleden
  - Stiften en krijtjes in veel kleuren
  - Een bel
  - Stippen om te plakken
tip: >-
  De vraag is te gesloten of aan elke tafel wordt eerst verslag gedaan, zodat elke ronde bij nul begint.
  Probeer de vraag vooraf uit op twee mensen en teken zelf iets op het eerste kleed. Herkomst: World
  Café, Brown & Isaacs.
online: >-
  Per tafel een pagina op een digitaal bord, en deelruimtes die je met de hand door elkaar husselt; de
  gastheer of gastvrouw blijft in de eigen ruimte.

"""###,
    "nl/guide/0.yaml": ###"""
title: Past een CoP hier wel?
short: zes vragen voor je begint
words: [geschiktheid, check, vorm]
purpose: >-
  Een CoP vraagt zo'n twintig mensen een jaar of langer tijd. Ga dus eerst na of de vraag dat
  verdient. Dat doet ze als ze steeds terugkomt, als mensen een praktijk delen, als er gewoontes op
  de helling moeten en als niemand weet waar het uitkomt. Zo niet, dan ben je met iets lichters
  sneller, en dat is geen schande.
questions:
  - question: Komt de vraag terug, wat je ook probeert?
    answer: fitness-stubborn
  - question: Delen de mensen om wie het gaat een praktijk, zodat ze elkaars werk herkennen?
    answer: fitness-practice
  - question: Moeten mensen gaan twijfelen aan wat ze vanzelfsprekend vinden?
    answer: fitness-assumptions
  - question: Is er meer dan één vak nodig om verder te komen?
    answer: fitness-disciplines
  - question: Weet echt nog niemand waar dit uitkomt?
    answer: fitness-outcome
  - question: Kunnen deelnemers in hun eigen werk iets uitproberen?
    answer: fitness-room
  - question: Wie wil dit, wie betaalt het, en wat hopen zij wanneer te zien?
    answer: initiators
  - question: Wat zou je doen als er geen CoP mocht komen?
    answer: fitness-notes
pitfalls:
  - >-
    Het besluit is al genomen en de check is voor de vorm. Doe hem met iemand die nee durft te
    zeggen.
  - >-
    De initiatiefnemer wil binnen drie maanden resultaat. Zeg vooraf dat de groep bepaalt waar het
    heen gaat.
  - Eén nee van de zes wordt een vonnis. Vraag eerst wat er nodig is om er een ja van te maken.
files:
  - file: cop.yaml
    what: de antwoorden, onder fitness
commands:
  - command: cop init --check-fit
    what: stelt de vragen één voor één en adviseert
  - command: cop explain fitness
    what: waarom de methode ze stelt

"""###,
    "nl/guide/1.yaml": ###"""
title: Maak scherp waarover het gaat
short: het vraagstuk en de film
words: [vraagstuk, scherp, visie, praktijk, onderwerp]
purpose: >-
  Een groep begint bij een vraag die de mensen herkennen als die van henzelf. Te breed, en het
  blijft praten; te smal, en er is geen ruimte voor wat nog niemand bedacht. Maak het vraagstuk
  eerst scherp met de initiatiefnemer en dan met anderen, tot iemand vraagt wanneer het begint.
questions:
  - question: Wat is de vraag, in één zin waarin betrokkenen zich herkennen?
    answer: question
  - question: >-
      Wat maakt het lastig: in het werkveld, voor organisaties, voor een vakmens op een gewone
      dinsdag?
    answer: challenges
  - question: Wat hoort erbij, en wat niet, hoe boeiend ook?
    answer: scope
  - question: Wat doen deze mensen de hele dag dat ze met elkaar gemeen hebben?
    answer: practice
  - question: Het is gelukt en je filmt een gewone dag. Wat zie, hoor en voel je?
    answer: vision
  - question: Aan wie heb je die film verteld, en wat veranderden zij eraan?
    answer: retellings
  - question: >-
      Wat moet het de deelnemer, de organisatie, het werkveld en de initiatiefnemer opleveren?
    answer: yields
  - question: Wie heeft iets te winnen, te verliezen of te beslissen, aan tafel of niet?
    answer: stakeholders
  - question: Waarom is het zoals het is? En waarom is dat dan?
    answer: causes
  - question: Zou je zelf komen op deze uitnodiging?
    answer: invitation
pitfalls:
  - >-
    De oplossing zit al in de vraag: “hoe voeren we het nieuwe systeem in?” Vraag wat dat systeem
    had moeten oplossen.
  - Het beeld van succes is een lijst doelen. Ga door tot je het kunt filmen.
  - >-
    Je schrijft het alleen achter je bureau. Van vijf keer vertellen wordt het beter dan van vijf
    keer schrijven.
  - Iedereen mag voor alles komen. Zeg ook waar het niet over gaat.
files:
  - file: domain.yaml
    what: de vraag, de grenzen, de film, de opbrengsten, wie er belang bij heeft
commands:
  - command: cop domain show
    what: leest domain.yaml als één pagina
  - command: cop domain retell
    what: noteert aan wie je het vertelde, en wat er anders werd
  - command: cop domain cause
    what: zet een oorzaak in de waarom-boom

"""###,
    "nl/guide/10.yaml": ###"""
title: Hoe gaat jouw CoP eruitzien?
short: wat telt en wie helpt
words: [eigen, ontwerp, opzet, verder]
purpose: >-
  Er is geen recept; de stappen zijn ingrediënten. Je weet nu wat voor jullie werkt. Schrijf op wat
  er voor jullie toe doet, wat dat betekent voor de opzet en wie helpt. Dan hoeft wie doorgaat, of
  een eigen CoP begint, niet bij nul te beginnen.
questions:
  - question: Wat doet er voor jullie in een CoP het meest toe?
    answer: design-matters
  - question: Wat betekent dat voor de opzet?
    answer: design-means
  - question: Wie helpt, en heb je het al gevraagd?
    answer: design-helpers
  - question: Welke vragen neem je mee?
    answer: open-questions
  - question: Welke patronen geef je door?
    answer: patterns
  - question: Wat zou je weer zo doen, en wat nooit meer?
  - question: Hoe neem je afscheid, zodat mensen elkaar weer weten te vinden?
pitfalls:
  - Je kopieert een CoP die het elders goed deed. Neem haar redenen over, niet haar agenda.
  - De laatste bijeenkomst is een borrel. Kijk eerst een uur terug; daarna de borrel.
  - >-
    Het gaat door omdat het gezellig is. Kies: stoppen, doorgaan, of opnieuw beginnen met een andere
    vraag.
files:
  - file: design.yaml
    what: wat telt, wat dat betekent, wie helpt
commands:
  - command: cop design add
    what: legt een keuze vast
  - command: cop report all --output reports
    what: maakt alle rapporten, om door te geven

"""###,
    "nl/guide/2.yaml": ###"""
title: Sluit aan bij urgentie
short: signalen, gesprekken, omkeringen
words: [urgentie, signalen, signaal, gesprekken, omkering, omkeringen]
purpose: >-
  Mensen maken tijd voor wat bij hen al dringt. Urgentie maak je niet, die zoek je: in de politiek,
  in vakbladen, in rapporten, en vooral in gesprekken met wie zou kunnen meedoen. Zoek een patroon
  dat aanhoudt, niet één incident. En luister naar het moment waarop een vraag omkeert: daar begint
  het leren.
questions:
  - question: Wat beweegt er buiten, en waar komt dat vandaan?
    answer: signals
  - question: Welk signaal houdt aan, wordt door een bron bevestigd en door anderen ook gezien?
    answer: strong-signals
  - question: Wat gebeurt er als er niets gebeurt, en wie heeft daar het eerst last van?
    answer: urgency
  - question: Wie heb je gesproken, en wie nog niet?
    answer: talks
  - question: Wat willen ze weten over de inhoud?
    answer: substantive
  - question: Wat willen ze zelf beter kunnen?
    answer: personal
  - question: Waar zitten ze klem tussen?
    answer: dilemmas
  - question: Welke vraag is omgekeerd, en wie is er nu aan zet?
    answer: reversals
pitfalls:
  - Eén incident in het nieuws gaat door voor een golf. Vraag naar het rapport erachter.
  - Het gesprek wordt een verkooppraatje. Vraag, zwijg, vraag door.
  - Je belt alleen wie je kent. Vraag elk van hen om nog één naam.
  - Een omgekeerde vraag wordt gladgestreken tot slogan. Bewaar de woorden waarin ze viel.
files:
  - file: signals.yaml
    what: signalen, gesprekken vooraf, omkeringen
commands:
  - command: cop signal add
    what: legt een signaal vast, met de bron
  - command: cop talk add
    what: legt een gesprek vast met iemand die je wilt uitnodigen
  - command: cop reversal add
    what: legt een vraag vast, voor en na de omkering

"""###,
    "nl/guide/3.yaml": ###"""
title: Werf een aantrekkelijke groep
short: wie meedoet en wat ze beloven
words: [groep, mensen, werven, samenstelling, deelnemers]
purpose: >-
  Een groep trekt aan als mensen erbij willen horen, om de vraag en om elkaar. Zoek mensen die een
  eigen vraag hebben, tijd kunnen maken, niet-weten durven en in de spiegel kijken. Kies bewust voor
  de samenstelling. En laat beide kanten tekenen dat ze iets toevoegen.
questions:
  - question: >-
      Wat kies je: divers of gelijksoortig, concurrenten of één per sector, één of meer per
      organisatie, voorlopers of volgers?
    answer: composition
  - question: Welke organisaties heeft deze vraag nodig, en welke ontbreekt er?
    answer: organisations
  - question: Wie doet er mee, en wie staat er nog op de lijst?
    answer: participants
  - question: Wie loopt voorop, en wie kijkt de kat uit de boom?
    answer: stances
  - question: Met welke eigen vraag komt ieder?
    answer: learning-questions
  - question: Wat brengt ieder mee waar anderen iets aan hebben?
    answer: offers
  - question: Hoeveel tijd hebben ze, en wie ging daarmee akkoord?
    answer: time
  - question: Hebben beide kanten zwart op wit gezet wat ze toevoegen?
    answer: contracts
pitfalls:
  - Je kiest op functie. Wie de mooiste functie heeft, heeft meestal de minste tijd.
  - De laatste stoelen gaan naar wie toevallig kan. Een lege stoel kost minder.
  - "Een leidinggevende stuurt iemand. Vraag het ook aan die persoon: heb je een eigen vraag?"
  - Het contract is een formuliertje. Lees het hardop, samen.
files:
  - file: people/
    what: één bestand per persoon
  - file: organisations.yaml
    what: waar ze vandaan komen
  - file: intakes/
    what: de intakes
  - file: contracts/
    what: wat beide kanten beloven
  - file: cop.yaml
    what: de vier keuzes, onder composition
commands:
  - command: cop person add
    what: voegt iemand toe
  - command: cop intake add
    what: legt een intake vast
  - command: cop contract add
    what: schrijft op wat ieder geeft en verwacht
  - command: cop contract sign
    what: legt een handtekening vast

"""###,
    "nl/guide/4.yaml": ###"""
title: Zorg voor doorwerking
short: waar het landt, en wie daarvoor zorgt
words: [doorwerking, inbedding, patronen, patroon, leidinggevenden]
purpose: >-
  Wat je leert, moet de kamer uit: naar mensen, organisaties en het werkveld. Dat begint niet aan
  het eind maar op de eerste dag, met leidinggevenden die ervan weten, een plek waar een resultaat
  moet landen, en iemand die daarvoor zorgt. Patronen brengen wat werkt bij mensen die er niet bij
  waren.
questions:
  - question: Welke leidinggevende weet ervan, per organisatie, en hoe is die betrokken?
    answer: managers
  - question: Wat moet waar landen, en hoe ver is het?
    answer: ledger
  - question: >-
      Wat helpt het op weg: zichtbaarheid, meer mensen, de eigenaars van de regels, onderzoekers?
    answer: levers
  - question: Wat kost meedoen, en op wiens begroting staat het?
    answer: fee
  - question: Wat beloven de organisaties elkaar?
    answer: covenant
  - question: >-
      Wat is er al waar het zich aan kan vasthouden: waardering, kanalen, geld en regels,
      netwerken?
    answer: anchors
  - question: Welke korte verhalen dragen wat werkt, en hoe zeker ben je ervan?
    answer: patterns
  - question: Waarom doet het er voor deelnemers toe, en wat hebben ze nodig voor hun volgende stap?
    answer: values
pitfalls:
  - Doorwerking is een hoofdstuk in het eindrapport. Tegen die tijd is iedereen ergens anders.
  - Iemand zegt “ingebed”, en niets laat het zien. Vraag om de bladzijde.
  - Elke organisatie hangt aan één enthousiasteling. Vraag er twee.
  - >-
    De eigenaar van de regel hoort ervan als het voorstel af is. Nodig die bij de tweede bijeenkomst
    uit.
files:
  - file: embedding.yaml
    what: het logboek, leidinggevenden, bijdrage, convenant en ankers
  - file: patterns/
    what: één bestand per patroon
commands:
  - command: cop manager add
    what: legt vast welke leidinggevende betrokken is
  - command: cop embedding add
    what: legt vast wat moet landen, of wat helpt
  - command: cop pattern add
    what: schrijft een patroon op

"""###,
    "nl/guide/5.yaml": ###"""
title: Faciliteer ontwikkeling
short: twee facilitators en afwisseling
words: [faciliteren, ontwikkeling, bijeenkomst, bijeenkomsten, werkvormen]
purpose: >-
  In een goede bijeenkomst denken, bewegen en voelen mensen, alleen en samen. Wissel dus af: plenair
  en in tweetallen, hoofd en handen, de inhoud en elkaar, binnen en buiten. Twee facilitators die
  elkaar aanvullen zien meer dan één. Vraag meer dan je vertelt, en vraag naar belangen en waarden
  in plaats van standpunten.
questions:
  - question: Wie let op de inhoud, en wie op de groep?
    answer: facilitators
  - question: Wat moet er anders zijn als mensen na de volgende bijeenkomst naar huis gaan?
    answer: next-goals
  - question: Hoe ziet dat programma eruit, en waar zit de lucht erin?
    answer: next-blocks
  - question: In welk gezelschap is er tot nu toe gewerkt?
    answer: groupings
  - question: "Waar deed dat werk een beroep op: verstand, lijf, creativiteit, intuïtie?"
    answer: appeals
  - question: "Waar ging de aandacht heen: naar de inhoud, het individu, de groep, de omgeving?"
    answer: focuses
  - question: Hoe keken mensen terug op de laatste bijeenkomst?
    answer: evaluation
  - question: Wat wensen ze voor de volgende keer?
    answer: wishes
pitfalls:
  - De gast vult de hele ochtend. Tien minuten en een goede vraag brengen meer.
  - >-
    Een vol programma lijkt waar voor je geld. Wat ertoe doet, heeft tijd nodig waar niets in
    gepland staat.
  - Steeds dezelfde drie praten. Begin in tweetallen.
  - Je lost het voor ze op. Stel liever nog één vraag.
files:
  - file: sessions/
    what: "één bestand per bijeenkomst: doelen, programma, evaluatie"
commands:
  - command: cop form list
    what: zoekt een werkvorm
  - command: cop session agenda
    what: stelt een programma voor uit wat er tot nu toe gebeurde
  - command: cop session add
    what: plant een bijeenkomst

"""###,
    "nl/guide/6.yaml": ###"""
title: Leg verantwoordelijkheid bij de groep
short: de groep aan het stuur
words: [verantwoordelijkheid, eigenaarschap, delen, vertrouwelijkheid, besluiten]
purpose: >-
  De groep is eigenaar; jij houdt de ruimte open. Meedoen is vrijwillig, maar niet vrijblijvend.
  Laat de groep kiezen hoe ze omgaat met wat er gedeeld wordt, waar ze aan werkt en wie erbij komt:
  eerst de argumenten, dan de keuze. Elke bijeenkomst heeft een gastheer of gastvrouw, voorbereiders
  en een casus uit de groep, en sluit af met “Hoe verder?”.
questions:
  - question: Hoe ver mag wat hier gezegd wordt reizen, en wanneer besloot de groep dat?
    answer: sharing
  - question: Wat hebben jullie elkaar nog meer beloofd?
    answer: agreements
  - question: Wie ontvangt de volgende keer, wie bereidt voor, en wiens casus ligt er op tafel?
    answer: next-hosts
  - question: Wie heeft er tot nu toe ontvangen, en wie nog niet?
    answer: hosts
  - question: Wat besloot de groep, en op welke gronden?
    answer: decisions
  - question: Wanneer gooide de groep het programma om, en waarom?
    answer: overturned
  - question: Wat antwoordde de groep op “Hoe verder?”
    answer: how-next
  - question: Wie werd er de laatste keer gemist, en wie heeft er gebeld?
    answer: absent
  - question: Trek ik te hard? Wat merk ik, en wat doet dat met me?
pitfalls:
  - Je vult elke stilte. Tel tot tien; er begint altijd iemand.
  - >-
    De groep mag kiezen, zolang het maar is wat de initiatiefnemer wil. Zeg vooraf waar niets te
    kiezen valt.
  - Er wordt gestemd voor de argumenten gehoord zijn. Dan wint de luidste stem.
  - Wie wegblijft, wordt vergeten. Bel, zonder verwijt.
files:
  - file: cop.yaml
    what: wat de groep afsprak, onder agreements
  - file: sessions/
    what: gastheer, voorbereiders, besluiten, “Hoe verder?”
commands:
  - command: cop sharing decide
    what: legt vast wat de groep koos over delen
  - command: cop session hold
    what: loopt aanwezigen, besluiten en “Hoe verder?” met je door
  - command: cop session evaluate
    what: legt vast hoe iemand terugkijkt

"""###,
    "nl/guide/7.yaml": ###"""
title: Acteer en reflecteer
short: vragen, dagboeken, netwerk, spiegel
words: [reflecteren, reflectie, acteren, monitoren, kennisagenda, dagboek, leren]
purpose: >-
  Doen en terugkijken horen bij elkaar. Je kijkt naar de mens, de groep, de organisaties en het
  werkveld. Niet om af te rekenen: om te leren en bij te sturen, en ook de ambitie zelf mag
  veranderen. Wat zich niet laat oplossen is het meest waard: het wijst aan waar het systeem
  terugduwt.
questions:
  - question: Wie houdt de spiegel voor?
    answer: monitor
  - question: Welke vragen staan er nu op de kennisagenda?
    answer: open-questions
  - question: Welke vraag staat er het langst, en waarom blijft ze?
    answer: oldest-questions
  - question: Welke vraag is overgedragen, en heeft iemand haar opgepakt?
    answer: handed-over
  - question: Wie schrijft er in het dagboek, en wie is stilgevallen?
    answer: diaries
  - question: Waar was het goed, waar deed het pijn, en wanneer viel het kwartje?
    answer: moments
  - question: Wat valt iemand op die er niet bij was?
    answer: reflections
  - question: Wie vond wie, en wat zijn ze samen begonnen?
    answer: network
  - question: Wat is in het werkveld het zwakst, en wat houdt dat tegen?
    answer: functions
  - question: Klopt de ambitie van het begin nog?
    answer: revisions
pitfalls:
  - Monitoren wordt verantwoorden aan de opdrachtgever. Dan hoor je alleen nog de pieken.
  - De kennisagenda wordt één keer gemaakt. Ze leeft alleen als ze elke keer op tafel komt.
  - >-
    De leergeschiedenis heeft maar één stem. Houd uit elkaar wat er gebeurde, wat betrokkenen ervan
    maakten, en wat anderen erin zien.
  - Een kaart die niet vertelt wie er zweeg. Zet de respons erbij.
files:
  - file: knowledge-agenda.yaml
    what: de vragen van de groep, en wat ervan werd
  - file: diaries/
    what: één dagboek per persoon
  - file: network.yaml
    what: relaties, coalities, vragenrondes
  - file: system.yaml
    what: het werkveld als systeem
  - file: reflections.yaml
    what: reflecties, pieken en dalen, bijstellingen
commands:
  - command: cop question update
    what: noteert wat er van een vraag werd
  - command: cop diary add
    what: schrijft in een dagboek, in tien seconden
  - command: cop moment add
    what: wijst een piek, een dal of een leermoment aan
  - command: cop reflection add
    what: legt vast wat een buitenstaander ziet
  - command: cop survey add
    what: legt een vragenronde over relaties vast
  - command: cop system score
    what: scoort een functie van het werkveld
  - command: cop revision add
    what: legt vast dat de ambitie is bijgesteld
  - command: cop report learning-history
    what: maakt de leergeschiedenis

"""###,
    "nl/guide/8.yaml": ###"""
title: Doe nieuwe dingen
short: casussen, afspraken, wat er anders ging
words: [nieuw, doen, casussen, casus, acties, experimenten]
purpose: >-
  Een inzicht is mooi; nieuw gedrag telt. Iedereen heeft een eigen casus waarin het moet gebeuren,
  en in de groep oefen je. Vraag elke keer wat iemand echt anders deed, hoe klein ook. Tussendoor
  houden afspraken en buddy's de vaart erin.
questions:
  - question: Wiens casus lag er op tafel, en wiens nog niet?
    answer: cases
  - question: Wat deed iemand echt anders?
    answer: deeds
  - question: Wat is er geprobeerd, en wat is ervan geleerd, ook als het mislukte?
    answer: experiments
  - question: Welke toekomst wensen ze, en wat is vanaf hier de eerste stap?
    answer: backcasts
  - question: Wie beloofde wat voor de volgende keer?
    answer: open-actions
  - question: Wie belt wie tussendoor?
    answer: buddies
  - question: Hoe vaak zien jullie elkaar, en houdt dat de vaart erin?
    answer: rhythm
  - question: Wat is de kleinste stap die iemand morgen kan zetten?
pitfalls:
  - "Praten over verandering gaat door voor verandering. Vraag: wat deed je dinsdag?"
  - Een afspraak zonder naam en datum is een wens.
  - Een mislukt experiment verdwijnt. Vertel dat juist als eerste.
  - De casus van de beste prater krijgt alle beurten. Verdeel ze vooraf.
files:
  - file: cases.yaml
    what: "ieders eigen casus: beurten, backcast, experimenten, daden"
  - file: actions.yaml
    what: afspraken tussen de bijeenkomsten, en buddy's
commands:
  - command: cop case add
    what: voegt een casus toe
  - command: cop case turn
    what: noteert dat hij op tafel lag
  - command: cop case deed
    what: noteert wat er anders is gedaan
  - command: cop case experiment
    what: noteert wat er is geprobeerd
  - command: cop case backcast
    what: loopt vanuit de toekomst terug naar vandaag
  - command: cop action add
    what: legt een afspraak vast; cop action done sluit hem af
  - command: cop buddies add
    what: maakt een tweetal dat elkaar belt

"""###,
    "nl/guide/9.yaml": ###"""
title: Benoem resultaten en communiceer
short: wat het bracht, voor wie
words: [resultaten, resultaat, communiceren, vertellen, verhalen, waarde]
purpose: >-
  Wat geen naam heeft, bestaat voor buiten niet. Benoem wat direct bruikbaar is, en ook wat nog iets
  kan worden: een inzicht, een relatie. Laat mensen in hun eigen woorden vertellen wat het waard
  was. Kies een vorm die bij het publiek past, en leg die eerst voor aan de mensen over wie het
  gaat. Wat één mens heeft leren kunnen, blijft in de groep.
questions:
  - question: Wat is er nu dat er eerst niet was?
    answer: results
  - question: "Wat kan er nog iets worden: welke inzichten, welke relaties?"
    answer: potential
  - question: Wie vertelt wat het waard was, in eigen woorden?
    answer: stories
  - question: Op welke hoop kom je terug, en wanneer?
    answer: look-backs
  - question: Waar moet het terechtkomen, zodat het gebruikt wordt?
    answer: destinations
  - question: Hier hoopte je aan het begin op. Wat is daarvan gekomen?
    answer: yields
  - question: Wie buiten heeft ervan gehoord, en in welke vorm?
    answer: publications
  - question: Wat blijft in de groep, omdat het van iemand zelf is?
pitfalls:
  - >-
    Het rapport verschijnt een jaar later en niemand leest het. Neem er met de groep twee dagen
    voor, dan is het af.
  - Alleen wat je kunt tellen, telt. Een relatie kan meer waard zijn dan een handboek.
  - Een ander vertelt het verhaal. Laat mensen het zelf doen, kort en met hun eigen stem.
  - Een succesverhaal zonder dieptepunt. Dat gelooft niemand.
files:
  - file: results.yaml
    what: resultaten, waardeverhalen, publicaties
commands:
  - command: cop result add
    what: benoemt een resultaat
  - command: cop story add
    what: legt een waardeverhaal vast
  - command: cop story look-back
    what: noteert wat er van een hoop werd
  - command: cop publication add
    what: legt vast hoe het naar buiten ging

"""###,
    "nl/guide/overview.md": ###"""
# De methode in tien stappen

{{#steps}}
{{number}}. {{#mark}}{{mark}} {{/mark}}**{{name}}**{{#mark}} ({{answered}}/{{asked}}){{/mark}} – {{short}}
{{/steps}}

{{#title}}
De vragen bij elke stap zijn voor {{title}} allemaal (●), deels (◐) of nog niet (○) beantwoord.
{{/title}}

`cop guide 2` opent een stap, en een woord doet dat ook: `cop guide urgentie`.

"""###,
    "nl/guide/step.md": ###"""
{{#isStart}}
# Voor je begint: {{name}}
{{/isStart}}
{{^isStart}}
# Stap {{number}}: {{name}}
{{/isStart}}

{{purpose}}

## Vragen om te stellen

{{#title}}
Onder elke vraag staat wat er voor {{title}} is vastgelegd.
{{/title}}

{{#questions}}
{{number}}. {{question}}
{{#answers}}
    - {{.}}
{{/answers}}
{{#isOpen}}
    - *nog niet beantwoord*
{{/isOpen}}
{{/questions}}

{{#pitfalls}}
{{#first()}}
## Valkuilen

{{/first()}}
- {{.}}
{{/pitfalls}}

{{#files}}
{{#first()}}
## Bestanden

{{/first()}}
- {{code(file)}}: {{what}}
{{/files}}

{{#commands}}
{{#first()}}
## Commando's

{{/first()}}
- {{code(command)}}: {{what}}
{{/commands}}

{{#forms}}
{{#first()}}
## Werkvormen

`cop form show` met een van deze woorden vertelt hoe het gaat.

{{/first()}}
- {{code(id)}}: {{name}}
{{/forms}}

"""###,
    "nl/partials/agenda-list.md": ###"""

{{#items}}
- “{{wording}}”: {{now}}
{{/items}}
{{#more}}
- {{more}}
{{/more}}

"""###,
    "nl/partials/history-changes.md": ###"""
{{#changes}}
{{#first()}}
## Wat er anders is gedaan

{{/first()}}
- {{date}}, {{who}}: {{item(text)}}
{{/changes}}
{{^changes}}
{{^isForPublic}}
## Wat er anders is gedaan

Nog niemand heeft genoteerd wat er anders is gedaan.
{{/isForPublic}}
{{/changes}}

"""###,
    "nl/partials/history-events.md": ###"""
## {{name}}

### Wat er gebeurde

{{^hasEvents}}
In deze tijd is geen gebeurtenis vastgelegd.
{{/hasEvents}}
{{#facts}}
{{date}}{{#place}}, {{place}}{{/place}}{{#status}} ({{status}}){{/status}}.{{#host}} Te gast bij {{host}}.{{/host}}{{#caseBringers}} Casus van {{caseBringers}}.{{/caseBringers}}{{#guests}} Gasten: {{guests}}.{{/guests}}

{{#minutes}}
{{block(minutes)}}
{{/minutes}}

{{#overturned}}
**Het programma ging om.** {{block(overturned)}}
{{/overturned}}

{{#decisions}}
{{#first()}}
**Besloten**

{{/first()}}
- {{item(text)}}{{#by}} ({{by}}){{/by}}{{#arguments}}{{#first()}} — *Gewogen:* {{/first()}}{{^first()}}; {{/first()}}{{item(.)}}{{/arguments}}
{{/decisions}}

{{#agreements}}
{{#first()}}
**Afgesproken**

{{/first()}}
- {{#who}}**{{who}}**: {{/who}}{{item(text)}}{{#due}} (uiterlijk {{due}}){{/due}}{{#standing}}: *{{standing}}*{{/standing}}
{{#outcome}}

  {{item(outcome)}}

{{/outcome}}
{{/agreements}}
{{/facts}}

{{#results}}
{{#first()}}
**Wat het opleverde**

{{/first()}}
- {{item(text)}}{{#who}} ({{who}}){{/who}}
{{/results}}

{{#diaryEvents}}
{{#first()}}
**Uit de dagboeken**

{{/first()}}
- {{date}}, {{who}}: {{item(text)}}
{{/diaryEvents}}

{{#questions}}
{{#first()}}
**Vragen**

{{/first()}}
{{> question-event}}

{{/questions}}

{{#reframings}}
**Een omkering{{#by}}, door {{by}}{{/by}}.** Van “{{before}}” naar “{{after}}”

{{/reframings}}

{{#revisions}}
**De ambitie is bijgesteld.** {{#before}}Van “{{before}}” naar {{/before}}“{{after}}”{{#reason}} {{reason}}{{/reason}}

{{/revisions}}

{{#moments}}
{{#first()}}
**Hoogtepunten, dieptepunten en leermomenten**

{{/first()}}
- *{{kind}}*: {{item(text)}}
{{/moments}}

{{#howNext}}
**Hoe verder?** {{block(howNext)}}
{{/howNext}}

"""###,
    "nl/partials/history-reflection.md": ###"""
- **{{by}}**{{#capacity}}, {{capacity}}{{/capacity}}{{#about}}, {{about}}{{/about}}{{#date}}, {{date}}{{/date}}{{^isFromOutside}} *(was er zelf bij: geen blik van buiten)*{{/isFromOutside}}

  {{item(text)}}

"""###,
    "nl/partials/history-results.md": ###"""
## Wat het opleverde

{{#results}}
- {{item(text)}} ({{#date}}{{date}}, {{/date}}{{place}}{{#who}}; {{who}}{{/who}}){{#evidence}} *Waaraan het te zien is:* {{item(evidence)}}{{/evidence}}
{{/results}}
{{^results}}
{{#isForPublic}}
Niets wat voor buiten de groep bestemd is.
{{/isForPublic}}
{{^isForPublic}}
Er is nog geen resultaat opgeschreven.
{{/isForPublic}}
{{/results}}

"""###,
    "nl/partials/history-side-by-side.md": ###"""
| In hun eigen woorden | Van buiten bezien |
| --- | --- |
{{#rows}}
| {{#voice}}{{#parts}}*{{label}}.*{{#of}} “{{of}}”:{{/of}} {{cell(text)}}<br>{{/parts}}— {{who}}{{#date}}, {{date}}{{/date}}{{/voice}} | {{#reflections}}{{cell(text)}}<br>— **{{by}}**{{#capacity}}, {{capacity}}{{/capacity}}{{#about}}, {{about}}{{/about}}{{#date}}, {{date}}{{/date}}{{^isFromOutside}} *(was er zelf bij: geen blik van buiten)*{{/isFromOutside}}{{^last()}}<br>{{/last()}}{{/reflections}}{{#prompt}}*Nog open.* {{prompt}}{{/prompt}} |
{{/rows}}
{{^rows}}
| {{#isForPublic}}Niets wat voor buiten de groep bestemd is.{{/isForPublic}}{{^isForPublic}}Hierover heeft nog niemand geschreven.{{/isForPublic}} | |
{{/rows}}

"""###,
    "nl/partials/history-staggered.md": ###"""
{{> history-voices}}

### Van buiten bezien

{{#reflections}}
{{> history-reflection}}

{{/reflections}}
{{#prompt}}
*Nog open, voor wie er niet bij was.* {{prompt}}
{{/prompt}}
{{^reflections}}
{{^prompt}}
{{#isForPublic}}
Niets wat voor buiten de groep bestemd is.
{{/isForPublic}}
{{^isForPublic}}
Niemand van buiten schreef hierover.
{{/isForPublic}}
{{/prompt}}
{{/reflections}}

"""###,
    "nl/partials/history-voices.md": ###"""
### In hun eigen woorden

{{#voices}}
{{#parts}}
{{^first()}}
>
{{/first()}}
> *{{label}}.* {{quote(text)}}
{{/parts}}
>
> — {{who}}{{#date}}, {{date}}{{/date}}

{{/voices}}
{{#readings}}
**Hoe zij het {{moment}} “{{of}}” lezen**

{{#voices}}
> {{#parts}}*{{label}}.* {{quote(text)}}{{/parts}}
>
> — {{who}}

{{/voices}}
{{/readings}}
{{^voices}}
{{^readings}}
{{#isForPublic}}
Niets wat voor buiten de groep bestemd is.
{{/isForPublic}}
{{^isForPublic}}
Hierover heeft nog niemand geschreven.
{{/isForPublic}}
{{/readings}}
{{/voices}}

"""###,
    "nl/partials/monitoring-beside.md": ###"""
| {{heading}} | Wat de bestanden laten zien |
| --- | --- |
| {{#hoped}}{{^first()}}<br> {{/first()}}• {{cell(.)}}{{/hoped}}{{^hoped}}*niets opgeschreven*{{/hoped}} | {{#shown}}{{^first()}}<br> {{/first()}}**{{cell(label)}}:** {{cell(text)}}.{{/shown}}{{^shown}}*nog niets vastgelegd*{{/shown}} |

"""###,
    "nl/partials/monitoring-level.md": ###"""
{{#hard}}
Wat het bij de start lastig maakte: {{hard}}
{{/hard}}

{{#beside}}
{{> monitoring-beside}}
{{/beside}}

{{#results}}
{{#first()}}
Wat ervan kwam, het laatste eerst:

{{/first()}}
- {{text}}{{#date}} ({{date}}){{/date}}{{#destination}} → {{destination}}{{/destination}}
{{/results}}

"""###,
    "nl/partials/question-event.md": ###"""
- {{#isNew}}Nieuw{{#by}}, van {{by}}{{/by}}: “{{wording}}”{{/isNew}}{{^isNew}}“{{wording}}” {{#status}}is nu **{{status}}**{{#handedTo}}, aan {{handedTo}}{{/handedTo}}{{/status}}{{^status}}kwam terug{{/status}}.{{/isNew}}

{{#note}}
  {{item(note)}}
{{/note}}

{{#answer}}
  *Voorlopig antwoord:* {{item(answer)}}
{{/answer}}

{{#rewording}}
  Vanaf hier{{#by}}, dankzij {{by}}{{/by}}: “{{rewording}}”
{{/rewording}}

"""###,
    "nl/partials/room.md": ###"""
\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_

\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_

\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_

"""###,
    "nl/partials/session-handout.md": ###"""
# {{title}}

**{{date}}{{#times}}, {{times}}{{/times}}{{#form}}, {{form}}{{/form}}**{{#place}}, {{place}}{{/place}}

{{#isCancelled}}
**Deze bijeenkomst gaat niet door.**
{{/isCancelled}}

{{#host}}
- Gastheer of gastvrouw: {{host}}
{{/host}}
{{#preparers}}
- Voorbereid door: {{preparers}}
{{/preparers}}
{{#guests}}
- Te gast: {{item(.)}}
{{/guests}}

{{#previous}}
Aan het eind van “{{title}}” was het antwoord van de groep op “Hoe verder?”:

> {{quote(howNext)}}
{{/previous}}

{{#goals}}
{{#first()}}
## Waar het om gaat

{{/first()}}
- {{item(.)}}
{{/goals}}

{{#cases}}
{{#first()}}
## Casussen op tafel

{{/first()}}
- **{{who}}**{{#title}}: {{title}}{{/title}}{{#asked}}. De vraag: {{item(asked)}}{{/asked}}
{{/cases}}

{{#preparation}}
{{#first()}}
## Vooraf

{{/first()}}
- {{title}}{{#caseText}} ({{caseText}}){{/caseText}}{{#lead}}, met {{lead}}{{/lead}}{{#notes}}: {{item(notes)}}{{/notes}}
{{/preparation}}

{{#agenda}}
{{#first()}}
## Programma

{{/first()}}
- {{#times}}**{{times}}** {{/times}}{{title}}{{#caseText}}: *{{caseText}}*{{/caseText}}{{#grouping}} ({{grouping}}{{#lead}}; {{lead}}{{/lead}}){{/grouping}}{{^grouping}}{{#lead}} ({{lead}}){{/lead}}{{/grouping}}
{{/agenda}}

{{#agreements}}
{{#first()}}
## Afgesproken, neem mee

Wat heb je anders gedaan? Dat telt meer dan of het lukte.

{{/first()}}
- [{{#isDone}}x{{/isDone}}{{^isDone}} {{/isDone}}] {{#who}}**{{who}}**: {{/who}}{{item(text)}}{{#due}} ({{due}}){{/due}}
{{/agreements}}

{{#questions}}
{{#first()}}
## Vragen die openstaan

{{/first()}}
- {{wording}}{{#by}} ({{by}}{{#date}}, {{date}}{{/date}}){{/by}}{{^by}}{{#date}} ({{date}}){{/date}}{{/by}}
{{/questions}}

*{{community}}. {{sharing}}*

"""###,
    "nl/partials/session-minutes.md": ###"""
# Verslag: {{title}}

**{{date}}{{#times}}, {{times}}{{/times}}{{#form}}, {{form}}{{/form}}**{{#place}}, {{place}}{{/place}}{{#status}} ({{status}}){{/status}}

{{#host}}
- Gastheer of gastvrouw: {{host}}
{{/host}}
{{#caseBringers}}
- Casussen van: {{caseBringers}}
{{/caseBringers}}
{{#guests}}
- Te gast: {{item(.)}}
{{/guests}}
{{#present}}
- Aanwezig ({{count}}): {{names}}
{{/present}}
{{#excused}}
- Afgemeld ({{count}}): {{names}}
{{/excused}}
{{#absent}}
- Gemist ({{count}}): {{names}}
{{/absent}}

{{#decisions}}
{{#first()}}
## Besloten

{{/first()}}
**{{text}}**{{#by}} (voorgesteld door {{by}}){{/by}}

{{#arguments}}
{{#first()}}
Wat er gewogen is:

{{/first()}}
- {{item(.)}}
{{/arguments}}

{{/decisions}}

{{#agreements}}
{{#first()}}
## Afgesproken{{#standing}}, en wat ervan kwam{{/standing}}

{{/first()}}
- {{#who}}**{{who}}**: {{/who}}{{item(text)}}{{#due}} (uiterlijk {{due}}){{/due}}{{#standing}}: **{{standing}}**{{/standing}}
{{#outcome}}

  {{item(outcome)}}

{{/outcome}}
{{/agreements}}

{{#overturned}}
## Het programma ging om

{{block(overturned)}}
{{/overturned}}

{{#minutes}}
## Wat er gezegd is

{{block(minutes)}}
{{/minutes}}

{{#deeds}}
{{#first()}}
## Anders gedaan

{{/first()}}
- {{#who}}**{{who}}**, {{/who}}{{practiceCase}}: {{item(text)}}
{{/deeds}}

{{#hasQuestions}}
## Vragen

{{#questions}}
{{> question-event}}

{{/questions}}
{{#reframings}}
- Een omkering{{#by}}, door {{by}}{{/by}}: van “{{before}}” naar “{{after}}”
{{/reframings}}
{{/hasQuestions}}

{{#evaluation}}
## Hoe het was

{{#scores}}
{{#first()}}
Wat je eraan had, van 1 (niets) tot 5 (precies wat ik nodig had):

| Cijfer | Hoe vaak |
| --- | --- |
{{/first()}}
| {{score}} | {{marks}} |
{{/scores}}

{{#words}}
{{#first()}}
In een paar woorden:

{{/first()}}
- {{item(.)}}
{{/words}}

{{#wishes}}
{{#first()}}
Wensen voor de volgende keer:

{{/first()}}
- {{item(.)}}
{{/wishes}}
{{/evaluation}}

{{#howNext}}
## Hoe verder?

{{block(howNext)}}
{{/howNext}}

*{{community}}. {{sharing}}*

"""###,
    "nl/reports/composition.md": ###"""
# {{title}}: wie er in de groep zit

*Stand op {{date}}.* Een groep is met opzet of bij toeval samengesteld, en elke keuze heeft haar prijs. Deze bladzijde legt wat gekozen is naast hoe de groep eruitziet, en vraagt wie er ontbreekt.

{{#who}}**{{who}}.** {{/who}}{{sizeNote}}

## De vier keuzes

| Keuze | Wat er gekozen is | Hoe de groep eruitziet |
| --- | --- | --- |
{{#choices}}
| {{cell(name)}} | {{cell(chosen)}}{{^chosen}}*nog niet gekozen*{{/chosen}} | {{cell(group)}}{{#differs}} **(anders dan gekozen)**{{/differs}} |
{{/choices}}

{{#sectors}}
{{#first()}}
## Waar mensen vandaan komen

| Sector | Mensen | |
| --- | ---: | --- |
{{/first()}}
| {{cell(name)}} | {{people}} | {{bar}} |
{{/sectors}}

{{#levels}}
{{#first()}}
| Niveau | Mensen | |
| --- | ---: | --- |
{{/first()}}
| {{cell(name)}} | {{people}} | {{bar}} |
{{/levels}}

{{#organisations}}
{{#first()}}
| Organisatie | Mensen | |
| --- | ---: | --- |
{{/first()}}
| {{cell(name)}} | {{people}} | {{bar}} |
{{/organisations}}

{{#otherOrganisations}}
*{{otherOrganisations}}*
{{/otherOrganisations}}

## Wie er ontbreekt

{{#missing}}
{{#first()}}
Deze partijen doen ertoe voor het vraagstuk, volgens de belanghebbenden of de matrix, en er doet niemand vandaan mee. Dat kan kloppen; weet dan waarom.

| Partij | Hoeveel invloed | Wie er om de groep heen staat |
| --- | --- | --- |
{{/first()}}
| {{cell(name)}}{{#organisation}}<br>*{{cell(organisation)}}*{{/organisation}} | {{cell(influence)}} | {{cell(around)}}{{^around}}niemand{{/around}} |
{{/missing}}
{{^missing}}
Voor zover is opgeschreven ontbreekt er geen partij die ertoe doet voor het vraagstuk. Wie is er niet opgeschreven?
{{/missing}}

{{#present}}
Aan tafel: {{present}}.
{{/present}}

{{#unknown}}
Bij deze partijen staat geen organisatie, zodat van hieruit niet te zien is of ze aan tafel zitten: {{unknown}}.
{{/unknown}}

{{#emptySectors}}
Sectoren uit de lijst met organisaties waar niemand in de groep vandaan komt: {{emptySectors}}.
{{/emptySectors}}

{{#emptyLevels}}
Niveaus van het systeem waarop niemand in de groep werkt: {{emptyLevels}}.
{{/emptyLevels}}

{{#candidates}}
Nog te winnen: {{text}}{{#names}} ({{names}}){{/names}}.
{{/candidates}}

{{#prospects}}
Aan gedacht: {{text}}{{#names}} ({{names}}){{/names}}.
{{/prospects}}

{{#turnover}}
{{#first()}}
## Wie kwam en wie ging

{{#line}}
Deelnemers, per bijeenkomst: {{line}}

{{/line}}
| Wanneer | Kwam erbij | Laatste dag | Deelnemers daarna |
| --- | --- | --- | ---: |
{{/first()}}
| {{date}} | {{cell(joined)}} | {{cell(left)}} | {{size}} |
{{/turnover}}

{{#fromTheStart}}
{{fromTheStart}}
{{/fromTheStart}}

{{#leftUndated}}
Vertrokken op een dag die niemand noteerde: {{leftUndated}}.
{{/leftUndated}}

{{#papers}}
## Op papier

{{#outstanding}}
- {{text}}{{#names}}: {{names}}{{/names}}
{{/outstanding}}
{{^outstanding}}
Iedereen die meedoet heeft een afgeronde intake met een eigen vraag, en een contract dat door beide kanten is getekend.
{{/outstanding}}
{{/papers}}

## Om over te praten

{{#asks}}
- {{.}}
{{/asks}}
- Wie zegt het minst, en komt dat door wie het is of door hoe de groep is samengesteld?
- Als er één stoel vrijkwam, wie zou je daarop willen zien zitten?

"""###,
    "nl/reports/embedding.md": ###"""
# {{title}}: de doorwerking

*Stand op {{date}}.* Wat geleerd wordt, moet de zaal uit en ergens landen: bij mensen, in organisaties, in het werkveld. Deze bladzijde laat zien wat onderweg is en waarheen, wat daarbij helpt, en waar het stilligt. *Verankerd* betekent dat het zonder de groep doorgaat en dat iedereen het kan opzoeken.

## Waar het landt

{{^hasEntries}}
In het overzicht staat nog niets dat doorwerkt. Beginnen kan op de eerste dag: welk resultaat moet waar landen, en wie zorgt daarvoor? `cop embedding add` legt het vast.
{{/hasEntries}}
{{#hasEntries}}
| Niveau |{{#statuses}} {{.}} |{{/statuses}} Tot nu toe verankerd |
| --- |{{#statuses}} ---: |{{/statuses}} --- |
{{#levels}}
| {{cell(name)}} |{{#counts}} {{.}} |{{/counts}} {{bar}} {{embedded}} / {{total}} |
{{/levels}}
{{/hasEntries}}

{{#levels}}
### {{name}}

| Wat | Waar het moet landen | Hoe ver het is | Waaraan je het ziet |
| --- | --- | --- | --- |
{{#entries}}
| {{cell(text)}} | {{#destination}}{{cell(destination)}}{{#organisation}}<br>{{/organisation}}{{/destination}}{{cell(organisation)}} | {{#status}}**{{cell(status)}}**{{/status}}{{#since}}<br>sinds {{since}}{{/since}}{{#owner}}<br>{{cell(owner)}}{{/owner}} | {{cell(evidence)}}{{#notes}}{{#evidence}}<br>{{/evidence}}*{{cell(notes)}}*{{/notes}} |
{{/entries}}

{{/levels}}

{{#withoutDestination}}
{{#first()}}
## Nog zonder bestemming

Deze resultaten noemen geen plek om te landen, zelf niet en in het overzicht niet. Dat kan kloppen: niet alles hoeft te landen. Spreek het dan samen uit.

{{/first()}}
- {{text}}{{#level}} *({{level}}{{#date}}, {{date}}{{/date}})*{{/level}}
{{/withoutDestination}}

## Wat het verder helpt

| Hefboom | Wat ermee gedaan wordt | |
| --- | --- | --- |
{{#levers}}
| {{cell(name)}} | {{#trace}}{{cell(trace)}}{{/trace}}{{#entries}}{{^first()}}<br>{{/first()}}{{#first()}}{{#trace}}<br>{{/trace}}{{/first()}}{{cell(.)}}{{/entries}} | {{cell(state)}} |
{{/levers}}

{{#unusedLevers}}
Niet elke hefboom past bij elke groep. Het helpt wel om er samen nee tegen te hebben gezegd.
{{/unusedLevers}}

## Welke leidinggevenden betrokken zijn

{{^organisations}}
Van niemand die meedoet is al een organisatie genoteerd.
{{/organisations}}
{{#organisations}}
{{#first()}}
| Organisatie | Wie | Sinds | Hoe |
| --- | --- | --- | --- |
{{/first()}}
{{#managers}}
| {{cell(name)}} | {{cell(who)}} | {{since}} | {{cell(how)}} |
{{/managers}}
{{^managers}}
| {{cell(name)}} | *nog niemand* |  |  |
{{/managers}}
{{/organisations}}

{{#withoutManager}}
Zonder betrokken leidinggevende: {{withoutManager}}. Wie het gezien heeft, komt ervoor op als er in uren gesneden wordt.
{{/withoutManager}}

{{#anchors}}
{{#first()}}
## Wat er al is om op aan te haken

Dit bestaat al, met of zonder de groep. Wat eraan vast komt te zitten, blijft.

{{/first()}}
- **{{name}}**{{#items}}
  - {{item(.)}}{{/items}}
{{/anchors}}

{{#waiting}}
{{#first()}}
## Wat misschien stilligt

Hiervan zegt het overzicht al meer dan vier maanden hetzelfde. Misschien ligt het stil, misschien noteerde niemand wat er bewoog.

{{/first()}}
- {{text}} *({{status}} sinds {{since}})*
{{/waiting}}

{{#stopped}}
{{#first()}}
## Wat gestopt is

Dit hoort er net zo goed bij als wat lukte: wie het opnieuw probeert, kan verderop beginnen.

{{/first()}}
- {{text}}{{#organisation}} *({{organisation}}{{#since}}, {{since}}{{/since}})*{{/organisation}}{{#evidence}} {{item(evidence)}}{{/evidence}}{{#notes}} {{item(notes)}}{{/notes}}
{{/stopped}}

## Wat je hierna kunt vragen

{{#asks}}
- {{.}}
{{/asks}}
- Wat gaat er door als degene die het draagt weggaat? Probeer het uit: laat diegene een maand weg zijn.
- Wat hiervan zou de groep over twee jaar willen terugvinden, en waar zou je dan zoeken?

"""###,
    "nl/reports/index.md": ###"""
# {{title}}: rapporten

Wat er in de bestanden van deze CoP staat, op {{asOf}}.

{{#shelves}}
## {{name}}

{{#reports}}
### {{name}}

{{purpose}}

{{#files}}{{^first()}} · {{/first()}}[{{format}}](<{{path}}>){{/files}}

{{#parts}}
- {{name}}: {{#files}}{{^first()}} · {{/first()}}[{{format}}](<{{path}}>){{/files}}
{{/parts}}

{{#picture}}
[![{{name}}](<{{picture}}>)](<{{picture}}>)

{{/picture}}
{{/reports}}
{{/shelves}}
{{#refused}}
{{#first()}}
## Niet in deze map

{{/first()}}
- {{name}}: {{reason}}
{{/refused}}

{{#hasUndrawn}}
Van een plaatje voor Graphviz (`.dot`) maak je een afbeelding met `dot -Tsvg timeline.dot -o timeline.svg`.
Staat Graphviz op de computer, dan doet `cop report all` dat zelf, en staan de afbeeldingen op deze pagina.
{{/hasUndrawn}}

"""###,
    "nl/reports/knowledge-agenda.md": ###"""
# Kennisagenda van {{title}}

Zoals hij er op {{asOf}} voor stond: {{count}}.

{{^hasQuestions}}
Er is nog niets gevraagd. Wat zou de groep te weten willen komen? Met `cop question add` schrijf je de eerste vraag op.
{{/hasQuestions}}
{{#hasQuestions}}
Op de agenda staat wat de groep te weten wil komen, steeds opnieuw verwoord als dat helpt, en wat ervan komt (Van Mierlo e.a. 2010). Het is geen lijst om af te vinken. Een vraag die verdwijnt omdat iemand hem stelde, heeft zijn werk gedaan. Een vraag die blijft, laat zien waar de omgeving terugduwt.

## Wat er van de vragen kwam

| Hoe het ervoor staat | Vragen | |
| --- | ---: | --- |
{{#fates}}
| {{cell(name)}} | {{count}} | {{bar}} |
{{/fates}}

{{#openPerSession}}
{{#sparkline}}
{{sparkline}}

{{meaning}}
{{/sparkline}}
{{/openPerSession}}

{{#table}}
## Bijeenkomst na bijeenkomst

| Vraag |{{#heads}} {{.}} |{{/heads}} Nu |
| --- |{{#heads}} :-: |{{/heads}} --- |
{{#rows}}
| {{cell(wording)}} |{{#cells}} {{.}} |{{/cells}} {{now}} |
{{/rows}}

Wat de tekens zeggen:{{#marks}}{{^first()}};{{/first()}} **{{mark}}** {{meaning}}{{/marks}}. Wat tussen twee bijeenkomsten gebeurde, staat bij de tweede.

{{#notes}}
{{.}}

{{/notes}}
{{#sessions}}
{{#first()}}
De bijeenkomsten:

{{/first()}}
- **{{number}}**: {{title}}, {{date}}
{{/sessions}}
{{/table}}

{{#persisting}}
## Wat blijft

Drie bijeenkomsten of meer open, of langer dan vier maanden: nog eens vragen helpt dan niet. Wat kan er anders?

{{#items}}
- **“{{wording}}”**{{#level}} ({{level}}){{/level}}{{#stay}}: {{stay}}{{/stay}}

{{#firstWording}}
  Eerst gesteld als “{{firstWording}}”

{{/firstWording}}
{{#note}}
  Het laatst genoteerd: {{item(note)}}

{{/note}}
{{/items}}
{{#more}}
- {{more}}
{{/more}}
{{/persisting}}

{{#open}}
## Op de agenda

{{#items}}
- “{{wording}}”{{#level}} ({{level}}){{/level}}{{#stay}}: {{stay}}{{/stay}}
{{/items}}
{{#more}}
- {{more}}
{{/more}}
{{/open}}

{{#answered}}
## Voorlopig beantwoord

Een antwoord is vaak iets wat mensen deden. Het geldt tot iemand een beter vindt.

{{#items}}
- “{{wording}}”{{#stay}}: {{stay}}{{/stay}}

{{#answer}}
  {{item(answer)}}

{{/answer}}
{{/items}}
{{#more}}
- {{more}}
{{/more}}
{{/answered}}

{{#dissolved}}
## Opgelost door te vragen

{{#items}}
- “{{wording}}”{{#stay}}: {{stay}}{{/stay}}

{{#note}}
  {{item(note)}}

{{/note}}
{{/items}}
{{#more}}
- {{more}}
{{/more}}
{{/dissolved}}

{{#handOvers}}
## Bij anderen: de lijst voor kennisinstellingen

Wat de groep niet zelf kan uitzoeken, in de laatste verwoording en per ontvanger. De lijst kan mee met een brief, of naast de telefoon liggen.

{{#recipients}}
### {{name}}

{{#questions}}
- “{{wording}}”: **{{standingName}}**{{#since}}; overgedragen op {{since}}{{/since}}{{#takenUp}}, opgepakt op {{takenUp}}{{/takenUp}}{{#by}}. Gesteld door {{by}}{{/by}}

{{#answer}}
  *Antwoord tot nu toe:* {{item(answer)}}

{{/answer}}
{{#note}}
  *Het laatst genoteerd:* {{item(note)}}

{{/note}}
{{/questions}}
{{/recipients}}
{{#more}}
- {{more}}
{{/more}}
{{/handOvers}}

{{#families}}
## Welke vraag kwam uit welke voort

{{#rows}}
{{#levels}}  {{/levels}}- {{wording}} *({{#raised}}{{raised}}, {{/raised}}{{now}})*{{#ring}} Deze volgt op “{{ring}}”, die eronder staat.{{/ring}}
{{/rows}}
{{#more}}
- {{more}}
{{/more}}

{{single}}
{{/families}}

{{#comparison}}
## Toen en nu: sinds {{date}}

Toen: {{then}}. Nu: {{now}}.

{{^hasChanges}}
In wat is opgeschreven is niets veranderd.
{{/hasChanges}}
{{#raised}}
**Nieuw**

{{> agenda-list}}

{{/raised}}
{{#gone}}
**Toen open, nu niet meer bij de groep**

{{> agenda-list}}

{{/gone}}
{{#movedOn}}
**Toen al bij anderen of beantwoord, nu verder**

{{> agenda-list}}

{{/movedOn}}
{{#reopened}}
**Weer open**

{{> agenda-list}}

{{/reopened}}
{{#stillOpen}}
**Toen open en nu nog**

{{> agenda-list}}

{{/stillOpen}}
{{#reworded}}
**Anders verwoord**

{{#items}}
- van “{{before}}” naar “{{after}}”
{{/items}}
{{#more}}
- {{more}}
{{/more}}
{{/reworded}}
{{/comparison}}

{{#closing}}
## Terugkijken op de agenda

{{#levels}}
{{#first()}}
Op welk niveau vragen zijn gesteld, en wat ervan kwam:

| Niveau | Vragen |{{#fateNames}} {{.}} |{{/fateNames}}
| --- | ---: |{{#fateNames}} ---: |{{/fateNames}}
{{/first()}}
| {{name}} | {{total}} |{{#counts}} {{.}} |{{/counts}}
{{/levels}}

{{#halves}}
Wanneer ze zijn gesteld:

| Niveau | {{first}} | {{second}} |
| --- | ---: | ---: |
{{#levels}}
| {{name}} | {{first}} | {{second}} |
{{/levels}}
{{/halves}}

{{#stays}}
{{.}}

{{/stays}}
{{#reworded}}
### Hoe het vragen veranderde

Wie een vraag anders stelt, laat vaak iets los dat vanzelf sprak. Daar leert een groep het meest.

{{#items}}
- “{{firstWording}}{{^firstWording}}{{wording}}{{/firstWording}}”

{{#history}}
{{#rewording}}
  - {{#session}}{{session}}: {{/session}}“{{rewording}}”{{#by}} ({{by}}){{/by}}
{{/rewording}}
{{/history}}

{{/items}}
{{#more}}
- {{more}}
{{/more}}
{{/reworded}}

### Van waar naar waar

Het begon met:

{{#began}}
{{#items}}
- “{{firstWording}}{{^firstWording}}{{wording}}{{/firstWording}}”
{{/items}}
{{#more}}
- {{more}}
{{/more}}
{{/began}}

{{#ended}}
Nu open:

{{#items}}
- “{{wording}}”
{{/items}}
{{#more}}
- {{more}}
{{/more}}
{{/ended}}
{{^ended}}
Er staat nu geen vraag open.
{{/ended}}

{{#prompts}}
{{#first()}}
### Om samen over te praten

{{/first()}}
- {{.}}
{{/prompts}}
{{/closing}}
{{/hasQuestions}}

"""###,
    "nl/reports/learning-history-handout.md": ###"""
# Kijk je met ons mee? {{title}}

{{#person}}
Uit de leergeschiedenis van {{person}}, tot en met {{asOf}}.
{{/person}}
{{^person}}
Uit de leergeschiedenis van deze CoP, tot en met {{asOf}}.
{{/person}}

Je was er niet bij, en juist daarom vragen we het jou. Wie er wel bij waren, hebben verteld wat er gebeurde en hoe zij dat zagen. Wat nog ontbreekt, is de blik van iemand van buiten.

{{#sharedQuestion}}
Waar deze groep samen aan werkt:

> {{quote(sharedQuestion)}}
{{/sharedQuestion}}

1. Lees wat er gebeurde, en daarna wat de betrokkenen erover zeggen.
2. Schrijf op wat je opvalt: wat je herkent, wat je verrast, wat er niet wordt gezegd, wat je hun zou vragen.
3. Je hoeft niet te oordelen en ook geen advies te geven. Een halve bladzijde is ruim genoeg; schrijf zoals je het zou zeggen.

{{^sheets}}
Er wacht op dit moment niets: naar alles in dit verhaal heeft al iemand van buiten gekeken.
{{/sheets}}
{{#sheets}}
---

**Blad {{number}}**

{{#episode}}
{{> history-events}}

{{> history-voices}}
{{/episode}}

### Door jou gezien

{{^isWhole}}
Anderen hebben hier al over geschreven. Naar het volgende heeft nog niemand gekeken:

{{#waiting}}
- *{{kind}}*: {{item(text)}}
{{/waiting}}

{{/isWhole}}
*Om je op gang te helpen:* {{prompt}}

{{> room}}

{{> room}}

Naam: \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_ Datum: \_\_\_\_\_\_\_\_\_\_\_\_\_\_

Dit mag gelezen worden door: ☐ de facilitators ☐ de groep ☐ iedereen

*Voor wie de bladen ophaalt: met* {{code(command)}} *bewaar je het, en de volgende leergeschiedenis laat het zien.*

{{/sheets}}

"""###,
    "nl/reports/learning-history.md": ###"""
# {{#person}}Leergeschiedenis van {{person}}{{/person}}{{^person}}Leergeschiedenis van {{title}}{{/person}}

{{#person}}
{{#function}}{{function}}. {{/function}}Uit {{title}}, verteld tot en met {{asOf}}.
{{/person}}
{{^person}}
Verteld tot en met {{asOf}}.
{{#sharedQuestion}}

Het begon met een vraag:

> {{quote(sharedQuestion)}}
{{/sharedQuestion}}
{{/person}}

Dit verhaal heeft drie lagen, en die blijven met opzet uit elkaar. *Wat er gebeurde* zijn de feiten. *In
hun eigen woorden* is hoe de betrokkenen het zagen. *Van buiten bezien* is wat mensen erin zien die er geen
deel van waren. De lagen hoeven het niet eens te zijn. Waar ze schuren, valt er iets te bespreken.

{{#person}}
## Hoe het begon

{{#intake}}
{{#date}}Intake op {{date}}{{#by}}, met {{by}}{{/by}}.{{/date}}

{{#question}}
De leervraag waarmee {{person}} binnenkwam:

> {{quote(question)}}
{{/question}}

{{#caseText}}
De casus:

> {{quote(caseText)}}
{{/caseText}}

{{#whyItMatters}}
Waarom het ertoe doet:

> {{quote(whyItMatters)}}
{{/whyItMatters}}

{{#urgency}}
Waarom nu:

> {{quote(urgency)}}
{{/urgency}}
{{/intake}}
{{^intake}}
{{#isForPublic}}
Intakes worden niet aan buitenstaanders getoond.
{{/isForPublic}}
{{^isForPublic}}
Er is geen intake van {{person}}.
{{/isForPublic}}
{{/intake}}
{{/person}}
{{^person}}
{{> history-results}}

{{> history-changes}}
{{/person}}

{{#episodes}}
{{> history-events}}

{{#isSideBySide}}
{{> history-side-by-side}}
{{/isSideBySide}}
{{^isSideBySide}}
{{> history-staggered}}
{{/isSideBySide}}

{{/episodes}}
{{^episodes}}
Tot en met deze dag is er nog niets vastgelegd. Met `cop session add` plan je een bijeenkomst, met `cop session hold` leg je vast wat er gebeurde, en met `cop diary add` wat iemand ervan vond.
{{/episodes}}

{{#person}}
{{> history-results}}

{{> history-changes}}

## Hoe het met de vragen staat

{{#questions}}
- “{{wording}}”: **{{status}}**{{#handedTo}}, aan {{handedTo}}{{/handedTo}}{{#date}} (gesteld op {{date}}){{/date}}

{{#firstWording}}
  Eerst luidde de vraag: “{{firstWording}}”
{{/firstWording}}

{{#answer}}
  *Voorlopig antwoord:* {{item(answer)}}
{{/answer}}

{{/questions}}
{{^questions}}
{{person}} heeft nog geen vraag op de kennisagenda gezet.
{{/questions}}
{{/person}}

{{#reflectionsOnWhole}}
{{#first()}}
## Van buiten bezien: het geheel

{{/first()}}
{{> history-reflection}}

{{/reflectionsOnWhole}}

{{#pending}}
{{#first()}}
## Wie kijkt er mee?

Op het volgende heeft nog niemand van buiten gereflecteerd. Een uitnodiging aan wie er niet bij was:

{{/first()}}
- {{#isWhole}}**{{name}}**{{#moments}}{{#first()}}, met {{/first()}}{{/moments}}{{/isWhole}}{{^isWhole}}**{{name}}**: nog {{/isWhole}}{{#moments}}{{^first()}}; {{/first()}}het {{kind}} “{{text}}”{{/moments}}
{{/pending}}

"""###,
    "nl/reports/monitoring.md": ###"""
# Reflexieve monitoring van {{title}}

Tot en met {{asOf}}: {{progress}}. Wat jullie je voornamen staat hier naast wat jullie bestanden laten zien, als een spiegel om van te leren en mee bij te sturen. Niemand krijgt een cijfer en er hoeft niets te worden verantwoord. De volgorde is die van de cyclus: observeren, analyseren, reflecteren, bijsturen.

## In het kort

{{#summary}}
- **{{label}}** {{text}}
{{/summary}}

## 1. Observeren: wat jullie je voornamen, en wat er gebeurde

{{#ambition}}
### De ambitie

{{#question}}
Het begon met deze vraag:

> {{quote(question)}}
{{/question}}
{{^question}}
Het vraagstuk is nog niet opgeschreven.
{{/question}}

{{#film}}
{{#first()}}
De film van het succes:

{{/first()}}
- *{{label}}:* {{item(text)}}
{{/film}}

{{#revisions}}
**Bijgesteld{{#date}} op {{date}}{{/date}}.**

{{#before}}
> Het was: {{quote(before)}}
>
{{/before}}
> Het werd: {{quote(after)}}

{{#reason}}
Waarom: {{block(reason)}}
{{/reason}}

{{/revisions}}
{{^revisions}}
Voor zover het is opgeschreven, is de ambitie niet bijgesteld. Bijstellen mag altijd, als de reden er maar bij staat.
{{/revisions}}

{{#indicators}}
{{#first()}}
Wat jullie door de tijd volgen:

{{/first()}}
- *{{text}}:* {{values}}.{{#note}} {{note}}{{/note}}
{{/indicators}}
{{/ambition}}

{{#individual}}
### De deelnemers

{{#level}}
{{> monitoring-level}}
{{/level}}

{{#quotes}}
{{#first()}}
In jullie eigen woorden. De stillere stemmen gaan voor; onderaan staat hoe deze teksten zijn gekozen.

{{/first()}}
**{{label}}**

{{#quotes}}
- “{{text}}” ({{who}}, {{date}})
{{/quotes}}

{{/quotes}}
{{/individual}}

{{#group}}
### De groep

{{#beside}}
{{> monitoring-beside}}
{{/beside}}

{{#lines}}
{{#first()}}
Van bijeenkomst tot bijeenkomst, een teken voor elk; · is onbekend. Het deel van wie toen meededen, het aantal vragen en het gemiddelde cijfer:

| | | |
| --- | --- | --- |
{{/first()}}
| {{cell(label)}} | {{line}} | {{range}} |
{{/lines}}

{{#isAttendanceWithheld}}
Hoeveel mensen er waren, wordt buiten de groep niet verteld.
{{/isAttendanceWithheld}}

{{#evaluations}}
{{#first()}}
Woorden zeggen meer dan cijfers. Wat er bij het afsluiten van de laatste bijeenkomsten gezegd werd bij het laagste cijfer en bij het hoogste, met dat cijfer erachter:

{{/first()}}
- *{{date}}, {{session}}:* {{#words}}{{.}}; {{/words}}{{marks}}.
{{/evaluations}}
{{/group}}

{{#organisation}}
### De organisaties

{{#level}}
{{> monitoring-level}}
{{/level}}

{{#network}}
{{#first()}}
Wat er veranderde in de banden tussen mensen en organisaties. Een band kan nieuw zijn omdat iemand haar legde, of omdat iemand erover vertelde; op de sociale kaart staan ze allemaal.

{{/first()}}
- Sinds {{since}}: {{changes}}.{{#founded}} Nieuwe coalities: {{founded}}.{{/founded}}{{#ended}} Beëindigde coalities: {{ended}}.{{/ended}}
{{/network}}
{{/organisation}}

{{#field}}
### Het werkveld

{{#level}}
{{> monitoring-level}}
{{/level}}

{{#functions}}
{{#first()}}
Hoe goed het werkveld iets nieuws voortbrengt, gescoord van 1 tot 5. Waar scores verschillen, zien mensen verschillende kanten van het veld.

{{/first()}}
- *{{name}}* ({{why}}): {{scores}}.{{#blocks}} Wat in de weg zit: {{blocks}}.{{/blocks}}
{{/functions}}

{{#initiator}}
### De initiatiefnemer

{{> monitoring-level}}
{{/initiator}}
{{/field}}

## 2. Analyseren: wat eruit springt

### Wat blijft

{{#persistent}}
- **“{{wording}}”** Al {{stay}} open{{#reworded}}, {{reworded}}{{/reworded}}.{{#note}} Het laatst genoteerd: “{{note}}”{{/note}}
{{/persistent}}
{{^persistent}}
Geen vraag staat al drie bijeenkomsten of vier maanden open.
{{/persistent}}

### Wat mensen verschillend zien

{{#diverging}}
**{{kind}}: {{text}}**{{#date}} ({{date}}){{/date}}

{{#readings}}
- *{{label}}:* {{text}}
{{/readings}}

{{/diverging}}
{{^diverging}}
Er is geen moment vastgelegd waarvan mensen meer dan één lezing gaven.
{{/diverging}}

{{#moreDiverging}}
{{moreDiverging}}
{{/moreDiverging}}

### Wat we niet weten

{{#unknowns}}
- {{.}}
{{/unknowns}}

## 3. Reflecteren: wat kantelde

Leren gaat de diepte in waar mensen niet langer vragen hoe iets moet, en beginnen te vragen of het wel het goede is. Dat is te zien waar een vraag omkeert, een antwoord wordt teruggenomen of de film van het succes verandert. Het staat hier alleen als jullie het zelf zo hebben vastgelegd.

{{#reframings}}
{{#reversals}}
{{#first()}}
**Vragen die omkeerden**

{{/first()}}
- “{{before}}” → “{{after}}” ({{#by}}{{by}}{{#date}}, {{/date}}{{/by}}{{date}})
{{/reversals}}

{{#rewordings}}
{{#first()}}
**Vragen die nu anders gesteld worden**

{{/first()}}
- “{{before}}” → “{{after}}”{{#date}} ({{date}}){{/date}}
{{/rewordings}}

{{#lettingsGo}}
{{#first()}}
**Aannames die zijn losgelaten**

{{/first()}}
- *{{label}}:* {{text}}
{{/lettingsGo}}

{{#retellings}}
{{#first()}}
**Wat er in de film van het succes veranderde toen die opnieuw werd verteld, en aan wie**

{{/first()}}
- *{{to}}{{#date}} ({{date}}){{/date}}:* {{changed}}
{{/retellings}}

{{#more}}
{{more}}
{{/more}}

{{#isEmpty}}
Er is nog geen kanteling vastgelegd.
{{/isEmpty}}
{{/reframings}}

{{#outside}}
{{#first()}}
**Van buiten bezien**

{{/first()}}
> “{{text}}”
>
> {{by}}{{#capacity}}, {{capacity}}{{/capacity}}{{#about}}, {{about}}{{/about}}{{#date}}, {{date}}{{/date}}

{{/outside}}

**Om over te praten, eerst in tweetallen**

{{#reframings}}
{{^isEmpty}}
- Welke van deze kantelingen maakte je zelf mee, en wat ben je sindsdien anders gaan doen?
{{/isEmpty}}
{{/reframings}}
- Van welke hoop uit deel 1 kun je een voorbeeld geven, en van welke kan nog niemand dat?
- Wat nemen we nog steeds voor vanzelfsprekend aan, en wie zou dat opvallen?

{{#next}}
## 4. Bijsturen: voor de volgende bijeenkomst

{{#topics}}
{{number}}. **{{title}}**

   {{#why}}{{^first()}} {{/first()}}{{.}}{{/why}}

{{/topics}}

{{#left}}
Ook gevonden, en voor een andere keer: {{left}}.
{{/left}}

**Hoe dit is gekozen.** De lijst heeft een vaste volgorde en weegt niets: waar jullie zelf om vroegen; wat beloofd is en over de datum; wat blijft; wie niet gehoord is; wat mensen verschillend zien; wat nog niet aankwam; waar het werkveld het zwakst is; de ambitie, als er een half jaar niemand naar keek; wat niemand noteerde. Van elk staat er één, van meer dan één degene die het langst wacht, en van wat mensen verschillend zien het laatste. Zes is het meeste; zijn het er minder dan drie, dan volgt meer van wat niemand noteerde, en dan een open vraag, de ambitie en het rondje van elke bijeenkomst. De groep beslist.
{{/next}}

{{#individual}}
{{#quotes}}
{{#first()}}
**Hoe de dagboekteksten zijn gekozen.** Ze komen uit elk derde deel van de tijd: één over wat anders is gedaan, één inzicht en één gevoel, van wie tot dan toe het minst is aangehaald, onder hen van wie het minst schreef, en dan de laatste. Niemand wordt meer dan twee keer aangehaald.
{{/first()}}
{{/quotes}}
{{/individual}}

"""###,
    "nl/reports/patterns.md": ###"""
# Patronen van {{title}}

{{^hasPatterns}}
Op {{asOf}} was er nog geen patroon opgeschreven. Wat werkt hier steeds weer, en waarom? Met `cop pattern add` schrijf je het eerste op.
{{/hasPatterns}}
{{#hasPatterns}}
{{count}}, stand van {{asOf}}.

Een patroon vertelt op één bladzijde wat hier werkt en waarom, zodat anderen het op hun eigen manier kunnen doen (Alexander 1977). Grotere patronen staan voorop, kleinere vullen ze aan. Sterren zeggen hoe zeker de groep is, en casussen verdienen ze: ★★ gaat steeds weer op, ★☆ heeft gewerkt, ☆☆ is een eerste idee.

## De patroontaal in één oogopslag

| Patroon | Sterren | Casussen | Deel van | Aangevuld door |
| --- | --- | ---: | --- | --- |
{{#patterns}}
| {{cell(name)}} | {{stars}} | {{caseCount}} | {{cell(larger)}} | {{cell(smaller)}} |
{{/patterns}}

{{#alone}}
**Op zichzelf**: {{alone}}. Van welk groter patroon kan elk een deel zijn, en wat vult het aan?
{{/alone}}

{{#unearned}}
{{#first()}}
## Sterren die nog verdiend moeten worden

Elke ster vraagt om een casus die het patroon draagt. Welke casus is dat, of is dit een ster te veel?

{{/first()}}
- **{{name}}**: {{stars}}, {{cases}}
{{/unearned}}

{{#rings}}
{{#first()}}
## In een kring

Hier is elk patroon een deel van het vorige, tot de kring rond is. Welk van deze is het grootste?

{{/first()}}
- {{.}}
{{/rings}}

## De patronen

{{#patterns}}
### {{name}}{{#stars}} {{stars}}{{/stars}}

{{#picture}}
> {{quote(picture)}}

{{/picture}}
{{#context}}
{{block(context)}}

{{/context}}
{{#larger}}
*Deel van {{larger}}*

{{/larger}}
{{#problem}}
**{{problem}}**

{{/problem}}
{{#forces}}
{{block(forces)}}

{{/forces}}
{{#therefore}}
**Daarom:**

{{block(therefore)}}

{{/therefore}}
{{#diagram}}
{{block(diagram)}}

{{/diagram}}
{{#drawing}}
{{drawing(drawing)}}

{{/drawing}}
{{#smaller}}
*Aangevuld door {{smaller}}*

{{/smaller}}
{{#cases}}
{{#first()}}
Casussen die het dragen:

{{/first()}}
- {{title}}{{#who}} ({{who}}){{/who}}
{{/cases}}
{{^cases}}
Nog geen casus draagt het.
{{/cases}}

{{#missing}}
*Nog te schrijven: {{missing}}*

{{/missing}}
{{#by}}
*{{by}}{{#date}}, {{date}}{{/date}}*

{{/by}}
{{^by}}
{{#date}}
*{{date}}*

{{/date}}
{{/by}}
{{/patterns}}
{{/hasPatterns}}

"""###,
    "nl/reports/results.md": ###"""
# {{title}}: wat het heeft gebracht

*Stand op {{date}}.* Wat geen naam heeft, bestaat niet voor wie er niet bij was. Deze bladzijde noemt wat er is: waar iemand meteen iets aan had, wat nog iets kan worden, en wat het veranderde. De verhalen komen van de mensen die ze meemaakten, en zij zeggen zelf door welke waardecycli hun verhaal gaat (Wenger, Trayner & De Laat 2011). Een verhaal mag in elke cyclus beginnen en hoeft er niet allemaal doorheen.

{{#isEmpty}}
Er is nog niets benoemd. Begin klein: wat gebruikte iemand vorige week dat hiervandaan kwam? `cop result add` legt het vast, `cop story add` laat iemand het vertellen.
{{/isEmpty}}

{{^isEmpty}}
## Per waardecyclus

| Cyclus | Waar het om gaat |{{#levels}} {{.}} |{{/levels}} Verhalen erdoorheen |
| --- | --- |{{#levels}} ---: |{{/levels}} ---: |
{{#cycles}}
| **{{cell(name)}}** | {{cell(meaning)}} |{{#counts}} {{.}} |{{/counts}} {{storyCount}} |
{{/cycles}}

{{#cycles}}
{{#results}}
{{#first()}}
### {{name}}: {{meaning}}

{{/first()}}
- {{text}}{{#facts}} *({{facts}})*{{/facts}}
{{#organisation}}
  - In gebruik bij: {{organisation}}
{{/organisation}}
{{#by}}
  - Gemaakt door: {{by}}
{{/by}}
{{#destination}}
  - Waar het landt: {{item(destination)}}
{{/destination}}
{{#evidence}}
  - Waaraan je het ziet: {{item(evidence)}}
{{/evidence}}
{{/results}}

{{/cycles}}
{{/isEmpty}}

{{#competenceNote}}
*{{competenceNote}}*
{{/competenceNote}}

{{#competences}}
{{#first()}}
Alleen voor wie de groep begeleidt, en niet om door te vertellen:

{{/first()}}
- {{text}}
{{/competences}}

{{#hasStories}}
## De verhalen, en hun weg

Elk getal zegt waar in het verhaal een cyclus komt.

| Verhaal |{{#cycles}}{{#id}} {{name}} |{{/id}}{{/cycles}}
| --- |{{#cycles}}{{#id}} :---: |{{/id}}{{/cycles}}
{{#stories}}
| {{cell(title)}} |{{#steps}} {{.}} |{{/steps}}
{{/stories}}
{{/hasStories}}

{{#stories}}
### {{title}}

*{{who}}{{#date}}, {{date}}{{/date}}{{#path}}: {{path}}{{/path}}*

> {{quote(text)}}

{{#aspired}}
**Waar het op hoopt.** {{block(aspired)}}
{{/aspired}}

{{#waiting}}
{{waiting}}
{{/waiting}}

{{#lookedBack}}
**Teruggekeken{{#lookBack}} ({{lookBack}}){{/lookBack}}.** {{block(lookedBack)}}
{{/lookedBack}}

{{#results}}
{{#first()}}
Het vertelt van:

{{/first()}}
- {{.}}
{{/results}}

{{/stories}}

{{#due}}
{{#first()}}
## Nu op terug te kijken

Deze dagen zijn voorbij. Eén vraag is genoeg: wat werd er van waar je op hoopte?

{{/first()}}
- **{{title}}** ({{who}}, {{date}}){{#aspired}}: {{item(aspired)}}{{/aspired}}
{{/due}}

{{#ahead}}
{{#first()}}
## Later op terug te kijken

{{/first()}}
- {{date}}: **{{title}}** ({{who}}){{#aspired}}: {{item(aspired)}}{{/aspired}}
{{/ahead}}

## Wie ervan hoorde

{{^publications}}
Er is nog niets voor anderen gemaakt. Het hoeft niet veel te zijn: in twee dagen maakt een groep een boekje, en een tegeltje is een begin. `cop publication add` legt het vast.
{{/publications}}
{{#publications}}
{{#first()}}
| Wanneer | Wat | Voor wie | Waar het te vinden is | Nagelezen met |
| --- | --- | --- | --- | --- |
{{/first()}}
| {{date}}{{^date}}*nog geen datum*{{/date}} | **{{cell(title)}}**{{#kind}}<br>{{cell(kind)}}{{/kind}}{{#by}}<br>{{cell(by)}}{{/by}} | {{cell(audience)}} | {{cell(place)}} | {{cell(checkedWith)}}{{^checkedWith}}*niet genoteerd*{{/checkedWith}} |
{{#last()}}

{{#notReached}}
Nog niets gemaakt voor: {{notReached}}.
{{/notReached}}
{{/last()}}
{{/publications}}

{{#withoutEvidence}}
{{#first()}}
## Nog nergens aan te zien

Een bladzijde, een foto of iemand die het zegt is genoeg.

{{/first()}}
- {{.}}
{{/withoutEvidence}}

{{#withoutDestination}}
{{#first()}}
## Zonder plek om te landen

{{/first()}}
- {{.}}
{{/withoutDestination}}

## Om over te praten

- Wat zeggen mensen buiten de groep dat het heeft gebracht? Aan wie kun je dat vragen?
{{#hasPotential}}
- Welke waarde in aanleg ligt er het langst, en wat zou haar wakker maken?
{{/hasPotential}}
{{^isEmpty}}
- Aan het begin hoopten jullie ergens op. Wat daarvan staat niet op deze bladzijde, en wat op deze bladzijde had niemand verwacht?
{{/isEmpty}}
{{#undated}}
- “{{.}}” hoopt ergens op. Op welke dag kijk je terug?
{{/undated}}
{{#notReached}}
- Wie zou er nu van moeten horen, en welke vorm past daarbij?
{{/notReached}}

"""###,
    "nl/reports/session.md": ###"""
{{#handout}}
{{> session-handout}}
{{/handout}}
{{#minutes}}
{{> session-minutes}}
{{/minutes}}
{{^id}}
# Bijeenkomsten van {{title}}

Er is nog geen bijeenkomst gepland of gehouden. Met `cop session add` plan je de eerste. Vooraf staat hier dan de uitnodiging met het programma, achteraf het verslag van wat je met `cop session hold` vastlegt, en wat er van de afspraken kwam.
{{/id}}

"""###,
    "nl/reports/social-map.md": ###"""
# Sociale kaart van {{cop}}{{#tie}}: {{tie}}{{/tie}}

Deze kaart laat zien wie op {{date}} met wie te maken had: {{people}} en {{organisations}}, met {{tieCount}} en {{coalitionCount}}.
{{#survey}}
Ze steunt op wat in `network.yaml` is opgeschreven en op de vragenronde van {{date}}.
{{#rate}}
Van de {{asked}} mensen aan wie het toen is gevraagd, gaven er {{answered}} antwoord ({{rate}}).
{{/rate}}
{{^rate}}
Wie er toen gevraagd is, is niet opgeschreven. Hoeveel mensen antwoord gaven, valt dus niet te zeggen.
{{/rate}}
{{#silent}}
In die ronde hoorden we niets van {{silent}}. Banden die niemand anders noemde, ontbreken.
{{/silent}}
{{#question}}

> {{quote(question)}}
{{/question}}
{{/survey}}
{{^survey}}
Er was toen nog geen vragenronde gehouden{{#hasTies}}: de kaart steunt op wat mensen toevallig vertelden{{/hasTies}}.
{{/survey}}

{{#tie}}
Van alle soorten banden laat deze kaart er één zien: **{{tie}}**. Cijfers en veranderingen gaan alleen daarover.

{{/tie}}
Een kaart laat zien wat er is gezegd, niet hoe het werkelijk zit, en oordeelt over niemand. Ze is er om samen over te praten.

## Wie met wie verbonden is

{{^hasTies}}
Voor deze dag zijn nog geen banden {{#tie}}van deze soort {{/tie}}opgeschreven, dus valt er nog niets te tellen. Begin met een vraag aan iedereen: bij wie klopte je de afgelopen maand aan? `cop survey add` legt vast aan wie je het vroeg en wie antwoordde, `cop relation add` elke band.
{{/hasTies}}
{{#hasTies}}
{{^tie}}
Elke soort band vormt een eigen netwerk. Met `--tie` bekijk je er één apart.
{{/tie}}

| Soort band | Banden | Tweetallen | Mensen en organisaties | Dichtheid |
| --- | ---: | ---: | ---: | ---: |
{{#layers}}
| {{cell(kind)}} | {{ties}} | {{pairs}} | {{parties}} | {{density}} |
{{/layers}}

Een pijl → loopt van de een naar de ander, ↔ heeft geen richting. De sterkte loopt van 1 (dun) tot 5 (sterk).

| Wie | Band | Met wie | Sterkte | Sinds |
| --- | --- | --- | ---: | --- |
{{#ties}}
| {{cell(from)}} | {{cell(kind)}} | {{cell(to)}} | {{strength}} | {{since}} |
{{/ties}}
{{/hasTies}}

{{#hasCoalitions}}
## Wie de krachten bundelden

{{#coalitions}}
- **{{name}}**{{#since}} (sinds {{since}}){{/since}}{{#members}}: {{members}}{{/members}}.{{#purpose}} Waarvoor: {{purpose}}{{/purpose}}
{{/coalitions}}
{{/hasCoalitions}}

{{#hasFigures}}
## Wat de kaart in cijfers zegt

De cijfers gaan over {{counted}}: iedereen die meedoet, en ieder die een band heeft. {{^tie}}Alle soorten banden tellen samen mee; twee{{/tie}}{{#tie}}Twee{{/tie}} zijn verbonden zodra een van beide de ander noemde. Ergens werken of bij een coalitie horen geldt niet als band.

| Cijfer | Waarde | Wat het zegt | Antwoorden | Bron |
| --- | ---: | --- | --- | --- |
{{#figures}}
| {{cell(name)}} | {{text}} | {{cell(meaning)}} | {{response}} | {{cell(source)}} |
{{/figures}}

{{#lowResponse}}
Let op de respons: wie we niet hoorden, ontbreekt in elk cijfer. Vooral de centralisatie en de vraag wie er tussen anderen staat, lijden daaronder.
{{/lowResponse}}

{{#core}}
**De kern**, waar de meeste banden samenkomen: {{core}}. Een gezonde gemeenschap heeft een hechte kern en een rand die nieuwkomers, bruggen en zeldzame kennis binnenbrengt; het een is niet beter dan het ander.
{{/core}}

{{#brokers}}
**Bruggenbouwers**, op alfabet: {{brokers}}. De kortste lijnen tussen anderen lopen vaak hierlangs (tussenpositie of *betweenness*; Freeman 1977, Brandes 2001). Dat is veel waard en kan ook zwaar wegen. Vraag of het past, en met wie het te delen is.
{{/brokers}}

{{#hasCutPoints}}
**Spilfiguren, waar alles aan één lijn hangt.** Sommigen zijn maar via één persoon of organisatie te bereiken (articulatiepunten; Hopcroft & Tarjan 1973). Dat zegt niets over wie ertussen staat en wel iets over het netwerk: waar zou een tweede lijn helpen?

{{#cutPoints}}
- {{name}} verbindt {{separated}} met de rest.
{{/cutPoints}}
{{/hasCutPoints}}

{{#hasSmallerParts}}
**Groepjes op zichzelf**, met banden onderling en nog geen met de grootste groep:

{{#smallerParts}}
- {{.}}
{{/smallerParts}}
{{/hasSmallerParts}}

{{#withoutTies}}
**Nog zonder band op de kaart**: {{withoutTies}}. Misschien heeft niemand het gevraagd, misschien is het niet opgeschreven. Wat zou een kennismaking opleveren, en wie kan daarvoor zorgen?
{{/withoutTies}}
{{/hasFigures}}

{{#comparison}}
## Wat er veranderde sinds {{date}}

{{^hasChanges}}
In wat er is opgeschreven, veranderde niets.
{{/hasChanges}}
{{#newcomers}}
- Nieuw op de kaart: {{newcomers}}.
{{/newcomers}}
{{#leavers}}
- Niet meer op de kaart: {{leavers}}.
{{/leavers}}
{{#foundedCoalitions}}
- Nieuwe coalities: {{foundedCoalitions}}.
{{/foundedCoalitions}}
{{#endedCoalitions}}
- Beëindigde coalities: {{endedCoalitions}}.
{{/endedCoalitions}}

{{#hasPairs}}
| Verandering | Tussen | En | Toen | Nu |
| --- | --- | --- | --- | --- |
{{#pairs}}
| {{change}} | {{cell(first)}} | {{cell(second)}} | {{cell(was)}} | {{cell(now)}} |
{{/pairs}}

Tussen haakjes staat de sterkte; ← loopt van de tweede naar de eerste.
{{/hasPairs}}

{{#hasFigures}}
De cijfers naast elkaar. Een verschil kan ook komen doordat anderen antwoord gaven, en niet doordat mensen elkaar vonden.

| Cijfer | {{date}} | Nu |
| --- | --- | --- |
{{#figures}}
| {{cell(name)}} | {{cell(was)}} | {{cell(now)}} |
{{/figures}}
{{/hasFigures}}
{{/comparison}}

{{#hasFigures}}
## Wat betekent dit?

Leg de kaart op tafel en laat de groep haar eerst zelf lezen.

- Wat valt je op? Wat herken je, en wat ontbreekt of klopt niet?
- Welke band hielp jou het meest verder met je vraag, en wat maakte dat mogelijk?
{{#comparison}}
- Wat kwam er van de banden die er sinds {{date}} bij zijn gekomen? En hadden de banden die ophielden hun werk gedaan?
{{/comparison}}
{{#hasCutPoints}}
- Waar hangt een lijn aan één persoon, en wie wil de tweede zijn?
{{/hasCutPoints}}
{{#hasSmallerParts}}
- Wat zouden de losse groepjes elkaar te bieden hebben?
{{/hasSmallerParts}}
{{#withoutTies}}
- Wie staan er nauwelijks op de kaart, terwijl hun stem ertoe doet voor het vraagstuk? Wie nodigt hen uit?
{{/withoutTies}}
- Hoe komt wat we leren terecht in onze organisaties en in het werkveld? Langs welke lijnen, en waar stokt het?
- Welke ene band zou de komende maanden verschil maken, en wie zet de eerste stap?
{{/hasFigures}}

"""###,
    "nl/reports/status.md": ###"""
# Hoe {{title}} ervoor staat

Op {{date}}: {{progress}}. {{next}}.

{{#attention}}
{{#first()}}
## Wat nu aandacht vraagt

{{/first()}}
**{{name}}**

{{#items}}
- {{item(text)}}{{#detail}} ({{detail}}){{/detail}}
{{/items}}

{{/attention}}

## De tien stappen

| Stap | Hoe het ervoor staat | Wat er is |
| --- | --- | --- |
{{#steps}}
| {{number}}. {{cell(name)}} | {{stateName}} | {{cell(stands)}} |
{{/steps}}

## Wat nu

Eén ding voor elke stap die erom vraagt. De methode adviseert, de groep beslist.

{{#steps}}
{{#next}}
- **{{number}}. {{name}}.** {{advice}}{{#commands}}{{#first()}}: {{/first()}}{{^first()}}, {{/first()}}{{code(.)}}{{/commands}}

{{#rules}}
{{#first()}}
  Wat de methode opmerkt: {{/first()}}{{^first()}}; {{/first()}}{{title}} ({{code(code)}}){{/rules}}

{{/next}}
{{/steps}}

`cop check` wijst elk advies aan op zijn plek in de bestanden, en `cop explain` met het woord tussen haakjes vertelt wat erachter zit.

"""###,
    "nl/reports/system.md": ###"""
# {{title}}: het werkveld als systeem

*Stand op {{date}}.* Deze bladzijde kijkt voorbij de groep, naar het werkveld waarin jullie werken: wat daar belemmert en wat helpt, hoe goed iets nieuws er aanslaat, en waarom het is zoals het is. Er staat in wat mensen hebben opgeschreven. Leg het op tafel en verbeter het samen.

## Wat belemmert en wat helpt

{{^hasActors}}
Er staat nog geen partij in de matrix. `cop system actor` voegt de eerste toe; daarna komt wat elke partij helpt en belemmert.
{{/hasActors}}
{{#hasActors}}
{{^hasCells}}
In de matrix: {{#actors}}{{^first()}}, {{/first()}}{{name}}{{/actors}}. Wat daar belemmert en helpt heeft nog niemand ingevuld. `cop help system actor` laat zien hoe je een vakje vult.
{{/hasCells}}
{{#hasCells}}
| Wie |{{#features}} {{cell(name)}} |{{/features}}
| --- |{{#features}} --- |{{/features}}
{{#actors}}
| **{{cell(name)}}** |{{#marks}} {{.}} |{{/marks}}
{{/actors}}
| *Allemaal samen* |{{#features}} {{counts}} |{{/features}}

Elke ⊖ is iets wat belemmert, elke ⊕ iets wat helpt. Een leeg vakje betekent dat niemand er iets over wist te zeggen, niet dat er niets speelt.
{{#mostHindered}}
De meeste belemmeringen zijn genoemd bij **{{mostHindered}}**.
{{/mostHindered}}
{{/hasCells}}
{{/hasActors}}

{{#hasCells}}
{{#actors}}
### {{name}}{{#organisation}} ({{organisation}}){{/organisation}}

{{#cells}}
{{#first()}}
| Kenmerk | Wat belemmert | Wat helpt |
| --- | --- | --- |
{{/first()}}
| {{cell(feature)}} | {{#barriers}}{{^first()}}<br>{{/first()}}⊖ {{cell(.)}}{{/barriers}} | {{#opportunities}}{{^first()}}<br>{{/first()}}⊕ {{cell(.)}}{{/opportunities}} |
{{/cells}}
{{^cells}}
Hier heeft nog niemand ingevuld wat belemmert en helpt.
{{/cells}}

{{/actors}}
{{/hasCells}}

## Hoe goed iets nieuws aanslaat

{{^scoring}}
Niemand heeft de zeven functies van het werkveld al een cijfer gegeven. Ieder doet dat eerst alleen, met `cop system score`; praat daarna over de verschillen.
{{/scoring}}
{{#scoring}}
Er moeten zeven dingen goed gaan voordat iets nieuws in een werkveld aanslaat (de functies van een innovatiesysteem; Hekkert en anderen 2007). Ieder gaf in z'n eentje cijfers, van 1, werkt nauwelijks, tot 5, werkt goed{{#period}}: {{period}}{{/period}}.

{{#raters}}
Cijfers van {{raters}}.
{{/raters}}
{{#silent}}
{{silent}}
{{/silent}}

| Functie | Wie gaf wat | Gemiddeld | Uiteen |
| --- | --- | ---: | ---: |
{{#functions}}
| {{cell(name)}} | {{code(strip)}} | {{mean}} | {{spread}} |
{{/functions}}

In de tweede kolom staat elk cijfer op zijn plek op de lijn van 1 tot 5. *Uiteen* is de afstand tussen het hoogste en het laagste. Een gemiddelde verbergt die afstand: gebruik het om te kiezen waar je begint, nooit als oordeel.
{{#unscored}}
Nog zonder cijfers: {{unscored}}.
{{/unscored}}

{{#hasWeakest}}
### Wat het zwakst is, en wat in de weg staat
{{/hasWeakest}}
{{^hasWeakest}}
{{#weakest}}
{{#first()}}
### Wat in de weg staat
{{/first()}}
{{/weakest}}
{{/hasWeakest}}

{{#weakest}}
**{{name}}** {{standing}}, {{mean}} (cijfers {{code(strip)}}).

{{#blocks}}
> {{quote(.)}}

{{/blocks}}
{{^blocks}}
Niemand heeft nog opgeschreven wat er in de weg staat.
{{/blocks}}

{{#barriers}}
{{#first()}}
Deze belemmeringen uit de matrix kunnen erachter zitten:

{{/first()}}
- ⊖ {{text}} *({{actor}}, {{feature}})*
{{/barriers}}

{{/weakest}}
{{#hasWeakest}}
Een functie is zwak doordat er iets onder ontbreekt of in de weg ligt (Wieczorek & Hekkert 2012). Welk kenmerk van de matrix bij welke functie hoort, is onze eigen lezing: kijk ook verder.
{{/hasWeakest}}

{{#voices}}
{{#first()}}
{{#isApart}}
### Wat de een ziet en de ander niet

Niemand zit hier fout. Mensen kijken vanaf verschillende plekken, en waar hun cijfers uiteenlopen valt elkaar iets te vertellen. De grootste verschillen staan vooraan.
{{/isApart}}
{{^isApart}}
### Waar de cijfers gelijk zijn

Niemand gaf een ander cijfer dan de rest. Bedoelen jullie er ook hetzelfde mee?
{{/isApart}}

{{/first()}}
**{{name}}**, {{range}}

{{#scores}}
- **{{score}}** {{who}}{{#why}}: “{{item(why)}}”{{/why}}
{{/scores}}

{{/voices}}

{{#singleVoices}}
{{#first()}}
### Waar één iemand een cijfer gaf

Naast deze cijfers staat nog niets. Wie ziet het ook zo, en wie ziet het anders?

{{/first()}}
**{{name}}**

{{#scores}}
- **{{score}}** {{who}}{{#why}}: “{{item(why)}}”{{/why}}
{{/scores}}

{{/singleVoices}}

{{#changes}}
{{#first()}}
### Wat er veranderde sinds de ronde ervoor{{#periodBefore}} ({{periodBefore}}){{/periodBefore}}

| Functie | Gemiddeld toen | Gemiddeld nu | Verschil | Wie het nu anders ziet |
| --- | ---: | ---: | ---: | --- |
{{/first()}}
| {{cell(name)}} | {{was}} | {{now}} | {{difference}} | {{cell(moves)}} |
{{#last()}}

Een verschil kan komen door wie er cijfers gaf, en niet door wat er in het werkveld veranderde: de laatste kolom noemt wie beide keren meedeed en er de tweede keer anders over dacht.
{{/last()}}
{{/changes}}
{{/scoring}}

{{#indicatorSets}}
{{#first()}}
## Wat door de tijd gevolgd wordt

{{/first()}}
### {{name}}

{{#indicators}}
**{{text}}**{{#line}} {{line}}{{/line}}

{{#measurements}}
{{#first()}}
| Wanneer | Wat er gevonden is | Hoe je het leest |
| --- | --- | --- |
{{/first()}}
| {{date}}{{^date}}geen datum{{/date}} | {{cell(value)}} | {{cell(note)}} |
{{/measurements}}
{{^measurements}}
Nog niet gemeten.
{{/measurements}}

{{/indicators}}
{{/indicatorSets}}

## Waarom het is zoals het is

{{#causes}}
{{#first()}}
Elke regel onder een andere zegt waarom die erboven zo is.{{#hasMarks}} ★ is nog te veranderen; ✕ is niet aan deze groep om te veranderen; ? ligt diep, en niemand zei al wie er iets aan kan doen.{{/hasMarks}}

{{/first()}}
{{#levels}}  {{/levels}}- {{#mark}}{{mark}} {{/mark}}{{text}}
{{/causes}}
{{^causes}}
Er is nog geen oorzakenboom getekend. Dat kost vier of vijf mensen een uur; `cop domain cause` schrijft hem op.
{{/causes}}

{{#deepChangeable}}
{{#first()}}
**Diep, en nog te veranderen.** Wat hier verandert, werkt door in alles erboven:

{{/first()}}
- ★ {{.}}
{{/deepChangeable}}

{{#shallowChangeable}}
{{#first()}}
{{#hasDeepChangeable}}**Dichter aan de oppervlakte, en ook te veranderen.**{{/hasDeepChangeable}}{{^hasDeepChangeable}}**Te veranderen, maar niet diep.**{{/hasDeepChangeable}} Vraag wat het dan nog op zijn plek houdt:

{{/first()}}
- ★ {{.}}
{{/shallowChangeable}}

{{#deepUnjudged}}
{{#first()}}
**Diep, en nog niet beoordeeld.** Kunnen jullie er iets aan doen, of iemand bij wie je binnenkomt?

{{/first()}}
- ? {{.}}
{{/deepUnjudged}}

{{#deepFixed}}
{{#first()}}
**Diep, en niet aan deze groep om te veranderen.** Hoe houd je er rekening mee, en wie zou het moeten horen?

{{/first()}}
- ✕ {{.}}
{{/deepFixed}}

## Om over te praten

{{#hasBarriers}}
- Welke ⊖ is een oorzaak, en welke alleen iets waaraan je de oorzaak merkt? Vraag door tot er iets ligt dat diep zit en toch te veranderen is.
{{/hasBarriers}}
{{#hasOpportunities}}
- Welke ⊕ gebruikt nog niemand?
{{/hasOpportunities}}
{{#scoring}}
{{#hasWeakest}}
{{#weakest}}
- {{name}}: wat is het kleinste dat deze groep eraan kan doen, en wie is daarbij nodig?
{{/weakest}}
{{/hasWeakest}}
{{#isApart}}
- Waar cijfers uiteenlopen: wat weet de een dat de ander niet weet?
{{/isApart}}
{{/scoring}}
{{^hasActors}}
- Wie kom je in dit werkveld tegen, en wie van hen gaat over wat er verandert?
{{/hasActors}}
{{#hasActors}}
- Wie hoort wel bij het werkveld en staat niet in de matrix?{{#hasCells}}{{#hasEmptyCells}} Wie kan iets zeggen over de lege vakjes?{{/hasEmptyCells}}{{/hasCells}}
{{/hasActors}}
{{#scoring}}
- Wanneer geef je opnieuw cijfers, en wat zou er dan verschoven moeten zijn?
{{/scoring}}

"""###,
    "nl/reports/timeline-worksheet.md": ###"""
# Tijdlijn van {{title}}: werkblad voor een tijdlijnsessie

Tot en met {{asOf}}. De lijn hieronder is een eerste versie, gemaakt van wat is opgeschreven. In de sessie zet de groep haar recht en voegt toe wat in geen bestand staat: hoe het was, en waarom het ertoe deed.

1. **Zet de feiten recht.** Lees de lijn samen hardop. Wat klopt niet, wat ontbreekt, wat hoort op een andere datum?
2. **Markeer voor jezelf.** Iedereen kiest eigen hoogtepunten (▲), dieptepunten (▼) en leermomenten (★), voordat er iemand praat.
3. **Zeg waarom.** Loop de tekens een voor een langs. Wie het teken zette, begint: waarom was dit er een?
4. **Leg lezingen naast elkaar.** Zien twee mensen hetzelfde moment anders, schrijf dan allebei de lezingen op. Niemand hoeft gelijk te krijgen; vraag door.
5. **Kies er drie.** Welke drie momenten doen er het meest toe voor wat jullie nu gaan doen?

## De lijn

{{#periods}}
### {{name}}

| Wanneer | Wat er gebeurde | Klopt het? Hoe was het anders? | ▲ ▼ ★ |
| --- | --- | --- | --- |
{{#events}}
| {{cell(date)}} | {{mark}} *{{label}}*{{#text}} {{cell(text)}}{{/text}}{{#who}} ({{cell(who)}}){{/who}} | | |
{{/events}}
| | *Wat ontbreekt er?* | | |

{{/periods}}
{{^periods}}
Er is nog niets met een datum opgeschreven. Begin met een lege lijn:

| Wanneer | Wat er gebeurde | Wie erbij was | ▲ ▼ ★ |
| --- | --- | --- | --- |
| | <br><br> | | |
| | <br><br> | | |
| | <br><br> | | |

{{/periods}}
{{#undated}}
{{#first()}}
**Zonder datum.** Wie weet nog wanneer dit was?

{{/first()}}
- {{kind}} ({{count}}): {{names}}
{{/undated}}

## Hoogtepunten, dieptepunten en leermomenten

{{#moments}}
{{#first()}}
Deze zijn eerder al gemarkeerd. Ziet de groep ze nog zo?

{{/first()}}
{{/moments}}
| | Wanneer | Wat | Waarom was het er een? |
| --- | --- | --- | --- |
{{#moments}}
| {{mark}} {{kind}} | {{cell(date)}} | {{cell(text)}} | {{cell(why)}} |
{{/moments}}
| ▲ hoogtepunt | | <br><br> | |
| ▲ hoogtepunt | | <br><br> | |
| ▼ dieptepunt | | <br><br> | |
| ▼ dieptepunt | | <br><br> | |
| ★ leermoment | | <br><br> | |
| ★ leermoment | | <br><br> | |

{{#candidates}}
{{#first()}}
Dit schreven of vertelden mensen. Misschien zit er een hoogtepunt, dieptepunt of leermoment tussen:

{{/first()}}
- {{date}}{{#who}}, {{who}}{{/who}}: {{item(text)}}
{{/candidates}}

## Waar lezingen uiteenlopen

{{#readings}}
**{{kind}}: {{text}}**{{#date}} ({{date}}){{/date}}

{{#tables}}
|{{#readings}} {{cell(who)}} |{{/readings}} En jij? |
|{{#readings}} --- |{{/readings}} --- |
|{{#readings}} {{cell(text)}} |{{/readings}} <br><br> |

{{/tables}}
{{/readings}}
{{^readings}}
Van geen enkel moment zijn al twee lezingen opgeschreven.

{{/readings}}
Een ander moment dat jullie verschillend lezen:

| Moment | De ene lezing | De andere lezing | Wat zouden jullie elkaar vragen? |
| --- | --- | --- | --- |
| <br><br> | | | |
| <br><br> | | | |

## De drie die er het meest toe doen

| | Welk moment? | Waarom juist dit? | Wat vraagt het nu van ons? |
| --- | --- | --- | --- |
| 1 | <br><br><br> | | |
| 2 | <br><br><br> | | |
| 3 | <br><br><br> | | |

*Na afloop, voor de monitor: `cop moment add` bewaart een teken met de reden erbij, `cop moment reading` een lezing ervan, en met `cop set` zet je een datum of een tekst recht.*

"""###,
    "nl/reports/timeline.md": ###"""
# Tijdlijn van {{title}}

Tot en met {{asOf}}. Op de lijn staan de feiten zoals ze zijn vastgelegd, en wat mensen erop aanwezen als
hoogtepunt (▲), dieptepunt (▼) en leermoment (★). Loop de lijn samen na. Vraag dan bij elk teken waarom het
er staat.

{{#olderRelations}}
{{text}}
{{/olderRelations}}

{{#periods}}
## {{name}}

{{#events}}
- {{date}} {{mark}} *{{label}}*{{#text}} {{text}}{{/text}}{{#who}} ({{who}}){{/who}}
{{/events}}

{{/periods}}
{{^periods}}
Tot en met deze dag is er nog niets met een datum vastgelegd.
{{/periods}}

{{#readings}}
{{#first()}}
## Waar de lezingen uiteenlopen

Hier zien mensen hetzelfde verschillend. Niemand hoeft gelijk te krijgen. Vraag door.

{{/first()}}
**{{kind}}: {{text}}**{{#date}} ({{date}}){{/date}}

|{{#readings}} {{who}} |{{/readings}}
|{{#readings}} --- |{{/readings}}
|{{#readings}} {{cell(text)}} |{{/readings}}

{{/readings}}

{{#planned}}
{{#first()}}
## Wat nog komt

{{/first()}}
- {{date}} {{mark}} *{{label}}*{{#text}} {{text}}{{/text}}{{#who}} ({{who}}){{/who}}
{{/planned}}

{{#undated}}
{{#first()}}
## Zonder datum

Dit hoort ook op de lijn, maar niemand noteerde wanneer. Wie weet het nog?

{{/first()}}
- {{kind}} ({{count}}): {{names}}
{{/undated}}

"""###,
    "nl/terms.yaml": ###"""
# Woorden van de rapporten. De sleutels zijn in elke taal gelijk; {…} wordt ingevuld.

# Waar een reflectie over gaat.
about.entry: over wat {what} schreef
about.moment.high: over het hoogtepunt “{what}”
about.moment.learning: over het leermoment “{what}”
about.moment.low: over het dieptepunt “{what}”
about.party: over {what}
about.question: over de vraag “{what}”
about.reflection: in antwoord op {what}
about.reversal: over de omkering naar “{what}”
about.revision: over de nieuwe ambitie “{what}”
about.session: over de bijeenkomst “{what}” als geheel
about.signal: over het signaal “{what}”
about.talk: over het gesprek met {what}

# Staan voor mensen en organisaties die onbekend moeten blijven; {x} is een letter of een getal.
stand-in.participant: "deelnemer {x}"
stand-in.person: "persoon {x}"
stand-in.organisation: "organisatie {x}"
stand-in.coalition: "coalitie {x}"
stand-in.session: "bijeenkomst {x}"
stand-in.community: een community of practice
stand-in.team: uit het team
stand-in.onlooker: kijkt mee
stand-in.gap: "[…]"

# Onder een rapport voor buiten.
public-note.open: Gemaakt voor lezers buiten de groep. Wat mensen voor zichzelf of voor de groep houden, staat er niet in.
public-note.anonymous: "Gemaakt voor lezers buiten de groep: niemand is eruit te herkennen. Letters staan voor mensen en organisaties, in elk rapport andere; […] staat waar iets is weggelaten omdat het verraadt om wie het gaat."

# Getallen.
decimal-sign: ","

# Documenten om uit te delen.
count.people.one: "{n} persoon"
count.people.many: "{n} mensen"
count.organisations.one: "{n} organisatie"
count.organisations.many: "{n} organisaties"
count.other-organisations.one: "{n} andere"
count.other-organisations.many: "{n} andere"
count.sessions.one: "{n} bijeenkomst"
count.sessions.many: "{n} bijeenkomsten"
count.cases.one: "{n} casus"
count.cases.many: "{n} casussen"
count.questions.one: "{n} vraag"
count.questions.many: "{n} vragen"
count.agreements.one: "{n} afspraak"
count.agreements.many: "{n} afspraken"
count.weeks.one: "{n} week"
count.weeks.many: "{n} weken"
count.minutes.one: "{n} minuut"
count.minutes.many: "{n} minuten"
domain.question: het vraagstuk
domain.challenges: wat het lastig maakt
domain.scope: waar de grens ligt
domain.practice: de praktijk
domain.vision: de film van het succes
domain.yields: de opbrengsten
domain.stakeholders: wie er belang bij heeft
domain.causes: de oorzaken
domain.sociotechnical: het systeem eromheen
domain.invitation: de uitnodiging
embedding.status.idea: een idee
embedding.status.agreed: afgesproken
embedding.status.under-way: onderweg
embedding.status.embedded: verankerd
embedding.status.stopped: gestopt
influence.high: Veel invloed
influence.medium: Redelijk wat invloed
influence.low: Weinig invloed
influence.none: Geen invloed
influence.unknown: Invloed niet ingeschat
intake.decision.accepted: doet mee
intake.decision.declined: doet niet mee
intake.decision.waiting: wacht nog even
page.attendance: "Ik was bij {n} van de {held}."
page.attendance.only: "Er was in mijn tijd één bijeenkomst, en daar was ik bij."
page.attendance.missed: "Er was in mijn tijd één bijeenkomst, en daar was ik niet bij."
page.diary.event: Wat er gebeurde
page.diary.highlight: Wat opviel
page.diary.insight: Inzichten
page.diary.did-differently: Anders gedaan
page.diary.question: Wat ik me afvroeg
page.diary.feeling: Hoe het voelde
page.diary.text: En verder
page.part.host: gastheer of gastvrouw
page.part.preparer: bereidde voor
page.part.case: bracht een casus in
session.form.hybrid: in de zaal en online
sharing.open: De groep deelt open.
sharing.chatham-house: "Wat hier gedeeld wordt, valt onder de Chatham House Rule: gebruik het, en vertel nooit wie het zei, wie erbij was of waar zij werken."
sharing.non-disclosure: Wat hier gedeeld wordt, blijft binnen, tenzij degenen om wie het gaat ermee instemmen dat het naar buiten gaat.
sharing.undecided: De groep heeft nog niet besloten hoe zij omgaat met wat gedeeld wordt; tot die tijd blijft het binnen.
summary.participants: "{people} uit {organisations}"
summary.managers: "Tot nu toe is er bij {n} van de {organisations} een leidinggevende betrokken."
summary.sessions: "{all} gehouden, {part} gepland"
summary.sessions-held: "{all} gehouden"
summary.cases: "{all} uit het eigen werk van deelnemers; in {part} is er iets anders gedaan"
summary.cases-unchanged: "{all} uit het eigen werk van deelnemers; nog nergens is iets anders gedaan"
summary.questions: "{all} op de kennisagenda, waarvan {part} voorlopig afgerond"
summary.agreements: "{all} tussen de bijeenkomsten; {part} nagekomen"
summary.overdue: ", {n} over de datum"
summary.level.individual: voor mensen zelf
summary.level.organisation: voor organisaties
summary.level.field: voor het werkveld
summary.level.initiator: voor de initiatiefnemer
summary.level.unknown: van een ander soort
weekday.1: maandag
weekday.2: dinsdag
weekday.3: woensdag
weekday.4: donderdag
weekday.5: vrijdag
weekday.6: zaterdag
weekday.7: zondag

# In welke hoedanigheid iemand spreekt.
capacity.commissioner: opdrachtgever
capacity.expert: expert
capacity.facilitator: facilitator
capacity.guest: gast
capacity.initiator: initiatiefnemer
capacity.monitor: monitor
capacity.outsider: van buiten de community
capacity.participant: deelnemer
capacity.sounding-board: klankbordgroep

# Waarin werkvormen verschillen.
form.appeal: Wat ze aanspreken
appeal.body: lijf
appeal.creativity: creativiteit
appeal.intuition: intuïtie
appeal.reason: verstand
form.focus: Waar de aandacht is
focus.content: de inhoud
focus.group: de groep
focus.individual: het individu
focus.surroundings: de omgeving
form.grouping: In welk gezelschap
grouping.plenary: met z'n allen
grouping.small-groups: in groepjes
grouping.pairs: in tweetallen
grouping.individual: ieder voor zich

# Het programma dat voor een bijeenkomst wordt voorgesteld.
agenda.hours.last: "De tijden van de bijeenkomst staan nog niet vast: overgenomen van de vorige keer, {from} tot {until}."
agenda.hours.usual: "De tijden van de bijeenkomst staan nog niet vast: uitgegaan van {from} tot {until}."
agenda.more: en nog {count}
agenda.people.last: voor zo'n {count} mensen, evenveel als de vorige keer
agenda.people.members: voor zo'n {count} mensen, deelnemers en facilitators
agenda.title.case: "Casus: {what}"
agenda.title.case-of: "Casus: wat {who} inbrengt"
agenda.title.dinner: Avondeten
agenda.title.evaluation: Terugblik op vandaag
agenda.title.gather: Wat willen we te weten komen?
agenda.title.harvest: Wat heeft het ons tot nu toe gebracht?
agenda.title.how-next: Hoe verder?
agenda.title.look-back: Wat deed je anders?
agenda.title.lunch: Lunch
agenda.title.open: Ruimte voor wat er opkomt
agenda.title.opening: Opening
agenda.title.pause: Pauze
agenda.title.prepare-case: "De casus onder woorden brengen: {what}"
agenda.title.prepare-room: Wat er klaar moet liggen
agenda.title.round: Ronde langs de kennisagenda
agenda.title.sharing: Hoe gaan we om met wat we hier delen?
agenda.why.case.announced: Deze casus is voor de bijeenkomst aangekondigd.
agenda.why.case.last-turn: Wie deze casus inbrengt was voor het laatst aan de beurt op {date}.
agenda.why.case.no-turn: Wie deze casus inbrengt, is nog niet aan de beurt geweest.
agenda.why.evaluation: Van ieder een cijfer, een woord en een wens; met de wensen begint het volgende programma.
agenda.why.form: “{form}” past bij de groep en de tijd.
agenda.why.form.scarce: "“{form}” brengt wat er tot nu toe minder was: {value}, in {count} van de {total} blokken."
agenda.why.gather: Op de kennisagenda staat geen open vraag. Begin dus bij wat mensen willen weten.
agenda.why.harvest: Geen casus of vraag maakt aanspraak op deze tijd. Benoem wat er al is.
agenda.why.how-next: De groep kiest zelf de vraag, de casus, de gastheer of gastvrouw en de voorbereiders van de volgende keer.
agenda.why.look-back: Een afspraak wordt nagekomen als iemand ernaar vraagt.
agenda.why.look-back.done: "Gedaan op {date}: {what}"
agenda.why.look-back.due: "Te doen, uiterlijk {date}: {what}"
agenda.why.look-back.open: "Afgesproken: {what}"
agenda.why.look-back.outcome: "Wat het opleverde: {what}"
agenda.why.look-back.overdue: "Had klaar moeten zijn op {date}: {what}"
agenda.why.meal: Met een lege maag leer je niets, en aan tafel vinden mensen elkaar.
agenda.why.open: Niets anders maakt aanspraak op deze tijd. Hij is voor waar de groep mee komt.
agenda.why.opening: Iedereen komt aan het woord voordat de inhoud begint.
agenda.why.opening.how-next: "De vorige keer was het antwoord op “hoe verder?”: “{what}”"
agenda.why.opening.look-back: Vraag in deze ronde wat mensen anders deden, want voor een eigen blok is geen tijd.
agenda.why.opening.wish: "Zeg wat je doet met de wens van {who}: “{what}”"
agenda.why.pause: Veel langer dan anderhalf uur houdt niemand de aandacht erbij.
agenda.why.prepare-case: "Een kantje is genoeg: wat er speelt, wat al is geprobeerd en wat je de groep wilt vragen."
agenda.why.prepare-room: "De werkvormen in dit programma vragen om:"
agenda.why.question.follow-up: Deze vraag kwam voort uit een eerdere, en vervolgvragen gaan mee naar de volgende keer.
agenda.why.question.open: Staat open sinds {date}.
agenda.why.question.persistent: "Staat open sinds {date}, bijeenkomsten sindsdien: {count}. Wat zo lang blijft is een hardnekkig probleem."
agenda.why.question.undated: Staat open, en niemand noteerde sinds wanneer.
agenda.why.round: Wie de open vragen elke keer langsloopt, ziet wat beweegt en wat blijft.
agenda.why.round.other: "Zonder eigen blok: “{what}”"
agenda.why.sharing: De groep heeft hier nog niet over besloten, en dat hoort te gebeuren voordat iemand iets vertrouwelijks vertelt.

# Leergeschiedenis.
history.after: Na “{before}”
history.ask.change: Hier deed iemand iets anders dan anders. Wat maakte dat mogelijk, en wat is er nodig om dat ook elders te laten gebeuren?
history.ask.open: Jij was er niet bij. Wat valt je op?
history.ask.overturned: Het programma ging om. Wat deed de groep toen wat ze eerder niet had gekund?
history.ask.readings: Betrokkenen zien dit verschillend. Wat zie jij, en wat zou je hun willen vragen?
history.ask.reframing: De vraag is omgekeerd. Welke aanname is hier losgelaten?
history.ask.result: Hier kwam iets uit voort. Wat maakte dat mogelijk, en waar zou het nog meer van nut kunnen zijn?
history.ask.silence: Niemand schreef hierover. Wat blijft er ongezegd?
history.before: Voorafgaand aan “{after}”
history.between: Tussen “{before}” en “{after}”
history.no-sessions: Voor de eerste bijeenkomst
history.undated: Zonder datum
history.undated-public: "Onderweg"

list.and: en

# Momenten uit de tijdlijnworkshop.
moment.high: hoogtepunt
moment.learning: leermoment
moment.low: dieptepunt

month.1: januari
month.2: februari
month.3: maart
month.4: april
month.5: mei
month.6: juni
month.7: juli
month.8: augustus
month.9: september
month.10: oktober
month.11: november
month.12: december

# Hoe een vraag van de kennisagenda ervoor staat.
question.status.answered: voorlopig beantwoord
question.status.dissolved: opgelost, want vragen was genoeg
question.status.explored: in onderzoek
question.status.handed-over: overgedragen
question.status.open: open
question.status.taken-up: opgepakt

session.agreement.done: "gedaan, {date}"
session.agreement.let-go: losgelaten
session.agreement.overdue: de datum is voorbij, en er is niets van genoteerd
session.agreement.open: open
session.form.online: online
session.status.cancelled: afgelast
session.status.planned: gepland; er is niets van genoteerd

someone: iemand

author.unknown: auteur onbekend

# Tijdlijn.
timeline.kind.agreement: afspraak van de groep
timeline.kind.cancelled: bijeenkomst afgelast
timeline.kind.coalition-begun: coalitie
timeline.kind.coalition-ended: einde van een coalitie
timeline.kind.decision: besluit
timeline.kind.end: geplande afronding
timeline.kind.high: hoogtepunt
timeline.kind.highlight: uit een dagboek
timeline.kind.inside-reflection: reflectie van binnenuit
timeline.kind.learning: leermoment
timeline.kind.low: dieptepunt
timeline.kind.outside-reflection: van buiten bezien
timeline.kind.question-answered: voorlopig antwoord
timeline.kind.question-dissolved: vraag opgelost
timeline.kind.question-handed-over: vraag overgedragen
timeline.kind.question-raised: vraag
timeline.kind.question-reopened: vraag weer open
timeline.kind.question-reworded: vraag anders gesteld
timeline.kind.question-taken-up: vraag opgepakt
timeline.kind.reframing: omkering
timeline.kind.result: resultaat
timeline.kind.story: waardeverhaal
timeline.kind.publication: naar buiten gebracht
timeline.kind.relations: relaties
timeline.kind.revision: ambitie bijgesteld
timeline.kind.session: bijeenkomst
timeline.kind.signal: signaal
timeline.kind.start: start
timeline.kind.survey: netwerkronde
timeline.kind.talk: gesprek vooraf
timeline.kind.unnoted: bijeenkomst gepland; er is niets van genoteerd
timeline.lane.experience: Hoog, laag, geleerd
timeline.lane.group: Wat de groep deed
timeline.lane.network: Wie elkaar vonden
timeline.lane.questions: Vragen
timeline.lane.results: Wat het opleverde
timeline.lane.surroundings: Eromheen
timeline.legend: Legenda
timeline.beginning.one: "Bij het begin was er al {n} relatie: {names}."
timeline.beginning.many: "Bij het begin waren er al {n} relaties: {names}."
timeline.counted: "en verder: {kinds}"
timeline.drawn: "{shown} van {all} gebeurtenissen staan hier getekend; de andere zijn in hun vak geteld, en staan in de tijdlijn als tekst"
timeline.more: en nog {count}
timeline.quarter: "{quarter}e kwartaal van {year}"
timeline.relations.begun: "nieuw: {what}"
timeline.relations.changed: "veranderd: {what}"
timeline.relations.ended: "voorbij: {what}"
timeline.sharing.chatham-house: wat gedeeld wordt, valt onder de Chatham House Rule
timeline.sharing.non-disclosure: wat gedeeld wordt, blijft binnen, zo is afgesproken
timeline.sharing.open: wat gedeeld wordt, mag bekend worden
timeline.survey: "{answered} van {asked} antwoordden"
timeline.title: Tijdlijn van {title}

# Wat iemand werd gevraagd toen die dit zei.
voice.did-differently: Anders gedaan
voice.feeling: Gevoel
voice.group: de groep
voice.highlight: Opvallend
voice.insight: Inzicht
voice.question: Vraag
voice.reading: Lezing
voice.story: "Waardeverhaal “{title}”"
voice.text: Uit het dagboek
voice.why: Waarom het een {moment} was
voice.wish: Wens voor de volgende keer
voice.words: Bij het afsluiten

# De dynamische kennisagenda.
knowledge-agenda.count: "{questions}, waarvan {open} open"
knowledge-agenda.days.one: "{n} dag"
knowledge-agenda.days.many: "{n} dagen"
knowledge-agenda.same-day: dezelfde dag
knowledge-agenda.more.one: en nog {n} vraag; die staat in de JSON van dit rapport
knowledge-agenda.more.many: en nog {n} vragen; die staan in de JSON van dit rapport
knowledge-agenda.single.one: "{n} vraag komt uit geen andere voort, en riep er ook geen op."
knowledge-agenda.single.many: "{n} vragen komen uit geen andere voort, en riepen er ook geen op."
knowledge-agenda.to-unknown: Aan wie is niet genoteerd
knowledge-agenda.fate.open: open, en nog niet lang
knowledge-agenda.fate.persists: al lang open, een hardnekkige vraag
knowledge-agenda.fate.answered: voorlopig beantwoord, vaak door iets te doen
knowledge-agenda.fate.dissolved: opgelost, want vragen was genoeg
knowledge-agenda.fate.handed-over: overgedragen, en voor zover bekend niet opgepakt
knowledge-agenda.fate.taken-up: overgedragen en opgepakt
knowledge-agenda.now.open: open
knowledge-agenda.now.persists: blijft
knowledge-agenda.now.answered: voorlopig beantwoord
knowledge-agenda.now.dissolved: opgelost
knowledge-agenda.now.handed-over: overgedragen
knowledge-agenda.now.taken-up: opgepakt
knowledge-agenda.level.individual: mensen zelf
knowledge-agenda.level.organisation: organisaties
knowledge-agenda.level.field: het werkveld
knowledge-agenda.level.unknown: niveau niet vastgelegd
knowledge-agenda.event.raised: gesteld
knowledge-agenda.event.reworded: anders verwoord
knowledge-agenda.event.discussed: kwam langs en bleef zoals hij was
knowledge-agenda.event.explored: onderzocht
knowledge-agenda.event.answered: voorlopig beantwoord
knowledge-agenda.event.dissolved: opgelost
knowledge-agenda.event.handed-over: overgedragen
knowledge-agenda.event.taken-up: opgepakt door wie hem kreeg
knowledge-agenda.event.reopened: weer open
knowledge-agenda.mark.idle: open, en niets over genoteerd
knowledge-agenda.mark.earlier: vóór de bijeenkomsten die hier staan
knowledge-agenda.mark.later: sinds de laatste bijeenkomst
knowledge-agenda.table.rows: In de tabel staan de {n} van de {all} vragen waar het laatst iets mee gebeurde.
knowledge-agenda.table.sessions: In de tabel staan de laatste {n} van de {all} bijeenkomsten.
knowledge-agenda.table.undated.one: Van {n} vraag is niet genoteerd wanneer die is gesteld; die staat onderaan.
knowledge-agenda.table.undated.many: Van {n} vragen is niet genoteerd wanneer ze zijn gesteld; die staan onderaan.
knowledge-agenda.open-per-session: "Open aan het eind van een bijeenkomst, over {sessions}: {first} na de eerste, {last} na de laatste, hoogstens {most}."
knowledge-agenda.open-per-session.last: "Open aan het eind van een bijeenkomst, over de laatste {sessions}: {first} na de eerste daarvan, {last} na de laatste, hoogstens {most}."
knowledge-agenda.standing.waiting: na {days} voor zover bekend nog niet opgepakt
knowledge-agenda.standing.waiting.undated: voor zover bekend nog niet opgepakt
knowledge-agenda.standing.taken-up: opgepakt
knowledge-agenda.standing.returned: terug bij de groep
knowledge-agenda.stays.closed: "Van de {n} vragen die niet meer bij de groep liggen, was de helft weg binnen {median}. Het langst bleef, {longest}: “{what}”"
knowledge-agenda.stays.closed.one: "Eén vraag ligt niet meer bij de groep; die bleef {longest}: “{what}”"
knowledge-agenda.stays.closed.same: "{n} vragen liggen niet meer bij de groep; elk ervan bleef {longest}."
knowledge-agenda.stays.closed.two: "Twee vragen liggen niet meer bij de groep. De vraag die het langst bleef, bleef {longest}: “{what}”"
knowledge-agenda.stays.closed.several: "Van de {n} vragen die niet meer bij de groep liggen, was de helft weg binnen {median}. Het langst bleven er {longest-count}, elk {longest}."
knowledge-agenda.stays.open: "Van de {n} vragen die openstaan, staat de helft er hoogstens {median}. De oudste staat er {longest}: “{what}”"
knowledge-agenda.stays.open.one: "Eén vraag staat open, nu {longest}: “{what}”"
knowledge-agenda.stays.open.same: "Er staan {n} vragen open, elk nu {longest}."
knowledge-agenda.stays.open.two: "Er staan twee vragen open. De oudste staat er {longest}: “{what}”"
knowledge-agenda.stays.open.several: "Van de {n} vragen die openstaan, staat de helft er hoogstens {median}. De {longest-count} oudste staan er {longest}."
knowledge-agenda.halves: Bijeenkomst {from}–{to}
knowledge-agenda.halves.since: Vanaf bijeenkomst {from}
knowledge-agenda.ask.persists: "“{what}” blijft. Wat houdt die vraag op zijn plek, wie heeft daar baat bij, en wie van buiten kan er beweging in krijgen?"
knowledge-agenda.ask.reworded: "“{what}” klonk ooit heel anders. Wat vonden we toen vanzelfsprekend?"
knowledge-agenda.ask.dissolved: "“{what}” verdween omdat iemand het gewoon vroeg. Wat maakte dat mogelijk, en wat kunnen we nog meer gewoon vragen?"
knowledge-agenda.ask.answered: "“{what}” heeft voorlopig een antwoord. Wie werkt er al naar, en waaraan merken we dat het niet meer klopt?"
knowledge-agenda.ask.family: "“{what}” riep andere vragen op. Welke daarvan bleek belangrijker?"
knowledge-agenda.ask.waiting.one: "{n} vraag ligt bij anderen, zonder teken van leven. Wie belt, en wanneer?"
knowledge-agenda.ask.waiting.many: "{n} vragen liggen bij anderen, zonder teken van leven. Wie belt, en wanneer?"
knowledge-agenda.ask.level.individual: Geen enkele vraag gaat over mensen zelf. Wat zou ieder van ons moeten leren?
knowledge-agenda.ask.level.organisation: Geen enkele vraag gaat over onze organisaties. Wat moet daar anders, en wie mag dat beslissen?
knowledge-agenda.ask.level.field: Geen enkele vraag gaat over het werkveld. Wat houdt ons tegen dat geen organisatie alleen kan veranderen?
knowledge-agenda.ask.open: Wat aan het eind openstaat, gaat ergens heen. Wie neemt welke vraag mee?
knowledge-agenda.picture.name: Kennisagenda
knowledge-agenda.picture.title: "{title}: waar vragen vandaan komen, {date}"
knowledge-agenda.picture.part: "{n} van de {all} vragen: de families waarin het laatst iets gebeurde"
knowledge-agenda.picture.single: Vragen zonder vervolg
knowledge-agenda.picture.first: "Eerst: {what}"
knowledge-agenda.picture.follows: riep op
knowledge-agenda.picture.ring: volgt op een vraag die eruit voortkwam
knowledge-agenda.picture.new: gesteld sinds {date}
# De doorwerking.
embedding.level.individual: Bij mensen zelf
embedding.level.organisation: In organisaties
embedding.level.field: In het werkveld
embedding.level.unknown: Niveau niet genoteerd
embedding.destination.policy: beleid
embedding.destination.procurement: inkoopregels
embedding.destination.manual: een handboek
embedding.destination.work-process: een werkproces
embedding.destination.publication: een publicatie
embedding.destination.other: een andere plek
embedding.lever.visibility: zichtbaarheid bij leidinggevenden en besturen
embedding.lever.fee: een bijdrage in geld
embedding.lever.covenant: een convenant
embedding.lever.several-people: meer mensen uit één organisatie
embedding.lever.rule-owners: eigenaren van de regels aan tafel
embedding.lever.research: onderzoekers die het toetsen
embedding.lever.other: iets anders
embedding.lever-state.used: in gebruik
embedding.lever-state.considered: aan gedacht
embedding.lever-state.stopped: losgelaten
embedding.lever-state.unused: nog niet gebruikt
embedding.trace.managers: Bij {n} van de {all} organisaties is een leidinggevende betrokken.
embedding.trace.fee: "Wat meedoen kost: {what}"
embedding.trace.covenant.one: Getekend door {n} organisatie
embedding.trace.covenant.many: Getekend door {n} organisaties
embedding.trace.covenant.dated: "{what}, op {date}"
embedding.trace.several-people: Er doet meer dan één mee uit {what}
embedding.ask.evidence: "“{what}” heet verankerd. Waaraan zie je dat het zonder jullie doorgaat?"
embedding.ask.destination: "“{what}” heeft nog geen bestemming. Waar zou het moeten landen, en wie wacht er daar op?"
embedding.ask.waiting: "Over “{what}” zegt het overzicht al lang hetzelfde. Beweegt het? Zo niet, wie kan het een zetje geven?"
embedding.ask.owner: "Bij “{what}” staat geen naam. Wie zorgt ervoor?"
embedding.ask.managers: "Wie zou het moeten zien bij {what}, en wie nodigt diegene uit?"
embedding.ask.levers: "Nog niet gebruikt: {what}. Wat daarvan zou nu helpen?"
embedding.ask.stopped: "“{what}” is gestopt. Wat zou je zeggen tegen iemand die het opnieuw probeert?"

# Resultaten.
results.level.individual: Mensen zelf
results.level.organisation: Organisaties
results.level.field: Het werkveld
results.level.initiator: De initiatiefnemer
results.level.unknown: Niet gezegd voor wie
results.cycle.immediate: direct
results.cycle.immediate.meaning: ter plekke iets aan
results.cycle.potential: in aanleg
results.cycle.potential.meaning: ligt klaar voor wie het ooit nodig heeft
results.cycle.applied: toegepast
results.cycle.applied.meaning: iemand deed er iets anders door
results.cycle.realised: verwezenlijkt
results.cycle.realised.meaning: het maakte verschil, en dat merkten anderen ook
results.cycle.reframing: anders gaan kijken
results.cycle.reframing.meaning: wat succes is, kreeg een andere betekenis
results.cycle.strategic: strategisch
results.cycle.strategic.meaning: het gesprek met wie beslist werd beter
results.cycle.enabling: voorwaarde
results.cycle.enabling.meaning: maakt het leren zelf mogelijk
results.cycle.unknown: nog in geen cyclus
results.cycle.unknown.meaning: niemand zei welke
results.form.knowledge: kennis
results.form.tip: tip
results.form.method: methode
results.form.instrument: instrument
results.form.network: netwerk
results.form.procedure: werkwijze
results.form.insight: inzicht
results.form.relation: relatie
results.audience.managers: leidinggevenden
results.audience.field: het werkveld
results.audience.commissioner: de opdrachtgever
results.audience.newcomers: nieuwkomers
results.audience.public: het publiek
results.publication.report: verslag
results.publication.article: artikel
results.publication.poster: poster
results.publication.tile: tegeltje
results.publication.film: film
results.publication.workshop: workshop
results.publication.website: website
results.look-back.due: Terugkijken had gemoeten op {date}, en dat deed nog niemand.
results.look-back.ahead: Terugkijken op {date}.
results.look-back.undated: Er is geen dag gekozen om terug te kijken.
results.competences.one: "Eén resultaat is niet meegeteld: het gaat over wat iemand zelf leerde. Het is aan diegene om het te vertellen, of niet."
results.competences.many: "{n} resultaten zijn niet meegeteld: ze gaan elk over wat iemand zelf leerde. Het is aan diegene om het te vertellen, of niet."

# Samenstelling.
composition.who: "{people} uit {organisations}"
composition.unknown: niet genoteerd
composition.others: en nog {organisations}, met {people}
composition.size.none: Er doet nog niemand mee.
composition.size.few: "Zo'n twintig mensen leren het best van elkaar. Met minder dan twaalf zijn er weinig invalshoeken: wie zou je nog kunnen vragen?"
composition.size.many: "Zo'n twintig mensen leren het best van elkaar. Met meer dan vijfentwintig komt niet iedereen aan het woord: waar splits je je op?"
composition.size.right: "Zo'n twintig mensen leren het best van elkaar, en dit komt daar dicht genoeg bij."
composition.choice.background: Divers of gelijksoortig
composition.choice.competition: Concurrenten bij elkaar, of één per sector
composition.choice.per-organisation: Eén persoon per organisatie, of meer
composition.choice.stance: Voorlopers of volgers
composition.group.background: "{sectors}, {functions}"
composition.sectors.one: "{n} sector"
composition.sectors.many: "{n} sectoren"
composition.functions.one: "{n} functie"
composition.functions.many: "{n} verschillende functies"
composition.group.shared-sector: "{organisations} in {sector}"
composition.group.no-shared-sector: geen twee organisaties uit één sector
composition.group.one-each: niemand heeft een collega in de groep
composition.group.several: meer dan één uit {what}
composition.group.nobody: er doet nog niemand mee
composition.frontrunners.one: "{n} voorloper"
composition.frontrunners.many: "{n} voorlopers"
composition.followers.one: "{n} volger"
composition.followers.many: "{n} volgers"
composition.stance-unknown.one: "{n} van wie het niet genoteerd is"
composition.stance-unknown.many: "{n} van wie het niet genoteerd is"
composition.candidates.one: "{n} kandidaat"
composition.candidates.many: "{n} kandidaten"
composition.prospects.one: "{n} mogelijke deelnemer"
composition.prospects.many: "{n} mogelijke deelnemers"
composition.from-the-start.one: Van één deelnemer is niet genoteerd sinds wanneer.
composition.from-the-start.many: Van {n} deelnemers is niet genoteerd sinds wanneer.
composition.papers.no-intake.one: "{n} zonder afgeronde intake"
composition.papers.no-intake.many: "{n} zonder afgeronde intake"
composition.papers.no-question.one: "{n} met een intake zonder eigen vraag"
composition.papers.no-question.many: "{n} met een intake zonder eigen vraag"
composition.papers.no-contract.one: "{n} zonder contract"
composition.papers.no-contract.many: "{n} zonder contract"
composition.papers.unsigned.one: "{n} met een contract dat niet door beide kanten is getekend"
composition.papers.unsigned.many: "{n} met een contract dat niet door beide kanten is getekend"
composition.ask.differs: "{what}: jullie kozen “{chosen}”, en de groep is anders uitgevallen. Geldt de keuze nog, en wat kost dat?"
composition.ask.open: "Nog niet gekozen: {what}. Wie niet kiest, betaalt de prijs toch."
composition.ask.around: "Om de groep heen staat wel iemand van {what}. Wat zou er veranderen als die mee aan tafel zat?"
composition.ask.missing: "Niemand komt van {what}. Welke stem mis je het meest, en wie van jullie nodigt die uit?"

# Het werkveld als systeem.
system.title-short: Het werkveld als systeem
system.picture.title: "{title}: het werkveld als systeem"
system.picture.causes: "Waarom het is zoals het is: lees van links naar rechts en vraag bij elke pijl waarom"
system.range: "{low} tot {high}"
system.feature.knowledge-infrastructure: kennisinfrastructuur
system.feature.physical-infrastructure: fysieke infrastructuur
system.feature.legislation: wet- en regelgeving
system.feature.norms-and-values: normen en waarden
system.feature.interaction: interactie
system.feature.market-structure: marktstructuur
system.mean.lowest: heeft het laagste gemiddelde
system.mean.shared: deelt het laagste gemiddelde
system.mean.only: is de enige met cijfers
system.mean.equal: heeft hetzelfde gemiddelde als de rest
system.silent.one: Van de {all} deelnemers gaf er één geen cijfers.
system.silent.many: Van de {all} deelnemers gaven er {n} geen cijfers.
system.set.network: Wat te zien is in het netwerk
system.set.actor: Wat te zien is bij elke partij
system.set.process: Wat te zien is in hoe de groep werkt
system.set.other: In geen van de drie rijtjes
system.key.barrier: belemmert
system.key.opportunity: helpt
system.key.empty: leeg = niemand wist er iets van
system.key.why: waarom? omdat …
system.key.changeable: nog te veranderen
system.key.fixed: niet aan ons om te veranderen
system.key.unjudged: ligt diep; wie kan er iets aan doen?
# Reflexieve monitoring.
monitoring.film.see: Te zien
monitoring.film.hear: Te horen
monitoring.film.feel: Te voelen
monitoring.film.who-does-what: Wie doet wat
monitoring.measured: "{value} ({date})"
monitoring.hoped: Waar jullie op hoopten
monitoring.agreed: Wat jullie afspraken
monitoring.count.reversals.one: "{n} vraag omgekeerd"
monitoring.count.reversals.many: "{n} vragen omgekeerd"
monitoring.count.rewordings.one: "{n} vraag anders gesteld"
monitoring.count.rewordings.many: "{n} vragen anders gesteld"
monitoring.count.let-go.one: "{n} aanname losgelaten"
monitoring.count.let-go.many: "{n} aannames losgelaten"
monitoring.count.revisions.one: de ambitie één keer bijgesteld
monitoring.count.revisions.many: de ambitie {n} keer bijgesteld
monitoring.line.there: Was erbij
monitoring.line.wrote: Schreef, toen of voor de volgende bijeenkomst
monitoring.line.open: Vragen open na afloop
monitoring.line.marks: De moeite waard, van 1 tot 5
monitoring.line.same: "steeds {value}"
monitoring.line.range: "{from} tot {until}; laatst {last}"
monitoring.not-noted: geen cijfer genoteerd
monitoring.no-status: zonder status
monitoring.session: "“{title}” ({date})"
monitoring.summary.ambition: De ambitie.
monitoring.summary.ambition.original: "Die staat er zoals ze bij de start is opgeschreven: {question}"
monitoring.summary.ambition.revised: "Die is bijgesteld op {date}: {after}"
monitoring.summary.ambition.revised.undated: "Die is bijgesteld: {after}"
monitoring.summary.ambition.unwritten: Het vraagstuk is nog niet opgeschreven. Er is dus niets om het verloop tegenaan te houden.
monitoring.summary.moves: Wat beweegt.
monitoring.summary.moves.none: Er is nog niets opgeschreven dat anders is gedaan, beantwoord of gemaakt.
monitoring.summary.done: "iets anders gedaan door {who}"
monitoring.summary.closed: "{which} van de agenda af"
monitoring.summary.turned: Wat kantelde.
monitoring.summary.turned.latest: "De laatste keer van {before} naar {after}."
monitoring.summary.turned.none: Er is nog geen vraag omgekeerd of anders gesteld.
monitoring.summary.stays: Wat blijft.
monitoring.summary.stays.open: "{question} staat nog open, na {stay}."
monitoring.summary.stays.none: Geen vraag staat al drie bijeenkomsten of vier maanden open.
monitoring.summary.unknown: Wat we niet weten.
monitoring.summary.unknown.all: Bijna alles, want er is nog niets vastgelegd van een bijeenkomst die geweest is.
monitoring.summary.unknown.none: De bestanden laten weinig gaten; deel 2 noemt ze.
monitoring.summary.no-survey: Nog niemand heeft gevraagd wie met wie te maken heeft.
monitoring.summary.next: Voor de volgende bijeenkomst.
monitoring.fact.done: Anders gedaan
monitoring.fact.diaries: Dagboeken
monitoring.fact.cases: Casussen
monitoring.fact.stories: Verhalen
monitoring.fact.results: Resultaten
monitoring.fact.carried: Onderweg gevolgd
monitoring.fact.sessions: Bijeenkomsten
monitoring.fact.ownership: In handen van de groep
monitoring.fact.decisions: Besloten
monitoring.fact.questions: Kennisagenda
monitoring.fact.agreements: Afspraken
monitoring.fact.managers: Leidinggevenden betrokken
monitoring.fact.ties: Verbonden tweetallen
monitoring.fact.handed-over: Overgedragen
monitoring.fact.told: Aan anderen verteld
monitoring.done: "door {who}; {told} verteld"
monitoring.done.cases: "{times} in de casussen"
monitoring.done.diaries: "{times} in de dagboeken"
monitoring.done.none: nog niemand vertelde iets
monitoring.diaries: "van {who}, {entries}"
monitoring.diaries.none: niets wat anderen mogen lezen
monitoring.cases: "{cases} uit het eigen werk"
monitoring.cases.none: nog geen uit het eigen werk
monitoring.cases.unchanged.one: "; in één die niet is afgesloten, is nog niets anders gedaan"
monitoring.cases.unchanged.many: "; in {n} die niet zijn afgesloten, is nog niets anders gedaan"
monitoring.rhythm: "{sessions}, met steeds {weeks} ertussen"
monitoring.gaps.same: ", met {days} ertussen"
monitoring.gaps: ", met {from} tot {until} dagen ertussen"
monitoring.ownership: "ontvangst, voorbereiding of casus door {who}"
monitoring.questions: "{all}: {list}"
monitoring.questions.none: nog geen vraag
monitoring.agreements: "{all}: {list}"
monitoring.agreement.kept: nagekomen
monitoring.agreement.kept-late: later dan afgesproken nagekomen
monitoring.agreement.overdue: over de datum
monitoring.agreement.running: lopend
monitoring.agreement.dropped: losgelaten
monitoring.fate.open: open
monitoring.fate.persists: hardnekkig
monitoring.fate.answered: voorlopig beantwoord
monitoring.fate.dissolved: opgelost door ze te stellen
monitoring.fate.handed-over: overgedragen
monitoring.fate.taken-up: door anderen opgepakt
monitoring.marks: "gemiddeld {mean}, van {from} tot {until} ({n} cijfers)"
monitoring.marks.one: "één cijfer: {mark}"
monitoring.marks.same: "{n} cijfers, allemaal {mark}"
monitoring.part.participants: "{n} van de {all} deelnemers"
monitoring.part.participants.only: de enige deelnemer
monitoring.part.participants.none: geen enkele deelnemer
monitoring.part.organisations: "{n} van de {all} organisaties"
monitoring.part.organisations.only: de enige organisatie
monitoring.part.organisations.none: geen enkele organisatie
monitoring.part.questions: "{n} van de {all} vragen"
monitoring.part.questions.only: de enige vraag
monitoring.part.questions.none: geen enkele vraag
monitoring.managers: bij {which}
monitoring.network.pairs: "{then} bij de start, {now} nu"
monitoring.network.same: niets, voor zover het is opgeschreven
monitoring.handed-over: "{all}, waarvan {n} opgepakt"
monitoring.function.weakest: zwakst
monitoring.function.disputed: het meest omstreden
monitoring.function.moved: anders gescoord dan eerder
monitoring.reworded.one: één keer anders gesteld
monitoring.reworded.many: "{n} keer anders gesteld"
monitoring.count.named-results.one: "{n} resultaat benoemd"
monitoring.count.named-results.many: "{n} resultaten benoemd"
monitoring.count.embedded.one: "{n} ding verankerd"
monitoring.count.embedded.many: "{n} dingen verankerd"
monitoring.count.results.one: "{n} benoemd"
monitoring.count.results.many: "{n} benoemd"
monitoring.count.silent.one: "{n} deelnemer schreef de laatste twee bijeenkomsten niets"
monitoring.count.silent.many: "{n} deelnemers schreven de laatste twee bijeenkomsten niets"
monitoring.count.unanswered.one: "{n} persoon gaf in de laatste vragenronde geen antwoord"
monitoring.count.unanswered.many: "{n} mensen gaven in de laatste vragenronde geen antwoord"
monitoring.count.unnoted.one: van {n} bijeenkomst is niets genoteerd
monitoring.count.unnoted.many: van {n} bijeenkomsten is niets genoteerd
monitoring.count.unmarked.one: "{n} bijeenkomst sloot zonder een woord van evaluatie"
monitoring.count.unmarked.many: "{n} bijeenkomsten sloten zonder een woord van evaluatie"
monitoring.count.unreflected.one: naar {n} bijeenkomst keek niemand van buiten
monitoring.count.unreflected.many: naar {n} bijeenkomsten keek niemand van buiten
monitoring.count.unread.one: "{n} bestand kon niet helemaal worden gelezen"
monitoring.count.unread.many: "{n} bestanden konden niet helemaal worden gelezen"
monitoring.count.times.one: één keer
monitoring.count.times.many: "{n} keer"
monitoring.count.entries.one: "{n} bericht dat anderen mogen lezen"
monitoring.count.entries.many: "{n} berichten die anderen mogen lezen"
monitoring.count.stories.one: "{n} over wat het waard was"
monitoring.count.stories.many: "{n} over wat het waard was"
monitoring.count.decisions.one: "{n} besluit"
monitoring.count.decisions.many: "{n} besluiten"
monitoring.count.overturned.one: het programma ging één keer om
monitoring.count.overturned.many: het programma ging {n} keer om
monitoring.count.patterns.one: "{n} patroon"
monitoring.count.patterns.many: "{n} patronen"
monitoring.count.publications.one: "{n} publicatie"
monitoring.count.publications.many: "{n} publicaties"
monitoring.count.days.one: "{n} dag"
monitoring.count.days.many: "{n} dagen"
monitoring.count.undated.questions.one: "{n} vraag"
monitoring.count.undated.questions.many: "{n} vragen"
monitoring.count.undated.reversals.one: "{n} omkering"
monitoring.count.undated.reversals.many: "{n} omkeringen"
monitoring.count.undated.moments.one: "{n} hoogte-, diepte- of leermoment"
monitoring.count.undated.moments.many: "{n} hoogte-, diepte- en leermomenten"
monitoring.count.undated.revisions.one: "{n} bijstelling van de ambitie"
monitoring.count.undated.revisions.many: "{n} bijstellingen van de ambitie"
monitoring.count.undated.results.one: "{n} resultaat"
monitoring.count.undated.results.many: "{n} resultaten"
monitoring.count.undated.stories.one: "{n} verhaal"
monitoring.count.undated.stories.many: "{n} verhalen"
monitoring.count.undated.deeds.one: "{n} ding dat anders is gedaan"
monitoring.count.undated.deeds.many: "{n} dingen die anders zijn gedaan"
monitoring.count.undated.actions.one: "{n} afspraak"
monitoring.count.undated.actions.many: "{n} afspraken"
monitoring.count.undated.relations.one: "{n} band"
monitoring.count.undated.relations.many: "{n} banden"
monitoring.more.agreements.one: Nog één andere afspraak is over de datum.
monitoring.more.agreements.many: Nog {n} andere afspraken zijn over de datum.
monitoring.more.diverging.one: Ook één ander moment wordt verschillend gelezen; het staat op de tijdlijn.
monitoring.more.diverging.many: Ook {n} andere momenten worden verschillend gelezen; ze staan allemaal op de tijdlijn.
monitoring.more.look-backs.one: Nog één ander verhaal wacht op een terugblik.
monitoring.more.look-backs.many: Nog {n} andere verhalen wachten op een terugblik.
monitoring.more.others.one: nog één
monitoring.more.others.many: nog {n}
monitoring.more.persistent.one: Ook één andere vraag blijft.
monitoring.more.persistent.many: Ook {n} andere vragen blijven.
monitoring.more.reframings.one: Eén eerdere kanteling is hier weggelaten.
monitoring.more.reframings.many: "{n} eerdere kantelingen zijn hier weggelaten."
monitoring.more.wishes.one: nog één
monitoring.more.wishes.many: nog {n}
monitoring.unknown.silent: "Van de laatste twee bijeenkomsten is er geen dagboekbericht dat anderen mogen lezen van {who}. Dat kan stilte zijn, of schrijven voor jezelf; de bestanden weten het niet."
monitoring.unknown.survey: "Van de {asked} mensen aan wie op {date} is gevraagd wie met wie te maken heeft, gaven er {answered} antwoord."
monitoring.unknown.survey.silent.one: "Wat alleen {who} over banden weet, ontbreekt."
monitoring.unknown.survey.silent.many: "Wat alleen {who} over banden weten, ontbreekt."
monitoring.unknown.survey.none: Nog niemand heeft gevraagd wie met wie te maken heeft; wat er over banden staat, is wat mensen toevallig vertelden.
monitoring.unknown.survey.unlisted: Wie in de vragenronde van {date} gevraagd is, is niet opgeschreven. Hoeveel mensen zwegen, valt dus niet te zeggen.
monitoring.unknown.unnoted: Niets is genoteerd van {what}.
monitoring.unknown.attendance.one: Van één bijeenkomst is niet genoteerd wie er was.
monitoring.unknown.attendance.many: Van {n} bijeenkomsten is niet genoteerd wie er was.
monitoring.unknown.evaluation.one: Van één bijeenkomst is niet genoteerd hoe ze was.
monitoring.unknown.evaluation.many: Van {n} bijeenkomsten is niet genoteerd hoe ze waren.
monitoring.unknown.unfollowed.one: Eén afspraak staat alleen in een verslag; of ze is nagekomen, noteerde niemand.
monitoring.unknown.unfollowed.many: "{n} afspraken staan alleen in een verslag; of ze zijn nagekomen, noteerde niemand."
monitoring.unknown.unreflected.one: Op één bijeenkomst heeft nog niemand van buiten gereflecteerd; de leergeschiedenis zegt op welke.
monitoring.unknown.unreflected.many: Op {n} bijeenkomsten heeft nog niemand van buiten gereflecteerd; de leergeschiedenis zegt op welke.
monitoring.unknown.unscored: "Niemand scoorde hoe goed het werkveld hierin is: {what}."
monitoring.unknown.without-level.one: Van één opbrengst is niet genoteerd voor wie ze is.
monitoring.unknown.without-level.many: Van {n} opbrengsten is niet genoteerd voor wie ze zijn.
monitoring.unknown.undated: "Zonder datum, zodat niemand weet wat eerst kwam: {what}."
monitoring.unknown.incomplete.one: Eén bestand kon niet helemaal worden gelezen, en wat erin staat kan hier ontbreken
monitoring.unknown.incomplete.many: "{n} bestanden konden niet helemaal worden gelezen, en wat erin staat kan hier ontbreken"
monitoring.unknown.private: "Wat mensen voor zichzelf houden staat in geen rapport, en hoeveel dat is weet niemand."
monitoring.unknown.withheld: "Wat niet voor buitenstaanders is, is weggelaten voordat dit rapport werd gemaakt: wat lijkt te ontbreken, kan er heel goed zijn."
monitoring.let-go.answer: Een antwoord dat is teruggenomen
monitoring.let-go.question: Een vraag die oploste
monitoring.let-go.result: Een resultaat dat de makers een kanteling noemen
monitoring.let-go.story: Een verhaal dat de verteller een kanteling noemt
monitoring.next.asked: Waar jullie zelf om vroegen
monitoring.next.asked.label: waar jullie om vroegen
monitoring.next.asked.how: "Bij het afsluiten van “{title}” was het antwoord op “hoe verder?”: {what}."
monitoring.next.asked.wishes: "Jullie wensten {what}. Zeg wat je ermee doet."
monitoring.next.promised: Wat beloofd is en over de datum
monitoring.next.promised.label: beloften over de datum
monitoring.next.promised.agreement: "{what} had klaar moeten zijn op {date}."
monitoring.next.promised.look-back: "Op {date} zou worden teruggekeken op het verhaal {title}: liep het af zoals gehoopt?"
monitoring.next.persistent: "De vraag die blijft: {question}"
monitoring.next.persistent.label: de vraag die blijft
monitoring.next.persistent.why: Ze staat al {stay} open.
monitoring.next.persistent.ask: Nog een keer vragen helpt niet. Wat houdt haar in stand, en wie zou erbij moeten zitten?
monitoring.next.unheard: Wie niet gehoord is
monitoring.next.unheard.label: wie niet gehoord is
monitoring.next.unheard.why.one: "{who} schreef de laatste twee bijeenkomsten niets wat anderen mogen lezen."
monitoring.next.unheard.why.many: "{who} schreven de laatste twee bijeenkomsten niets wat anderen mogen lezen."
monitoring.next.unheard.number.one: Eén deelnemer schreef de laatste twee bijeenkomsten niets wat anderen mogen lezen.
monitoring.next.unheard.number.many: "{n} deelnemers schreven de laatste twee bijeenkomsten niets wat anderen mogen lezen."
monitoring.next.unheard.ask.group: "Wie het zijn, doet er in de kring niet toe: een facilitator of een buddy vraagt het hun zelf. Bespreek samen wat schrijven makkelijker maakt."
monitoring.next.unheard.ask: "Het kan aan tijd liggen, aan veiligheid of aan nut. Laat een buddy voor de bijeenkomst bellen en vragen wat zou helpen; vraag het niet in de kring."
monitoring.next.diverging: "Wat jullie verschillend zien: {what}"
monitoring.next.diverging.label: wat jullie verschillend zien
monitoring.next.diverging.why: De lezingen van dit {kind} lopen uiteen (deel 2). Niemand hoeft gelijk te krijgen; vraag door.
monitoring.next.unlanded: Wat onderweg is en nog niet aankwam
monitoring.next.unlanded.label: wat nog niet aankwam
monitoring.next.unlanded.unchanged: "Casussen waarin nog niets anders gedaan is, voor zover het is opgeschreven: {what}."
monitoring.next.unlanded.results: "Resultaten zonder bestemming: {what}."
monitoring.next.unlanded.waiting: "Overgedragen, en voor zover bekend niet opgepakt: {what}."
monitoring.next.weakest: "Waar het werkveld het zwakst is: {what}"
monitoring.next.weakest.label: waar het werkveld het zwakst is
monitoring.next.weakest.scores: "De scores voor {what}, van 1 (werkt nauwelijks) tot 5 (werkt goed): {scores}."
monitoring.next.weakest.blocks: "Wat in de weg zit: {what}."
monitoring.next.ambition: De ambitie zelf
monitoring.next.ambition.label: de ambitie zelf
monitoring.next.ambition.since: Op {date} hebben jullie haar voor het laatst bijgesteld, of de film van het succes opnieuw verteld.
monitoring.next.ambition.never: Nergens blijkt dat jullie haar ooit naast het verloop hebben gelegd.
monitoring.next.ambition.ask: Leg haar naast deel 1. Staat er nog wat jullie willen? Bijstellen mag, als de reden erbij staat.
monitoring.next.gap.sharing: Hoe we omgaan met wat gedeeld wordt
monitoring.next.gap.sharing.label: hoe jullie omgaan met wat gedeeld wordt
monitoring.next.gap.sharing.why: Dat is nog niet besloten, en het hoort te gebeuren voordat iemand iets vertrouwelijks vertelt.
monitoring.next.gap.ambition: Waar het over gaat, en wie er wat aan moet hebben
monitoring.next.gap.ambition.label: waar het over gaat
monitoring.next.gap.ambition.why: Het vraagstuk en de opbrengsten zijn niet opgeschreven. Later valt er dus niets tegenaan te houden.
monitoring.next.gap.agenda: De eerste vragen voor de kennisagenda
monitoring.next.gap.agenda.label: de eerste vragen
monitoring.next.gap.agenda.why: De agenda is nog leeg. Wat wil ieder te weten komen?
monitoring.next.gap.diaries: Een eerste regel in ieders dagboek
monitoring.next.gap.diaries.label: een eerste regel in ieders dagboek
monitoring.next.gap.diaries.why: Er is nog geen bericht dat anderen mogen lezen, en het geheugen strijkt binnen een paar dagen alles glad.
monitoring.next.gap.evaluation: Hoe de vorige bijeenkomst was
monitoring.next.gap.evaluation.label: hoe de vorige bijeenkomst was
monitoring.next.gap.evaluation.why: Die sloot zonder een woord van evaluatie, dus de volgende begint zonder wensen.
monitoring.next.gap.survey: Wie met wie te maken heeft
monitoring.next.gap.survey.label: wie met wie te maken heeft
monitoring.next.gap.survey.why: Jullie zijn halverwege, en nog niemand heeft het gevraagd. Wat er tussen organisaties beweegt, blijft onzichtbaar.
monitoring.next.gap.functions: Hoe het werkveld zelf beweegt
monitoring.next.gap.functions.label: hoe het werkveld zelf beweegt
monitoring.next.gap.functions.why: Jullie zijn halverwege, en nog niemand heeft gescoord hoe goed het werkveld iets nieuws voortbrengt.
monitoring.next.open: "Een open vraag: {question}"
monitoring.next.open.label: een open vraag
monitoring.next.open.since: Ze staat open sinds {date}.
monitoring.next.open.undated: Ze staat open, en niemand noteerde sinds wanneer.
monitoring.next.round: Wat deed je anders?
monitoring.next.round.label: het rondje over wat er anders is gedaan
monitoring.next.round.why: De bestanden roepen verder weinig op; dit vraagt elke bijeenkomst.

# Patronen.
patterns.count.one: "{n} patroon"
patterns.count.many: "{n} patronen"
patterns.part.context: waar het geldt
patterns.part.problem: het probleem
patterns.part.forces: wat er trekt en duwt
patterns.part.therefore: wat je doet
patterns.stars.0: "☆☆: een eerste idee"
patterns.stars.1: "★☆: het heeft gewerkt"
patterns.stars.2: "★★: het gaat steeds weer op"
patterns.stars.none: geen sterren gegeven
patterns.picture.name: Patroontaal
patterns.picture.title: "{title}: patronen en hun samenhang, {date}"
patterns.picture.none: Er is nog geen patroon opgeschreven.
patterns.picture.part: "{n} van de {all} patronen, de grotere"
patterns.picture.alone: Patronen die op zichzelf staan
patterns.picture.completes: wordt aangevuld door
patterns.picture.ring: gaat weer omhoog, zodat de patronen een kring vormen
patterns.picture.unearned: meer sterren dan casussen

# De sociale kaart. Soorten banden staan als werkwoord tussen twee namen.
tie.knows: kent
tie.exchanges-knowledge: wisselt kennis uit met
tie.advises: adviseert
tie.learns-from: leert van
tie.collaborates: werkt samen met
tie.mentors: is mentor van
tie.funds: financiert
tie.commissions: is opdrachtgever van
tie.represents: vertegenwoordigt
tie.influences: heeft invloed op
tie.competes: concurreert met
map.title: "{cop}: sociale kaart op {date}"
map.title-short: Sociale kaart
map.title-tie: "{title}: {kind}"
map.compared-with: vergeleken met {date}
map.person: persoon (ellips)
map.organisation: organisatie (rechthoek)
map.coalition: coalitie (zeshoek)
map.level.niche: niche
map.level.organisation: organisatieniveau
map.level.field: werkveld
map.level.landscape: landschap
map.level.unknown: niveau niet vastgelegd
map.undefined: niet te bepalen
map.works-at: "{who} werkt bij {where}"
map.member-of: "{who} hoort bij {what}"
map.strength: sterkte {n}
map.since: sinds {date}
map.change.new: nieuw
map.change.stronger: sterker
map.change.different: veranderd
map.change.weaker: zwakker
map.change.ended: voorbij
map.key.membership: dunne grijze lijn = werkt bij, of hoort bij een coalitie
map.key.direction: pijlpunt = de band heeft een richting
map.key.strength: hoe dikker, hoe sterker (1 tot 5)
map.key.size: grotere letters = vaker schakel tussen anderen
map.key.size-all: "grotere letters = vaker schakel, over alle soorten banden"
map.key.new: nieuw sinds toen
map.key.ended: er niet meer
map.key.stronger: sterker dan toen
map.key.weaker: zwakker dan toen
map.key.newcomer: nieuw op de kaart
map.response: "respons {rate}: {answered} van de {asked}, {date}"
map.response.unknown: vragenronde van {date}, niet vastgelegd aan wie
map.response.none: nog geen vragenronde gehouden
map.answered: "{answered} van {asked}"
map.answered.unknown: niet genoteerd
map.answered.none: geen vragenronde
map.people.one: "{n} persoon"
map.people.many: "{n} mensen"
map.organisations.one: "{n} organisatie"
map.organisations.many: "{n} organisaties"
map.ties.one: "{n} band"
map.ties.many: "{n} banden"
map.coalitions.one: "{n} coalitie"
map.coalitions.many: "{n} coalities"
map.parties.one: één ervan is een enkele persoon of organisatie
map.parties.many: "{n} ervan zijn een enkele persoon of organisatie"
map.counted: "{people} en {organisations}"
map.counts: Meegeteld
map.response-rate: Respons
map.figure.density: Dichtheid
map.figure.density.meaning: Van elke 100 tweetallen die verbonden kunnen zijn, zijn er {n} verbonden.
map.figure.density.single: Van elke 100 tweetallen die verbonden kunnen zijn, is er {n} verbonden.
map.figure.density.undefined: Daarvoor moeten er minstens twee op de kaart staan.
map.figure.density.source: Wasserman & Faust 1994
map.figure.reciprocity: Wederkerigheid
map.figure.reciprocity.meaning: Van de {all} banden met een richting worden er {n} beantwoord met een band terug.
map.figure.reciprocity.only: Eén band heeft een richting, en er gaat er geen terug.
map.figure.reciprocity.undefined: Geen band op deze kaart heeft een richting.
map.figure.reciprocity.source: Wasserman & Faust 1994
map.figure.centralisation: Centralisatie
map.figure.centralisation.meaning: "Hangt het netwerk aan één partij? Bij 0 heeft iedereen evenveel banden, bij 1 loopt alles via één."
map.figure.centralisation.undefined: Daarvoor moeten er minstens drie op de kaart staan.
map.figure.centralisation.source: Freeman 1978
map.figure.betweenness: Hoogste tussenpositie
map.figure.betweenness.meaning: "Hangt het nieuws aan één schakel? Van elke 100 tweetallen anderen zijn er {n} waarvan de kortste lijn via dezelfde loopt; bij de waarde 1 geldt dat voor alle. Tweetallen zonder lijn tellen ook mee."
map.figure.betweenness.single: "Hangt het nieuws aan één schakel? Van elke 100 tweetallen anderen is er {n} waarvan de kortste lijn via dezelfde loopt; bij de waarde 1 geldt dat voor alle. Tweetallen zonder lijn tellen ook mee."
map.figure.betweenness.undefined: Met minder dan drie kan niemand tussen anderen staan.
map.figure.betweenness.source: "Freeman 1977, Brandes 2001"
map.figure.components: Losse delen
map.figure.components.undefined: Er staat nog niemand op de kaart.
map.figure.components.one: Iedereen kan iedereen bereiken, rechtstreeks of via anderen.
map.figure.components.many: Nieuws uit het ene deel komt via de mensen op deze kaart niet in het andere.
map.figure.components.isolated: Nieuws uit het ene deel komt via de mensen op deze kaart niet in het andere; {n}.
map.figure.components.source: Hopcroft & Tarjan 1973
map.figure.core: Kern en rand
map.figure.core.meaning: "Is er een kern die met iedereen contact heeft, met de anderen eromheen? Bij 1 is dat precies zo, bij 0 is er niets van te zien."
map.figure.core.undefined: Geen groep springt eruit door haar aantal banden.
map.figure.core.source: Borgatti & Everett 2000
map.figure.borders.organisation: E-I-index naar organisatie
map.figure.borders.organisation.meaning: "{n} van de {all} verbindingen lopen over de grens van een organisatie; bij −1 blijft alles binnen, bij +1 loopt alles eroverheen."
map.figure.borders.organisation.single: "{n} van de {all} verbindingen loopt over de grens van een organisatie; bij −1 blijft alles binnen, bij +1 loopt alles eroverheen."
map.figure.borders.organisation.only: "Er is één verbinding; over de grens: {n}."
map.figure.borders.organisation.undefined: Daarvoor zijn banden nodig en minstens twee bekende organisaties.
map.figure.borders.organisation.source: Krackhardt & Stern 1988
map.figure.borders.sector: E-I-index naar sector
map.figure.borders.sector.meaning: "{n} van de {all} verbindingen lopen over de grens van een sector; bij −1 blijft alles binnen, bij +1 loopt alles eroverheen."
map.figure.borders.sector.single: "{n} van de {all} verbindingen loopt over de grens van een sector; bij −1 blijft alles binnen, bij +1 loopt alles eroverheen."
map.figure.borders.sector.only: "Er is één verbinding; over de grens: {n}."
map.figure.borders.sector.undefined: Daarvoor zijn banden nodig en minstens twee bekende sectoren.
map.figure.borders.sector.source: Krackhardt & Stern 1988
map.figure.borders.level: E-I-index naar niveau
map.figure.borders.level.meaning: "{n} van de {all} verbindingen koppelen twee niveaus van het systeem; bij −1 blijft alles op één niveau, bij +1 verbindt alles twee niveaus."
map.figure.borders.level.single: "{n} van de {all} verbindingen koppelt twee niveaus van het systeem; bij −1 blijft alles op één niveau, bij +1 verbindt alles twee niveaus."
map.figure.borders.level.only: "Er is één verbinding; tussen twee niveaus van het systeem: {n}."
map.figure.borders.level.undefined: Daarvoor zijn banden nodig en minstens twee bekende niveaus.
map.figure.borders.level.source: Krackhardt & Stern 1988
map.others: "{n} anderen"

# De bijeenkomsten die cop init plant.
session: Bijeenkomst

# De inhoudsopgave van de rapporten.
report.learning-history: Leergeschiedenis
report.learning-history.purpose: "Wat er gebeurde, wat de betrokkenen ervan maakten en wat anderen erin zien: drie lagen, uit elkaar gehouden, per episode."
report.timeline: Tijdlijn
report.timeline.purpose: "Alles met een datum op één lijn: signalen, bijeenkomsten, besluiten, hoogte- en dieptepunten, en waar mensen ze anders lezen."
report.social-map: Sociale kaart
report.social-map.purpose: "Wie met wie te maken heeft, welke coalities er zijn, en wat dat zegt over hoe kennis stroomt."
report.monitoring: Reflexieve monitoring
report.monitoring.purpose: "De ambitie naast wat de bestanden laten zien, wat kantelde en wat blijft, wat niemand weet, en wat dat van de volgende bijeenkomst vraagt."
report.participant: Eigen pagina van een deelnemer
report.participant.purpose: "Waar iemand voor kwam, wat die inbracht, afsprak en meenam, één pagina per persoon: `cop report participant --person ID`."
report.status: Hoe we ervoor staan
report.status.purpose: "De tien stappen met wat er staat, wat ontbreekt en wat nu het eerste is, en wat nu aandacht vraagt."
report.knowledge-agenda: Kennisagenda
report.knowledge-agenda.purpose: "Wat de groep vroeg, bijeenkomst na bijeenkomst, en wat ervan kwam: wat blijft, wat beantwoord is, wat bij anderen ligt en welke vraag uit welke voortkwam."
report.embedding: Doorwerking
report.embedding.purpose: "Waar resultaten moeten landen en hoe ver ze zijn, wat daarbij helpt, welke leidinggevenden betrokken zijn, en wat je hierna kunt vragen."
report.system: Het werkveld als systeem
report.system.purpose: "Wat er in het werkveld belemmert en helpt, hoe goed iets nieuws er aanslaat, en waarom het is zoals het is."
report.session: Bijeenkomst
report.session.purpose: "De bladzijde van één bijeenkomst: vooraf wat er komt, achteraf wat er gezegd, besloten en afgesproken is, en wat daar sindsdien van kwam."
report.patterns: Patronen
report.patterns.purpose: "Wat hier werkt en waarom, als patronen: elk in zijn vaste vorm, met de sterren die casussen verdienden, en hoe ze samenhangen."
report.results: Resultaten
report.results.purpose: "Wat de CoP heeft gebracht, per waardecyclus en niveau, de verhalen in hun geheel, waar je op terugkijkt, en wie ervan hoorde."
report.composition: Wie er in de groep zit
report.composition.purpose: "De vier keuzes van samenstelling naast hoe de groep eruitziet, wie waarvandaan komt, welke partijen ontbreken, en wie kwam en ging."
format.md: Tekst
format.dot: Plaatje voor Graphviz
format.json: Gegevens
format.svg: Getekend plaatje
index.layout.then: "Alleen de eerdere dag, iedereen op dezelfde plek"
index.layout.now: "Alleen de latere dag, iedereen op dezelfde plek"
index.refused.inside: dat is voor de mensen over wie het gaat, of voor wie de CoP begeleiden
index.refused.unmarked: daarin staat niets wat onder de geheimhouding naar buiten mag
index.layout.side-by-side: "Stemmen en reflecties naast elkaar"
index.layout.handout: "Wat wacht op mensen die er niet bij waren, om uit te delen"
index.layout.worksheet: "Werkblad voor een tijdlijnsessie"
index.shelf.now: Hoe het ervoor staat
index.shelf.story: "Wat er gebeurde, en wat we ervan maken"
index.shelf.work: Vragen en bijeenkomsten
index.shelf.surroundings: Mensen en het veld om hen heen
index.shelf.yield: Wat het oplevert

# De tien stappen van de methode.
step.1: Maak scherp waarover het gaat
step.2: Sluit aan bij urgentie
step.3: Werf een aantrekkelijke groep
step.4: Zorg voor doorwerking
step.5: Faciliteer ontwikkeling
step.6: Verantwoordelijkheid bij de groep
step.7: Acteer en reflecteer
step.8: Doe nieuwe dingen
step.9: Benoem resultaten, communiceer
step.10: Jouw eigen CoP

# Het eerste om te doen in een stap waarin nog niets is gedaan.
step.1.first: "Schrijf de vraag op: cop set domain question TEKST"
step.2.first: "Noteer het eerste signaal: cop signal add"
step.3.first: "Voeg toe aan wie je denkt: cop person add NAAM"
step.4.first: "Vraag welke leidinggevende dit moet weten: cop manager add"
step.5.first: "Plan de eerste bijeenkomst: cop session add TITEL"
step.6.first: "Laat de groep beslissen over delen: cop sharing decide"
step.7.first: "Vraag om een eerste dagboekbericht: cop diary add"
step.8.first: "Geef ieder een eigen casus: cop case add"
step.9.first: "Benoem het eerste waar iemand iets aan had: cop result add"
step.10.first: "Schrijf op wat jullie belangrijk vinden: cop design add"

# De stand van een CoP, op één scherm.
status.held.one: "{held} van {sessions} bijeenkomst gehouden"
status.held.many: "{held} van {sessions} bijeenkomsten gehouden"
status.starts: begint op {date}
status.to-go.one: nog {n} dag
status.to-go.many: nog {n} dagen
status.over: de geplande looptijd zit erop
status.next: "Volgende: {title}, {date} ({when})"
status.next.none: Er is geen volgende bijeenkomst gepland
status.today: vandaag
status.tomorrow: morgen
status.in-days: over {n} dagen
status.state.nothing: nog niets
status.state.incomplete: er ontbreekt iets
status.state.in-order: op orde
status.nothing: nog niets
status.overdue: Over tijd
status.unnoted: Niets genoteerd
status.unnoted.next: "Leg vast wat eruit kwam: cop session hold {id}"
status.silent: Stil
status.persistent: Hardnekkig
status.sessions.one: "{n} bijeenkomst"
status.sessions.many: "{n} bijeenkomsten"
status.days.one: "{n} dag"
status.days.many: "{n} dagen"
status.sharing.open: "delen: openbaar"
status.sharing.chatham-house: Chatham House Rule
status.sharing.non-disclosure: niets gaat de deur uit
stands.question.one: de vraag
stands.question.many: de vraag
stands.challenges.one: "{n} uitdaging"
stands.challenges.many: "{n} uitdagingen"
stands.retellings.one: succesbeeld één keer verteld
stands.retellings.many: succesbeeld {n} keer verteld
stands.signals.one: "{n} signaal"
stands.signals.many: "{n} signalen"
stands.talks.one: "{n} gesprek"
stands.talks.many: "{n} gesprekken"
stands.reversals.one: "{n} omkering"
stands.reversals.many: "{n} omkeringen"
stands.participants.one: "{n} deelnemer"
stands.participants.many: "{n} deelnemers"
stands.organisations.one: "{n} organisatie"
stands.organisations.many: "{n} organisaties"
stands.intakes.one: "{n} intake"
stands.intakes.many: "{n} intakes"
stands.contracts.one: "{n} contract door beide getekend"
stands.contracts.many: "{n} contracten door beide getekend"
stands.carried-through.one: "{n} resultaat of hefboom gevolgd"
stands.carried-through.many: "{n} resultaten en hefbomen gevolgd"
stands.managers.one: "{n} leidinggevende betrokken"
stands.managers.many: "{n} leidinggevenden betrokken"
stands.patterns.one: "{n} patroon"
stands.patterns.many: "{n} patronen"
stands.held.one: "{n} bijeenkomst geweest"
stands.held.many: "{n} bijeenkomsten geweest"
stands.planned.one: "{n} gepland"
stands.planned.many: "{n} gepland"
stands.work-forms.one: "{n} werkvorm"
stands.work-forms.many: "{n} werkvormen"
stands.sharing-rule.one: delen afgesproken
stands.sharing-rule.many: delen afgesproken
stands.hosts.one: "{n} gastheer of gastvrouw"
stands.hosts.many: "{n} gastheren en gastvrouwen"
stands.decisions.one: "{n} besluit"
stands.decisions.many: "{n} besluiten"
stands.entries.one: "{n} dagboekbericht"
stands.entries.many: "{n} dagboekberichten"
stands.open-questions.one: "{n} open vraag"
stands.open-questions.many: "{n} open vragen"
stands.reflections.one: "{n} reflectie"
stands.reflections.many: "{n} reflecties"
stands.moments.one: "{n} hoogte-, diepte- of leermoment"
stands.moments.many: "{n} hoogte-, diepte- en leermomenten"
stands.snapshots.one: "{n} netwerkpeiling"
stands.snapshots.many: "{n} netwerkpeilingen"
stands.cases.one: "{n} casus"
stands.cases.many: "{n} casussen"
stands.deeds.one: "{n} ding anders gedaan"
stands.deeds.many: "{n} dingen anders gedaan"
stands.open-actions.one: "{n} afspraak open"
stands.open-actions.many: "{n} afspraken open"
stands.done-actions.one: "{n} nagekomen"
stands.done-actions.many: "{n} nagekomen"
stands.results.one: "{n} resultaat"
stands.results.many: "{n} resultaten"
stands.stories.one: "{n} waardeverhaal"
stands.stories.many: "{n} waardeverhalen"
stands.publications.one: "{n} publicatie"
stands.publications.many: "{n} publicaties"
stands.choices.one: "{n} ontwerpkeuze"
stands.choices.many: "{n} ontwerpkeuzes"

# Wat cop explain over een regel van de methode zegt.
explain.advice: advies
explain.step: stap {step}
explain.notices: Waar het naar kijkt
explain.why: Waarom het ertoe doet
explain.example: Bijvoorbeeld
explain.remedy: Wat je kunt doen
explain.otherwise: Doen jullie het bewust anders?
explain.silence: "Zet `{code}` onder `silenced` in `cop.yaml`, met jullie reden, en je hoort er niets meer van."

# De gids: wat een werkmap antwoordt.
guide.yes: ja
guide.no: nee
guide.nobody: niemand
guide.not-yet: nog niet
guide.since: "{what} (sinds {date})"
guide.before: "{what} (uiterlijk {date})"
guide.apart: "steeds {what} ertussen"
guide.level.field: het werkveld
guide.level.organisation: organisaties
guide.level.individual: mensen zelf
guide.level.initiator: de initiatiefnemer
guide.scope.in: erbinnen
guide.scope.out: erbuiten
guide.vision.see: te zien
guide.vision.hear: te horen
guide.vision.feel: te voelen
guide.vision.who-does-what: wie doet wat
guide.talks.held: gesproken
guide.composition.diverse: divers
guide.composition.alike: gelijksoortig
guide.composition.competitors: concurrenten bij elkaar
guide.composition.one-per-sector: één per sector
guide.composition.one: één persoon per organisatie
guide.composition.several: meer mensen per organisatie
guide.composition.frontrunners: voorlopers
guide.composition.followers: volgers
guide.composition.mixed: voorlopers en volgers
guide.people.participants: doet mee
guide.people.listed: op de lijst
guide.stance.frontrunner: loopt voorop
guide.stance.follower: kijkt eerst
guide.contracts.signed: getekend door beide kanten
guide.anchors.rewards: waardering
guide.anchors.channels: kanalen
guide.anchors.finance-and-law: geld en regels
guide.anchors.networks: netwerken
guide.facilitator.content: de inhoud
guide.facilitator.process: de groep
guide.session.host: ontvangt
guide.session.preparers: bereidt voor
guide.session.case-bringers: brengt een casus in
guide.hosted: ontving al
guide.diaries.writing: schrijft
guide.diaries.silent: twee bijeenkomsten stil
guide.function.entrepreneurial-experiments: experimenteren door ondernemers
guide.function.knowledge-development: kennisontwikkeling
guide.function.knowledge-diffusion: kennisverspreiding
guide.function.guidance-of-the-search: richting geven aan het zoeken
guide.function.market-formation: marktvorming
guide.function.resource-mobilisation: middelen vrijmaken
guide.function.legitimacy: draagvlak
guide.cases.heard: lag op tafel

"""###,
    "nl/workspace/README.md": ###"""
# De werkmap van een Community of Practice

Deze map is het geheugen van een Community of Practice (CoP): waarom die begon, wie
eraan meedoet, en wat er is gevraagd, geprobeerd, besloten en geleerd. Het is allemaal
gewone tekst, die je met elke editor opent, nu en over twintig jaar. Het commando `cop`
helpt je iets toe te voegen, kijkt alles na en maakt er rapporten van. Het werkt alleen
op deze map: geen server, geen account.

Nieuw hier? Typ `cop guide` om te zien wat de methode bij elke stap vraagt en wat er al
beantwoord is, of `cop check` om te zien hoe deze CoP ervoor staat.

## Welk bestand is waarvoor

| bestand | wat staat erin | stap | hoe vul je het |
| --- | --- | --- | --- |
| `cop.yaml` | naam, start, ritme, rollen, afspraken, past een CoP hier wel | alle | `cop init`, `cop role give`, `cop sharing decide`, `cop agreement add` |
| `domain.yaml` | het vraagstuk, de grenzen, het beeld van succes, de opbrengsten | 1 | `cop set domain`, `cop domain retell`, `cop domain cause` |
| `signals.yaml` | waarom nu: signalen, gesprekken vooraf, omkeringen | 2 | `cop signal add`, `cop talk add`, `cop reversal add` |
| `people/` | één bestand per persoon | 3 | `cop person add` |
| `organisations.yaml` | de betrokken organisaties | 3 | `cop organisation add` |
| `intakes/` | de intake van elke deelnemer: leervraag, casus, tijd | 3 | `cop intake add`, `cop intake import` |
| `contracts/` | wat deelnemer en initiatiefnemer elkaar beloven | 3 | `cop contract add`, `cop contract sign` |
| `embedding.yaml` | de doorwerking: bestemmingen, hefbomen, leidinggevenden | 4 | `cop embedding add`, `cop manager add` |
| `patterns/` | wat werkt, in een vaste vorm verteld; één bestand per patroon | 4 | `cop pattern add` |
| `sessions/` | één bestand per bijeenkomst: programma, aanwezigen, besluiten, evaluatie | 5, 6 | `cop session add` |
| `knowledge-agenda.yaml` | de kennisagenda: vragen van de groep en wat ervan werd | 7 | `cop question add`, `cop question update` |
| `diaries/` | één dagboek per deelnemer | 7 | `cop diary add` |
| `system.yaml` | het werkveld als systeem: actoren, functies, indicatoren | 7 | `cop system actor`, `cop system score`, `cop indicator add` |
| `network.yaml` | wie met wie verbonden is, coalities, wie er antwoordde | 7 | `cop relation add`, `cop coalition add`, `cop survey add` |
| `reflections.yaml` | de blik van buiten, pieken en dalen, een bijgestelde ambitie | 7 | `cop reflection add`, `cop moment add`, `cop revision add` |
| `cases.yaml` | de casussen van deelnemers, hun beurten en experimenten | 8 | `cop case add`, `cop case turn`, `cop case deed` |
| `actions.yaml` | wie wat doet voor wanneer, en wie wie belt | 8 | `cop action add`, `cop action done`, `cop buddies add` |
| `results.yaml` | resultaten, waardeverhalen, publicaties | 9 | `cop result add`, `cop story add`, `cop publication add` |
| `design.yaml` | wat voor jullie telt, en wat dat vraagt van de opzet | 10 | `cop design add` |

Elke andere regel vul je in of verander je met `cop set`, of gewoon in je editor. De namen
van bestanden, sleutels en keuzes zijn in elke CoP Engels. Wat je invult, schrijf je in je
eigen taal.

## De commando's voor elke week

| je wilt | typ |
| --- | --- |
| zien wat je bij een stap van de methode vraagt | `cop guide` |
| opschrijven wat je deed, zag of leerde | `cop diary add` |
| de volgende bijeenkomst plannen | `cop session add` |
| een vraag op de kennisagenda zetten | `cop question add` |
| noteren wat er met een vraag gebeurde | `cop question update` |
| noteren wat is afgesproken, en dat het gebeurd is | `cop action add`, `cop action done` |
| een werkvorm zoeken voor een bijeenkomst | `cop form list` |
| noteren wat er echt anders is gedaan | `cop case deed` |
| een signaal van buiten vastleggen | `cop signal add` |
| vastleggen wie elkaar gevonden hebben | `cop relation add` |
| vastleggen wat een buitenstaander opvalt | `cop reflection add` |
| alle bestanden nakijken | `cop check` |
| lezen waarom je een advies krijgt | `cop explain CODE` |
| de rapporten maken | `cop report all --output reports` |

Losse rapporten: `cop report learning-history` (leergeschiedenis), `cop report timeline`
(tijdlijn), `cop report social-map` (sociale kaart). Zet `--help` achter een commando om
te zien wat het kan.

Vertel `cop` één keer wie je bent; daarna weet het in wiens dagboek je schrijft:

```sh
git config cop.person noor-bakker
```

(Zonder git: zet de omgevingsvariabele `COP_PERSON`.)

`cop check` kent twee soorten meldingen. Een *fout* betekent dat een bestand niet te
lezen is zoals het bedoeld is; je ziet in welk bestand, op welke regel, en wat je eraan
doet. Een *advies* betekent dat je van de methode afwijkt. Misschien heb je daar goede
redenen voor: het houdt niets tegen. Zet de reden onder `silenced` in `cop.yaml`, dan hoor je
dat advies niet meer.

## Zelf invullen

- Regels die met `#` beginnen zijn vragen en voorbeelden voor jou. Antwoord eronder, en
  laat ze staan of haal ze weg.
- Spring in met twee spaties, nooit met een tab.
- `[]` is een lege lijst. Vervang hem door regels onder de sleutel die met `- `
  beginnen, of zet id's tussen de haken: `[noor-bakker, sam-peters]`.
- Zet tekst tussen aanhalingstekens als er een dubbele punt met een spatie in staat, of
  een `#` na een spatie. Een tijd staat altijd tussen aanhalingstekens: `"09:30"`.
- Een tekst van meer regels: zet `|` achter de dubbele punt en spring de regels eronder
  in.
- Een datum is jaar-maand-dag: `2026-01-15`. Een id heeft alleen kleine letters, cijfers
  en streepjes.
- Klaar? Draai `cop check`.

## Delen met git

Deze map is gemaakt voor git: iedereen heeft het hele verhaal, en je ziet wie wat
toevoegde. Staat hij nog niet in git? Dan eenmalig:

```sh
git init
git add .
git commit -m "Begin van onze CoP"
```

Daarna elke keer, zodra de map aan een gedeelde repository is gekoppeld:

```sh
git pull
cop diary add
cop check
git add .
git commit -m "Dagboek na de tweede bijeenkomst"
git push
```

Schreven twee mensen in hetzelfde dagboek, dan bewaart git vanzelf beide notities. Meldt
git een conflict in een ander bestand, open het dan, houd wat erin hoort, haal de regels
met `<<<<<<<`, `=======` en `>>>>>>>` weg, en draai `cop check`.

## Privacy

- **Privénotities uit je dagboek** gaan naar `diaries/private/`. Git slaat die map over,
  dus ze blijven op je eigen computer. Dat betekent ook dat je zelf voor een
  reservekopie zorgt.
- **Al het andere kan iedereen lezen die deze map heeft.** De zichtbaarheid van een
  notitie (`private`, `facilitators`, `group`, `public`) bepaalt welke *rapporten* haar
  mogen tonen; het bestand gaat er niet mee op slot.
- **Houd de gedeelde repository besloten**: alleen voor leden van de CoP. Er staan
  namen, contactgegevens en intakes in. Wat je eenmaal hebt vastgelegd blijft in de
  geschiedenis staan, ook als je het later weghaalt.
- **Publiceer nooit deze map, wel een openbaar rapport**: `--audience public`. Dat volgt
  wat de groep in `cop.yaml` over delen heeft afgesproken. Lees het door voor je het
  verstuurt.
- Vertrekt er iemand, of wil iemand er niet in staan? Bespreek wat er mag blijven en pas
  het samen aan.

"""###,
    "nl/workspace/actions.yaml": ###"""
# actions.yaml - wat mensen tot de volgende bijeenkomst beloofden, en wat ervan kwam.
# Stap 8: doe nieuwe dingen. Het echte werk gebeurt als jullie elkaar niet zien.
# `cop action add` voegt er een toe, `cop action done` vinkt af; `cop buddies add` maakt buddies.
# Zelf invullen: vervang [] door regels zoals het ingesprongen voorbeeld, zonder het #.

# Wie doet wat voor de volgende keer? Klein genoeg voor een drukke week. Toch losgelaten?
# Schrijf bij dropped waarom: dat is geen falen, daar leer je van. case: een id uit
# cases.yaml. buddy: wie belt er halverwege om te vragen hoe het gaat?
#   - id: lopen-met-winkelier
#     text: Met de eigenaar van de hoekwinkel door de straat lopen.
#     who: [noor-bakker]
#     session: 2026-01-15-start
#     agreed_on: 2026-01-15
#     due: 2026-02-20
#     buddy: sam-peters
#     case: straatje-achter-de-markt
#     done_on: 2026-02-18
#     outcome: Hij kent elk gezin, en weet wie er in juli slecht slaapt.
#     dropped:
actions: []

# Wie belt wie tussen twee bijeenkomsten? Twee aan twee, en af en toe een nieuw tweetal.
#   - pair: [noor-bakker, sam-peters]
#     since: 2026-01-15
#     until: 2026-07-01
buddies: []

"""###,
    "nl/workspace/cases.yaml": ###"""
# cases.yaml - de praktijkcasussen: het stuk eigen werk waarin het moet gebeuren.
# Stap 8: doe nieuwe dingen. Vraag elke keer wat iemand echt anders deed.
# `cop case add` voegt een casus toe; wat er daarna mee gebeurt, noteer je met `cop case turn`,
# `cop case deed`, `cop case experiment` en `cop case backcast`.
# Zelf invullen: vervang [] door regels zoals het ingesprongen voorbeeld, zonder het #.

# Van wie is de casus, en wat speelt er? status: open | resting (rust) | closed (klaar)
# turns: elke keer dat hij op tafel lag. backcast: begin bij de toekomst die je wenst en
# loop van daar terug, tot je bent bij wat morgen kan. experiments: wat er is geprobeerd,
# hoe het ook afliep. done_differently: nieuw gedrag, hoe klein ook.
#   - id: straatje-achter-de-markt
#     title: Het smalle straatje achter de markt
#     person: [noor-bakker]
#     text: Dertig huizen, geen schaduw en een stoep vol kabels.
#     since: 2026-01-15
#     status: open
#     turns:
#       - session: 2026-02-26-straatwandeling
#         asked: Waar zou jij beginnen als je mij was?
#         taken_home: Begin bij de man van de hoekwinkel, niet bij de tekening.
#     backcast:
#       future: In de zomer van 2030 zitten er om twaalf uur mensen buiten.
#       takes:
#         - Eén sleuf die alle kabelbedrijven delen
#       helpers:
#         - Het vergunningenloket
#       steps:
#         - text: De straat kiest zelf waar de bomen komen.
#           by: 2027-03-01
#         - text: Koffie drinken in de hoekwinkel.
#           by: 2026-03-05
#     experiments:
#       - text: Een boom in een kuip, elke week voor een andere deur.
#         date: 2026-03-20
#         outcome: In de derde week verplaatsten de buren hem zelf.
#         learned: Wat weer weg kan, is makkelijker toe te staan.
#     done_differently:
#       - text: Ik ging luisteren, zonder tekening onder mijn arm.
#         date: 2026-03-05
#         session: 2026-04-09-vergunningen
cases: []

"""###,
    "nl/workspace/contract.yaml": ###"""
# contracts/ID.yaml - wat een deelnemer en de initiatiefnemer elkaar beloven.
# Stap 3: allebei zeggen ze iets toe te voegen. Geen kleine lettertjes, wel over en weer.
# `cop contract add` maakt dit bestand; `cop contract sign` zet er een handtekening bij.
# Zelf invullen: vervang [] door regels zoals het ingesprongen voorbeeld, zonder het #.

# Dezelfde id als de persoon in people/. Laat staan.
id:

# Wat brengt de deelnemer in: dagen, casussen, contacten, een open blik?
gives: []

# Waar rekent de deelnemer op: van de groep, de facilitators, de initiatiefnemer?
expects: []

# Welke voorwaarden gelden, van beide kanten: financiële bijdrage, aanwezigheid, wat de
# initiatiefnemer toevoegt, hoe je uit elkaar gaat?
terms: []

# Pas met twee handtekeningen is het een contract: `cop check` vraagt wie er ontbreekt.
# by: participant (deelnemer) | initiator (initiatiefnemer)
#   - by: participant
#     on: 2025-12-11
#     name: Noor Bakker
signatures: []

"""###,
    "nl/workspace/cop.yaml": ###"""
# cop.yaml - de basis: naam, ritme, rollen, afspraken, en of een CoP hier wel past.
# Alle stappen bouwen hierop; de afspraken horen bij stap 6: de groep aan het stuur.
# `cop init` vult de eerste regels, `cop role give`, `cop sharing decide` en
# `cop agreement add` een paar andere, `cop set cop` elke regel; `cop check` leest alles na.
# Zelf invullen: vervang [] door regels zoals het ingesprongen voorbeeld, zonder het #.

# De versie van het bestandsformaat. Laat staan.
format: 1

# Hoe noem je deze CoP als je er een collega over vertelt?
title:

# De taal van vragen en rapporten.
# en | nl
language: nl

# Welke klok geldt voor jullie bijeenkomsten? Bijvoorbeeld Europe/Amsterdam.
time_zone:

# De eerste dag van het traject (JJJJ-MM-DD). "Hoe ver zijn we?" telt vanaf hier.
start:

# Eén regel voor wie deze CoP ziet staan in een lijstje met tien andere.
theme:

# Hoe vaak komen jullie bij elkaar, en hoe lang? Meestal past 12 tot 18 maanden.
rhythm:
  # Hoeveel bijeenkomsten plan je? Elke zes weken, 18 maanden lang: dat zijn er zo'n 13.
  sessions:
  # Weken tussen twee bijeenkomsten. Zes geeft tijd om te proberen en houdt de vaart erin.
  interval_weeks:

# Wie draagt wat? Gebruik de id's uit people/, bijvoorbeeld [noor-bakker].
roles:
  # Wie zette de eerste stap? De initiatiefnemer tekent ook elk contract.
  initiator: []
  # Is er een opdrachtgever, iemand die erom vraagt of ervoor betaalt? Mag leeg blijven.
  commissioner: []
  # Wie kent het onderwerp goed genoeg om nog één vraag verder te gaan?
  content_facilitator: []
  # Wie let op hoe mensen samenwerken? Liefst iemand anders dan hierboven.
  process_facilitator: []
  # Wie volgt wat er geleerd wordt en houdt de groep onderweg de spiegel voor?
  monitor: []
  # De klankbordgroep, de tweede ring: wie denkt op afstand mee en draagt het verder?
  sounding_board: []

# Wat heeft de groep met elkaar afgesproken? Beslis samen: eerst de redenen, dan de keuze.
agreements:
  # Mag wat hier gezegd wordt de deur uit? Rapporten voor buiten volgen deze keuze. Zolang er
  # niets besloten is, maakt cop er geen. Bij open staan ook namen erin; bij chatham-house
  # staan letters voor mensen en organisaties; bij non-disclosure komt er alleen in wat als
  # `visibility: public` gemarkeerd is, zonder namen.
  sharing:
    # open | chatham-house | non-disclosure
    # chatham-house: gebruik wat je hoort, maar vertel nooit wie het zei, wie erbij was of
    # waar zij werken. non-disclosure: zonder toestemming gaat er niets de kamer uit.
    rule:
    # De dag waarop de groep dit besloot (JJJJ-MM-DD).
    decided_on:
    # De bijeenkomst waar dat gebeurde: de bestandsnaam in sessions/, zonder .yaml.
    decided_at:
    # Hoe is het besloten? Een rondje, stemmen, niemand tegen ...
    how:
    # Welke argumenten kwamen op tafel, voor en tegen?
    arguments: []
    # Welke woorden verraden wie of waar iemand is, al staan ze in geen ander bestand? Een meer,
    # een wijk, de naam van een boot. Rapporten voor buiten laten ook die weg.
    withhold: []
  # Wat hebben jullie elkaar nog meer beloofd: op tijd, erbij zijn, telefoons, gasten?
  #   - text: Wie niet kan, meldt het en regelt iemand op die stoel.
  #     decided_on: 2026-01-15
  #     decided_at: 2026-01-15-start
  other: []

# Stap 3: wie zet je om tafel? Vier keuzes, elk met een eigen prijs.
composition:
  # Allerlei vakken en blikken, of mensen die elkaar meteen herkennen?
  # diverse (divers) | alike (gelijksoortig)
  background:
  # Concurrenten aan één tafel, of één organisatie per sector, zodat ieder vrijuit praat?
  # competitors (concurrenten) | one-per-sector (één per sector)
  competition:
  # Eén persoon per organisatie (meer stemmen) of meer (meer gewicht op kantoor)?
  # one (één) | several (meer)
  per_organisation:
  # Mensen die vooroplopen, mensen die de kat uit de boom kijken, of van allebei wat?
  # frontrunners (voorlopers) | followers (volgers) | mixed (gemengd)
  stance:

# Voor je begint: vraagt dit om een CoP? Die vergt veel; misschien volstaat iets lichters.
# true is ja, false is nee. Een nee verbiedt niets: `cop check` adviseert, jij beslist.
fitness:
  # Wanneer heb je deze vragen voor het laatst doorgelopen (JJJJ-MM-DD)?
  checked_on:
  # Is het een hardnekkig vraagstuk, dat terugkomt wat je ook probeert? true | false
  stubborn_question:
  # Lijkt hun werk genoeg op elkaar om van elkaar te leren? true | false
  shared_practice:
  # Moet je gaan twijfelen aan wat iedereen vanzelfsprekend vindt? true | false
  assumptions_questioned:
  # Is er meer dan één vak nodig om verder te komen? true | false
  several_disciplines:
  # Weet echt nog niemand waar dit uitkomt? true | false
  outcome_unknown:
  # Hebben deelnemers de vrijheid om in hun eigen werk iets uit te proberen? true | false
  room_to_act:
  # Twijfels, voorwaarden, en wat je anders zou doen.
  notes:

# Van welk advies wijken jullie met reden af? `cop check` zwijgt er dan verder over.
# code: wat tussen haken achter het advies staat; `cop explain` noemt ze allemaal.
# reason: waarom, voor de groep zelf en voor wie na jullie komt.
#   - code: size
#     reason: Met ons negenen hebben we alle betrokken waterschappen aan tafel.
silenced: []

# Hoe formulieren worden gelezen die elders zijn ingevuld (KoboToolbox, LimeSurvey, Excel).
# `cop intake import` houdt deze lijst bij en herkent zo het volgende bestand vanzelf.
import:
  # Welke kolom hoort bij welk veld? De kop zoals die in het bestand staat, en een van deze:
  # name (naam) | first_name (voornaam) | last_name (achternaam) | email | phone (telefoon) |
  # organisation (organisatie) | function (functie) | languages (talen) |
  # offers (wat iemand meebrengt) | networks (netwerken) | question (leervraag) |
  # case (casus) | urgency (urgentie) | carry_through (doorwerking) | time (tijd) |
  # why_it_matters (waarom het ertoe doet) | next_step_needs (nodig voor de volgende stap) |
  # notes (opmerkingen) | date (datum) | submission (nummer van het formulier) |
  # ignore (niet lezen)
  #   - header: Wat zou je willen leren?
  #     field: question
  columns: []

"""###,
    "nl/workspace/design.yaml": ###"""
# design.yaml - hoe gaat jullie eigen CoP eruitzien: wat telt, en wat doe je ermee?
# Stap 10: maak de methode van jezelf. Hier worden negen stappen keuzes van deze groep.
# `cop design add` voegt een keuze toe; aanpassen doe je zelf.
# Zelf invullen: vervang [] door regels zoals het ingesprongen voorbeeld, zonder het #.

# Wat vinden jullie zo belangrijk dat je het elke bijeenkomst zou moeten merken? Wat
# betekent dat voor de opzet? En wie helpt, zodat het niet op één persoon rust?
# status: idea (idee) | doing (bezig) | done (gedaan)
#   - id: eerst-naar-buiten
#     matters: We willen een plek gezien hebben voor we er iets van vinden.
#     means: Elke bijeenkomst begint buiten, waar de gastheer of gastvrouw werkt.
#     helps:
#       - De gastheer of gastvrouw, die de wandeling uitzet
#     status: doing
choices: []

"""###,
    "nl/workspace/diary.yaml": ###"""
# Een dagboek: elke notitie staat onder een regel met drie streepjes, de nieuwste onderaan.
# Voeg er een toe vanuit de shell: cop diary add "Wat je bijbleef". Of schrijf hieronder zelf:
# date, session, en wat je kwijt wilt: event, highlight, insight, did_differently, question, feeling, text.
# visibility: facilitators | group | public. Wat alleen van jou is: cop diary add --private "..."

"""###,
    "nl/workspace/domain.yaml": ###"""
# domain.yaml - waar deze CoP over gaat, voor wie, en hoe het eruitziet als het lukt.
# Stap 1: het onderwerp scherp krijgen. Eerst met de initiatiefnemer, dan bij anderen.
# Je vult het zelf in, of met `cop set domain`; `cop check` vertelt wat er nog ontbreekt.
# Lijsten: vervang [] door regels die met "- " beginnen; ingesprongen staan voorbeelden.

# Het hardnekkige vraagstuk: welke vraag komt steeds terug en lost niemand alleen op? Smal
# genoeg om er morgen mee aan de slag te gaan, ruim genoeg om verrast te worden.
question:

# Wat maakt het lastig? Kijk op drie niveaus; `cop check` noemt een niveau dat leeg bleef.
challenges:
  # Waar worstelt het hele werkveld mee?
  field: []
  # Wat vraagt het van de organisaties waar mensen vandaan komen?
  organisation: []
  # Waar loopt een vakmens op een gewone dinsdag tegenaan?
  individual: []

# Waar trek je de grens, zodat niemand voor iets anders komt?
scope:
  # Dit hoort erbij.
  in: []
  # Dit niet, hoe boeiend ook.
  out: []

# Wat hebben deze mensen in hun dagelijks werk gemeen? Dat is wat hen bindt.
practice:
  # In twee of drie zinnen, herkenbaar voor de mensen om wie het gaat.
  description:
  # Welke functies hebben ze? Bijvoorbeeld: straatontwerper, wijkverpleegkundige.
  functions: []
  # Welke rol spelen ze? Bijvoorbeeld: de verbinder, de bewaker van de regels.
  roles: []
  # Wat doen ze de hele dag? Bijvoorbeeld: tekenen, aanbellen, vergunningen schrijven.
  activities: []

# Stel, het is gelukt. Je filmt één gewone dag: wat staat erop?
vision:
  # Wat is er te zien?
  see:
  # Wat zeggen mensen tegen elkaar?
  hear:
  # Wat is de stemming, en wat doet die met je?
  feel:
  # Wie doet iets wat hij of zij vroeger niet deed?
  who_does_what:
  # Vertel het verder en laat het veranderen. Wanneer, aan wie, en wat werd er anders?
  # `cop domain retell` voegt een keer toe.
  #   - date: 2025-11-06
  #     to: de teamleiders van de wijk
  #     changed: De winkeliers kwamen in beeld; die waren we vergeten.
  retellings: []

# Welke opbrengsten hoop je te zien, en voor wie? Eén regel per opbrengst, bij alle vier.
yields:
  # Voor de deelnemers zelf.
  individual: []
  # Voor de organisaties die hun de tijd geven.
  organisation: []
  # Voor het werkveld als geheel.
  field: []
  # Voor de initiatiefnemer.
  initiator: []

# Wie heeft hier iets te winnen, te verliezen of te beslissen, aan tafel of niet?
# organisation: een id uit organisations.yaml, als de organisatie daar staat.
# influence (invloed): none (geen) | low (weinig) | medium (redelijk) | high (veel)
#   - name: Eigenaren van de huizen langs de gracht
#     organisation:
#     interest: Koele slaapkamers, en een parkeerplek voor de deur.
#     influence: medium
#     notes: Niemand heeft het ze nog gevraagd.
stakeholders: []

# Waarom is het zoals het is? Vraag bij elk antwoord weer waarom, tot je een oorzaak vindt
# die diep zit en toch te veranderen is. Met vier of vijf mensen kom je in een uur ver.
# changeable: true (ja) | false (nee) - kunnen jullie er nog iets aan veranderen, of kan
#   iemand bij wie je binnenkomt dat?
# `cop domain cause` voegt een oorzaak toe, met --under achter een andere.
#   - text: Straten blijven zonder bomen.
#     because:
#       - text: Kabels en leidingen nemen alle ruimte onder de stoep in.
#         changeable: false
#         because:
#           - text: Elk bedrijf graaft op eigen houtje.
#             changeable: true
#   - text: Zomers worden heter.
#     changeable: false
causes: []

# Het grotere systeem rond jullie vraagstuk, in drie lagen.
sociotechnical:
  # Grote, trage bewegingen waar niemand hier vat op heeft: klimaat, vergrijzing, prijzen.
  landscape: []
  # Hoe het nu eenmaal gaat: regels, routines, contracten, wie met wie praat.
  regime: []
  # Kleine plekken waar het al anders gaat.
  niche: []

# De tekst waarmee je mensen uitnodigt. Krijgt iemand zin om je vandaag nog te bellen?
# Meer regels: zet | achter de dubbele punt en spring daaronder twee spaties in.
invitation:

"""###,
    "nl/workspace/embedding.yaml": ###"""
# embedding.yaml - het logboek van de doorwerking: waar komt wat terecht, door wie?
# Stap 4: zorg voor doorwerking. Begin op de eerste dag; aan het eind is het te laat.
# `cop embedding add` voegt een regel toe, `cop manager add` een leidinggevende; de rest vul je
# in met `cop set embedding`, of zelf.
# Zelf invullen: vervang [] door regels zoals het ingesprongen voorbeeld, zonder het #.

# Wat moet waar landen, en wie zorgt daarvoor? level: individual | organisation | field
# kind: result | lever (hefboom)   status: idea | agreed | under-way | embedded | stopped
# lever: visibility | fee | covenant | several-people | rule-owners | research | other
# destination: policy | procurement | manual | work-process | publication | other
#   - id: kabels-eerst-in-handboek
#     text: Kabelbedrijven zitten aan tafel voor de eerste lijn op papier staat.
#     kind: result
#     lever: rule-owners
#     level: organisation
#     destination: manual
#     organisation: lindewaard
#     owner: [noor-bakker]
#     status: under-way
#     since: 2026-04-09
#     evidence: Hoofdstuk 3 van het handboek straten, concept van mei
#     result: een-tekening
#     notes: De beheerder van het handboek doet sinds de derde keer mee.
entries: []

# Welke leidinggevende weet ervan, per organisatie? Wie het zag, verdedigt het als er uren
# af moeten. person: een id uit people/, als die daar staat. Anders alleen een naam.
#   - organisation: lindewaard
#     name: Het hoofd wegbeheer
#     person:
#     involved_since: 2025-12-11
#     how: Ging akkoord met de uren en loopt in juni een keer mee.
managers: []

# Kost meedoen iets? Wie op een begroting staat, bestaat: iemand vraagt wat het oplevert.
fee:
  # Hoeveel, en waarvoor? In je eigen woorden: "1500 euro per organisatie".
  amount:
  # Wanneer is dat afgesproken (JJJJ-MM-DD)?
  agreed_on:
  # Uit welk potje komt het, en wie kijkt naar dat potje?
  note:

# Een convenant: zetten de organisaties op papier wat ze doen met wat hier geleerd wordt?
covenant:
  # Wat beloven ze? Een paar zinnen die ook een nieuwkomer begrijpt.
  text:
  # De dag waarop het is getekend (JJJJ-MM-DD).
  signed_on:
  # Welke organisaties tekenden? Id's uit organisations.yaml.
  parties: []

# Ankers: wat is er al, waar jullie resultaten zich aan vast kunnen houden?
anchors:
  # Waar krijgen mensen een pluim, geld of promotie voor?
  rewards: []
  # Waar verspreidt nieuws zich vanzelf: nieuwsbrief, maandagoverleg, kantine?
  channels: []
  # Welke begrotingen, aanbestedingen, vergunningen en regels komen elk jaar langs?
  finance_and_law: []
  # Welke kringen komen toch al bij elkaar en maken plaats voor jullie?
  networks: []

"""###,
    "nl/workspace/intake.yaml": ###"""
# intakes/ID.yaml - de intake: een goed gesprek voordat iemand meedoet.
# Stap 3: is er een eigen vraag, is er tijd, en durft deze persoon iets niet te weten?
# `cop intake add` maakt dit bestand, met dezelfde id als de persoon.
# Zelf invullen: vervang [] door regels die met "- " beginnen, één per onderdeel.

# Dezelfde id als de persoon in people/. Laat staan.
id:

# Wanneer was het gesprek, of is het formulier ingevuld (JJJJ-MM-DD)?
date:

# Wie voerde het gesprek? Id's uit people/.
by: []

# Wat neem je mee waar anderen iets aan hebben: kennis, ervaring, gemaakte fouten?
offers: []

# In welke kringen kom je al, waar je nieuws van hier kwijt kunt en vandaan meeneemt?
networks: []

# Wat wil je zelf leren? Je leervraag, in woorden die je echt zou gebruiken.
# Zonder leervraag komt `cop check` erop terug.
question:

# In welk stuk van je eigen werk ga je het proberen? Noem de plek en de mensen.
case:

# Waarom kan het niet wachten? Wat gebeurt er als er niets gebeurt?
urgency:

# Doorwerking: hoe landt het in je organisatie en erbuiten? Wie moet het weten, wie mee?
carry_through: []

# Hoeveel uur kun je vrijmaken, en wie gaat daarmee akkoord? Hier loopt het vaak op stuk.
time:

# Waarom doet dit er voor jou toe, los van je functie?
why_it_matters:

# Wat heb je nodig voor je volgende stap?
next_step_needs:

# Wat kwam er uit het gesprek?
# accepted (doet mee) | declined (doet niet mee) | waiting (nog even wachten)
decision:

# Welke indruk hield je over: nieuwsgierig, durft te twijfelen, kijkt in de spiegel?
# Schrijf het zo op dat deze persoon het mag lezen.
notes:

# Het nummer van het formulier waar dit uit komt; zo herkent `cop intake import` het later.
submission:

"""###,
    "nl/workspace/knowledge-agenda.yaml": ###"""
# knowledge-agenda.yaml - de dynamische kennisagenda: vragen van de groep en hun verloop.
# Stap 7: doen en terugkijken. Neem hem elke keer mee en ga met een nieuwere naar huis.
# `cop question add` zet er een vraag op; `cop question update` noteert wat ervan kwam.
# Zelf invullen: vervang [] door regels zoals het ingesprongen voorbeeld, zonder het #.

# Wat wil je uitzoeken om iets te kunnen doen? Wis niets: elke wending wordt een regel in
# history. open: ligt er nog. explored: aan gewerkt. answered: we kunnen voorlopig verder.
# dissolved: vragen volstond. handed-over: aan onderzoekers. taken-up: zij pakken het op.
# level: individual | organisation | field. follows: de vraag waar deze uit voortkwam.
#   - id: bomen-of-kabels
#     text: Hoe vinden we plek voor wortels tussen al die kabels?
#     by: [noor-bakker]
#     session: 2026-01-15-start
#     raised: 2026-01-15
#     follows: van-wie-is-de-stoep
#     level: organisation
#     history:
#       - session: 2026-01-15-start
#         date: 2026-01-15
#         status: open
#         note: Bijna iedereen herkende het.
#         by: [noor-bakker]
#       - session: 2026-02-26-straatwandeling
#         status: answered
#         rewording: Wie nodigt de kabelbedrijven uit bij de eerste schets?
#         answer: Graaf samen een proefsleuf en kijk wie er komt.
#       - date: 2026-05-12
#         status: handed-over
#         note: Het stuk over wortelgroei gaat ons boven de pet.
#         handed_to: De hogeschool voor tuin en landschap in Lindewaard
questions: []

"""###,
    "nl/workspace/network.yaml": ###"""
# network.yaml - wie met wie verbonden is, sinds wanneer, en welke coalities er zijn.
# Stap 7, niveau organisatie. Met minder dan twee peildata zie je geen verandering.
# `cop relation add`, `cop coalition add` en `cop survey add` vullen het;
# `cop report social-map` tekent.
# Zelf invullen: vervang [] door regels zoals het ingesprongen voorbeeld, zonder het #.

# Mis je een soort band in het rijtje bij relations? Noem hem hier, gebruik daar de id.
#   - id: leent-mensen-uit
#     label: leent mensen uit aan
kinds: []

# Wie heeft met wie te maken? from en to: id's van mensen of organisaties. Voorbij? Vul
# until in en laat de regel staan. mutual: true als er geen richting is. strength: 1-5.
# kind: knows | exchanges-knowledge | advises | learns-from | collaborates | mentors |
#       funds | commissions | represents | influences | competes
#   - from: noor-bakker
#     to: lindewaard
#     kind: advises
#     mutual: false
#     strength: 3
#     since: 2026-01-15
#     until: 2026-09-01
#     told_by: [noor-bakker]
#     notes: Begon met de wandeling door de oude wijk.
relations: []

# Welke mensen of organisaties zijn samen iets begonnen, en waarvoor?
#   - id: schaduwploeg
#     name: De schaduwploeg
#     members: [noor-bakker, lindewaard]
#     purpose: Voor volgende zomer een straat in de schaduw.
#     since: 2026-03-01
#     until: 2026-12-01
coalitions: []

# Wanneer vroeg je naar contacten, aan wie, en wie gaf antwoord? Wie zwijgt, laat een gat
# achter. Daarom staat op de sociale kaart altijd welk deel antwoordde.
#   - date: 2026-01-15
#     question: Wie heb je de afgelopen twee maanden om raad gevraagd?
#     asked: [noor-bakker, sam-peters]
#     answered: [noor-bakker]
surveys: []

"""###,
    "nl/workspace/organisations.yaml": ###"""
# organisations.yaml - de organisaties waar mensen werken, en andere die ertoe doen.
# Stap 3: een aantrekkelijke groep. Is elke partij die het vraagstuk nodig heeft in beeld?
# `cop organisation add` voegt er één toe; people/ en network.yaml verwijzen naar de id.
# Zelf invullen: vervang [] door regels zoals het ingesprongen voorbeeld, zonder het #.

# Welke organisaties spelen een rol? Koos je voor één per sector, dan wijst `cop check` op
# dubbelingen; gebruik dus steeds hetzelfde woord voor dezelfde sector.
# level: niche | organisation | field | landscape  (de sociale kaart groepeert op niveau)
#   - id: lindewaard
#     name: Gemeente Lindewaard
#     abbreviation: GL
#     sector: lokale-overheid
#     level: organisation
#     kind: gemeente
#     place: Lindewaard
#     country: Nederland
#     notes: Twee afdelingen doen mee, wegbeheer en gezondheid.
organisations: []

"""###,
    "nl/workspace/pattern.yaml": ###"""
# patterns/ID.yaml - één patroon: een oplossing die zich bewees, zo verteld dat je durft.
# Stap 4: zorg voor doorwerking. Met enkele tientallen patronen heb je een patroontaal.
# `cop pattern add` maakt dit bestand. Eén patroon, één bladzijde: hoe korter, hoe beter.
# Zelf invullen: zet id's tussen de haken van [], zoals [eerst-de-koffie].

# De bestandsnaam zonder .yaml. Andere patronen verwijzen ernaar, dus laat staan.
id:

# Een naam die in een zin past: "Zullen we hier een proefsleuf doen?"
name:

# Hoe zeker ben je? 0: een vermoeden. 1: het werkte hier en daar. 2: we zien het steeds.
# Sterren verdien je met casussen, hieronder.
# 0 | 1 | 2
confidence:

# Wat zie je als het werkt? Het pad van een foto of tekening, of een beschrijving.
picture:

# Waar kom je dit tegen, en van welk groter geheel is het een deel?
context:

# Wat gaat er telkens mis? In een of twee zinnen, scherp genoeg voor een krantenkop.
problem:

# Wat trekt hier aan weerskanten, en wat heb je met eigen ogen gezien?
forces:

# Daarom: doe dit. Eén heldere aanwijzing, met ruimte voor de plek zelf.
therefore:

# De oplossing in een paar lijnen: het pad van een schets, of een beschrijving ervan.
diagram:

# Welke patronen worden met dit patroon completer? Id's van andere patronen.
larger: []

# Welke patronen heb je nodig om dit in te vullen? Id's van andere patronen.
smaller: []

# In welke casussen kwam je het tegen? Id's uit cases.yaml.
cases: []

# Wie schreef het op? Id's uit people/.
by: []

# Wanneer is er voor het laatst naar gekeken (JJJJ-MM-DD)?
date:

"""###,
    "nl/workspace/person.yaml": ###"""
# people/ID.yaml - één persoon: deelnemer, facilitator, gast, of iemand die je erbij wilt.
# Stap 3: een aantrekkelijke groep. Andere bestanden verwijzen hierheen met de id.
# `cop person add` maakt dit bestand. Schrijf niets op wat deze persoon niet mag lezen.
# Zelf invullen: vervang [] door regels die met "- " beginnen, één per onderdeel.

# De bestandsnaam zonder .yaml. Andere bestanden verwijzen ernaar, dus laat staan.
id:

# De naam zoals deze persoon hem graag ziet.
name:

# Roepnamen en andere schrijfwijzen. Moeten namen verborgen blijven, dan deze ook.
also_known_as: []

# Een id uit organisations.yaml.
organisation:

# Wat staat er op het visitekaartje?
function:

# Waar is deze persoon te bereiken?
email:

# En telefonisch? Alleen als deze persoon dat goedvindt.
phone:

# In welke talen kun je elkaar spreken?
languages: []

# Met welke vraag bel je juist deze persoon?
expertise: []

# Welke rollen heeft deze persoon hier? Het mogen er meer zijn.
# participant (deelnemer) | facilitator | monitor | initiator (initiatiefnemer) |
# commissioner (opdrachtgever) | sounding-board (klankbordgroep) | expert | guest (gast)
roles: []

# Hoe ver is het?
# prospect (op je lijstje) | candidate (in gesprek) | participant (deelnemer) |
# alumnus (oud-deelnemer) | declined (doet niet mee)
status:

# Loopt deze persoon voorop, of kijkt die eerst de kat uit de boom? Allebei is nuttig.
# frontrunner (voorloper) | follower (volger)
stance:

# De eerste dag als deelnemer (JJJJ-MM-DD).
joined:

# De laatste dag, als die er is. Bewaar het bestand: zo valt er geen gat in het verhaal.
left:

# Welke andere CoP's begeleidt deze persoon? Zet bij elk de naam, één per regel.
moderates: []

# Wat verder handig is om te weten.
notes:

"""###,
    "nl/workspace/reflections.yaml": ###"""
# reflections.yaml - afstand nemen: blik van buiten, pieken en dalen, nieuwe ambitie.
# Stap 7, reflexieve monitoring: om te leren en bij te sturen, niet om op af te rekenen.
# `cop reflection add`, `cop moment add` en `cop revision add` vullen het.
# Zelf invullen: vervang [] door regels zoals het ingesprongen voorbeeld, zonder het #.

# Wat valt iemand op die er geen deel van was? `cop report learning-history` zet het naast
# de gebeurtenis en de stem van betrokkenen. on: de id van waar het over gaat (dagboek:
# PERSOON/NOTITIE). by: iemand uit people/; by_name: iemand anders.
# visibility: private | facilitators | group | public  (stuurt rapporten, is geen slot)
#   - id: wie-er-niet-was
#     text: Jullie hebben het de hele avond over de huurders. Waar waren ze?
#     by:
#     by_name: Een oud-wethouder
#     on: 2026-01-15-start
#     date: 2026-01-20
#     visibility: group
reflections: []

# Wat ging opvallend goed, wat deed pijn, wanneer viel het kwartje? Teken samen de
# tijdlijn en vraag waarom. Waar mensen het anders zien (readings), vraag je door.
# kind: high (hoogtepunt) | low (dieptepunt) | learning (leermoment)
#   - id: proefsleuf-geweigerd
#     kind: low
#     text: De vergunning voor de proefsleuf werd geweigerd.
#     date: 2026-04-09
#     session: 2026-04-09-vergunningen
#     why: We hadden de ontwerpers gesproken en nooit het vergunningenloket.
#     readings:
#       - by: noor-bakker
#         text: Voor mij werden we juist op dat moment een ploeg.
moments: []

# Is de ambitie veranderd? Dat mag, en het laat zien dat er geleerd is. Doe het wel
# hardop: hoe luidde ze eerst, hoe luidt ze nu, en waardoor?
#   - id: van-bomen-naar-schaduw
#     before: Honderd bomen in de oude wijk.
#     after: Om twaalf uur schaduw in elke straat, met of zonder boom.
#     reason: In de helft van de straten slaat nooit een boom aan.
#     date: 2026-04-09
#     decided_at: 2026-04-09-vergunningen
revisions: []

"""###,
    "nl/workspace/results.yaml": ###"""
# results.yaml - wat deze CoP heeft gebracht: resultaten, waardeverhalen, publicaties.
# Stap 9: benoem resultaten en communiceer. Wat één persoon leerde: competence: true.
# `cop result add`, `cop story add` en `cop publication add` vullen het.
# Zelf invullen: vervang [] door regels zoals het ingesprongen voorbeeld, zonder het #.

# Wat hebben jullie nu, dat er eerst niet was? kind: direct | potential (nog in aanleg)
# level: individual | organisation | field | initiator   form: knowledge | tip | method |
#   instrument | network | procedure | insight | relation | other
# cycle: immediate | potential | applied | realised | reframing | strategic | enabling
#   - id: een-tekening
#     text: Ontwerpers en kabelbedrijven werken aan één en dezelfde tekening.
#     kind: direct
#     form: procedure
#     level: organisation
#     cycle: applied
#     date: 2026-05-20
#     session: 2026-04-09-vergunningen
#     by: [noor-bakker]
#     organisation: lindewaard
#     destination: Hoofdstuk 3 van het handboek straten
#     evidence: De tekening van het straatje achter de markt
#     visibility: group
#     competence: false
results: []

# Wie vertelt wat het waard was, in een paar zinnen en met eigen stem? De verteller kiest
# zelf de cycli (zie hierboven). Nog niet zover? Schrijf wat je hoopt (aspired) en wanneer
# je terugkijkt (look_back). visibility: private | facilitators | group | public
#   - id: eerst-de-koffie
#     title: Eerst de koffie, dan de tekening
#     by: noor-bakker
#     text: Ik liet mijn tekening thuis, en de straat maakte er een voor mij.
#     cycles: [immediate, applied]
#     date: 2026-05-20
#     aspired: Volgend voorjaar begint mijn hele team zo.
#     look_back: 2027-04-01
#     looked_back:
#     results: [een-tekening]
#     visibility: group
stories: []

# Hoe horen anderen ervan? Leg het voor aan de mensen over wie het gaat, voor het uitgaat.
# kind: report | article | poster | tile (tegeltje) | film | workshop | website | other
# audience: managers | field (werkveld) | commissioner | newcomers | public
#   - id: tegeltje-koffie
#     title: Geen tekening zonder koffie
#     kind: tile
#     date: 2026-06-18
#     audience: field
#     by: [noor-bakker]
#     place: Aan de muur naast het vergunningenloket
#     checked_with: Iedereen die meeliep
publications: []

"""###,
    "nl/workspace/session.yaml": ###"""
# sessions/DATUM-NAAM.yaml - één bijeenkomst: eerst het plan, daarna wat ervan kwam.
# Stap 5 en 6: wissel van werkvorm, en laat de groep eigenaar zijn van de dag.
# `cop session add` maakt dit bestand, met `cop session hold` leg je vast wat ervan kwam.
# Zelf invullen: vervang [] door regels zoals het ingesprongen voorbeeld, zonder het #.

# De bestandsnaam zonder .yaml, datum voorop. Er wordt naar verwezen, dus laat staan.
id:

# Wat zet je boven de uitnodiging?
title:

# De dag zelf (JJJJ-MM-DD).
date:

# Hoe laat begin je? Tussen aanhalingstekens, zoals "09:30". Vanaf hier loopt de klok mee.
from:

# Hoe laat gaat iedereen echt naar huis? Ook tussen aanhalingstekens.
until:

# planned (gepland) | held (geweest) | cancelled (afgelast)
status:

# Elkaar in het echt zien doet het meest voor het vertrouwen.
# physical (ter plaatse) | online | hybrid (gemengd)
form:

# Waar? De werkplek van een deelnemer vertelt meer dan een vergaderzaal.
place:

# Wie uit de groep is gastheer of gastvrouw? Steeds een ander. Een id uit people/.
host:

# Wie uit de groep bereidt het programma met je voor?
preparers: []

# Wie legt een eigen casus op tafel? Eén of twee is genoeg.
case_bringers: []

# Wie komt er van buiten, en waarom? Eén regel per gast.
guests: []

# Wat moet er straks anders zijn? Begin bij het "Hoe verder?" van de vorige keer.
goals: []

# Het programma, blok voor blok. Wissel werkvormen af: wie alleen praat, leert maar half.
# `cop session agenda` doet een voorstel op grond van eerdere keren; `--write` zet het hier neer.
# grouping: plenary (plenair) | small-groups (groepjes) | pairs (tweetallen) | individual
# appeal: reason (verstand) | body (lijf) | creativity (creativiteit) | intuition
# focus: content (inhoud) | individual | group (groep) | surroundings (omgeving)
#   - title: Wat heeft deze straat nodig?
#     minutes: 45
#     work_form: world-cafe
#     grouping: small-groups
#     appeal: creativity
#     focus: surroundings
#     lead: [sam-peters]
#     case: Het smalle straatje achter de markt
#     notes: Grote vellen en krijt meenemen.
blocks: []

# Wie was er? Id's uit people/.
attendance:
  # Aanwezig.
  present: []
  # Afgemeld.
  excused: []
  # Niets laten horen. Bel even.
  absent: []

# Wat besloot de groep? Eerst de argumenten, dan samen de keuze.
#   - text: We beginnen met één straat in plaats van de hele wijk.
#     arguments:
#       - Wat in de ene straat werkt, kun je aan de volgende laten zien.
#     by: [noor-bakker, sam-peters]
decisions: []

# Wie doet wat voor jullie elkaar weer zien? Klein en haalbaar, met een dag erbij.
#   - text: Met de eigenaar van de hoekwinkel door de straat lopen.
#     who: [noor-bakker]
#     due: 2026-02-20
agreements: []

# Wat kwam er langs, wat verschoof er? Kort. Houd je aan wat is afgesproken over delen.
# Meer regels: zet | achter de dubbele punt en spring daaronder twee spaties in.
minutes:

# Ging het programma overboord? Prima, als het de groep hielp: wie vroeg erom, en waarom?
overturned:

# De laatste vijf minuten, een rondje: een cijfer, wat je raakte, een wens voor hierna.
# score: 1 | 2 | 3 | 4 | 5  (5 is het best)
#   - person: noor-bakker
#     score: 4
#     words: Ik durfde te zeggen dat ik het ook niet wist.
#     wish: Meer tijd buiten.
evaluation: []

# Hoe verder? De vraag waarmee je naar huis gaat en waarmee de volgende keer begint.
how_next:

"""###,
    "nl/workspace/signals.yaml": ###"""
# signals.yaml - waarom nu: wat er buiten beweegt en waar deelnemers straks mee zitten.
# Stap 2: zoek de urgentie die er al is, in plaats van haar te verzinnen.
# `cop signal add`, `cop talk add` en `cop reversal add` vullen het.
# Zelf invullen: vervang [] door regels zoals het ingesprongen voorbeeld, zonder het #.

# Wat valt je op? Eén incident is geen patroon: wie ziet het ook, welk rapport bevestigt
# het (confirmed_by), en doet het er over een paar jaar nog toe (lasting: true | false)?
# origin (herkomst): policy | ambition | commercial | disaster | world-market
# heard_in (gehoord in): politics | society | policy | congress | journal | conversation
#   - id: hitteklachten
#     text: Huisartsen in de oude wijk zien elke zomer meer hitteklachten.
#     noticed: 2025-08-20
#     origin: disaster
#     heard_in: conversation
#     source: Koffie met de wijkverpleegkundigen van de oude wijk
#     lasting: true
#     confirmed_by:
#       - Regionale gezondheidsmonitor 2025, hoofdstuk 4
#     seen_by: [noor-bakker, lindewaard]
signals: []

# Wie heb je vooraf gesproken? Luister naar vragen over de inhoud (substantive), naar wat
# iemand zelf wil leren (personal) en naar waar het schuurt (dilemmas).
# person en by zijn id's uit people/. Spreek iedereen die je uitnodigt minstens één keer.
#   - id: gesprek-noor
#     person: noor-bakker
#     date: 2025-10-02
#     by: [sam-peters]
#     substantive:
#       - Hoeveel bomen heeft een smalle straat nodig voor je het merkt?
#     personal:
#       - Hoe blijf ik rustig in een zaal vol boze bewoners?
#     dilemmas:
#       - Schaduw voor iedereen, of een parkeerplek voor wie het hardst roept?
#     notes: Wil een collega van wegbeheer meenemen.
talks: []

# De omkering: is een vraag gekanteld, zodat een ander antwoord binnen bereik kwam? Noteer
# hoe hij eerst klonk en hoe nu: het helderste spoor van mensen die hun werk herzien.
#   - id: van-overtuigen-naar-vragen
#     before: Hoe krijgen we eigenaren zover dat ze parkeerplekken inleveren?
#     after: Wat wil de straat zelf met een vierkante meter schaduw?
#     date: 2026-02-26
#     session: 2026-02-26-straatwandeling
#     by: [noor-bakker]
reversals: []

"""###,
    "nl/workspace/system.yaml": ###"""
# system.yaml - het werkveld om jullie heen: wat het tegenhoudt, wat helpt, wat meegeeft.
# Stap 7, niveau werkveld. Vul het samen in, en later nog eens: het verschil telt.
# `cop system actor`, `cop system score` en `cop indicator add` vullen het; de cellen van een
# actor met `cop set`, of zelf.
# Zelf invullen: vervang [] door regels zoals het ingesprongen voorbeeld, zonder het #.

# Waar loopt elke partij tegenaan, en waar zit een opening? Zes kenmerken van het veld;
# waar niets speelt, laat je het vak weg. Een belemmering is vaak een symptoom: vraag waarom,
# tot je een oorzaak hebt. organisation: een id uit organisations.yaml, als die er staat.
#   - id: vergunningenloket
#     name: Het vergunningenloket
#     organisation: lindewaard
#     cells:
#       knowledge_infrastructure:
#         barriers:
#           - Wat in de ene straat is geleerd, staat in niemands dossier.
#         opportunities:
#           - De hogeschool zoekt echte opdrachten voor studenten.
#       physical_infrastructure:
#         barriers:
#           - Niemand heeft een kaart met alle kabels.
#         opportunities:
#           - Het riool wordt toch al vervangen.
#       legislation:
#         barriers:
#           - Elke sleuf vraagt een eigen vergunning.
#         opportunities:
#           - Een proef mag twee jaar van de regels afwijken.
#       norms_and_values:
#         barriers:
#           - Wie geen fouten maakt, is goed in dit vak.
#         opportunities:
#           - Iedereen heeft hier wel een oma in een hete flat.
#       interaction:
#         barriers:
#           - We horen van een plan als het af is.
#         opportunities:
#           - Het loket luncht tegenwoordig met de ontwerpers.
#       market_structure:
#         barriers:
#           - De laagste prijs wint elke aanbesteding.
#         opportunities:
#           - Twee kwekers willen samen leveren.
actors: []

# Hoe goed brengt het werkveld iets nieuws voort? Geef een score van 1 (nauwelijks) tot 5
# (sterk), eerst ieder voor zich; praat dan over de verschillen. Wat blokkeert de zwakste?
# function: entrepreneurial-experiments | knowledge-development | knowledge-diffusion |
#   guidance-of-the-search | market-formation | resource-mobilisation | legitimacy
#   - function: entrepreneurial-experiments
#     scores:
#       - by: noor-bakker
#         score: 2
#         date: 2026-04-09
#         why: Plannen genoeg, en één proefsleuf.
#     blocked_by: Niemand durft een vergunning te vragen voor iets dat kan mislukken.
functions: []

# Aan welke paar tekens zie je dat er iets verandert? Meet voor je begint.
# set: network (wat jullie samen voor elkaar krijgen) | actor (wat één partij verandert) |
#      process (hoe de groep werkt)
#   - id: gedeelde-sleuven
#     text: Sleuven die twee of meer bedrijven samen graven
#     set: network
#     measurements:
#       - date: 2026-01-15
#         value: geen enkele
#         note: Geteld bij het vergunningenloket.
indicators: []

"""###,
]
