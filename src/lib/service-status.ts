import type { Service } from '../schemas/service.ts';
import { formatDate } from './format.ts';

/** How a status is told: a word for a badge (none for what is simply there) and a dated sentence. */
export function statusOf({ status, since, ends, note }: Pick<Service, 'status' | 'since' | 'ends' | 'note'>): { word?: string; sentence: string } {
  const after = since ? ` since ${formatDate(since)}` : '';
  const told = (sentence: string) => [sentence, note].filter(Boolean).join(' ');
  switch (status) {
    case 'active':
      return { sentence: told('Active.') };
    case 'open-source':
      return { sentence: told('Open source, not an AWS service.') };
    case 'maintenance':
      return { word: 'closed to new customers', sentence: told(`Closed to new customers${after}.`) };
    case 'sunset':
      return { word: 'ending', sentence: told(`Ends${ends ? ` on ${formatDate(ends)}` : ''}.`) };
    case 'ended':
      return { word: 'ended', sentence: told(`Ended${since ? ` on ${formatDate(since)}` : ''}.`) };
  }
}
