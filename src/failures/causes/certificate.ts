// Failure cause: a TLS certificate is not accepted.

import type { FailureCause } from './cause';

export const certificate: FailureCause = {
  id: 'certificate',
  title: 'A TLS certificate is not accepted',
  kind: 'network',
  origin: 'drift',
  action: 'human',
  advice: 'Renew or trust the certificate; do not switch the check off.',
  tool: null,
  patterns: [
    /(?:certificate|CERTIFICATE)[ _](?:has expired|VERIFY_FAILED|verify failed|is not trusted|signed by unknown authority)/,
    /(?<code>CERT_HAS_EXPIRED|UNABLE_TO_VERIFY_LEAF_SIGNATURE|SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|ERR_TLS_CERT_ALTNAME_INVALID)/,
    /SSL certificate problem/,
    /x509: certificate/,
    /PKIX path building failed/,
    /self[- ]signed certificate/,
  ],
  samples: [{ log: 'curl: (60) SSL certificate problem: certificate has expired', line: 1 }],
};
