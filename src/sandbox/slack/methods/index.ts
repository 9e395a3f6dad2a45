import { chat } from './chat.ts'
import { conversations } from './conversations.ts'
import { files } from './files.ts'
import type { Method } from './method.ts'
import { people } from './people.ts'
import { views } from './views.ts'

/** The Web API as far as the stand-in knows it; `apps.connections.open` and OAuth need the server and live beside it. */
export const methods: Readonly<Record<string, Method>> = { ...people, ...chat, ...views, ...conversations, ...files }
