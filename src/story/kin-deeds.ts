/** Kindred deeds and qualities of every matter, and their opposites, by the names of concepts. One group a line, as in `kin-groups.ts`. */
export const KIN_DEEDS = `
advance succeed better continue
continue prolong remain resume
stop end close cancel stall
begin found open launch introduce
resume reopen begin continue
introduce implement apply enter_into_force
enter_into_force begin
implement carry_out act
happen take_place
change reform replace
rise raise growth double reach
fall lower weaken
expand raise strengthen rise
spread expand
limit lower tighten contain_threat ban
open begin reopen
switch_off stop close
leave depart cancel_treaty
enter burgle invade
give provide distribute pay
take receive seize
remove abolish take
exclude rule_out ban
influence interfere lead_to
prevent block protect contain_threat
block prevent resistance veto
protect security defend safe
allow enable approve license planning_permission
ban limit order_command
order_command impose decide force demand
force pressure demand oblige
promise plan announce
keep_promise apply
demand request propose recommend warn
recommend propose advise expert
reject deny criticise refuse contradict vote_down rule_out
accept approve concede
deny contradict false refute reject
correct take_back change
admit confirm confess
confirm prove show certain
criticise condemn accuse complain reject angry
praise support award
apologise regret
decide plan choose approve
plan strive expect hope want wish consider prepare try
schedule plan deadline
prepare organise
check monitor control analyse test investigate
expect forecast believe
fear warn danger
believe suspect_think assess
announce say report publish inform statement_press
say report explain answer mention claim_assert
publish reveal show announce
reveal know learn notice
conceal deny lie
indicate suspect_think evidence_item show
show prove study result
propose offer plan motion
fail abandon end lose
succeed win
solve agree
help rescue
severe considerable dangerous_state
unclear doubt unknown
surprising shock unusual
sad shock mourn
public known reveal
mandatory oblige law
fast soon
temporary limit
`

/** Deeds that cannot both be told of one thing at one time: it goes on, it is stopped. One pair a line. */
export const AGAINST = `
advance stop
advance stall
advance fail
continue stop
continue end
continue abandon
begin stop
begin end
begin delay
begin finish
rise fall
raise lower
rise lower
raise fall
growth recession
win lose
win draw
lose draw
succeed fail
open close
reopen close
open block_road
switch_on switch_off
allow ban
allow reject
allow prevent
approve reject
approve vote_down
approve ban
accept reject
agree reject
agree fail
support reject
support criticise
support condemn
praise criticise
praise condemn
confirm deny
confirm refute
confirm false
admit deny
prove refute
true false
arrest free
custody free
convict acquit
guilty innocent
legal illegal
justified unfair
fair unfair
strengthen weaken
expand limit
expand lower
tighten loosen
escalate deescalate
conquer withdraw
deploy withdraw
invade withdraw
attack ceasefire
war peace
buy sell
hire dismiss
hire job_cut
appoint dismiss
appoint resign
remain leave
remain resign
stay leave
join leave
join cancel_treaty
arrive depart
appear disappear
find miss
find disappear
die survive
kill survive
injure unharmed
ill recover
safe dangerous_state
danger harmless
warn all_clear
help sanction
impose abolish
introduce abolish
build demolish
include exclude
combine separate
give take
pay refund
export import
keep_promise break_promise
stand_by take_back
stand_by abandon
trust mistrust
possible impossible
likely unlikely
certain unclear
known unknown
public secret
reveal conceal
official unofficial
better worse
good bad
strong weak
stable unstable
easy difficult
fast slow
cheap expensive
expensive free_of_charge
full empty
high low
enough insufficient
necessary unnecessary
important unimportant
effective ineffective
intentional negligence
voluntary mandatory
ready unwilling
temporary long_term
confident pessimistic
happy sad
relieve burden
relieve endanger
earn lose_money
outsource nationalise
encourage deter
remember forget
rescue kill
evacuate remain
liberate occupation
implement abandon
solve stall
`
