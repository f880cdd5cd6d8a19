"""Words that a layperson uses for the same thing; data for augment.py."""

from __future__ import annotations

_LINES = """
passphrase|password|pass phrase|pass code|passcode|pin|pwd
passphrases|passwords|passcodes
chat|conversation|discussion|dialog|thread
chats|conversations|messages|discussions|threads|dialogs
delete|erase|remove|wipe|trash|get rid of|throw away
deleted|erased|removed|wiped|trashed
deleting|erasing|removing|wiping
app|program|software|application|tool
computer|pc|machine|laptop|device|notebook
internet|network|web|net
offline|without internet|disconnected|with no connection
online|connected|on the internet
bot|assistant|ai|chatbot
file|document
files|documents
folder|directory|dir
picture|image|photo|screenshot
pictures|images|photos
slow|sluggish|laggy|so slow
slowly|sluggishly
fast|quick|quickly|speedy
faster|quicker|speedier
answer|reply|response
answers|replies|responses
answering|replying|responding
thinking|reasoning|thoughts
think|reason
stop|cancel|halt|abort|interrupt
turn off|switch off|disable|deactivate
turn on|switch on|enable|activate
disable|deactivate|turn off|switch off
enable|activate|turn on
hide|conceal|collapse
show|display|reveal
open|expand
see|view|look at|read
find|search for|look for|locate
search|look up|find
change|modify|alter|switch
edit|change|correct|modify
rename|retitle|name
start|launch|begin|run
starts|launches|runs
restart|reboot|relaunch
close|quit|exit
install|set up|setup
download|get|fetch|pull
downloading|fetching|getting
downloads|fetches
save|store|keep
saved|stored|kept
stores|keeps|saves
send|submit|transmit
sends|transmits|uploads
sent|transmitted|uploaded
collect|gather|harvest
collected|gathered|harvested
safe|secure|protected
secret|private|confidential
privacy|confidentiality
spy|snoop|listen in|eavesdrop
spying|snooping|watching
steal|take|nick
stolen|taken|nicked|robbed
lost|misplaced
forgot|forgotten|lost|can't remember|don't remember
forget|lose
broken|damaged|corrupt|corrupted
crashed|died|broke|went down
crash|die|break|go down
crashes|dies|breaks
error|failure|problem|fault
problem|trouble|issue
fix|repair|solve
wrong|incorrect|not right|false
works|functions|runs
work|function
working|functioning|running
free|gratis|at no cost
cost|price
pay|spend
costs|charges
buy|purchase
big|large|huge
small|little|tiny
size|footprint
disk|drive|hard drive|ssd|hard disk|storage
memory|ram
graphics card|gpu|video card
cpu|processor
button|control
key|code
shortcut|hotkey|key combination|keyboard shortcut
shortcuts|hotkeys|key combinations|keyboard shortcuts
keyboard|keys
screen|display|monitor
window|screen
font|text|letters
bigger|larger
dark|black|night
history|past chats|old chats|record
copy|duplicate
paste|insert
backup|back-up|back up|copy
restore|recover|bring back|get back
recover|restore|get back|retrieve
move|transfer|migrate
moving|transferring|migrating
export|dump|save out
import|bring in|load in
boss|manager|employer
wife|husband|partner|girlfriend|boyfriend|spouse
kids|children|son|daughter
friend|colleague|coworker|neighbour
police|government|authorities|cops
company|business|firm|office
rules|policies|regulations
dangerous|harmful|risky
blocked|withheld|refused|filtered|stopped
filter|guard|censor
censored|filtered
allowed|permitted|ok
forbidden|banned|not allowed
developer|maker|author|creator
made|built|created|developed|wrote
makes|builds|creates
help|assist|support
explain|describe|tell me about|clarify
what is|what's|whats|what does it mean,
how do i|how can i|how to|how would i|how does one|what do i do to|way to
how can i|how do i|how to|is there a way to
can i|could i|may i|am i able to|is it possible to
does it|will it|is it going to
why|how come|for what reason
where|in which place
want|would like|need|wish
need|require|have to have
use|utilise|work with
using|working with
used|utilised
people|persons|others|folks
somebody|someone|anybody|anyone
nobody|no one
everything|all|all of it
right now|at the moment|currently
bad|poor|terrible
good|decent|fine
great|excellent|good
stupid|dumb|silly|idiotic
hate|dislike|can't stand
annoying|irritating
like|enjoy
talk|chat|speak|write
talking|chatting|speaking
ask|question
wait|hang on
long|lengthy
often|frequently
always|every time|all the time
never|not ever
maybe|perhaps
newest|latest|most recent
update|upgrade|new version
updates|upgrades|new versions
version|release
language|tongue
weights|parameters
licence|license
chinese|china's
lies|false things|made-up facts|nonsense
lie|make things up|invent things|hallucinate
true|correct|accurate
math|maths|mathematics|arithmetic
code|program|script
doctor|physician
lawyer|attorney
illness|disease|sickness
letter|email|note
power|electricity
terminal|command line|console|shell
screen reader|text to speech
mouse|pointer
dictate|speak
voice|speech
rude|impolite
sad|unhappy|depressed
kill|end
"""
GROUPS: tuple[tuple[str, ...], ...] = tuple(tuple(line.split("|")) for line in _LINES.split("\n") if line)
