import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { ROOT } from '../support/root.js';
import { startService } from '../support/service.js';
import type { TestService } from '../support/service.js';

const read = (name: string) => readFileSync(join(ROOT, name), 'utf8');

let service: TestService;
let metrics: string;

beforeAll(async () => {
  service = await startService();
  metrics = (await service.admin.get('/metrics')).text;
});
afterAll(() => service.close());

interface Resource {
  apiVersion: string;
  kind: string;
  metadata: { name: string };
  spec?: { template?: { spec: PodSpec } };
}
interface PodSpec {
  securityContext: { runAsNonRoot: boolean };
  containers: {
    image: string;
    command?: string[];
    resources: object;
    securityContext: { allowPrivilegeEscalation: boolean; readOnlyRootFilesystem: boolean };
  }[];
}

describe('the files of operations', () => {
  it.each(['deploy/grafana/ninety.json', 'deploy/prometheus/alerts.yaml'])(
    '%s asks for metrics that there are',
    (name) => {
      const asked = new Set(read(name).match(/\b(ninety|process|nodejs)_[a-z0-9_]+/g));
      expect(asked.size).toBeGreaterThan(5);
      const known = [...asked].filter((metric) =>
        metrics.includes(`# TYPE ${metric.replace(/_(bucket|count|sum)$/, '')} `),
      );
      expect([...asked].filter((metric) => !known.includes(metric))).toEqual([]);
    },
  );

  it('metrics of the tables have values', () => {
    for (const name of ['webhook_due', 'webhook_lag_seconds', 'queue_age_seconds', 'audit_unsealed'])
      expect(metrics).toMatch(new RegExp(`^ninety_${name} \\d`, 'm'));
    expect(metrics).toMatch(/^ninety_database_connections\{state="idle"\} \d/m);
  });

  it('Kubernetes resources are whole, run as nobody in particular and write nowhere but where they may', () => {
    const documents = parseAllDocuments(read('deploy/kubernetes/ninety.yaml'));
    expect(documents.flatMap(({ errors }) => errors)).toEqual([]);
    const resources = documents.map((document) => document.toJS() as Resource);
    expect(resources.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['Job', 'Deployment', 'Service', 'PersistentVolumeClaim']),
    );
    const pods = resources.flatMap(({ spec }) => spec?.template?.spec ?? []);
    expect(pods).toHaveLength(3);
    for (const { securityContext, containers } of pods) {
      expect(securityContext.runAsNonRoot).toBe(true);
      for (const container of containers) {
        expect(container.securityContext).toMatchObject({
          allowPrivilegeEscalation: false,
          readOnlyRootFilesystem: true,
        });
        expect(container.image).not.toMatch(/:latest$|^[^:]*$/);
      }
    }
  });

  it('the compose file has a database, a migration, an API and a worker, and asks for its secrets', () => {
    const compose = parse(read('compose.yaml'), { merge: true }) as {
      services: Record<string, { environment?: Record<string, string>; read_only?: boolean }>;
    };
    expect(Object.keys(compose.services)).toEqual(['postgres', 'migrate', 'api', 'worker']);
    expect(compose.services.worker).toMatchObject({ environment: { ROLE: 'worker' }, read_only: true });
    expect(compose.services.api?.environment?.DATABASE_URL).toContain(
      'ninety_login:${NINETY_LOGIN_PASSWORD:?',
    );
    const owners = Object.entries(compose.services).filter(
      ([, { environment }]) => environment?.DATABASE_OWNER_URL,
    );
    expect(owners.map(([name]) => name)).toEqual(['migrate']);
  });

  it('the image is built in stages, runs without root and looks after its health', () => {
    const lines = read('Dockerfile').split('\n');
    expect(lines.filter((line) => line.startsWith('FROM ')).length).toBe(2);
    expect(lines.filter((line) => line.startsWith('USER ')).at(-1)).toBe('USER 10001:10001');
    expect(lines.some((line) => line.startsWith('HEALTHCHECK '))).toBe(true);
  });
});
