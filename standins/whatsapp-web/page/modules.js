/* What whatsapp-web.js asks the web app for, by module name. */
// ---------- modules asked for with window.require ----------
/** Which number hides behind which id, as the app tells it. */
const pairs = [];
const pairOf = (is) => {
  const pair = pairs.find(is);
  return pair && { lid: wid(pair.lid), pn: wid(pair.pn) };
};
const modules = {
  // auth / qr
  WAWebSocketModel: { Socket },
  WAWebCmd: { Cmd },
  WAWebConnModel: { Conn },
  WAWebOfflineHandler: { OfflineMessageHandler: { getOfflineDeliveryProgress: () => 100 } },
  WAWebAltDeviceLinkingApi: {
    setPairingType() {},
    async initializeAltDeviceLinking() {},
    async initializeQRLinking() {},
    async startAltLinkingFlow(phone) {
      send({ t: 'pairing_code', phone });
      return 'ABCD1234';
    },
  },
  WABase64: { encodeB64: b64 },
  WAWebCompanionRegClientUtils: { DEVICE_PLATFORM: '1' },
  WAWebAdvSignatureApi: {},
  WAWebUserPrefsInfoStore: {
    waNoiseInfo: { get: async () => ({ staticKeyPair: { pubKey: new Uint8Array(32).fill(1) } }) },
  },
  WAWebSignalStoreApi: {
    waSignalStore: {
      getRegistrationInfo: async () => ({ identityKeyPair: { pubKey: new Uint8Array(32).fill(2) } }),
    },
  },
  WAWebUserPrefsMultiDevice: { getADVSecretKey: () => b64(new Uint8Array(32).fill(3)) },
  WAWebLaunchSocketUtils: {
    refreshQR() {
      Cmd.refreshQR();
    },
  },
  WAWebMiscBrowserUtils: { info: () => ({ os: 'Linux', name: 'Chrome' }) },
  // ready
  WAWebUserPrefsMeUser: { getMaybeMePnUser: () => me(), getMaybeMeLidUser: () => undefined },
  WAWebCollections: {
    Msg,
    Chat,
    Contact,
    Reactions,
    GroupMetadata,
    Blocklist: new Collection(Model),
    BusinessProfile: new Collection(Model),
    Label: new Collection(Model),
    ProfilePicThumb: new Collection(Model),
    WAWebNewsletterCollection: new Collection(Model),
  },
  WAWebSyncGatingUtils: {},
  WAWebCallCollection: {},
  WAWebAddonReactionTableMode: { reactionTableMode: { async bulkUpsert() {} } },
  WAWebAddonPollVoteTableMode: { pollVoteTableMode: { async bulkUpsert() {} } },
  WAWebBackendJobsCommon: { mediaTypeFromProtobuf: () => null },
  WAWebE2EProtoUtils: { typeAttributeFromProtobuf: () => 'text' },
  // messages, chats, contacts
  WALinkify: { findLinks: link, findLink: (s) => link(s)[0] },
  WAWebWidFactory: { createWid: (s) => wid(s), createWidFromWidLike: wid, asUserWidOrThrow: wid },
  WAWebMsgKey: MsgKey,
  WAWebFindChatAction: { findOrCreateLatestChat: async (id) => ({ chat: openChat(id) }) },
  WAWebChatGetters: { getIsNewsletter: (c) => c.id.isNewsletter(), getIsBroadcast: (c) => c.id.isStatus() },
  WAWebStreamModel: { Stream: { markAvailable() {}, markUnavailable() {} } },
  WAWebUpdateUnreadChatAction: {
    sendSeen: async ({ chat }) => {
      chat.unreadCount = 0;
      send({ t: 'seen', chat: chat.id._serialized });
    },
  },
  WAWebLinkPreviewChatAction: { getLinkPreview: async () => null },
  WAWebGetEphemeralFieldsMsgActionsUtils: { getEphemeralFields: () => ({}) },
  WAWebMsgReply: { canReplyMsg: () => true },
  WAWebChatLoadMessages: { loadEarlierMsgs: async () => [] },
  WAWebLidMigrationUtils: { toPn: (x) => x },
  WAWebApiContact: {
    getAlternateUserWid: () => undefined,
    getCurrentLid: (w) => pairOf((pair) => pair.pn === String(w))?.lid,
    getPhoneNumber: (w) => pairOf((pair) => pair.lid === String(w))?.pn,
  },
  WAWebQueryExistsJob: { queryWidExists: async (w) => ({ wid: w }) },
  WAWebContactGetters: {
    getIsMe: (c) => c.id.equals(me()),
    getIsUser: (c) => c.id.isUser(),
    getIsGroup: (c) => c.id.isGroup(),
    getIsWAContact: () => true,
    getUserid: (c) => c.id.user,
    getVerifiedName: () => undefined,
    getVerifiedLevel: () => undefined,
    getStatusMute: () => false,
    getName: (c) => c.name,
    getShortName: (c) => c.name,
    getPushname: (c) => c.pushname,
    getIsEnterprise: () => false,
  },
  WAWebFrontendContactGetters: { getIsMyContact: (c) => !!c.name },
  WAWebMsgActionCapability: {
    canEditText: (m) => m.id.fromMe && m.type === 'chat',
    canEditCaption: () => false,
    canSenderRevokeMsg: (m) => m.id.fromMe,
    canAdminRevokeMsg: () => false,
  },
  WAWebChatStateBridge: {
    sendChatStateComposing: async (w) => send({ t: 'typing', state: 'composing', chat: String(w) }),
    sendChatStateRecording: async (w) => send({ t: 'typing', state: 'recording', chat: String(w) }),
    sendChatStatePaused: async (w) => send({ t: 'typing', state: 'paused', chat: String(w) }),
  },
  WAWebSendReactionMsgAction: {
    sendReactionToMsg: async (m, reaction) => send({ t: 'reaction', id: m.id._serialized, reaction }),
  },
  WAWebSendMessageEditAction: {
    sendMessageEdit: async (m, body) => {
      const prev = m.body;
      m.body = body;
      m.latestEditSenderTimestampMs = Date.now();
      send({ t: 'edit', id: m.id._serialized, body });
      Msg.trigger('change:body', m, body, prev);
    },
  },
  WAWebSendMsgChatAction: {
    addAndSendMsgToChat: (chat, data) => {
      const m = new MsgModel({ ...data, mediaData: data.mediaData });
      Msg.add(m);
      chat.t = m.t;
      const result = ask({
        t: 'sent',
        id: m.id._serialized,
        chat: chat.id._serialized,
        type: m.type,
        body: m.body,
        caption: m.caption,
        quoted: m.quotedStanzaID,
        mimetype: m.mimetype,
        filename: m.filename,
        ts: m.t,
        media: m.filehash && media.get(m.filehash)?.b64,
      }).then(({ fault }) => {
        if (fault === 'cut') {
          Msg.remove(m.id);
          throw new Error('stand-in: the line was cut before the message left');
        }
        if (fault === 'lostAnswer') throw new Error('stand-in: the message left and the answer was lost');
        return { messageSendResult: 'OK' };
      });
      result.catch(() => undefined);
      return [Promise.resolve(m), result];
    },
  },
  // media
  WAWebDownloadManager: {
    downloadManager: {
      downloadAndMaybeDecrypt: async ({ filehash }) => {
        const x = media.get(filehash);
        if (!x) throw Object.assign(new Error('not found'), { status: 404 });
        return bytes(x.b64).buffer;
      },
    },
  },
  WAWebMediaOpaqueData: OpaqueData,
  WAWebPrepRawMedia: {
    prepRawMedia: (od, p) => ({
      waitForPrep: async () => {
        const file = od.blob,
          b = b64(await file.arrayBuffer()),
          filehash = await window.WWebJS.getFileHash(file);
        media.set(filehash, { b64: b, mimetype: file.type });
        const k = file.type.split('/')[0];
        const type = p.isPtt
          ? 'ptt'
          : p.asDocument || !['image', 'video', 'audio'].includes(k)
            ? 'document'
            : k;
        return new MediaData({
          type,
          mimetype: file.type,
          filename: file.name,
          filehash,
          mediaBlob: od,
          isGif: !!p.asGif,
          size: file.size,
          mediaStage: 'RESOLVED',
        });
      },
    }),
  },
  WAWebMediaStorage: {
    getOrCreateMediaObject: (filehash) => ({
      filehash,
      type: 'image',
      size: bytes(media.get(filehash)?.b64 || '').length,
      contentInfo: {},
      consolidate() {},
    }),
  },
  WAWebMmsMediaTypes: { msgToMediaType: ({ type }) => type, castToV4: (t) => t },
  WAWebMediaDataUtils: { shouldUseMediaCache: () => false },
  WAWebMediaInMemoryBlobCache: { InMemoryMediaBlobCache: { put() {} } },
  WAWebMediaMmsV4Upload: {
    uploadMedia: async ({ mediaObject }) => ({
      mediaEntry: {
        mmsUrl: 'https://mmg.invalid/x',
        deprecatedMms3Url: null,
        directPath: '/v/t62/' + hex(4),
        mediaKey: b64(new Uint8Array(32)),
        mediaKeyTimestamp: now(),
        encFilehash: mediaObject.filehash,
        uploadHash: mediaObject.filehash,
      },
    }),
  },
};
window.require = (name) => {
  if (name in modules) return modules[name];
  if (!missing.has(name)) {
    missing.add(name);
    send({ t: 'missing_module', name });
  }
  throw new Error('Requiring unknown module "' + name + '"'); // as the real page does
};
