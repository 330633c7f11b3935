/** From for (cool) to against (warm); between them what sets a price or keeps a door open. */
export type Side = 'for' | 'open' | 'asks' | 'against';

const sides: Record<string, Side> = {
  supports: 'for',
  offers: 'for',
  'leaves-open': 'open',
  conditions: 'open',
  denies: 'asks',
  demands: 'asks',
  accuses: 'against',
  threatens: 'against',
  opposes: 'against',
};

export function sideOf(stance: string): Side {
  return sides[stance] ?? 'open';
}

export function stanceText(stance: string): string {
  return stance === 'conditions' ? 'sets conditions' : stance.replaceAll('-', ' ');
}
