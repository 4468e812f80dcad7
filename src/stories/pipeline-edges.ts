// What a pipeline's incident asks of the world: handed in by the entry file, by tests as in-memory ones.

import type { CommitNote } from '../model/failed-run';
import type { IssueNote } from '../model/issue';
import type { ServiceError } from '../model/service-error';
import type { DiagnoseEdges, DiagnoseGitHub } from './diagnose-edges';
import type { MemoryEdge } from './memory-edge';
import type { EvidenceEdges, EvidenceGitHub } from './gather-evidence';

export interface PipelineGitHub extends EvidenceGitHub, Pick<DiagnoseGitHub, 'listArtifacts' | 'readArtifact'> {
  commitBefore(head: string, until: string): Promise<CommitNote | null | ServiceError>;
  listIssues(wanted: {
    pages: number;
    state?: 'open' | 'closed' | 'all';
  }): Promise<{ issues: IssueNote[]; isAll: boolean } | ServiceError>;
  createIssue(issue: { title: string; body: string; labels: readonly string[] }): Promise<IssueNote | ServiceError>;
  updateIssue(
    number: number,
    change: { title?: string; body?: string; state?: 'open' | 'closed' },
  ): Promise<IssueNote | ServiceError>;
  /** null where the token may not ask: then its issues are a bot's. */
  ownLogin(): Promise<string | null>;
}

export interface PipelineEdges
  extends EvidenceEdges,
    Pick<
      DiagnoseEdges,
      'version' | 'ruleIds' | 'environment' | 'openLog' | 'findReports' | 'openCheckout' | 'postWebhook' | 'close'
    > {
  clock: { now(): number };
  memory: MemoryEdge;
  github(): Promise<PipelineGitHub>;
}
