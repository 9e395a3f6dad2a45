import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runF5, startF5 } from './run-f5.ts'

let folder: string
const put = (name: string, content = 'Order 112-3456789-1234567') => writeFileSync(join(folder, name), content)
const git = (...args: readonly string[]) =>
  execFileSync(
    'git',
    ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false', ...args],
    {
      cwd: folder,
      stdio: 'pipe',
    },
  )
const commit = (message: string) => {
  git('add', '.')
  git('commit', '-q', '-m', message)
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'f5-changed-'))
  mkdirSync(join(folder, 'sub'))
  git('init', '-q', '-b', 'main')
  for (const name of [
    'same.txt',
    'committed.txt',
    'staged.txt',
    'unstaged.txt',
    'removed.txt',
    'sub/inner.txt',
    'there.txt',
  ])
    put(name)
  put('.gitignore', 'ignored.txt\n')
  commit('first')
  git('tag', 'v1')
  git('checkout', '-q', '-b', 'work')
  put('committed.txt', 'Order 112-3456789-1234567, changed')
  put('sub/inner.txt', 'Order 112-3456789-1234567, changed')
  commit('second')
  // What others did to main meanwhile is not this work.
  git('checkout', '-q', 'main')
  put('there.txt', 'Order 112-3456789-1234567, changed')
  commit('elsewhere')
  git('checkout', '-q', 'work')
  put('staged.txt', 'Order 112-3456789-1234567, changed')
  git('add', 'staged.txt')
  put('unstaged.txt', 'Order 112-3456789-1234567, changed')
  put('ünew "1"\n.txt')
  put('ignored.txt')
  unlinkSync(join(folder, 'removed.txt'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const audit = (...args: readonly string[]) => runF5(folder, ['audit', '--format', 'json', '--changed-since', ...args])
const ids = (out: string): readonly string[] => (JSON.parse(out) as { id: string }[]).map((one) => one.id)

describe('--changed-since', () => {
  test.each(['main', 'v1', 'HEAD~1', 'main~1'])(
    '%s checks what was committed, staged, left unstaged or is new',
    async (since) => {
      const { out, code } = await audit(since)
      expect(ids(out)).toEqual([
        'committed.txt',
        'staged.txt',
        join('sub', 'inner.txt'),
        'unstaged.txt',
        'ünew "1"\n.txt',
      ])
      expect(code).toBe(0)
    },
  )

  test('keeps to the files and folders that are named, wherever it is typed', async () => {
    expect(ids((await audit('main', 'sub', 'same.txt')).out)).toEqual([join('sub', 'inner.txt')])
    const inside = await runF5(join(folder, 'sub'), [
      'audit',
      '--format',
      'json',
      '--changed-since',
      'main',
      '.',
      '../staged.txt',
      '../same.txt',
    ])
    expect(ids(inside.out)).toEqual(['inner.txt', '../staged.txt'])
  })

  test('finds nothing to check where nothing has changed, and ends with 0', async () => {
    expect(await audit('main', 'same.txt')).toEqual({ code: 0, out: '[]\n', err: '' })
  })

  test.each([
    ['--changed-since=--output=x', '"--output=x" is no name of a branch, a tag or a commit.'],
    ['--changed-since=main..work', '"main..work" is no name of a branch, a tag or a commit.'],
    ['--changed-since=main;id', '"main;id" is no name of a branch, a tag or a commit.'],
    ['--changed-since=main:same.txt', '"main:same.txt" is no name of a branch, a tag or a commit.'],
    ['--changed-since=gone', 'git knows no "gone" here.'],
  ])('%s ends with 2 and one sentence', async (option, sentence) => {
    expect(await runF5(folder, ['audit', option, 'same.txt'])).toEqual({ code: 2, out: '', err: `${sentence}\n` })
  })

  test('is not for standard input', async () => {
    expect(await audit('main', '-')).toEqual({
      code: 2,
      out: '',
      err: '--changed-since is about files, and standard input is none.\n',
    })
  })

  test('says so outside of a repository, and without git', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'f5-outside-'))
    writeFileSync(join(outside, 'a.txt'), 'Order 112-3456789-1234567')
    const ended = await startF5(outside, ['audit', '--changed-since', 'main', 'a.txt'], {
      environment: { GIT_CEILING_DIRECTORIES: tmpdir(), LC_ALL: 'C' },
    })
    expect(ended).toMatchObject({
      code: 2,
      err: `--changed-since needs a git repository, which ${outside} is not in.\n`,
    })
    const without = await startF5(outside, ['audit', '--changed-since', 'main', 'a.txt'], {
      environment: { PATH: outside },
    })
    expect(without).toMatchObject({ code: 2, err: '--changed-since needs git, which is not installed.\n' })
    rmSync(outside, { recursive: true, force: true })
  })
})
