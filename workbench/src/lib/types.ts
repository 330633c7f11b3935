/** The shapes that the server answers with; those of entries, statements and events are the record's own (docs/record.schema.json). */

export type Quad = 1 | 2 | 3 | 4;
export type Status = 'occurred' | 'ongoing' | 'planned' | 'possible' | 'conditional' | 'wished' | 'denied' | 'alleged';
export type Basis = 'stated' | 'counted-from-publication' | 'counted-from-text' | 'publication-day' | 'unknown';

export interface Span {
  start: number;
  end: number;
}

export interface Passage extends Span {
  text: string;
}

export interface Named {
  actor: string;
  name: string;
  country: string | null;
  sector: string | null;
}

export interface Party extends Named, Passage {}

export interface Day {
  value: string | null;
  basis: Basis;
}

export interface When extends Day {
  start: number | null;
  end: number | null;
  text: string | null;
  because?: string;
}

export interface Place {
  name: string;
  country: string | null;
}

export interface Witness {
  event: string;
  report: string;
  voice: string;
  publisher: string | null;
  published?: string | null;
  title?: string | null;
  on_word_of: string[];
  sentence: string;
  speakers?: string[];
  type?: string;
  mode?: string[];
  status?: Status;
  trigger?: string;
  confidence?: number;
  rule?: string;
}

export interface IssueName {
  id: string;
  name: string;
}

export interface Stage {
  status: Status;
  date: Day;
  events: string[];
}

export interface Disagreement {
  about: string;
  versions: { says: string; events: string[] }[];
}

export interface Entry {
  kind: 'entry';
  id: string;
  type: string;
  quad: Quad;
  actor: Named[];
  recipient: Named[];
  date: Day;
  place: Place | null;
  status: Status;
  reports: number;
  voices: number;
  stages: Stage[];
  disagreements: Disagreement[];
  witnesses: Witness[];
  day?: string | null;
  score?: number;
  corrected?: boolean;
}

export interface Statement {
  kind: 'statement';
  id: string;
  report: string;
  speaker: Party | null;
  speaker_unknown: string | null;
  cue: Passage | null;
  content: Span[];
  quoted: Span[];
  form: 'direct' | 'mixed' | 'indirect';
  polarity: 'said' | 'denied' | 'declined' | 'asked';
  addressee: Party[];
  via: Party[];
  occasion: Passage | null;
  date: When;
  within: string | null;
  about: string[];
  confidence: number;
  rule: string;
  day?: string | null;
  said?: string;
  passage?: string;
  toldBy?: string | null;
  issues?: IssueName[];
  title?: string | null;
  publisher?: string | null;
  published?: string | null;
  corrected?: boolean;
}

export interface Act {
  kind: 'event';
  id: string;
  report: string;
  type: string;
  mode: string[];
  context: string[];
  actor: Party[];
  recipient: Party[];
  trigger: Passage;
  date: When;
  place: (Place & Passage) | null;
  status: Status;
  according_to: string[];
  quad: Quad;
  score: number;
  confidence: number;
  rule: string;
  sentence: Span;
  words?: string;
  speakers?: string[];
  issues?: IssueName[];
  entry?: string | null;
  reports?: number;
}

export interface Issued {
  issues?: IssueName[];
}

export type Item = Entry | Statement;

export interface Page<T> {
  total?: number;
  offset: number;
  items: T[];
}

export interface About {
  version: string;
  record: { name: string; kind: 'file' | 'database' | 'examples' | 'none'; writable: boolean; reading?: { done: number; of: number } | null };
  counts: { reports: number; statements: number; events: number; entries: number };
  validUntil: string | null;
  token: string;
  words?: {
    types: Record<string, { quad: Quad; meaning: string }>;
    sectors: Record<string, string>;
    contexts: Record<string, string>;
  };
}

export interface ReportLine {
  id: string;
  title: string | null;
  publisher: string | null;
  published: string | null;
  statements: number;
  events: number;
}

export interface Report {
  id: string;
  title: string | null;
  publisher: string | null;
  published: string | null;
  published_basis?: string;
  text: string;
  dateline?: string | null;
  byline?: string | null;
  url?: string | null;
  path?: string;
  headline?: Span | null;
  paragraphs?: Span[];
  skipped?: (Span & { why: string })[];
}

export interface ActorLine {
  id: string;
  name: string;
  type: string;
  country: string | null;
  sector: string | null;
  office: string | null;
  mentions: (Passage & { how: string })[];
}

export interface IssueMention extends Passage {
  issue: string;
  name: string;
  entries: string[];
}

export interface PositionMention {
  issue: string;
  party: Party;
  stance: string;
  statement: string | null;
  sentence: Span;
}

export interface Correction {
  id: string;
  report: string;
  title: string | null;
  /** Null where what it was about is gone or was rejected. */
  target: string | null;
  kind: 'event' | 'statement';
  words: Passage | null;
  action: 'accept' | 'reject' | 'mend';
  field: 'type' | 'status' | 'date' | 'parties' | 'speaker' | null;
  value: unknown;
  by: string;
  at: string;
  note: string | null;
  attached: boolean;
}

export interface ReadReport {
  report: Report;
  reading: {
    actors: ActorLine[];
    timings: (Passage & { value: string | null; basis: Basis })[];
    statements: Statement[];
    events: Act[];
    issues: IssueMention[];
    positions: PositionMention[];
  };
  corrections: Correction[];
}

export interface MonthCount {
  month: string | null;
  entries: number;
  statements: number;
}

export interface Relation {
  a: string;
  b: string;
  labelA: string;
  labelB: string;
  events: number;
  score: number;
  quad: Record<string, number>;
}

export interface PairMonth {
  month: string | null;
  events: number;
  score: number;
  conflict: number;
  cooperation: number;
}

export interface Side {
  since: string | null;
  until: string | null;
  score: number;
  events: number;
  conflict: number;
}

export interface TurningPoint {
  month: string;
  why: string;
  before: Side;
  after: Side;
}

export interface Pair {
  a: string;
  b: string;
  labelA: string;
  labelB: string;
  events: number;
  score: number | null;
  quad: Record<string, number>;
  months: PairMonth[];
  turningPoints: TurningPoint[];
}

export interface PlaceCount {
  name: string;
  country?: string | null;
  /** Null where nobody knows where it lies. */
  lat: number | null;
  lon: number | null;
  events: number;
}

export interface Office {
  office: string;
  country: string | null;
  from: string | null;
  until: string | null;
}

export interface PersonLine {
  id: string;
  label: string;
  country: string | null;
  offices: Office[];
  reports: number;
  events: number;
  statements: number;
  first: string | null;
  last: string | null;
}

export interface Tally {
  id: string;
  label: string;
  statements: number;
}

export interface Person extends PersonLine {
  to: Tally[];
  about: Tally[];
  topics: Tally[];
  sameAs: string[];
  keptApart: { id: string; because: string }[];
}

export interface Voice extends Named {}

export interface Telling {
  report: ReportLine;
  event: Act;
}

export interface Told {
  entry: Entry;
  tellings: Telling[];
}

export interface Ground {
  report: string;
  publisher: string | null;
  published: string | null;
  entry: string | null;
  on_word_of: string[];
  sentence: string;
  speakers?: string[];
}

export interface Stand {
  day: string | null;
  date: string | null;
  stance: string;
  change: 'first' | 'repeated' | 'hardened' | 'softened' | 'reversed';
  voice: Voice;
  teller: Voice | null;
  against: Voice | null;
  grounds: Ground[];
}

export interface PositionLine {
  issue: string;
  name: string;
  party: string;
  label: string;
  degrees: number[];
  changes: number;
  stands: Stand[];
}

export interface IssueLine {
  issue: string;
  name: string;
  issue_kind: string;
  reports: number;
  entries: number;
  parties: string[];
  first: string | null;
  last: string | null;
}

export interface IssuePage {
  id: string;
  name: string;
  kind: string;
  boundParties: { id: string; label: string }[];
  about: IssueName | null;
  reports: number;
  entries: number;
  first: string | null;
  last: string | null;
  lines: PositionLine[];
}

export interface Step {
  step: string;
  actor: Voice[];
  recipient: Voice[];
  status: Status;
  date: Day;
  text: string;
  grounds: Ground[];
}

export interface Agreement {
  issue: string;
  name: string;
  steps: Step[];
}

export interface AgreementLine {
  issue: string;
  name: string;
  parties: string[];
  steps: number;
  kinds: Record<string, number>;
  first: string | null;
  last: string | null;
}

export interface Snippet {
  text: string;
  marks: [number, number][];
  cut?: boolean;
}

export interface Found {
  reports: (ReportLine & { snippet: Snippet })[];
  entries: (Entry & { snippet: Snippet })[];
  statements: (Statement & { snippet: Snippet })[];
}

export interface Suggestion {
  id: string;
  label: string;
  kind: 'state' | 'person' | 'organisation' | 'group' | 'issue';
}
