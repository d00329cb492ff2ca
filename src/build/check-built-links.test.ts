import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { deadLinks } from './check-built-links.ts';

test('links to pages and ids that are not there are found, under a base path too, and links to what moved', () => {
  const folder = mkdtempSync(join(tmpdir(), 'built-'));
  const write = (name: string, html: string) => {
    writeFileSync(join(folder, name), html);
    return join(folder, name);
  };
  const pages = [
    {
      address: '/a/',
      file: write(
        'a.html',
        '<h2 id="x"></h2><a href="#x"></a><a class="c" href="#y"></a><a href="/kb/b/#z"></a><a href="/kb/c/"></a><a href="/kb/old/"></a><a href="/kb/b/#was"></a>',
      ),
    },
    { address: '/b/', file: write('b.html', '<p id="z"></p><a href="/kb/a/#gone"></a><a href="/kb/feed.xml"></a>') },
  ];
  assert.deepEqual(
    deadLinks(pages, '/kb/', { '/old/': '/b/', '/b/#was': '/a/#x' }, (path) => path === '/feed.xml'),
    [
      '/a/: #y leads to no #y',
      '/a/: /kb/c/ leads to no page',
      '/a/: /kb/old/ moved; link to /b/',
      '/a/: /kb/b/#was moved; link to /a/#x',
      '/b/: /kb/a/#gone leads to no #gone',
    ],
  );
  rmSync(folder, { recursive: true });
});
