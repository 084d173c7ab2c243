/* The line to the stand-in's server: events come as a stream, what the page does goes back one by one, in order. */
const faults = [];
let sending = Promise.resolve();
function send(o) {
  const body = JSON.stringify(o);
  sending = sending.then(() => fetch(`${SERVER}/page`, { method: 'POST', body })).catch(() => undefined);
}
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
  const { media: md, t: _t, missed, fromMe, quoted, ...rest } = d;
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
  if (isNew || missed) chat.unreadCount++;
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
  history({ messages }) {
    for (const message of messages) keep(message, false);
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
  fault({ kind }) {
    faults.push(kind);
  },
};
const line = new EventSource(`${SERVER}/line`);
line.onopen = () => {
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
