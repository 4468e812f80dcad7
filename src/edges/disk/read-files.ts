// Paths in; texts, folders and standard input out. Null where there is nothing to read.

import { existsSync, mkdirSync } from 'node:fs';
import { readFile, realpath } from 'node:fs/promises';

export async function readTextOrNull(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    return null;
  }
}

export async function realFolderOrNull(path: string): Promise<string | null> {
  try {
    return await realpath(path);
  } catch {
    return null;
  }
}

export function fileExists(path: string): boolean {
  return existsSync(path);
}

export function ensureFolder(path: string): void {
  mkdirSync(path, { recursive: true });
}

export async function readStandardInput(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
