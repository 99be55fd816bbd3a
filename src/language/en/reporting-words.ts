/**
 * English words that hand on speech, writing, thought or will, one a line: `lemma force medium frames [flags]`, as in the German
 * table. Frames: that (that-clause, also bare), to (infinitive), dir (quotation), np (the object is the content).
 */
export const VERBS = `
say says speech that dir np
tell says speech that dir acc
report says writing that np
announce announces speech that np
claim says speech that to np
state says speech that dir
add adds speech that dir
note says speech that dir
explain says speech that dir
declare announces speech that dir
comment assesses speech dir
stress says speech that dir
emphasize says speech that
emphasise says speech that
insist says speech that dir
maintain says speech that
assert says speech that
argue assesses speech that dir
suggest assesses speech that
warn warns speech that dir pp:of pp:about acc
threaten threatens speech that to
deny denies speech that np
dismiss rejects speech np
reject rejects speech np
confirm confirms speech that np fact
acknowledge confirms speech that fact
admit confirms speech that to fact
concede confirms speech that fact
reveal announces speech that fact
disclose announces speech that fact
indicate says speech that
allege accuses speech that
accuse accuses speech pp:of
promise promises speech that to np
pledge promises speech that to np
vow promises speech that to
agree says speech that to weak
demand demands speech that np
urge demands speech that to dir acc
call demands speech pp:for called
ask asks speech to dir np
request asks speech that np
offer offers speech to np
propose offers speech that
plan plans thought to np intent
intend plans thought to intent
want wants thought to intent
hope expects thought that to belief
expect expects thought that to belief
believe assesses thought that belief
think assesses thought that belief
fear expects thought that belief
predict expects speech that
estimate assesses thought that
find assesses thought that weak doc
show says writing that weak doc
write says writing that dir
tweet says writing that dir
post says writing that dir
quote says writing np
know assesses thought that weak belief
understand assesses thought that weak belief
learn assesses thought that weak
recall says speech that dir
continue says speech dir
conclude assesses thought that dir
observe assesses speech that dir
remark says speech that dir
quip says speech dir
joke says speech that dir
exclaim says speech dir
shout says speech that dir
yell says speech that dir
whisper says speech that dir
confess confirms speech that dir
lament assesses speech that dir
complain assesses speech that dir pp:about pp:of
grumble says speech that dir
caution warns speech that dir
counter says speech that dir
retort says speech dir
contend assesses speech that
reiterate says speech that dir
repeat says speech that dir
recount says speech that np
relate says speech that
elaborate says speech dir
clarify says speech that
boast says speech that dir
brag says speech that
tout assesses speech np
opine assesses speech that dir
speculate assesses speech that
suspect assesses thought that belief
assume assesses thought that belief
feel assesses thought that weak belief
doubt assesses thought that belief
worry expects thought that belief
foresee expects thought that belief
forecast expects speech that np
anticipate expects thought that belief
envisage expects thought that belief
guess assesses thought that belief
reckon assesses thought that belief
hint says speech that
signal announces speech that
imply says speech that
assure promises speech that acc
swear promises speech that to
guarantee promises speech that
order demands speech to np
instruct demands speech to acc
advise demands speech that to acc
recommend demands speech that np
beg asks speech to acc
plead asks speech to pp:for
appeal asks speech to pp:for
criticise assesses speech np
criticize assesses speech np
condemn assesses speech np
denounce assesses speech np
slam assesses speech np
blast assesses speech np
praise assesses speech np
hail assesses speech np
welcome assesses speech np
applaud assesses speech np
mock assesses speech np
defend assesses speech np
describe assesses speech np als
dub assesses speech called
label assesses speech called
blame accuses speech np
refute denies speech that np
rebut denies speech np
dispute denies speech that np
contradict denies speech np
rule_out denies speech np
verify confirms speech that np
certify confirms writing that np
underline says speech that
underscore says speech that
highlight says speech that np
mention says speech that np
inform says speech that acc
notify says speech that acc
brief says speech that acc
remind says speech that acc
convince says speech that acc
publish says writing np
record says writing that np
list says writing np
detail says writing np
document says writing that np
reason assesses thought that dir
muse assesses speech that dir
ponder assesses thought that
decide plans thought that to intent
aim plans thought to intent
hope_for expects thought np
seek wants thought to intent
wish wants thought to intent
prefer wants thought to intent
need wants thought to intent
reply says speech that dir
respond says speech that dir
tell_reporters says speech that dir
testify says speech that
`

export const NOUNS = `
announcement announces speech that
claim says speech that
statement says speech that
report says writing that
allegation accuses speech that
accusation accuses speech that
warning warns speech that
promise promises speech that to
pledge promises speech that to
threat threatens speech to
demand demands speech that
call demands speech to
request asks speech to
denial denies speech that
suggestion assesses speech that
belief assesses thought that
fear expects thought that
hope expects thought that
evidence assesses writing that weak
information says speech that weak
`

export const FAINT = `be have do make get go take come give say tell people year month week day time thing part place way number case state man woman new other`
export const LIGHT_VERBS = `have make take give hold do get put keep pay`
