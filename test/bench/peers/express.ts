import express from 'express';
import { peerScript, poster, sayPort } from './script.ts';

/** Express as it comes, with its JSON parser: the same as floor.ts beside that. Usage: express.ts <script> */
const { upstreamPort, posts, answers } = peerScript();
const post = poster(upstreamPort);
const app = express();
app.use(express.json());
for (const [kind, text] of Object.entries(answers)) {
  app.post(`/${kind}`, (_request, response) => {
    response.type('json').send(text);
  });
}
for (const [kind, bodies] of Object.entries(posts)) {
  app.post(`/${kind}`, async (_request, response) => {
    let last: Buffer = Buffer.alloc(0);
    for (const body of bodies) last = await post(body);
    response.type('json').send(last);
  });
}
const server = app.listen(0, '127.0.0.1', () => sayPort(server));
server.keepAliveTimeout = 60_000;
