import type { FastifyInstance } from 'fastify';
import findMyWay from 'find-my-way';
import { LONGEST_PARAMETER } from './params.js';
import { sendProblem } from './problem.filter.js';
import { Problem } from './problem.js';
import { say } from '../platform-sentences.js';

/**
 * Tells a caller which methods a path has: OPTIONS is answered with them, and a method that a known path does not have with
 * 405 instead of 404. Asks for no key: the description tells everybody the same. RFC 9110, sections 9.3.7 and 15.5.6.
 */
export function answerMethods(server: FastifyInstance): void {
  const methodsOf = new Map<string, Set<string>>();
  // All paths in one tree, for in the server's own each method has a tree of its own.
  const paths = findMyWay({ maxParamLength: LONGEST_PARAMETER });

  server.addHook('onRoute', ({ url, method }) => {
    const path = url.replaceAll(/:\w+/g, ':part');
    const methods = methodsOf.get(path) ?? new Set<string>();
    if (!methodsOf.has(path)) paths.on('GET', path, () => undefined, methods);
    methodsOf.set(path, methods);
    for (const one of [method].flat()) methods.add(one);
  });
  server.addHook('onRequest', (request, reply, done) => {
    const known = paths.find('GET', request.url.split('?')[0] ?? '')?.store as Set<string> | undefined;
    if (!known || known.has(request.method)) return done();
    const allow = [...known, 'OPTIONS'].sort().join(', ');
    if (request.method === 'OPTIONS') return void reply.status(204).header('allow', allow).send();
    const detail = say('method_not_there', { method: request.method, allow });
    sendProblem(request, reply, new Problem(405, { detail, headers: { allow } }));
  });
}
