import { bases, dateText, names, polarities, quads, scoreText, statuses, typeName } from './words';
import type { Act, Day, Entry, Statement, Status, When } from './types';

/** One line of what is known of an entry. */
export interface Fact {
  term: string;
  text: string;
  note?: string;
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function plainWord(word: string): string {
  return word.replaceAll(/[-_]/g, ' ');
}

function dateFact(day: Day | When): Fact {
  const because = 'because' in day && day.because ? day.because : bases[day.basis];
  const words = 'text' in day && day.text ? ` (“${day.text}”)` : '';
  return { term: 'When', text: dateText(day.value), note: sentence(because) + words };
}

function statusFact(status: Status): Fact {
  return { term: 'Status', text: sentence(status), note: sentence(statuses[status]) };
}

function certainty(confidence: number): Fact {
  return { term: 'Confidence', text: `${Math.round(confidence * 100)} %` };
}

function some(term: string, text: string, note?: string): Fact[] {
  return text === '' ? [] : [note === undefined ? { term, text } : { term, text, note }];
}

export function actFacts(act: Act, statements: Statement[]): Fact[] {
  const told = act.speakers ?? act.according_to.map((id) => statements.find((s) => s.id === id)?.speaker?.name ?? 'somebody who is not named');
  const words = told.join(', as told by ');
  return [
    ...some('Who', names(act.actor)),
    ...some('To whom', names(act.recipient)),
    { term: 'Type', text: [typeName(act.type), ...act.mode.map(plainWord)].join(', '), note: sentence(quads[act.quad]) + `, score ${scoreText(act.score)}` },
    ...some('About', [...(act.issues ?? []).map((i) => i.name), ...act.context.map(plainWord)].join(', ')),
    statusFact(act.status),
    dateFact(act.date),
    ...some('Where', act.place?.name ?? ''),
    { term: 'On whose word', text: words === '' ? 'The report’s own' : words },
    { term: 'Rule', text: act.rule },
    certainty(act.confidence),
  ];
}

export function statementFacts(said: Statement, nameOf: (id: string) => string): Fact[] {
  return [
    { term: 'Who', text: said.speaker?.name ?? 'Not known', ...(said.speaker_unknown ? { note: sentence(said.speaker_unknown) } : {}) },
    ...some('To whom', names(said.addressee)),
    { term: 'How', text: sentence(polarities[said.polarity] ?? said.polarity), note: formNote(said) },
    dateFact(said.date),
    ...some('About', (said.issues ?? []).map((i) => i.name).join(', ')),
    ...some('Told by', said.toldBy ?? ''),
    ...some('Names', said.about.map(nameOf).join(', ')),
    ...some('Carried by', names(said.via)),
    ...some('Occasion', said.occasion?.text ?? ''),
    { term: 'Rule', text: said.rule },
    certainty(said.confidence),
  ];
}

function formNote(said: Statement): string {
  switch (said.form) {
    case 'direct':
      return 'In their own words';
    case 'mixed':
      return 'Partly in their own words';
    default:
      return 'In the report’s words';
  }
}

export function entryFacts(entry: Entry): Fact[] {
  return [
    ...some('Who', names(entry.actor)),
    ...some('To whom', names(entry.recipient)),
    { term: 'Type', text: typeName(entry.type), note: sentence(quads[entry.quad]) },
    statusFact(entry.status),
    dateFact(entry.date),
    ...some('Where', entry.place?.name ?? ''),
    {
      term: 'Told by',
      text: entry.reports === 1 ? 'one report' : `${entry.reports} reports`,
      ...(entry.reports > 1 ? { note: entry.voices === 1 ? 'One independent voice' : `${entry.voices} independent voices` } : {}),
    },
  ];
}
