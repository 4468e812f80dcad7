import { describe, expect, it } from 'vitest';
import { kubernetes } from '../../../src/failures/tools/kubernetes';
import { firstCause, HOSTILE } from './first-cause';

describe('kubernetes', () => {
  it.each([
    [
      'Error: UPGRADE FAILED: template: shop/templates/api.yaml:14:22: executing "shop/templates/api.yaml" at <.Values.image.tag>: nil pointer evaluating interface {}.tag',
      { tool: 'helm', kind: 'compile', place: { path: 'shop/templates/api.yaml', line: 14, startColumn: 22 } },
    ],
    [
      'Error: execution error at (shop/templates/secret.yaml:5:4): password is required',
      { tool: 'helm', kind: 'compile', place: { path: 'shop/templates/secret.yaml', line: 5, startColumn: 4 } },
    ],
    ['Error: UPGRADE FAILED: context deadline exceeded', { tool: 'helm', kind: 'timeout', code: 'UPGRADE FAILED' }],
    [
      'Error from server (Forbidden): deployments.apps is forbidden: User "ci" cannot create resource "deployments" in API group "apps"',
      { tool: 'kubectl', kind: 'permission', code: 'Forbidden' },
    ],
    [
      'error: error parsing deploy/api.yaml: error converting YAML to JSON: yaml: line 21: did not find expected key',
      { kind: 'workflow-config', place: { path: 'deploy/api.yaml', line: 21 } },
    ],
    [
      'error: resource mapping not found for name: "api" namespace: "" from "deploy/api.yaml": no matches for kind "Deploymnt" in version "apps/v1"',
      { kind: 'workflow-config' },
    ],
    ['error: timed out waiting for the condition on deployments/api', { kind: 'timeout' }],
    ['Unable to connect to the server: dial tcp 10.0.0.1:443: i/o timeout', { kind: 'network' }],
    [
      '[ERROR] templates/api.yaml: unable to parse YAML: error converting YAML to JSON',
      { tool: 'helm', kind: 'lint', place: { path: 'templates/api.yaml' } },
    ],
  ])('reads %s', (line, expected) => {
    expect(firstCause(kubernetes, ['deploying', line, ''])).toMatchObject(expected);
  });

  it('leaves the errors of others alone', () => {
    expect(kubernetes.read(['Error: boom', 'error: no such file', '[ERROR] BUILD FAILURE'])).toEqual([]);
    for (const log of HOSTILE) expect(Array.isArray(kubernetes.read(log))).toBe(true);
  });
});
