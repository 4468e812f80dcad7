// A token and a repository in; out: what the stories may ask of GitHub.

import { type ArtifactNote, listArtifacts, readArtifact } from './artifacts';
import { acknowledge, permissionOf, readTyped, rerunFailedJobs, rerunWorkflow } from './commands';
import {
  completeCheckRun,
  findCheckRun,
  moveCheckRun,
  openCheckRun,
  type CheckAnnotation,
  type NewCheckRun,
} from './check-runs';
import { openClient, type ClientOptions } from './client';
import { createComment, deleteComment, findComments, readComment, updateComment } from './comments';
import { addLabels, createIssue, listIssues, listLabels, ownLogin, searchIssues, updateIssue } from './issues';
import {
  branchHead,
  createBranch,
  createCommit,
  moveBranch,
  type NewCommit,
  readCommitText,
  readFilesAt,
} from './git-data';
import { saveJobLog } from './job-log';
import { mergeBaseOf } from './merge-base';
import { listMessages, listRunEnds, readPullEnd } from './outcomes';
import { readPull, whoLabelled } from './pull-request';
import { dispatchWorkflow, findPullOf, openPull, readPullHead } from './pull-requests';
import { restTree } from './rest-tree';
import {
  commitBefore,
  compareCommits,
  listCommitsOf,
  listJobAnnotations,
  listJobs,
  listRecentComments,
  listRuns,
  pullOfCommit,
  pullOfRun,
  readRun,
} from './runs';
import { createSuggestion, deleteSuggestion, listSuggestions, type Suggestion } from './suggestions';
import type { WorkflowRun } from '../../model/failed-run';
import type { CheckRunText, Conclusion, NewPull } from '../../model/publication';
import type { Tree } from '../../model/tree';

export type GitHub = ReturnType<typeof openGitHub>;

export function openGitHub(options: ClientOptions) {
  const client = openClient(options);
  return {
    findComments: (pull: number, marker: string) => findComments(client, pull, marker),
    readComment: (id: number) => readComment(client, id),
    createComment: (pull: number, body: string) => createComment(client, pull, body),
    updateComment: (id: number, body: string) => updateComment(client, id, body),
    deleteComment: (id: number) => deleteComment(client, id),
    openCheckRun: (check: NewCheckRun) => openCheckRun(client, check),
    findCheckRun: (check: Pick<NewCheckRun, 'name' | 'headSha' | 'externalId'>) => findCheckRun(client, check),
    moveCheckRun: (id: number, text: CheckRunText) => moveCheckRun(client, id, text),
    completeCheckRun: (
      id: number,
      conclusion: Conclusion,
      text: CheckRunText,
      annotations: readonly CheckAnnotation[],
    ) => completeCheckRun(client, id, conclusion, text, annotations),
    readPull: (pull: number) => readPull(client, pull),
    whoLabelled: (pull: number, label: string) => whoLabelled(client, pull, label),
    mergeBase: (base: string, head: string) => mergeBaseOf(client, base, head),
    restTree: (commit: string, local: Tree | null) => restTree(client, commit, local),
    readRun: (id: number) => readRun(client, id),
    listJobs: (run: Pick<WorkflowRun, 'id' | 'attempt'>) => listJobs(client, run),
    listRuns: (wanted: Parameters<typeof listRuns>[1]) => listRuns(client, wanted),
    listJobAnnotations: (checkRun: number) => listJobAnnotations(client, checkRun),
    saveJobLog: (job: number, file: string) => saveJobLog(client, job, file),
    permissionOf: (login: string) => permissionOf(client, login),
    acknowledge: (comment: number) => acknowledge(client, comment),
    rerunFailedJobs: (run: number) => rerunFailedJobs(client, run),
    rerunWorkflow: (run: number) => rerunWorkflow(client, run),
    readTyped: (comment: number) => readTyped(client, comment),
    readFilesAt: (commit: string, paths: readonly string[]) => readFilesAt(client, commit, paths),
    createCommit: (commit: NewCommit) => createCommit(client, commit),
    readCommitText: (sha: string) => readCommitText(client, sha),
    branchHead: (branch: string) => branchHead(client, branch),
    createBranch: (branch: string, sha: string) => createBranch(client, branch, sha),
    moveBranch: (branch: string, sha: string) => moveBranch(client, branch, sha),
    readPullHead: (pull: number) => readPullHead(client, pull),
    findPullOf: (branch: string, base: string) => findPullOf(client, branch, base),
    openPull: (pull: NewPull) => openPull(client, pull),
    suggestions: {
      list: (pull: number) => listSuggestions(client, pull),
      create: (pull: number, commit: string, suggestion: Suggestion) =>
        createSuggestion(client, pull, commit, suggestion),
      delete: (id: number) => deleteSuggestion(client, id),
    },
    dispatchWorkflow: (workflow: number, ref: string) => dispatchWorkflow(client, workflow, ref),
    listArtifacts: (run: number) => listArtifacts(client, run),
    readArtifact: (artifact: ArtifactNote, isWanted: (name: string) => boolean) =>
      readArtifact(client, artifact, isWanted),
    compareCommits: (base: string, head: string) => compareCommits(client, base, head),
    listCommitsOf: (head: string, path: string, count: number) => listCommitsOf(client, head, path, count),
    commitBefore: (head: string, until: string) => commitBefore(client, head, until),
    pullOfCommit: (sha: string) => pullOfCommit(client, sha),
    pullOfRun: (run: Parameters<typeof pullOfRun>[1]) => pullOfRun(client, run),
    readPullEnd: (pull: number) => readPullEnd(client, pull),
    listRunEnds: (of: Parameters<typeof listRunEnds>[1]) => listRunEnds(client, of),
    listMessages: (ref: string, since: string) => listMessages(client, ref, since),
    listRecentComments: (since: string, pages: number) => listRecentComments(client, since, pages),
    listIssues: (wanted: Parameters<typeof listIssues>[1]) => listIssues(client, wanted),
    searchIssues: (words: readonly string[], count: number) => searchIssues(client, words, count),
    listLabels: () => listLabels(client),
    ownLogin: () => ownLogin(client),
    addLabels: (issue: number, labels: readonly string[]) => addLabels(client, issue, labels),
    createIssue: (issue: Parameters<typeof createIssue>[1]) => createIssue(client, issue),
    updateIssue: (number: number, change: Parameters<typeof updateIssue>[2]) => updateIssue(client, number, change),
  };
}
