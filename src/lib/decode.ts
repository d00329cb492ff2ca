import type { Problem } from './problem.ts';
import type { Rule } from './rules.ts';

/** Characters that take no room, or only look like a space. */
export const UNSEEN = /[\u00ad\u034f\u115f\u1160\u180e\u200b-\u200d\u2060-\u2064\u3164\ufeff\uffa0]|[\u{e0000}-\u{e007f}]/u;

const INVISIBLE: { rule: Rule; pattern: RegExp; message: (code: string) => string; mend: string }[] = [
  // eslint-disable-next-line no-control-regex
  { rule: 'nul', pattern: /\u0000/, message: () => 'there is a NUL character', mend: 'delete it' },
  {
    rule: 'bidi-control',
    pattern: /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/,
    message: (code) => `the character ${code} changes the order in which text is read`,
    mend: 'delete it',
  },
  {
    rule: 'zero-width',
    pattern: UNSEEN,
    message: (code) => `the character ${code} cannot be seen`,
    mend: 'delete it; it breaks ids and search',
  },
];

const STRICT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Any of them: nearly every file has none, and is asked once, not line by line. */
const ANY = new RegExp(INVISIBLE.map(({ pattern }) => pattern.source).join('|'), 'u');

/**
 * The text of an author's file, line ends made alike, with what must not be in it.
 * @returns no text when the bytes are not UTF-8
 */
export function decode(file: string, bytes: Uint8Array): { text?: string; problems: Problem[] } {
  let text: string;
  try {
    text = STRICT.decode(bytes).replaceAll('\r\n', '\n');
  } catch {
    return { problems: [{ file, ...invalidAt(bytes), rule: 'invalid-utf8', message: 'the file is not UTF-8 here', mend: 'save it as UTF-8' }] };
  }
  if (!ANY.test(text)) return { text, problems: [] };
  const problems = text.split('\n').flatMap((line, i) =>
    INVISIBLE.flatMap(({ rule, pattern, message, mend }) => {
      const at = line.search(pattern);
      if (at < 0) return [];
      const code = `U+${(line.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
      return [
        {
          file,
          line: i + 1,
          column: at + 1,
          rule,
          message: message(code),
          mend,
          excerpt: line.replaceAll(new RegExp(pattern, `${pattern.flags}g`), '␣'),
        },
      ];
    }),
  );
  return { text, problems };
}

/** Where the first byte stands that is not UTF-8. */
function invalidAt(bytes: Uint8Array): { line: number; column: number } {
  const lenient = new TextDecoder('utf-8').decode(bytes);
  const before = lenient.slice(0, Math.max(0, lenient.indexOf('\ufffd'))).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
