/** A generated file: its path from the repository root, and what it must hold. */
export interface GeneratedFile {
  path: string;
  content: string;
}
