import { describe, expect, it } from 'vitest';
import { repositoryPath } from '../../src/failures/location';

describe('repositoryPath', () => {
  it.each([
    '/home/runner/work/shop/shop/src/order.ts',
    '/Users/runner/work/shop/shop/src/order.ts',
    'D:\\a\\shop\\shop\\src\\order.ts',
    'C:\\actions-runner\\_work\\shop\\shop\\src\\order.ts',
    '/home/ci/actions-runner/_work/shop/shop/src/order.ts',
    '/home/vsts/work/1/s/src/order.ts',
    '/data/ci/workspace/shop-main/src/order.ts',
    '/drone/src/src/order.ts',
    '/opt/buildagent/work/1f3a9c/src/order.ts',
    '/opt/atlassian/pipelines/agent/build/src/order.ts',
    '/private/var/folders/zz/x1/T/build77/src/order.ts',
    '/var/lib/buildkite-agent/builds/agent-1/acme/shop/src/order.ts',
    '/codebuild/output/src123/src/github.com/acme/shop/src/order.ts',
    '/go/src/github.com/acme/shop/src/order.ts',
    './src/order.ts',
  ])('finds the path in the repository: %s', (written) => {
    expect(repositoryPath(written)).toBe('src/order.ts');
  });

  it('leaves what it does not know', () => {
    expect(repositoryPath('/usr/lib/python3/site.py')).toBe('/usr/lib/python3/site.py');
    expect(repositoryPath('lib/workspace/order.ts')).toBe('lib/workspace/order.ts');
  });
});
