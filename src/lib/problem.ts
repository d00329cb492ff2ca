import type { Rule } from './rules.ts';

/** Something an author must mend before the site can be built. */
export interface Problem {
  /** The author's file, relative to the project. */
  file: string;
  /** 1-based; 0 when the whole file is meant. */
  line: number;
  /** 1-based; 0 when the whole line is meant. */
  column: number;
  rule: Rule;
  /** What is wrong, as one sentence. */
  message: string;
  /** What to write instead. */
  mend?: string | undefined;
  /** The offending line of the file. */
  excerpt?: string | undefined;
}

/** Sorts by file, then position, so that one run always prints one order. */
export function sortProblems(problems: Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column || a.rule.localeCompare(b.rule, 'en'),
  );
}

/** The text an author reads: position, sentence, the line itself, the mend. */
export function formatProblem({ file, line, column, rule, message, mend, excerpt }: Problem): string {
  const at = [file, line, column].filter(Boolean).join(':');
  const lines = [`${at}  ${message} [${rule}]`];
  if (excerpt?.trim()) lines.push(`    | ${excerpt.trim().slice(0, 120)}`);
  if (mend) lines.push(`    → ${mend}`);
  return lines.join('\n');
}

/** All problems, sorted and counted. */
export function formatProblems(problems: Problem[]): string {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return [...sortProblems(problems).map(formatProblem), `${count} in the content; nothing was published.`].join('\n\n');
}
