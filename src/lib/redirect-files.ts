import { withBase } from './address.ts';
import type { FormerPage } from './former-places.ts';

/**
 * The page that stands at a former address: a link and a refresh for every reader, and for those with scripts the way to the very place.
 * A refresh drops the fragment; the script keeps it, with what follows the question mark, and knows where single places went.
 * @param root where the site is served, base path included
 */
export function redirectPage({ now, places }: FormerPage, title: string, root: URL): string {
  const to = withBase(now, root.pathname);
  const moved = Object.fromEntries(Object.entries(places).map(([id, address]) => [id, withBase(address, root.pathname)]));
  const script = `const h=location.hash.slice(1),m=${JSON.stringify(moved)},u=new URL(Object.hasOwn(m,h)?m[h]:${JSON.stringify(to)},location.href);if(h&&!Object.hasOwn(m,h))u.hash=h;u.search=location.search;location.replace(u)`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Moved: ${escape(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<link rel="canonical" href="${escape(new URL(to, root).href)}">
<script>${script.replaceAll('<', '\\u003c')}</script>
<noscript><meta http-equiv="refresh" content="0;url=${escape(to)}"></noscript>
</head>
<body>
<main>
<h1>This page moved</h1>
<p>It is now <a href="${escape(to)}">${escape(title)}</a>.</p>
</main>
</body>
</html>
`;
}

/** The moves a server can answer itself, as path → path: with and without the slash at the end, and the Markdown twin. */
function paths(pages: readonly FormerPage[], base: string): [string, string][] {
  return pages.flatMap(({ address, now }) => {
    const [from, to] = [withBase(address, base), withBase(now, base)];
    return [
      [from, to],
      [from.replace(/\/$/, ''), to],
      [`${from}index.md`, `${to.split('#')[0]}index.md`],
    ] satisfies [string, string][];
  });
}

/** `_redirects`, as Netlify and Cloudflare read it. A browser takes the fragment along by itself. */
export const netlifyRedirects = (pages: readonly FormerPage[], base: string): string =>
  paths(pages, base)
    .map(([from, to]) => `${from} ${to} 301\n`)
    .join('');

/** A `map` for nginx. */
export const nginxRedirects = (pages: readonly FormerPage[], base: string): string =>
  `# In http { }: include this file. In server { }: if ($moved) { return 301 $moved$is_args$args; }
map $uri $moved {
  default "";
${paths(pages, base)
  .map(([from, to]) => `  ${from} ${to};\n`)
  .join('')}}
`;

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
