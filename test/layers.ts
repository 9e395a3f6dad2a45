/**
 * Who may import whom. The longest `room` that a file's path begins with holds for it; what it does not list is
 * forbidden, packages included. `types` may be imported with `import type` only. `./` is the room's own folder.
 */
export type Room = { readonly room: string; readonly may: readonly string[]; readonly types?: readonly string[] }

const pureParsers = [
  'css-tree',
  'diff',
  'franc-min',
  'htmlparser2',
  'libphonenumber-js',
  'linkify-it',
  'temporal-polyfill',
  'tldts',
  'zod',
]
const inner = ['src/domain/', 'src/ports.ts']
/** Closed lists, names and wording of the domain that the face prints; everything else it knows as types only. */
const vocabulary = ['campaign', 'difference', 'finding', 'marketplaces', 'nearest', 'rules/index', 'template'].map(
  (name) => `src/domain/${name}.ts`,
)
const slackParts = [
  'src/slack/messages/',
  'src/slack/forms/',
  'src/slack/controls.ts',
  'src/slack/reply.ts',
  'src/slack/face.ts',
]
const face: Omit<Room, 'room'> = {
  may: ['./', 'src/flows/', 'zod', ...slackParts, ...vocabulary],
  types: [...inner, '@slack/bolt'],
}

/** What the composition root puts together: all but the sandbox and the terminal. */
const everything = [
  'src/adapters/',
  'src/config.ts',
  'src/domain/',
  'src/flows/',
  'src/health.ts',
  'src/ports.ts',
  'src/slack/',
  'src/work.ts',
  'pino',
  'prom-client',
  'node:',
]

export const rooms: readonly Room[] = [
  // `node:module` loads what is large when it is first needed.
  { room: 'src/domain/', may: ['./', ...pureParsers, 'node:module'] },
  // One door: all others see the parts of the ports through `ports.ts`.
  { room: 'src/ports/', may: ['./', 'src/domain/'] },
  { room: 'src/ports.ts', may: ['src/domain/', 'src/ports/'] },
  { room: 'src/flows/', may: ['./', ...inner] },

  { room: 'src/adapters/digest.ts', may: ['src/ports.ts', 'node:'] },
  {
    room: 'src/adapters/amazon/',
    may: ['./', 'package.json', ...inner, '@aws-sdk/client-sqs', 'amazon-sp-api', 'undici', 'zod', 'node:'],
  },
  {
    room: 'src/adapters/store/',
    may: [
      './',
      ...inner,
      '@electric-sql/pglite',
      '@prisma/adapter-pg',
      '@prisma/client',
      'pg',
      'pglite-prisma-adapter',
      'zod',
      'node:',
    ],
  },
  {
    room: 'src/adapters/jobs/',
    may: ['./', ...inner, 'node-cron', 'pg-boss', 'zod', 'node:'],
    types: ['@electric-sql/pglite'],
  },
  {
    room: 'src/adapters/mail/',
    may: [
      './',
      ...inner,
      'htmlparser2',
      'imapflow',
      'mailauth',
      'mailparser',
      'nodemailer',
      'tldts',
      'yaml',
      'zod',
      'node:',
    ],
  },
  { room: 'src/adapters/model/', may: ['./', ...inner, 'openai', 'yaml', 'zod', 'node:'] },

  // Blocks and views are described by Bolt's types, which exist at compile time only.
  { room: 'src/slack/reply.ts', may: [], types: ['@slack/bolt', 'src/domain/'] },
  {
    room: 'src/slack/controls.ts',
    may: ['src/slack/reply.ts', 'src/domain/campaign.ts', 'zod'],
    types: ['@slack/bolt', 'src/domain/'],
  },
  // An outcome's type stands beside the flow that brings it about.
  {
    room: 'src/slack/messages/',
    may: ['./', 'src/slack/controls.ts', 'src/slack/reply.ts', ...vocabulary],
    types: [...inner, 'src/flows/', 'src/slack/face.ts'],
  },
  { room: 'src/slack/commands/', ...face },
  { room: 'src/slack/buttons/', ...face },
  { room: 'src/slack/forms/', ...face },
  { room: 'src/slack/home.ts', ...face },
  { room: 'src/slack/assistant.ts', ...face },
  { room: 'src/slack/announce.ts', ...face },
  { room: 'src/slack/draw-announcement.ts', ...face },
  { room: 'src/slack/shortcuts.ts', ...face },
  // Hearing and answering: what stands between Bolt and the commands. It runs no flow itself.
  { room: 'src/slack/', may: ['./', 'zod', 'node:', ...vocabulary], types: inner },
  { room: 'src/slack/listen.ts', may: ['src/slack/', 'src/ports.ts', '@slack/bolt', 'node:'] },
  { room: 'src/slack/deliver.ts', may: ['src/slack/', 'src/ports.ts', '@slack/bolt', '@slack/web-api', 'node:'] },
  { room: 'src/slack/install.ts', may: ['src/slack/', 'src/ports.ts', '@slack/bolt', 'zod', 'node:'] },

  {
    room: 'src/sandbox/',
    may: ['./', 'src/app.ts', 'src/config.ts', 'node:', 'devDependencies', 'yaml', 'zod'],
  },
  // A mail on disk is decoded as one from the mailbox is, and without the app: nothing else of an adapter is open here.
  {
    room: 'src/cli/',
    may: [
      './',
      'src/flows/',
      ...inner,
      'src/app.ts',
      'src/config.ts',
      'src/adapters/mail/decode-mail.ts',
      'src/adapters/mail/phrases-file.ts',
      'commander',
      'csv-parse',
      'get-east-asian-width',
      'yaml',
      'zod',
      'node:',
    ],
  },
  // A message saved as mail keeps its HTML, whose offsets the audit reports.
  { room: 'src/cli/read-mail-file.ts', may: ['./', ...inner, 'mailparser', 'node:'] },
  { room: 'src/work.ts', may: ['src/flows/', 'src/ports.ts'], types: ['src/domain/'] },
  { room: 'src/health.ts', may: ['src/ports.ts', 'prom-client', 'node:'] },
  { room: 'src/variables.ts', may: ['src/domain/', 'zod'] },
  { room: 'src/config.ts', may: ['src/domain/', 'src/variables.ts', 'zod'] },
  { room: 'src/app.ts', may: ['src/compose/', ...everything] },
  // Pieces of the composition root, for app.ts alone.
  { room: 'src/compose/', may: ['./', ...everything] },
  { room: 'src/compile-cache.mjs', may: ['node:'] },
  { room: 'src/main.ts', may: ['src/app.ts', 'src/config.ts', 'node:'] },
]

/** Words that may stand only in certain files, whoever imports whom. */
export type Taboo = {
  readonly in: string
  readonly except: readonly string[]
  readonly words: RegExp
  readonly because: string
}

export const taboos: readonly Taboo[] = [
  {
    in: 'src/domain/',
    except: [],
    words:
      /\b(?:Date\.now|new Date(?:\(\s*\)|(?!\s*\()\b(?!\w))|performance\.|Temporal\.Now|Math\.random|randomUUID|getRandomValues|process\.|fetch\(|console\.|set(?:Timeout|Interval|Immediate)\()/,
    because: 'the domain knows no clock, no dice and no outside',
  },
  {
    in: 'src/flows/',
    except: [],
    words: /\b(?:Date\.now|new Date\(\s*\)|performance\.|Temporal\.Now|Math\.random|randomUUID)/,
    because: 'time and ids come from the ports',
  },
  {
    in: 'src/',
    except: ['src/main.ts', 'src/cli/f5.ts', 'src/sandbox/'],
    words: /\bprocess\s*(?:\?\.|\.|\[\s*['"])env\b|\benv\b[^=\n]*\}\s*=\s*process\b|from 'node:process'/,
    because: 'the environment is read in one place',
  },
]
