// Runs in the browser: shows what the server draws, and sends it what a person does. It decides nothing.
const $ = (selector) => document.querySelector(selector)
const who = $('#who')
const messages = $('#messages')
const modal = $('#modal')
const line = $('#line')
let place = $('#places button').dataset.place
let shown = { modalId: null, modalHash: null, messages: '', state: '' }
// Who says something wants to see what comes of it.
let follow = true

const tell = (text, trouble = false) => {
  $('#status').textContent = text
  $('#status').classList.toggle('trouble', trouble)
}

const post = async (path, body) => {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ who: who.value, place, ...body }),
  })
  const reply = await response.json()
  if (!response.ok) throw new Error(reply.error)
  return reply
}

const act = async (doing, path, body, button) => {
  tell(doing)
  if (button) button.disabled = true
  try {
    const reply = await post(path, body)
    tell(reply.said ?? '', reply.trouble === true)
    return reply
  } catch (error) {
    tell(error.message, true)
    return null
  } finally {
    if (button?.isConnected) button.disabled = false
  }
}

// ── showing ──

const showErrors = (errors) => {
  for (const field of modal.querySelectorAll('.field')) {
    const error = errors[field.dataset.blockId] ?? ''
    field.querySelector('.error').textContent = error
    field.querySelector('input, select, textarea')?.setAttribute('aria-invalid', String(error !== ''))
  }
}

const typedSoFar = () => {
  const form = modal.querySelector('form')
  return form === null ? [] : [...new FormData(form)]
}

const showModal = (view) => {
  if (view === null) {
    shown = { ...shown, modalId: null, modalHash: null }
    if (modal.open) modal.close()
    return
  }
  if (view.id !== shown.modalId || view.hash !== shown.modalHash) {
    const kept = view.id === shown.modalId ? typedSoFar() : []
    modal.innerHTML = view.html
    for (const [name, value] of kept) {
      const field = modal.querySelector(`[name="${CSS.escape(name)}"]`)
      if (field && field.type !== 'radio' && field.type !== 'checkbox') field.value = value
    }
    shown = { ...shown, modalId: view.id, modalHash: view.hash }
  }
  showErrors(view.errors)
  if (modal.open) return
  modal.showModal()
  modal.querySelector('.field :is(input, select, textarea)')?.focus()
}

// What did not change stays where it is, with its focus and its open menus; readers hear only what is new.
const patch = (container, html) => {
  const template = document.createElement('template')
  template.innerHTML = html
  const old = new Map([...container.children].map((node) => [node.dataset.ts, node]))
  const wanted = [...template.content.children].map((fresh) => {
    const known = old.get(fresh.dataset.ts)
    fresh.drawn = fresh.outerHTML
    return known?.drawn === fresh.drawn ? known : fresh
  })
  for (const node of [...container.children]) if (!wanted.includes(node)) node.remove()
  let at = container.firstElementChild
  for (const node of wanted) {
    if (node === at) at = at.nextElementSibling
    else container.insertBefore(node, at)
  }
}

const showMessages = (html) => {
  if (html === shown.messages) return
  const atEnd = follow || messages.scrollHeight - messages.scrollTop - messages.clientHeight < 120
  patch(messages, html)
  shown = { ...shown, messages: html }
  follow = false
  if (atEnd) messages.scrollTop = messages.scrollHeight
}

const refreshOnce = async () => {
  const asked = { who: who.value, place }
  const response = await fetch(`/view?${new URLSearchParams(asked)}`)
  if (!response.ok || asked.who !== who.value || asked.place !== place) return
  const view = await response.json()
  $('#place-title').textContent = view.title
  for (const button of document.querySelectorAll('[data-place]'))
    button.setAttribute('aria-current', String(button.dataset.place === place))
  showMessages(view.messages)
  showModal(view.modal)
  if (view.state !== shown.state) $('#state').innerHTML = view.state
  shown = { ...shown, state: view.state }
}

// One refresh at a time; changes meanwhile lead to one more.
let refreshing = null
let again = false
const refresh = () => {
  if (refreshing !== null) {
    again = true
    return
  }
  refreshing = refreshOnce()
    .catch(() => tell('The demo does not answer. Is it still running?', true))
    .finally(() => {
      refreshing = null
      if (again) {
        again = false
        refresh()
      }
    })
}

// ── what a person does ──

const sure = (confirm) =>
  new Promise((resolve) => {
    if (!confirm) return resolve(true)
    const words = JSON.parse(confirm)
    const dialog = $('#confirm')
    $('#confirm-title').textContent = words.title
    $('#confirm-text').textContent = words.text
    $('#confirm-yes').textContent = words.confirm
    $('#confirm-no').textContent = words.deny
    dialog.returnValue = 'no'
    dialog.addEventListener('close', () => resolve(dialog.returnValue === 'yes'), { once: true })
    dialog.showModal()
  })

const placeOf = (element) => {
  const view = element.closest('[data-view-id]')
  if (view) return { viewId: view.dataset.viewId }
  const message = element.closest('[data-ts]')
  return { channel: message.dataset.channel, ts: message.dataset.ts }
}

const moment = (value) => (value === '' ? '' : String(Math.floor(new Date(value).getTime() / 1000)))

const fillings = (form) => {
  const data = new FormData(form)
  const filled = {}
  for (const field of form.querySelectorAll('[data-field]')) {
    const { field: name, kind } = field.dataset
    const value = String(data.get(name) ?? '')
    filled[name] =
      kind === 'many'
        ? data.getAll(name).map(String)
        : kind === 'moment'
          ? moment(value)
          : value.replaceAll('\r\n', '\n')
  }
  return filled
}

const pressControl = async (control, choose) => {
  const { actionId, blockId, confirm, url } = control.dataset
  if (!(await sure(confirm))) return
  if (url) window.open(url, '_blank', 'noopener')
  const form = control.closest('form[data-view-id]')
  const pick = {
    actionId,
    blockId,
    ...(choose === undefined ? {} : { choose }),
    ...(form ? { fill: fillings(form) } : {}),
  }
  await act('Clicking …', '/click', { at: placeOf(control), pick }, control)
}

document.addEventListener('click', (event) => {
  const link = event.target.closest('#messages a, #modal a')
  if (link !== null && !link.hasAttribute('download')) {
    // The channel stays where it is.
    event.preventDefault()
    if (link.protocol === 'http:' || link.protocol === 'https:') window.open(link.href, '_blank', 'noopener')
  }
  const target = event.target.closest('button')
  if (target === null) return
  const { actionId, shortcut, leap, place: chosen } = target.dataset
  if (actionId !== undefined) pressControl(target)
  if (shortcut !== undefined)
    act('Asking the app …', '/shortcut', { at: placeOf(target), callbackId: shortcut }, target)
  if (leap !== undefined) act('Moving the clock …', '/clock', { ms: Number(leap) }, target)
  if ('close' in target.dataset) act('', '/dismiss', { viewId: shown.modalId })
  if (chosen !== undefined) go(chosen)
})

const go = (chosen) => {
  place = chosen
  follow = true
  if (chosen === 'home') act('', '/home', {})
  line.disabled = chosen === 'home'
  refresh()
}

document.addEventListener('change', (event) => {
  const { target } = event
  if (target.dataset.switch !== undefined) act('', '/switch', { id: target.dataset.switch, on: target.checked })
  if (target.id === 'notice-id') $('#own').hidden = target.value !== ''
  if (target === who) go(place)
  if (target.matches('select[data-action-id]') && target.value !== '') {
    const { value } = target
    pressControl(target, value).finally(() => {
      target.value = ''
    })
  }
})

modal.addEventListener('submit', async (event) => {
  event.preventDefault()
  const form = event.target
  const reply = await act(
    'Sending …',
    '/submit',
    { viewId: form.dataset.viewId, fillings: fillings(form) },
    event.submitter,
  )
  if (reply?.errors) showErrors(reply.errors)
})
modal.addEventListener('cancel', (event) => {
  event.preventDefault()
  act('', '/dismiss', { viewId: shown.modalId })
})

$('#composer').addEventListener('submit', async (event) => {
  event.preventDefault()
  const text = line.value.trim()
  if (text === '') return
  line.value = ''
  follow = true
  const reply = await act(`Sending ${text}`, '/say', { text })
  if (reply === null) line.value = text
  line.focus()
})

$('#notice').addEventListener('submit', (event) => {
  event.preventDefault()
  const data = new FormData(event.target)
  const authentic = data.get('authentic') === 'yes'
  const id = data.get('id')
  const notice = id
    ? { kind: 'prepared', id, authentic }
    : { kind: 'own', subject: data.get('subject'), body: data.get('body'), authentic }
  follow = true
  act('Delivering the mail …', '/notice', { notice }, event.submitter)
})

const changes = new EventSource('/events')
changes.addEventListener('open', refresh)
changes.addEventListener('message', refresh)
changes.addEventListener('error', () => tell('The connection to the demo is lost; trying again …', true))
