/* The line to the stand-in's server: events come as a stream, what the page does goes back one by one, in order. */
let sending = Promise.resolve();
/* What the server answers to it; rejects when it cannot be reached. */
function ask(o) {
  const body = JSON.stringify(o);
  const answered = sending
    .then(() => fetch(`${SERVER}/page`, { method: 'POST', body }))
    .then((r) => r.json());
  sending = answered.catch(() => undefined);
  return answered;
}
const send = (o) => void ask(o).catch(() => undefined);
const finish = () => {
  setState('CONNECTED');
  setTimeout(() => {
    Socket.hasSynced = true;
    Socket.trigger('change:hasSynced', Socket, true);
    Cmd.trigger('offline_progress_update_from_bridge');
  }, 50);
};
/* The library listens a moment after it has exposed itself. */
let greeted = false;
const finishWhenHeard = () =>
  window.onAppStateHasSyncedEvent && Socket.hears('change:hasSynced') && greeted
    ? setTimeout(finish, 200)
    : setTimeout(finishWhenHeard, 50);
/* A message as the app keeps it; `isNew` tells the listeners of new messages. */
function keep(d, isNew) {
  const chat = openChat(d.from, {});
  const author = d.author ? wid(d.author) : undefined;
  const id = new MsgKey({
    fromMe: !!d.fromMe,
    remote: chat.id,
    id: d.id || '3A' + hex(9),
    participant: author,
  });
  const { media: md, t: _t, fromMe, quoted, ...rest } = d;
  const a = {
    type: 'chat',
    ...rest,
    id,
    from: fromMe ? me() : chat.id,
    to: fromMe ? chat.id : me(),
    author,
    t: d.ts || now(),
    ack: 1,
    isNewMsg: isNew,
    self: fromMe ? 'out' : 'in',
    viewed: false,
    notifyName: d.notifyName || chat.id.user,
    links: [],
    mentionedJidList: (d.mentionedJidList || []).map(wid),
  };
  if (quoted) {
    const [own, , stanza] = quoted.split('_');
    a.quotedStanzaID = stanza;
    a.quotedParticipant = own === 'true' ? me() : author || chat.id;
    a.quotedMsg = { type: 'chat', body: Msg.get(quoted)?.body ?? '' };
  }
  if (md) {
    const filehash = hex(16);
    media.set(filehash, md);
    Object.assign(a, {
      type: d.type || md.mimetype.split('/')[0],
      mimetype: md.mimetype,
      filename: md.filename,
      size: bytes(md.b64).length,
      filehash,
      encFilehash: filehash,
      mediaKey: 'k',
      mediaKeyTimestamp: now(),
      directPath: '/v/t62/' + filehash,
      mediaData: { mediaStage: 'RESOLVED' },
      mediaObject: {},
      caption: d.caption,
    });
  }
  if (isNew) chat.unreadCount++;
  chat.t = a.t;
  Msg.add(new MsgModel(a));
}
const handlers = {
  qr({ ref }) {
    Conn.ref = ref;
    if (Socket.state === 'OPENING') setState('UNPAIRED');
    Conn.trigger('change:ref', Conn, ref);
  },
  paired({ me: m, pushname }) {
    store.setItem('paired', '1');
    store.setItem('me', m);
    if (pushname) Conn.pushname = pushname;
    finishWhenHeard();
  },
  chat(c) {
    openChat(c.id, c);
  },
  pair({ lid, pn }) {
    pairs.push({ lid, pn });
  },
  history({ messages, unread }) {
    for (const message of messages) keep(message, false);
    for (const [chat, count] of unread ?? []) openChat(chat).unreadCount = count;
  },
  message(d) {
    keep(d, true);
  },
  ack({ id, ack }) {
    const m = Msg.get(id);
    if (!m) return;
    m.ack = ack;
    Msg.trigger('change:ack', m, ack);
    Msg.trigger('change', m);
  },
  edit({ id, body, ts }) {
    const m = Msg.get(id);
    if (!m) return;
    const before = m.body;
    m.body = body;
    m.latestEditSenderTimestampMs = ts || Date.now();
    Msg.trigger('change:body', m, body, before);
  },
  revoke({ id }) {
    const m = Msg.get(id);
    if (!m) return;
    Msg.trigger('change', m);
    m.type = 'revoked';
    Msg.trigger('change:type', m);
  },
  reaction({ id, from, reaction, ts }) {
    const m = Msg.get(id);
    modules.WAWebAddonReactionTableMode.reactionTableMode.bulkUpsert([
      {
        id: new MsgKey({ fromMe: false, remote: m.id.remote, id: '3A' + hex(9) }),
        reactionParentKey: m.id,
        reactionTimestamp: ts || Date.now(),
        reactionText: reaction,
        from: wid(from),
        read: false,
        orphan: 0,
      },
    ]);
  },
  state({ state }) {
    setState(state);
  },
  logout() {
    store.removeItem('paired');
    Cmd.trigger('logout');
    setTimeout(() => location.replace('https://web.whatsapp.com/?post_logout=1'), 100);
  },
  echo({ n }) {
    send({ t: 'echo', n });
  },
};
/* A line that was cut is taken up again by itself, and the server goes on where it was cut: this page has greeted already. */
const line = new EventSource(`${SERVER}/line`);
let opened = false;
line.onopen = () => {
  if (opened) return;
  opened = true;
  const paired = store.getItem('paired') === '1';
  send({ t: 'hello', paired, me: store.getItem('me') });
  if (!paired) return;
  Socket.state = 'CONNECTED';
  Socket.trigger('change:state', Socket, 'CONNECTED');
  finishWhenHeard();
};
line.onmessage = (event) => {
  const o = JSON.parse(event.data);
  try {
    if (o.t === 'history') greeted = true;
    handlers[o.t](o);
  } catch (error) {
    send({ t: 'page_error', where: o.t, error: String(error.stack || error) });
  }
};
