import type { MessagesLike } from '../messages-like.js';
import type { certificate as chinese } from '../zh-CN/certificate.js';

export const certificate: MessagesLike<typeof chinese> = {
  newCertificate: {
    title: 'New certificate',
    serial: 'Serial',
    validity: 'Valid',
    range: '%{from} to %{until}',
    installedAt: 'In the Ukey since',
  },
  code: {
    title: 'Download code',
    sentAt: 'The driver asks for a code. It went to the operator’s phone by SMS at %{time}.',
    notSent: 'The driver asks for a code. It is on its way to the operator’s phone by SMS.',
    triesLeft: 'Tries left: %{count}.',
    noneLeft: 'No tries are left; have a new one sent.',
    renew: 'Send a new code',
    renewIn: 'A new one in %{time}',
    renewed: 'A new code was made and goes to the operator’s phone by SMS; the one before is of no more use.',
  },
  driver: {
    title: 'Driver',
    lead: 'If the certificate driver on the computer does not offer the update, use this one.',
    download: 'Download %{file}',
    needs: 'What you need',
    node: 'A computer with Node.js 24, or else the authority’s installer.',
    module: 'The Ukey, plugged in, and its maker’s driver.',
    commands: 'Open a command line in the folder of the download and run what you need',
    copy: 'Copy the command %{command}',
    status: 'Shows the certificates on the Ukey; no PIN needed.',
    update: 'Renews the certificate and asks for the PIN. After an interruption run it again to go on.',
    serve: 'Instead of the command line: renew in this computer’s browser, step by step.',
  },
};
