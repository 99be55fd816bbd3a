/**
 * Classes of words (names of concepts, the same in every language) that tell of one happening from two sides or with two
 * weights: who sells arms delivers them, who visits has travelled. One group a line.
 */
export const KIN_MATTERS = `
deliver sell trade receive buy export import ship_goods provide order supplier
help support provide humanitarian_aid deliver care donate
travel visit delegation return arrive depart flight
talk meet negotiation_round summit conference session visit contact phone
mediate talk negotiation_round ceasefire peace
cost pay price money amount
pay fee refund compensate fine
offer buy sell takeover auction
agree sign pact promise contract treaty talk approve collective_agreement
agree accept approve concede
cooperate agree expand relation ally
law legislate reform constitution decide vote approve motion
vote elect approve reject vote_down majority abstain
elect candidate election_result election_winner election_loss runoff snap_election poll voter turnout seat
election_winner win majority form_government
election_loss lose fall
election_fraud fraud forge election_observer doubt
government coalition head_of_government ministry minister leader state capital
coalition form_government government_crisis faction party
government_crisis end confidence_vote snap_election dispute
parliament deputy faction committee session vote
opposition party dissident protester
president head_of_government leader
minister ministry head_of_government official
authority ministry regulator official municipality health_authority food_safety
official spokesperson authority
spokesperson statement_press say
chair ceo board leader head_of_government
office term_of_office appoint successor
appoint swear_in elect hire successor choose
resign leave dismiss end abandon
dismiss resign dismiss_coach leave end
dismiss job_cut
impeach dismiss confidence_vote
budget debt_brake austerity spend special_fund debt finance
austerity lower lose_money
subsidy finance help rescue_company money tax_cut
tax fee tax_cut tax_rise tariff
referendum vote petition
inquiry_committee investigate committee
mayor town_council municipality
town_council parliament session decide
region municipality district state
citizen inhabitant voter community
diplomat embassy diplomacy delegation
expel_diplomat expel summon_diplomat
join member pact eu
cancel_treaty leave end
dispute tension criticise talk disappointed
coup revolution power
protest riot resistance criticise strike demand
protester participate visitor large_number_people
scandal corruption fraud reveal
blame accuse cause guilty responsible negligence human_error
crisis problem difficult emergency_state dangerous_state
war offensive attack fight invade conquer shell_fire
attack bomb shoot shell_fire strike_hit explode terrorism missile drone
attack kill destroy assault_person murder injure
bomb ammunition explode weapon defuse
defuse evacuate bomb solve
weapon ammunition missile military artillery tank firearm
missile launch test rocket_space
air_defence shoot_down
warship ship
fighter_jet plane airspace
nuclear enrich reactor missile
army soldier officer mercenary deploy military militia
deploy military_exercise send
withdraw return surrender leave withdraw
ceasefire peace end stop
ceasefire agree
conquer siege invade occupation
defend protect resistance retaliate
escalate worse tighten rise
deescalate calm
provoke threaten violate airspace
retaliate react attack
torture violence war_crime assault_person
prisoner custody prison hostage
prisoner_swap free prisoner
hostage free ransom miss threaten
terrorism extremist attack
sanction freeze_assets tariff ban limit boycott export import
circumvent violate
smuggle drugs trade
border cross_border migrate
migrate refugee asylum flee integrate
flee expel refugee leave evacuate
deport expel extradite
refugee_camp flat
spy treason secret wiretap surveil state_security
secret conceal private
reconstruct build repair
police special_police investigator patrol guard emergency_forces
police_operation arrest search manhunt
arrest custody seize suspect find
custody prison arrest_warrant sentence
free acquit return rescue liberate
search manhunt investigate find
search miss search_rescue
investigate monitor check suspect analyse charge
investigate search
investigator police prosecutor
prosecutor charge plead investigate accuse
suspect perpetrator accuse arrest
perpetrator accomplice gang
victim injure die relative affected plaintiff
witness testify see evidence_item
confess admit testify
be_silent reject
complaint sue criticise
sue trial court appeal_court
charge accuse trial suspect
trial court verdict plead judge
verdict convict acquit sentence decide
convict sentence guilty fine
sentence fine prison custody
appeal_court overturn contradict
overturn cancel take_back abolish
murder kill die attack crime
kill die casualty shoot
die casualty mourn corpse victim
assault_person injure violence
rape violence
blackmail threaten ransom hack
crime violence illegal
motive reason cause
evidence_item prove tip find
fraud forge lie money_laundering steal
corruption money_laundering donate
steal burgle stolen_goods disappear take miss
stolen_goods artwork jewel find
drugs smuggle
arson burn
vandalise damage
identify recognise_see
autopsy cause examination_medical
illegal violate ban
accident crash collide derail capsize disaster fall_down
accident die injure
capsize distress_sea run_aground drown
run_aground ship
landslide avalanche flood trap
disaster crisis quake flood storm
miss search_rescue disappear trap
find discover reveal corpse notice
rescue evacuate survive help free find tow
rescuer emergency_forces fire_brigade volunteer
emergency_forces fire_brigade police army
evacuate leave inhabitant flee
burn smoke extinguish explode catch_fire arson fire_brigade
extinguish contain_threat
explode burst
collapse burst fall_down destroy landslide
leak oil_spill contaminate pollution
flood rain dike river burst
storm rain weather snow
heat temperature climate drought
quake collapse destroy
damage destroy harm cost
destroy collapse damage debris
trap rescue
danger warn endanger dangerous_state harmless
warn fear threaten danger indicate
cause reason cause_verb lead_to result_from defect human_error
defect human_error power_outage it_outage problem
block_road close traffic stop
delay late slow traffic
cancel delay stop close
train railway station traffic passenger train_driver
plane airline airport flight pilot
ship port crew captain sea passenger
car truck driver road traffic
public_transport bus train
ill infect pathogen patient recover
infect epidemic spread pathogen
epidemic vaccine quarantine
poison contaminate chemical
contaminate pathogen food_safety hygiene
hospital doctor nurse hospitalise patient treat
hospitalise injure
injure hospital patient
doctor scientist expert
care_home care nurse elderly
treat medicine surgery recover
diagnose blood_test examination_medical
blood_test sample_test check
recall food_safety product ban
meat food manufacturer
farmer livestock animal
wolf kill_prey cull animal livestock
cull kill allow
hunter cull
animal_welfare protect
scientist expert institute research university
study research data result analyse publish
study show
expert_report study assess expert
discover find scientist reveal
measure calculate estimate data
calculate estimate forecast
result data consequence
planet star space atmosphere telescope
satellite rocket_space space_agency
climate emission environment climate_protection
emission pollution
energy electricity_price power_plant grid gas coal
reactor radiation
gas pipeline
company manufacturer subsidiary parent_company operator employer industry plant_site owner
plant_site close company warehouse
ceo board entrepreneur
owner operator shareholder buy
takeover buy sell share offer
shareholder share fund
store retailer company
retailer trade
order contract buy
shortage lack employee
tariff tax trade sanction import
economy growth recession gdp
recession fall
inflation price rise expensive
price cost fee expensive wage
loan debt creditor
insolvency restructure rescue_company close insolvency_administrator
restructure reform job_cut change lower
invest finance build spend
earn revenue growth rise
lose_money fall debt
job employee job_cut
job_cut lower close dismiss
hire employee
employee union works_council
employer company
union strike collective_bargaining works_council
strike stop protest cancel traffic
collective_bargaining talk wage
collective_agreement agree wage
wage wage_rise pay
wage_rise raise rise
close stop end insolvency
relocate move leave
nationalise takeover
school teacher pupil education
university doctorate student professor
plagiarism cite forge doctorate
withdraw_right doctorate overturn
media journalist broadcast report
artwork museum artist exhibit collection
jewel artwork
restitute return receive give
award praise
visitor passenger fan
church religion
child pupil family
match win lose goal league
coach player team club
coach dismiss_coach
player athlete team
transfer sell buy leave contract
title_win win championship
relegation lose
doping sample_test suspend_athlete anti_doping athlete
suspend_athlete ban limit
sports_association club anti_doping
build construction_site planning_permission reconstruct
renovate repair restructure
demolish destroy
house flat roof property
rent housing_shortage
district region
software computer internet
hack data_leak it_outage cyber_security attack
data_leak steal data reveal publish
it_outage stop
document expert_report statement_press letter
photo body_camera show
`
