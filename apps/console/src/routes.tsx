import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { Suspense } from 'react';
import type { ComponentType } from 'react';
import { HomePage } from './home/HomePage.js';
import { installation, useIsCompany } from './session/posture.js';
import { NotFound } from './shell/NotFound.js';
import { QueryStatePage } from './shell/QueryState.js';
import { Shell } from './shell/Shell.js';
import { words } from './words/index.js';

/** Views and filters are in the address, so that a link shares them. */
type Search = Readonly<Partial<Record<string, string>>>;

const texts = (search: Record<string, unknown>): Search =>
  Object.fromEntries(
    Object.entries(search)
      .filter(
        ([, value]) => typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean',
      )
      .map(([name, value]) => [name, String(value)]),
  );

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound, validateSearch: texts });
const at = { getParentRoute: () => root } as const;

/** A page that may come by itself, before it is shown. */
type PageComponent = ComponentType & { readonly preload?: () => Promise<void> | undefined };

/** A page as each posture has it; what a posture lacks is not there. The router shows it once that one has come. */
function byPosture({
  agency: Agency = NotFound,
  company: Company = NotFound,
}: {
  readonly agency?: PageComponent;
  readonly company?: PageComponent;
}) {
  function PageByPosture() {
    const isCompany = useIsCompany();
    return (
      <Suspense fallback={<QueryStatePage title={words.app} error={null} refetch={() => undefined} />}>
        {isCompany ? <Company /> : <Agency />}
      </Suspense>
    );
  }
  const preload = async () => {
    const here = await installation();
    if (here) await (here.posture === 'company' ? Company : Agency).preload?.();
  };
  return Object.assign(PageByPosture, { preload });
}

const home = createRoute({
  ...at,
  path: '/',
  component: byPosture({
    agency: HomePage,
    company: lazyRouteComponent(() => import('./tracker/BoardPage.js'), 'BoardPage'),
  }),
});
const applications = createRoute({
  ...at,
  path: '/applications',
  component: byPosture({
    agency: lazyRouteComponent(() => import('./queue/QueuePage.js'), 'QueuePage'),
    company: lazyRouteComponent(() => import('./tracker/TrackedQueuePage.js'), 'TrackedQueuePage'),
  }),
});
const application = createRoute({
  ...at,
  path: '/applications/$id',
  component: byPosture({
    agency: lazyRouteComponent(() => import('./application/ApplicationPage.js'), 'ApplicationPage'),
    company: lazyRouteComponent(() => import('./tracker/TrackedPage.js'), 'TrackedPage'),
  }),
});
const begin = createRoute({
  ...at,
  path: '/begin',
  component: byPosture({
    company: lazyRouteComponent(() => import('./tracker/BeginPage.js'), 'BeginPage'),
  }),
});
const licenses = createRoute({
  ...at,
  path: '/licenses',
  component: byPosture({
    company: lazyRouteComponent(() => import('./licenses/LicensesPage.js'), 'LicensesPage'),
  }),
});
const recordLicense = createRoute({
  ...at,
  path: '/licenses/record',
  component: byPosture({
    company: lazyRouteComponent(() => import('./licenses/RecordLicensePage.js'), 'RecordLicensePage'),
  }),
});
const license = createRoute({
  ...at,
  path: '/licenses/$id',
  component: byPosture({
    company: lazyRouteComponent(() => import('./licenses/LicensePage.js'), 'LicensePage'),
  }),
});
const orders = createRoute({
  ...at,
  path: '/orders',
  component: byPosture({
    company: lazyRouteComponent(() => import('./orders/OrdersPage.js'), 'OrdersPage'),
  }),
});
const order = createRoute({
  ...at,
  path: '/orders/$id',
  component: byPosture({
    company: lazyRouteComponent(() => import('./orders/OrderPage.js'), 'OrderPage'),
  }),
});
const escalations = createRoute({
  ...at,
  path: '/escalations',
  component: byPosture({
    company: lazyRouteComponent(() => import('./escalations/EscalationsPage.js'), 'EscalationsPage'),
  }),
});
const inquiry = createRoute({
  ...at,
  path: '/inquiries/$id',
  component: byPosture({
    company: lazyRouteComponent(() => import('./escalations/InquiryPage.js'), 'InquiryPage'),
  }),
});
const packs = createRoute({
  ...at,
  path: '/evidence-packs',
  component: byPosture({
    company: lazyRouteComponent(() => import('./packs/PacksPage.js'), 'PacksPage'),
  }),
});
const pack = createRoute({
  ...at,
  path: '/evidence-packs/$id',
  component: byPosture({
    company: lazyRouteComponent(() => import('./packs/PackPage.js'), 'PackPage'),
  }),
});
const authorizations = createRoute({
  ...at,
  path: '/authorizations',
  component: byPosture({
    company: lazyRouteComponent(() => import('./authorizations/AuthorizationsPage.js'), 'AuthorizationsPage'),
  }),
});
const recordAuthorization = createRoute({
  ...at,
  path: '/authorizations/record',
  component: byPosture({
    company: lazyRouteComponent(() => import('./authorizations/RecordPage.js'), 'RecordPage'),
  }),
});
const authorization = createRoute({
  ...at,
  path: '/authorizations/$id',
  component: byPosture({
    company: lazyRouteComponent(() => import('./authorizations/AuthorizationPage.js'), 'AuthorizationPage'),
  }),
});
const proposals = createRoute({
  ...at,
  path: '/proposals',
  component: byPosture({
    company: lazyRouteComponent(() => import('./proposals/ProposalsPage.js'), 'ProposalsPage'),
  }),
});
const proposal = createRoute({
  ...at,
  path: '/proposals/$id',
  component: byPosture({
    company: lazyRouteComponent(() => import('./proposals/ProposalPage.js'), 'ProposalPage'),
  }),
});
const duties = createRoute({
  ...at,
  path: '/duties',
  component: byPosture({
    company: lazyRouteComponent(() => import('./duties/DutiesPage.js'), 'DutiesPage'),
  }),
});
const benchmark = createRoute({
  ...at,
  path: '/benchmark',
  component: byPosture({
    company: lazyRouteComponent(() => import('./benchmark/BenchmarkPage.js'), 'BenchmarkPage'),
  }),
});
const reviews = createRoute({
  ...at,
  path: '/reviews',
  component: byPosture({
    company: lazyRouteComponent(() => import('./reviews/ReviewsPage.js'), 'ReviewsPage'),
  }),
});
const draft = createRoute({
  ...at,
  path: '/applications/$id/edit',
  component: byPosture({
    agency: lazyRouteComponent(() => import('./filing/FilingPage.js'), 'FilingPage'),
    company: lazyRouteComponent(() => import('./tracker/EditPage.js'), 'EditPage'),
  }),
});
const applicationForm = createRoute({
  ...at,
  path: '/applications/$id/form',
  component: lazyRouteComponent(() => import('./filing/worksheet/FormPage.js'), 'FormPage'),
});
const review = createRoute({
  ...at,
  path: '/applications/$id/review',
  component: byPosture({
    agency: lazyRouteComponent(() => import('./filing/ReviewPage.js'), 'ReviewPage'),
  }),
});
const file = createRoute({
  ...at,
  path: '/file',
  component: byPosture({ agency: lazyRouteComponent(() => import('./filing/NewPage.js'), 'NewPage') }),
});
const bulk = createRoute({
  ...at,
  path: '/bulk',
  component: byPosture({ agency: lazyRouteComponent(() => import('./bulk/BulkPage.js'), 'BulkPage') }),
});
const imports = createRoute({
  ...at,
  path: '/imports',
  component: byPosture({
    company: lazyRouteComponent(() => import('./imports/ImportPage.js'), 'ImportPage'),
  }),
});
const screening = createRoute({
  ...at,
  path: '/screening',
  component: lazyRouteComponent(() => import('./screening/DeskPage.js'), 'DeskPage'),
});
const determinations = createRoute({
  ...at,
  path: '/determinations',
  component: lazyRouteComponent(() => import('./determinations/AskPage.js'), 'AskPage'),
});
const matrix = createRoute({
  ...at,
  path: '/determinations/matrix',
  component: lazyRouteComponent(() => import('./determinations/MatrixPage.js'), 'MatrixPage'),
});
const determination = createRoute({
  ...at,
  path: '/determinations/$id',
  component: lazyRouteComponent(() => import('./determinations/MemoPage.js'), 'MemoPage'),
});
const entries = createRoute({
  ...at,
  path: '/entity-list',
  component: lazyRouteComponent(() => import('./entity-list/ListPage.js'), 'ListPage'),
});
const changes = createRoute({
  ...at,
  path: '/entity-list/changes',
  component: lazyRouteComponent(() => import('./entity-list/ChangesPage.js'), 'ChangesPage'),
});
const entry = createRoute({
  ...at,
  path: '/entity-list/entries/$id',
  component: lazyRouteComponent(() => import('./entity-list/EntryPage.js'), 'EntryPage'),
});
const reports = createRoute({
  ...at,
  path: '/reports',
  component: byPosture({
    agency: lazyRouteComponent(() => import('./reports/ReportsPage.js'), 'ReportsPage'),
    company: lazyRouteComponent(() => import('./tracker/TimesPage.js'), 'TimesPage'),
  }),
});
const freeze = createRoute({
  ...at,
  path: '/reports/freeze',
  component: byPosture({
    company: lazyRouteComponent(() => import('./tracker/FreezePage.js'), 'FreezePage'),
  }),
});
const quarterly = createRoute({
  ...at,
  path: '/reports/quarterly',
  component: lazyRouteComponent(() => import('./reports/QuarterlyPage.js'), 'QuarterlyPage'),
});
const stakes = createRoute({
  ...at,
  path: '/reports/stakes',
  component: byPosture({
    company: lazyRouteComponent(() => import('./tracker/StakesPage.js'), 'StakesPage'),
  }),
});
const cases = createRoute({
  ...at,
  path: '/reports/applications',
  component: byPosture({ agency: lazyRouteComponent(() => import('./reports/CasesPage.js'), 'CasesPage') }),
});
const webhooks = createRoute({
  ...at,
  path: '/webhooks',
  component: lazyRouteComponent(() => import('./webhooks/EndpointsPage.js'), 'EndpointsPage'),
});
const eventTypes = createRoute({
  ...at,
  path: '/webhooks/types',
  component: lazyRouteComponent(() => import('./webhooks/EventTypesPage.js'), 'EventTypesPage'),
});
const endpoint = createRoute({
  ...at,
  path: '/webhooks/$id',
  component: lazyRouteComponent(() => import('./webhooks/EndpointPage.js'), 'EndpointPage'),
});
const administration = createRoute({
  ...at,
  path: '/administration',
  component: lazyRouteComponent(() => import('./admin/AdminPage.js'), 'AdminPage'),
});
const principal = createRoute({
  ...at,
  path: '/administration/$id',
  component: lazyRouteComponent(() => import('./admin/PrincipalPage.js'), 'PrincipalPage'),
});
const audit = createRoute({
  ...at,
  path: '/audit',
  component: lazyRouteComponent(() => import('./audit/AuditPage.js'), 'AuditPage'),
});

const pages = [
  home,
  applications,
  application,
  begin,
  licenses,
  recordLicense,
  license,
  orders,
  order,
  authorizations,
  escalations,
  inquiry,
  packs,
  pack,
  recordAuthorization,
  authorization,
  proposals,
  proposal,
  duties,
  benchmark,
  reviews,
  draft,
  applicationForm,
  review,
  file,
  bulk,
  imports,
  determinations,
  matrix,
  determination,
  screening,
  entries,
  changes,
  entry,
  reports,
  freeze,
  quarterly,
  stakes,
  cases,
  webhooks,
  eventTypes,
  endpoint,
  administration,
  principal,
  audit,
] as const;

/** Every component in each state, for whoever builds the console. */
const stories = import.meta.env.DEV
  ? [
      createRoute({
        ...at,
        path: '/dev/components',
        component: lazyRouteComponent(() => import('./stories/StoriesPage.js'), 'StoriesPage'),
      }),
    ]
  : [];

export const router = createRouter({
  routeTree: root.addChildren([...pages, ...stories]),
  defaultPreload: 'intent',
  defaultErrorComponent: ({ error, reset }) => (
    <QueryStatePage
      title={words.failed}
      error={error instanceof Error ? error : new Error(String(error))}
      refetch={reset}
    />
  ),
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
