/** `concept[=PLOVER type] words`; the concepts are those of the German tables, so that both languages meet in them. Written by hand. */
export const CONCEPTS = `
advance advance progress proceed breakthrough
continue continue continuation keep_on persist ongoing
prolong extend extension prolong
resume resume resumption restart
stop stop halt cease suspend suspension interrupt pause standstill
begin begin start launch opening onset beginning commence
end end conclude conclusion finish termination
meet=CONSULT meet meeting encounter
summit summit
talk=CONSULT talk negotiate negotiation discuss discussion consultation dialogue debate conversation
visit=CONSULT visit
delegation delegation envoy
travel travel trip journey fly flight
arrive arrive arrival land
depart depart departure leave
return return homecoming
leave leave exit quit withdrawal
letter letter note
deliver=AID deliver delivery ship shipment supply
receive receive obtain acquire get
sell sell sale
buy buy purchase
takeover takeover acquisition merger merge acquire
trade trade deal business commerce
export export
import import
tariff tariff duty
weapon weapon arms weaponry
ammunition ammunition munition shell round
missile missile rocket
drone drone
tank tank
war war conflict warfare
invade invade invasion
offensive offensive counteroffensive
fight fight battle clash combat
attack=ASSAULT attack strike assault bombing bombardment raid
bomb bomb explosive mine
kill=ASSAULT kill killing
murder=ASSAULT murder homicide assassinate assassination
die die death dead
casualty casualty fatality
injure injure injury wounded wound hurt
miss missing
disappear disappear disappearance vanish
find find discovery
rescue rescue save
evacuate evacuate evacuation
destroy destroy destruction
damage damage
burn burn fire blaze flame
explode explode explosion blast
collapse collapse
crash crash
accident accident
flood flood flooding
storm storm hurricane typhoon
quake earthquake quake tremor
investigate=ACCUSE investigate investigation probe inquiry
check check examine examination inspect inspection review
propose propose proposal
sanction=SANCTION sanction embargo
license licence license permit
reject=REJECT reject rejection refuse refusal decline
deny=REJECT deny denial
accuse=ACCUSE accuse accusation allege allegation
criticise=ACCUSE criticise criticize criticism
condemn=ACCUSE condemn condemnation denounce
praise=SUPPORT praise
support=SUPPORT support endorse backing
help=AID help aid assist assistance
demand=REQUEST demand urge insist
request=REQUEST request appeal plea
threaten=THREATEN threaten threat
warn=THREATEN warn warning
promise=AGREE promise pledge vow
agree=AGREE agree agreement accord
contract=AGREE contract
sign=AGREE sign signature signing
cooperate=COOPERATE cooperate cooperation partnership
protest=PROTEST protest demonstration rally demonstrate
strike=PROTEST walkout stoppage
riot riot unrest
ceasefire=RETREAT ceasefire truce
peace peace
withdraw=RETREAT withdraw retreat pull_out
deploy=MOBILIZE deploy deployment
arrest=COERCE arrest detain detention
custody=COERCE custody
free=CONCEDE free release
convict=COERCE convict conviction
acquit acquit acquittal
sentence=COERCE sentence
trial trial hearing
court court tribunal
judge judge
prosecutor prosecutor
suspect suspect
police police officer
army army military troops
soldier soldier
government government administration cabinet
parliament parliament congress
president president
minister minister
official official
spokesperson spokesman spokeswoman spokesperson
elect elect election vote
candidate candidate
resign resign resignation
dismiss dismiss dismissal fire sack
appoint appoint appointment nominate
law law legislation bill
budget budget
rise rise increase grow growth climb
raise raise
fall fall drop decrease decline
lower cut lower reduce reduction
expand expand expansion
limit limit restrict restriction curb
strengthen strengthen
weaken weaken
ban ban prohibit prohibition
allow allow approve approval
close close closure shut
open open
company company firm corporation
employee employee worker staff
union union
job job
insolvency insolvency bankruptcy bankrupt
price price
cost cost
pay pay payment
hospital hospital clinic
doctor doctor physician
patient patient
vaccine vaccine vaccination
scientist scientist researcher
study study research
climate climate
energy energy electricity
gas gas
oil oil
ship ship vessel boat
plane plane aircraft jet
train train
car car vehicle
school school
university university
child child
victim victim
witness witness
border border
refugee refugee
migrate migrant migration
hack hack cyberattack
data data
confirm confirm confirmation
plan plan intend intention
expect expect expectation
hope hope
fear fear concern
announce announce announcement
report report
say say state
know know knowledge
show show demonstrate
prove prove proof
believe believe belief
reveal reveal disclose disclosure
publish publish publication
prevent prevent prevention
cause cause
fail fail failure
succeed succeed success
win win victory
lose lose defeat loss
decide decide decision
`
