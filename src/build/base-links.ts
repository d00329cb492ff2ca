import { defineHastPlugin } from 'satteri';
import { withBase } from '../lib/address.ts';

/**
 * Puts the base path before the addresses of this site that authors write in Markdown: `[text](/exam/)` and `![text](/picture.png)`.
 * Pages stay as they are wherever the site is served; components do the same with `link()`.
 */
export const baseLinks = (base: string) => () =>
  defineHastPlugin({
    name: 'base-links',
    element: {
      filter: ['a', 'img'],
      visit: (node, ctx) => {
        const name = node.tagName === 'a' ? 'href' : 'src';
        const address = node.properties[name];
        if (typeof address === 'string' && /^\/(?!\/)/.test(address)) ctx.setProperty(node, name, withBase(address, base));
      },
    },
  });
