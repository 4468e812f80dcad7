// The repository itself, who may write to it, who calls, how many calls are left, and code scanning uploads.

import { gunzipSync } from 'node:zlib';
import { notFound, ok, type Operation, Refused, text } from './operation';
import { renderPerson, renderRepository } from './render';

export const repositories: Record<string, Operation> = {
  'repos/get': {
    needs: [],
    run: (call) => ok(renderRepository(call.server, call.repository)),
  },
  'repos/get-collaborator-permission-level': {
    needs: [],
    run(call) {
      const login = call.params.username ?? '';
      const given = call.repository.collaborators.get(login) ?? (call.repository.private ? 'none' : 'read');
      if (given === 'none' && call.repository.private) throw notFound();
      const user = renderPerson(call.server, { login, type: login.endsWith('[bot]') ? 'Bot' : 'User' });
      return ok({ permission: given, role_name: given, user: { ...user, role_name: given } });
    },
  },
  'code-scanning/upload-sarif': {
    needs: ['security-events:write'],
    run(call) {
      const sarif = gunzipSync(Buffer.from(text(call.body.sarif) ?? '', 'base64')).toString();
      call.repository.sarif.push({
        ref: text(call.body.ref) ?? '',
        commitSha: text(call.body.commit_sha) ?? '',
        sarif,
      });
      return { status: 202, body: { id: String(call.server.nextId()), url: call.server.url } };
    },
  },
};

/** Operations that belong to no repository. */
export const accounts: Record<string, Operation> = {
  'users/get-authenticated': {
    needs: [],
    run(call) {
      if (call.token.type === 'Bot') throw new Refused(403, 'Resource not accessible by integration');
      const example = call.server.example('public-user-default-response');
      return ok({ ...example, ...renderPerson(call.server, call.token), user_view_type: 'public' });
    },
  },
  'rate-limit/get': {
    needs: [],
    run: (call) => ok(call.server.example('rate-limit-overview')),
  },
};
