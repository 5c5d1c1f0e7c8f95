cop init waterloss --title "Water loss" --language en --start 2026-01-15 --sessions 12 --interval-weeks 6
cd waterloss
cop organisation add "Northern Water" --sector drinking-water
cop person add "Anna de Vries" --organisation northern-water --role participant
cop person add "Bram Smit" --organisation northern-water --role facilitator
cop intake add anna-de-vries --question "How do we find leaks before customers do?" --case "Night flow in district 7"
cop contract add anna-de-vries --gives "Our leak data" --expects "A second opinion"
cop contract sign anna-de-vries --by participant --on 2026-01-10
cop contract sign anna-de-vries --by initiator --on 2026-01-12
cop signal add "Three audits in a row name water loss" --origin policy --lasting --confirmed-by "Audit 2025"
cop session add "Kick-off" --date 2026-01-15 --from 09:30 --until 12:30 --host anna-de-vries
cop question add "Which losses are worth finding first?" --by anna-de-vries --session 2026-01-15-kick-off
cop diary add --as anna-de-vries --session 2026-01-15-kick-off --insight "Our data is better than our courage" --did-differently "Asked the night crew"
echo "Nobody owns the night shift's knowledge." | cop diary add --as anna-de-vries -
cop question update which-losses-are-worth-finding-first --status explored --session 2026-01-15-kick-off --note "Start with the night flow"
cop relation add anna-de-vries bram-smit --kind exchanges-knowledge --since 2026-01-15
cop reflection add "The group talks about pipes, not about people." --by bram-smit --on 2026-01-15-kick-off
cop check
cop report learning-history --person anna-de-vries
cop report timeline --format dot
cop report social-map --format dot
cop report all --output reports
