import { expect, test } from '@playwright/test';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { BASE, DIST_BASE } from './support/pages.ts';

const files = readdirSync(DIST_BASE, { recursive: true, encoding: 'utf8' });
const texts = (ending: RegExp) =>
  files.filter((file) => ending.test(file)).map((file) => ({ file, text: readFileSync(join(DIST_BASE, file), 'utf8') }));

test('every attribute of every page that is a path stays under the base path', () => {
  const pages = texts(/\.html$/);
  expect(pages.length).toBeGreaterThan(150);
  // Any attribute, not href and src alone: scripts read theirs from data-*.
  const astray = pages.flatMap(({ file, text }) =>
    [...text.matchAll(/\s[a-z-]+="(\/[^"]*)"/g)].flatMap(([whole, path = '']) => (path.startsWith(BASE) ? [] : [`${file}:${whole}`])),
  );
  expect(astray).toEqual([]);
});

test('whatever is read without the page (Markdown, feeds, tables, lists of addresses) names the site under its base path', () => {
  for (const { file, text } of texts(/\.(md|txt|xml|json|csv|conf)$|_redirects$/)) {
    const astray = [...text.matchAll(/http:\/\/localhost:4321\/[^\s"<)]*/g)].filter(([url]) => !url.startsWith(`http://localhost:4321${BASE}`));
    expect(
      astray.map(([url]) => url),
      file,
    ).toEqual([]);
    expect(text, file).not.toMatch(/\]\(\/(?!kb\/)/);
  }
});
