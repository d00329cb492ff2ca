/** A page as Markdown, with what it says of itself. */
export interface Twin {
  title: string;
  url: string;
  /** `YYYY-MM-DD` */
  reviewed?: string | undefined;
  /** The ids of the headings below the title, in their order. */
  sections: string[];
  body: string;
}

/** The file's text: front matter, then the body. The ids stand there so that the headings stay readable. */
export function writeTwin({ title, url, reviewed, sections, body }: Twin): string {
  const lines = [
    `title: ${JSON.stringify(title)}`,
    `url: ${url}`,
    ...(reviewed ? [`reviewed: ${reviewed}`] : []),
    `sections: [${sections.join(', ')}]`,
  ];
  return `---\n${lines.join('\n')}\n---\n\n${body}`;
}

export function parseTwin(text: string): Twin {
  const [, head = '', body = text] = /^---\n([^]*?)\n---\n\n([^]*)$/.exec(text) ?? [];
  const keys = Object.fromEntries([...head.matchAll(/^(\w+): (.*)$/gm)].map(([, key, value]) => [key, value]));
  return {
    title: keys['title'] ? (JSON.parse(keys['title']) as string) : '',
    url: keys['url'] ?? '',
    reviewed: keys['reviewed'],
    sections: keys['sections']?.slice(1, -1).split(', ').filter(Boolean) ?? [],
    body,
  };
}

/** The page or one of its sections, to be taken along: the sources it names, then where it is from and when it was reviewed. */
export function takeAlong(twin: Twin, site: string, id?: string): string {
  const { title, url, reviewed, body, sections } = twin;
  const from = `[${title}](${id ? `${url}#${id}` : url}), ${site}${reviewed ? `, reviewed ${reviewed}` : ''}`;
  const text = id ? sectionOf(body, sections.indexOf(id)) : body;
  return `${text.trimEnd()}\n\n---\n\n${from}\n`;
}

/** A section, with the sections below it and the notes it refers to. */
function sectionOf(body: string, number: number): string {
  const lines = body.split('\n');
  const headings = headingsOf(lines);
  const heading = headings[number];
  if (!heading) throw new Error(`The text has no section ${number + 1}.`);
  const end = headings.slice(number + 1).find(({ level }) => level <= heading.level)?.line ?? lines.length;
  const own = lines.slice(heading.line, end).join('\n').trimEnd();
  const named = new Set([...own.matchAll(/\[\^([^\]\n]+)\]/g)].map((match) => match[1]));
  // They stand at the end of the page.
  const notes = definitionsOf(lines).filter(({ name, line }) => named.has(name) && line >= end);
  return [own, ...notes.map(({ text }) => text)].join('\n\n');
}

/** Headings below the title, outside of code. */
function headingsOf(lines: string[]): { line: number; level: number }[] {
  let fence = '';
  return lines.flatMap((text, line) => {
    const [, mark = ''] = /^\s*(`{3,}|~{3,})/.exec(text) ?? [];
    if (fence ? mark.startsWith(fence) && text.trim() === mark : mark) fence = fence ? '' : mark;
    const level = fence ? 0 : (/^(#{2,6}) /.exec(text)?.[1]?.length ?? 0);
    return level ? [{ line, level }] : [];
  });
}

/** The definitions of notes, each with the lines that go on with it. */
function definitionsOf(lines: string[]): { name: string; line: number; text: string }[] {
  return lines.flatMap((first, line) => {
    const [, name] = /^\[\^([^\]]+)\]: /.exec(first) ?? [];
    if (!name) return [];
    const more = lines.slice(line + 1).findIndex((next) => next !== '' && !next.startsWith('    '));
    const text = lines.slice(line, more < 0 ? undefined : line + 1 + more).join('\n');
    return [{ name, line, text: text.trimEnd() }];
  });
}
