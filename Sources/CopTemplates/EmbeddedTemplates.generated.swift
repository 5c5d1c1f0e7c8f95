// Written by `swift run embed-templates` from the folder templates/. Do not edit.
// swift-format-ignore-file

let embeddedTemplates: [String: String] = [
    "en/partials/history-changes.md": ###"""
## What was done differently

{{#changes}}
- {{date}}, {{who}}: {{item(text)}}
{{/changes}}
{{^changes}}
Nobody has noted yet what they did differently.
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
- {{item(text)}}{{#by}} ({{by}}){{/by}}
{{/decisions}}
{{/facts}}

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
- **{{by}}**, {{capacity}}{{#about}}, {{about}}{{/about}}{{#date}}, {{date}}{{/date}}{{^isFromOutside}} *(took part: not a view from outside)*{{/isFromOutside}}

  {{item(text)}}

"""###,
    "en/partials/history-side-by-side.md": ###"""
| In their own words | Seen from outside |
| --- | --- |
{{#rows}}
| {{#voice}}{{#parts}}*{{label}}.*{{#of}} “{{of}}”:{{/of}} {{cell(text)}}<br>{{/parts}}— {{who}}{{#date}}, {{date}}{{/date}}{{/voice}} | {{#reflections}}{{cell(text)}}<br>— **{{by}}**, {{capacity}}{{#about}}, {{about}}{{/about}}{{#date}}, {{date}}{{/date}}{{^isFromOutside}} *(took part: not a view from outside)*{{/isFromOutside}}{{^last()}}<br>{{/last()}}{{/reflections}}{{#prompt}}*Still open.* {{prompt}}{{/prompt}} |
{{/rows}}
{{^rows}}
| Nobody has written about this yet. | |
{{/rows}}

"""###,
    "en/partials/history-staggered.md": ###"""
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
Nobody has written about this yet.
{{/readings}}
{{/voices}}

### Seen from outside

{{#reflections}}
{{> history-reflection}}

{{/reflections}}
{{#prompt}}
*Still open, for someone who was not there.* {{prompt}}
{{/prompt}}

"""###,
    "en/reports/index.md": ###"""
# {{title}}: reports

What the files of this community say, as of {{asOf}}.

{{#reports}}
## {{name}}

{{purpose}}

{{#files}}
- [{{format}}](<{{path}}>)
{{/files}}

{{/reports}}
A picture (`.dot`) becomes an image with Graphviz: `dot -Tsvg timeline.dot -o timeline.svg`.

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
There is no intake form of {{person}}.
{{/intake}}
{{/person}}
{{^person}}
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
Nothing has been recorded yet up to this day.
{{/episodes}}

{{#person}}
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
    "en/reports/social-map.md": ###"""
# Social map of {{cop}}

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
Not heard in that round: {{silent}}. The ties that only they know are missing.
{{/silent}}
{{#question}}

> {{quote(question)}}
{{/question}}
{{/survey}}
{{^survey}}
No survey had been held by then: the map rests on what people happened to tell.
{{/survey}}

A map shows what was said, not what is true, and it judges nobody. It is there to talk about together.

## Who is connected

{{^hasTies}}
No ties have been written down for this day. `cop relation add` adds one.
{{/hasTies}}
{{#hasTies}}
Each kind of tie is a network of its own.

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

## What it comes to

The figures are about {{counted}}: everyone who takes part, and whoever has a tie. All kinds of tie count together; two are connected when either named the other. Working somewhere, or belonging to a coalition, is not a tie.

| Figure | Value | What it says | Source |
| --- | ---: | --- | --- |
{{#figures}}
| {{cell(name)}} | {{text}} | {{cell(meaning)}} | {{cell(source)}} |
{{/figures}}

{{#lowResponse}}
Mind the response: who was not heard is missing from every figure. Centralisation, and who stands between others, suffer most.
{{/lowResponse}}

{{#core}}
**The core** are those with the most ties: {{core}}. A healthy community has a close core, and an edge that brings in newcomers, bridges and rare knowledge; neither is better than the other.
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

The figures side by side. A difference may come from who answered rather than from who met.

| Figure | {{date}} | Now |
| --- | --- | --- |
{{#figures}}
| {{cell(name)}} | {{cell(was)}} | {{cell(now)}} |
{{/figures}}
{{/comparison}}

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

"""###,
    "en/reports/timeline.md": ###"""
# Timeline of {{title}}

Up to {{asOf}}. The line holds the facts as they were recorded, and what people marked on it as highs
(▲), lows (▼) and learning moments (★). Correct it together. Then ask of every mark why it is one.

{{#olderRelations}}
When it began, {{count}} relations were there already: {{names}}.
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

# Learning history.
history.after: After “{before}”
history.ask.change: Somebody did something differently here. What made that possible, and what would it take elsewhere?
history.ask.open: What strikes you, who were not there?
history.ask.overturned: The programme was overturned. What did the group do then that it could not have done before?
history.ask.readings: People read this differently. What do you see, and what would you ask them?
history.ask.reframing: The question was turned around. Which assumption was let go of?
history.ask.silence: Nobody wrote about this. What goes unsaid?
history.before: Before “{after}”
history.between: Between “{before}” and “{after}”
history.no-sessions: Before the first session
history.undated: Without a date

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

session.form.online: online
session.status.cancelled: cancelled
session.status.planned: planned, and not noted as held

someone: someone

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
timeline.kind.relations: relations
timeline.kind.revision: ambition revised
timeline.kind.session: session
timeline.kind.signal: signal
timeline.kind.start: start
timeline.kind.survey: survey
timeline.kind.talk: talk beforehand
timeline.lane.experience: Highs, lows, learning
timeline.lane.group: What the group did
timeline.lane.network: Who found whom
timeline.lane.questions: Questions
timeline.lane.surroundings: Around it
timeline.legend: Legend
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
voice.text: From the diary
voice.why: Why it was a {moment}
voice.wish: Wish for the next time
voice.words: At the close

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
map.compared-with: compared with {date}
map.person: person (ellipse)
map.organisation: organisation (box)
map.coalition: coalition (hexagon)
map.level.niche: niche
map.level.organisation: organisation level
map.level.field: field
map.level.landscape: landscape
map.level.unknown: level not recorded
map.decimal-sign: "."
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
map.key.direction: arrowhead = the tie has a direction
map.key.strength: the wider, the stronger (1 to 5)
map.key.size: larger letters = more often between others
map.key.new: new since then
map.key.ended: no longer there
map.key.stronger: stronger than then
map.key.weaker: weaker than then
map.key.newcomer: new on the map
map.response: "{answered} of {asked} who were asked answered ({rate}, {date})"
map.response.unknown: survey of {date}, without a list of who was asked
map.response.none: no survey held yet
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
map.figure.density.undefined: It takes at least two on the map to be connected.
map.figure.density.source: Wasserman & Faust 1994
map.figure.reciprocity: Reciprocity
map.figure.reciprocity.meaning: Of {all} ties with a direction, {n} are answered by one the other way.
map.figure.reciprocity.undefined: No tie on this map has a direction.
map.figure.reciprocity.source: Wasserman & Faust 1994
map.figure.centralisation: Degree centralisation
map.figure.centralisation.meaning: "Does the network hang on one? At 0 all have equally many ties, at 1 everything runs through one."
map.figure.centralisation.undefined: It takes at least three on the map to differ.
map.figure.centralisation.source: Freeman 1978
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
map.figure.borders.organisation.undefined: It takes ties, and at least two known organisations.
map.figure.borders.organisation.source: Krackhardt & Stern 1988
map.figure.borders.sector: E-I index by sector
map.figure.borders.sector.meaning: "{n} of {all} connections cross the border of a sector; at −1 all stay inside, at +1 all cross."
map.figure.borders.sector.undefined: It takes ties, and at least two known sectors.
map.figure.borders.sector.source: Krackhardt & Stern 1988
map.figure.borders.level: E-I index by level
map.figure.borders.level.meaning: "{n} of {all} connections link two levels of the system; at −1 all stay on their level, at +1 all link two."
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
format.md: Text
format.dot: Picture for Graphviz
format.json: Data

"""###,
    "en/workspace/README.md": ###"""
# The workspace of a Community of Practice

This folder is the memory of one Community of Practice (CoP): why it began, who takes
part, what was asked, tried, decided and learned. Everything is plain text that you can
open in any editor, today and in twenty years. The command `cop` helps you add to it,
checks it, and turns it into reports. It works on this folder only: no server, no
account.

New here? Open `domain.yaml` and read its questions, or type `cop check` to see how this CoP
stands.

## Which file is for what

| file | what goes in | step | how it is filled |
| --- | --- | --- | --- |
| `cop.yaml` | name, start, rhythm, roles, agreements, is a CoP the right form | all | `cop init`, by hand |
| `domain.yaml` | the question, the boundaries, the picture of success, the yields | 1 | by hand |
| `signals.yaml` | why now: signals, talks beforehand, questions that turned round | 2 | `cop signal add`, by hand |
| `people/` | a file for each person | 3 | `cop person add` |
| `organisations.yaml` | the organisations involved | 3 | `cop organisation add` |
| `intakes/` | the intake of each participant: learning question, case, time | 3 | `cop intake add` |
| `contracts/` | what participant and initiator promise each other | 3 | `cop contract add`, `cop contract sign` |
| `sessions/` | a file for each meeting: programme, attendance, decisions, evaluation | 5, 6 | `cop session add` |
| `knowledge-agenda.yaml` | the group's questions and what became of them | 7 | `cop question add`, `cop question update` |
| `diaries/` | a learning diary for each participant | 7 | `cop diary add` |
| `network.yaml` | who is connected to whom, coalitions, who answered | 7 | `cop relation add`, `cop coalition add` |
| `reflections.yaml` | the view of outsiders, peaks and dips, changes of ambition | 7 | `cop reflection add`, by hand |

Names of files, keys and choices are English in every CoP. What you fill in, you write
in your own language.

The other steps leave their traces here too. Carrying results through (4) starts with
`yields` in `domain.yaml` and `carry_through` in the intakes. Doing new things (8) shows
in the `agreements` of each session and in what people write under `did_differently` in
their diaries. Naming results (9) begins with reading the reports together, and a CoP of
your own (10) with everything you find in this folder.

## The commands you use every week

| you want to | type |
| --- | --- |
| note what you did, saw or learned | `cop diary add` |
| plan the next meeting | `cop session add` |
| put a question on the knowledge agenda | `cop question add` |
| note what happened to a question | `cop question update` |
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
that you depart from the method. Perhaps you have good reasons: it stops nothing.

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
# `cop init` fills in the first lines, you write the rest, `cop check` reads it all back.
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
  # May what is said here travel further? Reports for outsiders obey this choice. As long
  # as nothing is decided, a public report holds only what is marked public.
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
# You fill it in by hand; `cop check` tells what is still missing.
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
#   - text: Streets stay without trees.
#     because:
#       - text: Pipes and cables take all the room under the pavement.
#         because:
#           - text: Each company digs on its own account.
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
    "en/workspace/intake.yaml": ###"""
# intakes/ID.yaml - the intake: a good conversation before somebody joins.
# Step 3: does this person have a question of their own, time, and the nerve not to know?
# `cop intake add` makes this file; it carries the id of the person.
# By hand: replace [] with lines that start with "- ", one for each item.

# The same id as the person in people/. Leave it as it is.
id:

# When did you talk (YYYY-MM-DD)?
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
# `cop relation add` and `cop coalition add` fill it; `cop report social-map` draws it.
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

# Anything else worth knowing.
notes:

"""###,
    "en/workspace/reflections.yaml": ###"""
# reflections.yaml - stepping back: views from outside, peaks and dips, a new ambition.
# Step 7, reflexive monitoring: there to learn from and steer by, not to be judged on.
# `cop reflection add` adds a reflection; moments and revisions you write by hand.
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
    "en/workspace/session.yaml": ###"""
# sessions/DATE-SLUG.yaml - one meeting: first the plan, afterwards what came of it.
# Steps 5 and 6: work in ever different ways, and let the group own the day.
# `cop session add` makes this file; questions that came up go in with `cop question add`.
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
# `cop signal add` adds a signal; talks and reversals you write by hand.
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
    "nl/partials/history-changes.md": ###"""
## Wat er anders is gedaan

{{#changes}}
- {{date}}, {{who}}: {{item(text)}}
{{/changes}}
{{^changes}}
Nog niemand heeft genoteerd wat er anders is gedaan.
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
- {{item(text)}}{{#by}} ({{by}}){{/by}}
{{/decisions}}
{{/facts}}

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
- **{{by}}**, {{capacity}}{{#about}}, {{about}}{{/about}}{{#date}}, {{date}}{{/date}}{{^isFromOutside}} *(was er zelf bij: geen blik van buiten)*{{/isFromOutside}}

  {{item(text)}}

"""###,
    "nl/partials/history-side-by-side.md": ###"""
| In hun eigen woorden | Van buiten bezien |
| --- | --- |
{{#rows}}
| {{#voice}}{{#parts}}*{{label}}.*{{#of}} “{{of}}”:{{/of}} {{cell(text)}}<br>{{/parts}}— {{who}}{{#date}}, {{date}}{{/date}}{{/voice}} | {{#reflections}}{{cell(text)}}<br>— **{{by}}**, {{capacity}}{{#about}}, {{about}}{{/about}}{{#date}}, {{date}}{{/date}}{{^isFromOutside}} *(was er zelf bij: geen blik van buiten)*{{/isFromOutside}}{{^last()}}<br>{{/last()}}{{/reflections}}{{#prompt}}*Nog open.* {{prompt}}{{/prompt}} |
{{/rows}}
{{^rows}}
| Hierover heeft nog niemand geschreven. | |
{{/rows}}

"""###,
    "nl/partials/history-staggered.md": ###"""
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
Hierover heeft nog niemand geschreven.
{{/readings}}
{{/voices}}

### Van buiten bezien

{{#reflections}}
{{> history-reflection}}

{{/reflections}}
{{#prompt}}
*Nog open, voor wie er niet bij was.* {{prompt}}
{{/prompt}}

"""###,
    "nl/reports/index.md": ###"""
# {{title}}: rapporten

Wat er in de bestanden van deze CoP staat, op {{asOf}}.

{{#reports}}
## {{name}}

{{purpose}}

{{#files}}
- [{{format}}](<{{path}}>)
{{/files}}

{{/reports}}
Van een plaatje (`.dot`) maakt Graphviz een afbeelding: `dot -Tsvg timeline.dot -o timeline.svg`.

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
Er is geen intake van {{person}}.
{{/intake}}
{{/person}}
{{^person}}
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
Tot en met deze dag is er nog niets vastgelegd.
{{/episodes}}

{{#person}}
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
    "nl/reports/social-map.md": ###"""
# Sociale kaart van {{cop}}

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
In die ronde hoorden we niets van {{silent}}. De banden die alleen zij kennen, ontbreken.
{{/silent}}
{{#question}}

> {{quote(question)}}
{{/question}}
{{/survey}}
{{^survey}}
Er was toen nog geen vragenronde gehouden: de kaart steunt op wat mensen toevallig vertelden.
{{/survey}}

Een kaart laat zien wat er is gezegd, niet hoe het werkelijk zit, en oordeelt over niemand. Ze is er om samen over te praten.

## Wie met wie verbonden is

{{^hasTies}}
Voor deze dag zijn nog geen banden opgeschreven. Met `cop relation add` voeg je er een toe.
{{/hasTies}}
{{#hasTies}}
Elke soort band vormt een eigen netwerk.

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

## Wat de kaart in cijfers zegt

De cijfers gaan over {{counted}}: iedereen die meedoet, en ieder die een band heeft. Alle soorten banden tellen samen mee; twee zijn verbonden zodra een van beide de ander noemde. Ergens werken of bij een coalitie horen geldt niet als band.

| Cijfer | Waarde | Wat het zegt | Bron |
| --- | ---: | --- | --- |
{{#figures}}
| {{cell(name)}} | {{text}} | {{cell(meaning)}} | {{cell(source)}} |
{{/figures}}

{{#lowResponse}}
Let op de respons: wie we niet hoorden, ontbreekt in elk cijfer. Vooral de centralisatie en de vraag wie er tussen anderen staat, lijden daaronder.
{{/lowResponse}}

{{#core}}
**De kern** vormen degenen met de meeste banden: {{core}}. Een gezonde gemeenschap heeft een hechte kern en een rand die nieuwkomers, bruggen en zeldzame kennis binnenbrengt; het een is niet beter dan het ander.
{{/core}}

{{#brokers}}
**Bruggenbouwers**, op alfabet: {{brokers}}. De kortste lijnen tussen anderen lopen vaak via hen (tussenpositie of *betweenness*; Freeman 1977, Brandes 2001). Dat is veel waard en kan ook zwaar wegen. Vraag of het bij hen past, en met wie ze het willen delen.
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
**Nog zonder band op de kaart**: {{withoutTies}}. Misschien heeft niemand het gevraagd, misschien is het niet opgeschreven. Wie zouden zij willen leren kennen, en wie kan hen voorstellen?
{{/withoutTies}}

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

De cijfers naast elkaar. Een verschil kan ook komen doordat anderen antwoord gaven, en niet doordat mensen elkaar vonden.

| Cijfer | {{date}} | Nu |
| --- | --- | --- |
{{#figures}}
| {{cell(name)}} | {{cell(was)}} | {{cell(now)}} |
{{/figures}}
{{/comparison}}

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

"""###,
    "nl/reports/timeline.md": ###"""
# Tijdlijn van {{title}}

Tot en met {{asOf}}. Op de lijn staan de feiten zoals ze zijn vastgelegd, en wat mensen erop aanwezen als
hoogtepunt (▲), dieptepunt (▼) en leermoment (★). Loop de lijn samen na. Vraag dan bij elk teken waarom het
er staat.

{{#olderRelations}}
Bij het begin waren er al {{count}} relaties: {{names}}.
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

# Leergeschiedenis.
history.after: Na “{before}”
history.ask.change: Hier deed iemand iets anders dan anders. Wat maakte dat mogelijk, en wat is er nodig om dat ook elders te laten gebeuren?
history.ask.open: Jij was er niet bij. Wat valt je op?
history.ask.overturned: Het programma ging om. Wat deed de groep toen wat ze eerder niet had gekund?
history.ask.readings: Betrokkenen zien dit verschillend. Wat zie jij, en wat zou je hun willen vragen?
history.ask.reframing: De vraag is omgekeerd. Welke aanname is hier losgelaten?
history.ask.silence: Niemand schreef hierover. Wat blijft er ongezegd?
history.before: Voorafgaand aan “{after}”
history.between: Tussen “{before}” en “{after}”
history.no-sessions: Voor de eerste bijeenkomst
history.undated: Zonder datum

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

session.form.online: online
session.status.cancelled: afgelast
session.status.planned: gepland, niet genoteerd als gehouden

someone: iemand

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
timeline.kind.relations: relaties
timeline.kind.revision: ambitie bijgesteld
timeline.kind.session: bijeenkomst
timeline.kind.signal: signaal
timeline.kind.start: start
timeline.kind.survey: netwerkronde
timeline.kind.talk: gesprek vooraf
timeline.lane.experience: Hoog, laag, geleerd
timeline.lane.group: Wat de groep deed
timeline.lane.network: Wie elkaar vonden
timeline.lane.questions: Vragen
timeline.lane.surroundings: Eromheen
timeline.legend: Legenda
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
voice.text: Uit het dagboek
voice.why: Waarom het een {moment} was
voice.wish: Wens voor de volgende keer
voice.words: Bij het afsluiten

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
map.compared-with: vergeleken met {date}
map.person: persoon (ellips)
map.organisation: organisatie (rechthoek)
map.coalition: coalitie (zeshoek)
map.level.niche: niche
map.level.organisation: organisatieniveau
map.level.field: werkveld
map.level.landscape: landschap
map.level.unknown: niveau niet vastgelegd
map.decimal-sign: ","
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
map.key.direction: pijlpunt = de band heeft een richting
map.key.strength: hoe dikker, hoe sterker (1 tot 5)
map.key.size: grotere letters = vaker schakel tussen anderen
map.key.new: nieuw sinds toen
map.key.ended: er niet meer
map.key.stronger: sterker dan toen
map.key.weaker: zwakker dan toen
map.key.newcomer: nieuw op de kaart
map.response: "respons {rate}: {answered} van de {asked}, {date}"
map.response.unknown: vragenronde van {date}, niet vastgelegd aan wie
map.response.none: nog geen vragenronde gehouden
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
map.figure.density.undefined: Daarvoor moeten er minstens twee op de kaart staan.
map.figure.density.source: Wasserman & Faust 1994
map.figure.reciprocity: Wederkerigheid
map.figure.reciprocity.meaning: Van de {all} banden met een richting worden er {n} beantwoord met een band terug.
map.figure.reciprocity.undefined: Geen band op deze kaart heeft een richting.
map.figure.reciprocity.source: Wasserman & Faust 1994
map.figure.centralisation: Centralisatie
map.figure.centralisation.meaning: "Hangt het netwerk aan één partij? Bij 0 heeft iedereen evenveel banden, bij 1 loopt alles via één."
map.figure.centralisation.undefined: Daarvoor moeten er minstens drie op de kaart staan.
map.figure.centralisation.source: Freeman 1978
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
map.figure.borders.organisation.undefined: Daarvoor zijn banden nodig en minstens twee bekende organisaties.
map.figure.borders.organisation.source: Krackhardt & Stern 1988
map.figure.borders.sector: E-I-index naar sector
map.figure.borders.sector.meaning: "{n} van de {all} verbindingen lopen over de grens van een sector; bij −1 blijft alles binnen, bij +1 loopt alles eroverheen."
map.figure.borders.sector.undefined: Daarvoor zijn banden nodig en minstens twee bekende sectoren.
map.figure.borders.sector.source: Krackhardt & Stern 1988
map.figure.borders.level: E-I-index naar niveau
map.figure.borders.level.meaning: "{n} van de {all} verbindingen koppelen twee niveaus van het systeem; bij −1 blijft alles op één niveau, bij +1 verbindt alles twee niveaus."
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
format.md: Tekst
format.dot: Plaatje voor Graphviz
format.json: Gegevens

"""###,
    "nl/workspace/README.md": ###"""
# De werkmap van een Community of Practice

Deze map is het geheugen van een Community of Practice (CoP): waarom die begon, wie
eraan meedoet, en wat er is gevraagd, geprobeerd, besloten en geleerd. Het is allemaal
gewone tekst, die je met elke editor opent, nu en over twintig jaar. Het commando `cop`
helpt je iets toe te voegen, kijkt alles na en maakt er rapporten van. Het werkt alleen
op deze map: geen server, geen account.

Nieuw hier? Open `domain.yaml` en lees de vragen, of typ `cop check` om te zien hoe deze CoP
ervoor staat.

## Welk bestand is waarvoor

| bestand | wat staat erin | stap | hoe vul je het |
| --- | --- | --- | --- |
| `cop.yaml` | naam, start, ritme, rollen, afspraken, past een CoP hier wel | alle | `cop init`, zelf |
| `domain.yaml` | het vraagstuk, de grenzen, het beeld van succes, de opbrengsten | 1 | zelf |
| `signals.yaml` | waarom nu: signalen, gesprekken vooraf, omkeringen | 2 | `cop signal add`, zelf |
| `people/` | één bestand per persoon | 3 | `cop person add` |
| `organisations.yaml` | de betrokken organisaties | 3 | `cop organisation add` |
| `intakes/` | de intake van elke deelnemer: leervraag, casus, tijd | 3 | `cop intake add` |
| `contracts/` | wat deelnemer en initiatiefnemer elkaar beloven | 3 | `cop contract add`, `cop contract sign` |
| `sessions/` | één bestand per bijeenkomst: programma, aanwezigen, besluiten, evaluatie | 5, 6 | `cop session add` |
| `knowledge-agenda.yaml` | de kennisagenda: vragen van de groep en wat ervan werd | 7 | `cop question add`, `cop question update` |
| `diaries/` | één dagboek per deelnemer | 7 | `cop diary add` |
| `network.yaml` | wie met wie verbonden is, coalities, wie er antwoordde | 7 | `cop relation add`, `cop coalition add` |
| `reflections.yaml` | de blik van buiten, pieken en dalen, een bijgestelde ambitie | 7 | `cop reflection add`, zelf |

De namen van bestanden, sleutels en keuzes zijn in elke CoP Engels. Wat je invult,
schrijf je in je eigen taal.

Ook de andere stappen laten hier hun sporen na. Doorwerking (4) begint bij `yields` in
`domain.yaml` en bij `carry_through` in de intakes. Nieuwe dingen doen (8) zie je terug
in de `agreements` van elke bijeenkomst en in wat mensen in hun dagboek onder
`did_differently` schrijven. Resultaten benoemen (9) begint met samen de rapporten
lezen, en je eigen CoP (10) met alles wat je in deze map vindt.

## De commando's voor elke week

| je wilt | typ |
| --- | --- |
| opschrijven wat je deed, zag of leerde | `cop diary add` |
| de volgende bijeenkomst plannen | `cop session add` |
| een vraag op de kennisagenda zetten | `cop question add` |
| noteren wat er met een vraag gebeurde | `cop question update` |
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
redenen voor: het houdt niets tegen.

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
# `cop init` vult de eerste regels, de rest schrijf je zelf, `cop check` leest alles na.
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
  # Mag wat hier gezegd wordt de deur uit? Rapporten voor buiten volgen deze keuze. Zolang
  # er niets besloten is, staat in een openbaar rapport alleen wat als public is gemerkt.
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
# Je vult dit bestand zelf in; `cop check` vertelt wat er nog ontbreekt.
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
#   - text: Straten blijven zonder bomen.
#     because:
#       - text: Kabels en leidingen nemen alle ruimte onder de stoep in.
#         because:
#           - text: Elk bedrijf graaft op eigen houtje.
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
    "nl/workspace/intake.yaml": ###"""
# intakes/ID.yaml - de intake: een goed gesprek voordat iemand meedoet.
# Stap 3: is er een eigen vraag, is er tijd, en durft deze persoon iets niet te weten?
# `cop intake add` maakt dit bestand, met dezelfde id als de persoon.
# Zelf invullen: vervang [] door regels die met "- " beginnen, één per onderdeel.

# Dezelfde id als de persoon in people/. Laat staan.
id:

# Wanneer was het gesprek (JJJJ-MM-DD)?
date:

# Wie voerde het gesprek? Id's uit people/.
by: []

# Wat neem je mee waar anderen iets aan hebben: kennis, ervaring, gemaakte fouten?
offers: []

# In welke kringen kom je al, waar nieuws van hier heen kan en weer terug?
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
# `cop relation add` en `cop coalition add` vullen het; `cop report social-map` tekent.
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

# Wat verder handig is om te weten.
notes:

"""###,
    "nl/workspace/reflections.yaml": ###"""
# reflections.yaml - afstand nemen: blik van buiten, pieken en dalen, nieuwe ambitie.
# Stap 7, reflexieve monitoring: om te leren en bij te sturen, niet om op af te rekenen.
# `cop reflection add` voegt een reflectie toe; moments en revisions schrijf je zelf.
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
    "nl/workspace/session.yaml": ###"""
# sessions/DATUM-NAAM.yaml - één bijeenkomst: eerst het plan, daarna wat ervan kwam.
# Stap 5 en 6: wissel van werkvorm, en laat de groep eigenaar zijn van de dag.
# `cop session add` maakt dit bestand; nieuwe vragen leg je vast met `cop question add`.
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
# `cop signal add` voegt een signaal toe; gesprekken en omkeringen schrijf je zelf op.
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
]
