import { SvelteMap } from 'svelte/reactivity';
import type { Item, Named } from './types';

/** Names of ids that were seen on the way, so that a filter from the address can be shown by name. */
export const labels = new SvelteMap<string, string>();

export function learn(id: string | null | undefined, label: string | null | undefined): void {
  if (id && label && labels.get(id) !== label) {
    labels.set(id, label);
  }
}

export function learnParties(parties: Named[]): void {
  for (const p of parties) {
    learn(p.actor, p.name);
  }
}

export function learnItem(item: Item): void {
  if (item.kind === 'entry') {
    learnParties(item.actor);
    learnParties(item.recipient);
  } else {
    learnParties(item.addressee ?? []);
    if (item.speaker !== null) {
      learn(item.speaker.actor, item.speaker.name);
    }
  }
}

export function labelOf(id: string): string {
  return labels.get(id) ?? id;
}
