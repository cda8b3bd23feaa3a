/** Who may import whom; the reasons are in ARCHITECTURE.md. */
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

export default {
  forbidden: [
    forbid(
      'no-cycles',
      'A module that needs itself is two modules. Entities that are related both ways name each other lazily.',
      { pathNot: '\\.entity\\.ts$' },
      { circular: true },
    ),
    forbid(
      'services-apart',
      'A service never imports another: they speak HTTP.',
      { path: '^services/([^/]+)/' },
      {
        path: '^services/',
        pathNot: '^services/$1/',
      },
    ),
    forbid(
      'packages-below-services',
      'Packages know no service.',
      { path: '^packages/' },
      { path: '^(services|scripts)/' },
    ),
    forbid(
      'config-and-errors-stand-alone',
      'They are what everything else stands on.',
      { path: '^packages/platform/src/(config|errors)\\.ts$' },
      {
        path: '^(packages|services|scripts)/',
      },
    ),
    forbid(
      'platform-at-the-bottom',
      'The platform knows no other package.',
      { path: '^packages/platform/src/' },
      {
        path: '^packages/(?!platform/)',
      },
    ),
    forbid(
      'client-stands-alone',
      'Integrators install it without the rest.',
      { path: '^packages/client/src/' },
      { path: ['^packages/(?!client/)', '^(node:|fs|http|net|child_process)'] },
    ),
    forbid(
      'astrology-pure',
      'Birth data in, chart out: nothing of the platform.',
      { path: '^packages/astrology/src/', pathNot: '/build-[^/]+$' },
      {
        path: ['^packages/(?!astrology/)', '^(node:|fs|http|net|child_process)'],
      },
    ),
    forbid(
      'express-at-the-edge',
      'HTTP stays in apps, controllers, routers and the platform.',
      {
        path: '^(services|packages/(platform|contracts|astrology))/',
        pathNot:
          '(/app|/function|\\.controller|-router|/generated/routes)\\.ts$|^packages/platform/src/(http|auth)/|/test/',
      },
      { path: 'node_modules/(@types/)?express/' },
    ),
    forbid(
      'entities-inside',
      'Entities know no wire format, HTTP or configuration.',
      { path: '\\.entity\\.ts$' },
      {
        path: ['\\.(dto|controller)\\.ts$', '/config\\.ts$', 'packages/platform/src/http/'],
      },
    ),
    forbid(
      'controllers-on-top',
      'Only the generated routes know a controller.',
      { pathNot: '/generated/routes\\.ts$|\\.test\\.ts$' },
      {
        path: '\\.controller\\.ts$',
      },
    ),
    forbid(
      'no-local-cloud-in-production',
      'Services talk to Google; tests and scripts may bring local-cloud.',
      { path: '^(services/[^/]+/src|packages/(platform|contracts|astrology)/src)/' },
      {
        path: '^packages/local-cloud/',
      },
    ),
    forbid('resolvable', 'Every import leads somewhere.', {}, { couldNotResolve: true }),
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/|\\.d\\.ts$|node_modules/.*/node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'node', 'default', 'types'],
    },
  },
};
