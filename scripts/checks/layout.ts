import { basename, dirname } from 'node:path';

const mostFiles = 16;
const mostColumns = 140;

/** Rooms that may be large: one file for each element's messages, and one for each suite. */
const large = /\/(messages\/[a-z]{2}|suites)$/;

/** Folders below `src/` with more TypeScript files of their own than a reader can take in. */
export function crowdedFolders(paths: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const path of paths.filter((path) => /\/src\/.+\.ts$/.test(path) && !isGenerated(path))) {
    counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
  }
  return [...counts]
    .filter(([folder, count]) => count > mostFiles && !large.test(folder))
    .map(([folder, count]) => `${folder}: ${count} files, at most ${mostFiles}`);
}

/** Whether people write a file's lines: no generated code, no lockfile, no image. */
export function isWritten(path: string): boolean {
  return !isGenerated(path) && !/(-lock\.(yaml|json)|\.(png|svg))$/.test(basename(path));
}

/** Lines that are too long to read two files side by side. */
export function longLines(path: string, text: string): string[] {
  return text.split('\n').flatMap((line, index) => {
    const columns = [...line.replace(/\r$/, '')].length;
    return columns > mostColumns ? [`${path}:${index + 1}: ${columns} columns, at most ${mostColumns}`] : [];
  });
}

function isGenerated(path: string): boolean {
  return path.split('/').includes('generated');
}
