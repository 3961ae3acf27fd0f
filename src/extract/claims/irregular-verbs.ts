/** Verbs whose past is no rule's: dictionary form, past and participle; forms of equal right between strokes. */

const ROWS = `
arise arose arisen | bear bore borne | beat beat beaten | become became become | begin began begun | bend bent bent | bet bet bet
bid bid bid | bind bound bound | bite bit bitten | bleed bled bled | blow blew blown | break broke broken | breed bred bred
bring brought brought | broadcast broadcast broadcast | build built built | burst burst burst | buy bought bought | cast cast cast
catch caught caught | choose chose chosen | cling clung clung | come came come | cost cost cost | creep crept crept | cut cut cut
deal dealt dealt | dig dug dug | draw drew drawn | drink drank drunk | drive drove driven | eat ate eaten | fall fell fallen
feed fed fed | feel felt felt | fight fought fought | find found found | flee fled fled | fly flew flown | forbid forbade forbidden
forecast forecast forecast | foresee foresaw foreseen | forget forgot forgotten | forgive forgave forgiven | forgo forwent forgone
freeze froze frozen | get got got/gotten | give gave given | go went gone | grind ground ground | grow grew grown | hang hung hung
hear heard heard | hide hid hidden | hit hit hit | hold held held | hurt hurt hurt | keep kept kept | know knew known | lay laid laid
lead led led | leave left left | lend lent lent | let let let | light lit/lighted lit/lighted | lose lost lost | make made made
mean meant meant | meet met met | mislead misled misled | mistake mistook mistaken | offset offset offset | outgrow outgrew outgrown
overcome overcame overcome | override overrode overridden | overrun overran overrun | oversee oversaw overseen | overtake overtook overtaken
overthrow overthrew overthrown | pay paid paid | put put put | quit quit quit | read read read | rebuild rebuilt rebuilt | rid rid rid
ride rode ridden | ring rang rung | rise rose risen | run ran run | say said said | see saw seen | seek sought sought | sell sold sold
send sent sent | set set set | shake shook shaken | shed shed shed | shoot shot shot | show showed shown/showed | shrink shrank shrunk
shut shut shut | sing sang sung | sink sank sunk | sit sat sat | sleep slept slept | slide slid slid | speak spoke spoken | spend spent spent
spin spun spun | split split split | spread spread spread | stand stood stood | steal stole stolen | stick stuck stuck | strike struck struck
string strung strung | strive strove striven | swear swore sworn | sweep swept swept | swim swam swum | swing swung swung | take took taken
teach taught taught | tear tore torn | tell told told | think thought thought | throw threw thrown | undercut undercut undercut
undergo underwent undergone | understand understood understood | undertake undertook undertaken | undo undid undone
uphold upheld upheld | upset upset upset | wake woke woken | wear wore worn | weave wove woven | win won won | wind wound wound
withdraw withdrew withdrawn | withhold withheld withheld | withstand withstood withstood | wring wrung wrung
write wrote written | underwrite underwrote underwritten | rewrite rewrote rewritten
`;

/** Past forms and participles by dictionary form. */
export const IRREGULAR_VERBS: ReadonlyMap<string, { past: string[]; participles: string[] }> = new Map(
  ROWS.trim()
    .split(/\n| \| /)
    .map((row) => {
      const [verb = '', past = '', participle = ''] = row.trim().split(' ');
      return [verb, { past: past.split('/'), participles: participle.split('/') }];
    }),
);
