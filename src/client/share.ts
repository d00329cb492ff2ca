/** What `on-demand.ts` loads when a reader shares or arrives; one file, so that the page itself names one. */
export { arrive } from './arrive.ts';
export { copied } from './copied.ts';
export { fillPanel } from './share-panel.ts';

/** The button beside a selection is a file of its own: most readers select nothing. */
export const offerSelection = () => import('./share-selection.ts');
