import type { Action } from '../action';

/** What to do about the goods themselves and how the page describes them: quality returns, ratings, returns in general. */
export const GOODS_ACTIONS: readonly Action[] = [
  {
    id: 'supplier-batch-inspection',
    title: {
      zh: '每批来货先抽检再入库',
      en: 'Inspect a sample of every batch before it goes on the shelf',
    },
    why: {
      zh: '品退多半是同一批货的同一个毛病，门口拦下一批，比发出去再退几十单便宜。',
      en: 'Quality returns usually come from one fault in one batch; stopping it at the door costs less than dozens of returns.',
    },
    steps: [
      {
        zh: '每批到货随机抽 20 件（100 件以下的小批抽 5 件），照着这款商品近 30 天质量类售后原因的前 3 名逐件看。',
        en: 'Take 20 pieces at random from each batch (5 from a batch under 100) and check each against the top 3 quality reasons buyers gave for this product in the last 30 days.',
      },
      {
        zh: '坏 1 件就再抽同样多；两轮合计坏 2 件及以上，整批不入库，拍照发供应商换货。',
        en: 'If 1 piece fails, take the same number again; if 2 or more fail over both rounds, keep the whole batch out, photograph it and have the supplier replace it.',
      },
      {
        zh: '建一张抽检表：日期、批次、抽几件、坏几件、什么毛病、谁检的，当天填。',
        en: 'Keep one inspection sheet: date, batch, pieces checked, pieces failed, fault, who checked; fill it in the same day.',
      },
    ],
    verify: {
      zh: '抽检表里每批都有一行；30 天后再导一次售后单，看这款商品质量类原因的单数。',
      en: 'Every batch has a row on the sheet; 30 days later export the after-sales again and count the quality reasons for this product.',
    },
    owner: 'sourcing',
    effort: 2,
    moves: [
      { metric: 'goods.qualityReturnRate', share: 0.3 },
      { metric: 'goods.qualityRefundPaidRate', share: 0.3 },
      { metric: 'goods.badReviewPaidRate', share: 0.2 },
      { metric: 'goods.rating', share: 0.15 },
      { metric: 'goods.qualityScore', share: 0.3 },
      { metric: 'goods.negativeFeedbackRate', share: 0.3 },
      { metric: 'goods.severeDefectRate', share: 0.3 },
    ],
    source: '000·1 · 002·1 · D1',
  },
  {
    id: 'worst-three-skus-pause',
    title: {
      zh: '品退、差评最多的 3 个 SKU 先停推，整改好再卖',
      en: 'Pause the 3 SKUs with the most quality returns and bad reviews until they are fixed',
    },
    why: {
      zh: '问题往往集中在少数 SKU；平台看的是近 30 天，停掉源头，比率降得最快。',
      en: 'Trouble sits in a few SKUs; the window is 30 days, so cutting the source lowers the rates fastest.',
    },
    steps: [
      {
        zh: '导出近 30 天售后单和评价，按商品 ID＋规格数质量类售后和 1–2 星评价，排出前 3 名。',
        en: 'Export after-sales and reviews of the last 30 days, count quality reasons and 1–2 star reviews by product ID and spec, and list the top 3.',
      },
      {
        zh: '当天停掉这 3 个的付费推广和直播讲解；品退率超过类目准入线 2 倍的直接下架。',
        en: 'The same day stop their paid promotion and live slots; take down any whose quality-return rate is above twice the category line.',
      },
      {
        zh: '现货抽 30 件重检，找出毛病：货的问题退供应商，写错的改详情页。',
        en: 'Re-check 30 pieces from stock to find the fault: return faulty goods to the supplier, correct the page if the page was wrong.',
      },
      {
        zh: '重检 30 件都合格再恢复销售，头 7 天不投流，先看售后。',
        en: 'Sell again only when all 30 pass; for the first 7 days run no ads and watch the after-sales.',
      },
    ],
    verify: {
      zh: '商品列表里这 3 个 SKU 有停推或下架记录；按商品看的品退率、差评率（抖店在电商罗盘的体验分析）一周比一周低。',
      en: 'The product list shows them paused or taken down; the per-product quality-return and bad-review rates (Douyin: experience analysis in Compass) fall week by week.',
    },
    owner: 'operations',
    effort: 1,
    moves: [
      { metric: 'goods.qualityReturnRate', share: 0.35 },
      { metric: 'goods.qualityRefundPaidRate', share: 0.35 },
      { metric: 'goods.badReviewPaidRate', share: 0.3 },
      { metric: 'goods.rating', share: 0.2 },
      { metric: 'reviews.badRate', share: 0.25 },
      { metric: 'goods.severeDefectRate', share: 0.35 },
    ],
    source: '000·1 · D1 · D12 · D22',
  },
  {
    id: 'supplier-quality-clause',
    title: {
      zh: '和供应商写明品退谁承担，连续两月超标就换',
      en: 'Put quality returns into the supplier contract and change suppliers after two months over the line',
    },
    why: {
      zh: '品退成本由供应商担着，他才会改；只靠店里挑，挑不完。',
      en: 'A supplier who bears the cost of quality returns fixes the cause; sorting on your side never ends.',
    },
    steps: [
      {
        zh: '按供应商算近 30 天品退单数 ÷ 签收单数，拿着明细和照片去谈。',
        en: 'Work out quality returns ÷ signed orders per supplier for the last 30 days and take the list and photos to the talk.',
      },
      {
        zh: '补一页协议：品退率的线（用你的类目准入线）、超出部分的货款和运费由谁出、几天内换货。',
        en: 'Add one page to the contract: the quality-return line (use your category line), who pays goods and freight above it, and how many days a replacement takes.',
      },
      {
        zh: '每月 1 日发上月明细给供应商对账；连续两个月超线，把单量转给备选供应商。',
        en: 'On the 1st of each month send last month’s list for settlement; after two months over the line move the volume to the second supplier.',
      },
      {
        zh: '每款主推商品至少备一家打过样、验过货的备选。',
        en: 'Keep at least one sampled and inspected second supplier for every main product.',
      },
    ],
    verify: {
      zh: '协议已签；每月有一份按供应商分的品退对账单。',
      en: 'The page is signed; there is one quality-return statement per supplier every month.',
    },
    owner: 'owner',
    effort: 3,
    moves: [
      { metric: 'goods.qualityReturnRate', share: 0.3 },
      { metric: 'goods.qualityRefundPaidRate', share: 0.3 },
      { metric: 'goods.qualityScore', share: 0.3 },
      { metric: 'goods.rating', share: 0.15 },
    ],
    source: '000·1 · 002·1 · D1 · D24',
  },
  {
    id: 'piece-check-before-packing',
    title: {
      zh: '打包前按 4 项做出库检，重点 SKU 逐件看',
      en: 'Check goods on 4 points before packing, every piece of the risky SKUs',
    },
    why: {
      zh: '批次抽检放过的个别坏件，出库这一眼是最后一道；看一件 15 秒，退一单要赔货又丢分。',
      en: 'Single bad pieces that sampling misses are caught only here; a look takes 15 seconds, a return costs goods and points.',
    },
    steps: [
      {
        zh: '每类商品定 4 项，写在打包台上，例如：外观无破损、配件齐、通电或开合正常、日期没过。',
        en: 'Fix 4 points per product type and post them at the packing table, e.g. no visible damage, parts complete, switches on or opens, date valid.',
      },
      {
        zh: '单价 100 元以上的和近 30 天品退前 10 的 SKU，打包员逐件看，其余每 10 件看 1 件。',
        en: 'Packers check every piece above ¥100 and of the 10 SKUs with most quality returns; of the rest 1 in 10.',
      },
      {
        zh: '抖店近 30 天不足 30 单的店全部逐件看：成长阶段按单数判合格，一单坏货就可能不达标。',
        en: 'On Douyin a shop under 30 orders in 30 days checks every piece: the growth stage judges by single orders, and one bad piece may miss the line.',
      },
      {
        zh: '坏件放进红筐，不许回货架，每周五清点退供应商。',
        en: 'Bad pieces go into a red bin, never back to the shelf; count and return them to the supplier every Friday.',
      },
    ],
    verify: {
      zh: '红筐每周有清点数；随机抽 5 个待发包裹拆开复看，4 项都合格。',
      en: 'The red bin has a weekly count; open 5 random parcels waiting to go out, all pass the 4 points.',
    },
    owner: 'warehouse',
    effort: 2,
    moves: [
      { metric: 'goods.qualityReturnRate', share: 0.2 },
      { metric: 'goods.badReviewPaidRate', share: 0.2 },
      { metric: 'goods.rating', share: 0.1 },
      { metric: 'reviews.badRate', share: 0.15 },
    ],
    source: '000·1 · 002·1 · D1',
  },
  {
    id: 'size-chart-remeasured',
    title: {
      zh: '尺码表按实物重量一遍，写清“选大还是选小”',
      en: 'Re-measure the size chart and say plainly whether to size up or down',
    },
    why: {
      zh: '尺码原因的退换最好治：买家看得准，退换货和“与描述不符”就一起少。',
      en: 'Size is the easiest return reason to cure: when buyers can choose right, exchanges and “not as described” both fall.',
    },
    steps: [
      {
        zh: '从售后单里挑出尺码原因最多的 10 款，每码拿 3 件实物平铺量，取平均，误差写成 ±1–2 厘米。',
        en: 'Take the 10 products with most size returns, measure 3 pieces of every size laid flat, use the mean and state ±1–2 cm.',
      },
      {
        zh: '详情页前 3 屏放新表，配身高体重对照和 2 个真人试穿数据。',
        en: 'Put the new chart within the first 3 screens, with a height and weight guide and 2 real fitting examples.',
      },
      {
        zh: '偏码的直接写“偏小，建议拍大一码”，客服快捷短语同步改成一样的话。',
        en: 'Where a size runs off, write “runs small, take one size up”, and use the same words in the chat phrases.',
      },
      {
        zh: '换厂、换版、换面料时重量一次。',
        en: 'Measure again whenever factory, cut or fabric changes.',
      },
    ],
    verify: {
      zh: '10 款详情页能看到新表；30 天后售后单里尺码类原因的单数比改前少。',
      en: 'The 10 pages show the new chart; 30 days later the after-sales export has fewer size reasons than before.',
    },
    owner: 'operations',
    effort: 2,
    moves: [
      { metric: 'goods.returnRate', share: 0.25 },
      { metric: 'goods.returnExchangeRate', share: 0.3 },
      { metric: 'goods.qualityReturnRate', share: 0.05 },
      { metric: 'reviews.neutralRate', share: 0.1 },
    ],
    source: '003·1 · 003·2 · 001·1 · D1',
  },
  {
    id: 'real-photos-colour-note',
    title: {
      zh: '主图换实拍，详情页写明色差和材质',
      en: 'Use real photos and state colour difference and material on the page',
    },
    why: {
      zh: '“色差”“材质不符”算商品品质原因，且以买家第一次填的原因为准，只能在下单前说清楚。',
      en: '“Colour differs” and “wrong material” count as quality reasons, and the buyer’s first stated reason stands, so it must be clear before the order.',
    },
    steps: [
      {
        zh: '把描述类售后最多的 10 款拿到窗边自然光下拍 3 张：正面、细节、手持比大小，不加滤镜。',
        en: 'Shoot the 10 products with most description complaints by a window, without filters, 3 photos each: front, detail, in the hand for size.',
      },
      {
        zh: '详情页加一张参数图：材质成分、克重或容量、尺寸，逐项对照吊牌或检测报告。',
        en: 'Add one fact sheet image: material, weight or volume, dimensions, each checked against the label or test report.',
      },
      {
        zh: '有色差的写一句“室内灯下偏黄，以自然光实拍图为准”，附两种光线的对比图。',
        en: 'Where colour shifts, write “looks warmer under indoor light; the daylight photo is the reference” with both photos.',
      },
      {
        zh: '删掉做不到的词：最、永久、纯、100% 等，拿不出凭证的都删。',
        en: 'Delete what cannot be proven: best, permanent, pure, 100 % and the like.',
      },
    ],
    verify: {
      zh: '打开 10 款详情页逐项看；售后单里“描述不符、色差、材质”三类单数按周记下来往下走。',
      en: 'Open the 10 pages and check item by item; the weekly count of “not as described, colour, material” in the after-sales export falls.',
    },
    owner: 'operations',
    effort: 2,
    moves: [
      { metric: 'goods.qualityReturnRate', share: 0.2 },
      { metric: 'goods.qualityRefundPaidRate', share: 0.2 },
      { metric: 'goods.returnRate', share: 0.1 },
      { metric: 'goods.rating', share: 0.1 },
      { metric: 'reviews.positiveTextRate', share: 0.1 },
    ],
    source: '000·1 · 001·1 · 003·2 · D1',
  },
  {
    id: 'honest-limits-on-page',
    title: {
      zh: '把中评里反复出现的缺点写进详情页',
      en: 'Write the shortcomings that neutral reviews repeat onto the page',
    },
    why: {
      zh: '中评大多是“没想到”，先说出来，不合适的人不会买，买的人不会失望。',
      en: 'Most neutral reviews say “I did not expect that”; told beforehand, the wrong buyer stays away and the right one is not let down.',
    },
    steps: [
      {
        zh: '导出近 30 天中评和 3 星评价，按商品抄下反复出现的 3 个点，例如“比想的薄”“味道要散两天”。',
        en: 'Export the neutral and 3-star reviews of the last 30 days and note the 3 recurring points per product, e.g. “thinner than expected”, “smells for two days”.',
      },
      {
        zh: '详情页加“下单前请看”一屏，用数字说：厚 1.2 毫米、开封通风 48 小时。',
        en: 'Add one screen “please read before ordering”, in figures: 1.2 mm thick, air for 48 hours after opening.',
      },
      {
        zh: '写清适合谁、不适合谁，各一句。',
        en: 'Say in one line each whom it suits and whom it does not.',
      },
      {
        zh: '主播讲解时照着这一屏念一遍。',
        en: 'Have the live host read this screen out once.',
      },
    ],
    verify: {
      zh: '前 10 款都有“下单前请看”；下月中评里同样的话少了多少条，数一数。',
      en: 'The top 10 products have the screen; next month count how many neutral reviews still say the same.',
    },
    owner: 'operations',
    effort: 1,
    moves: [
      { metric: 'reviews.neutralRate', share: 0.2 },
      { metric: 'reviews.positiveTextRate', share: 0.15 },
      { metric: 'goods.rating', share: 0.1 },
      { metric: 'goods.returnRate', share: 0.1 },
      { metric: 'reviews.badRate', share: 0.05 },
      { metric: 'goods.negativeFeedbackRate', share: 0.2 },
    ],
    source: '000·1 · 001·5 · 002·6 · D1',
  },
  {
    id: 'live-claims-checklist',
    title: {
      zh: '直播话术和详情页对一张表，表上没有的不说',
      en: 'Let the live host say only what is on the claims sheet',
    },
    why: {
      zh: '直播说大了，退货原因就写“与描述不符”；虚假宣传在抖店还另外扣分。',
      en: 'What is oversold live comes back as “not as described”; on Douyin false claims cost points on top.',
    },
    steps: [
      {
        zh: '每款商品一页表：能说的 5 句、凭证在哪、不能说的词；店主签字。',
        en: 'One page per product: 5 things that may be said, where the proof is, words not to use; signed by the owner.',
      },
      {
        zh: '开播前 10 分钟主播和场控对一遍，赠品、发货时间、价格和链接一致。',
        en: 'Ten minutes before the stream host and controller go through it: gifts, shipping time and price match the listing.',
      },
      {
        zh: '讲错了当场更正，场控把更正发在评论区，并记到表上。',
        en: 'A wrong claim is corrected on the spot, posted in the comments by the controller and noted on the sheet.',
      },
      {
        zh: '每周抽看 1 场回放 20 分钟，对照表打钩。',
        en: 'Every week watch 20 minutes of one recording and tick it off against the sheet.',
      },
    ],
    verify: {
      zh: '每款在播商品都有签过字的表；每周有一份抽看记录。',
      en: 'Every product on air has a signed sheet; there is one review note a week.',
    },
    owner: 'operations',
    effort: 2,
    moves: [
      { metric: 'goods.qualityReturnRate', share: 0.15 },
      { metric: 'goods.returnRate', share: 0.1 },
      { metric: 'goods.returnExchangeRate', share: 0.1 },
      { metric: 'service.complaintRate', share: 0.15 },
    ],
    source: '000·text · 004·5 · D1',
  },
  {
    id: 'usage-card-in-parcel',
    title: {
      zh: '包裹里放一张用法卡，扫码看 30 秒视频',
      en: 'Put a usage card in the parcel with a code to a 30-second video',
    },
    why: {
      zh: '不少“坏了”“没效果”其实是不会用，教会了就不用退。',
      en: 'Many “broken” or “no effect” cases come from not knowing how; shown how, there is nothing to return.',
    },
    steps: [
      {
        zh: '从客服聊天里找问得最多的 3 个使用问题，写成 3 句话，印名片大小的卡。',
        en: 'Take the 3 usage questions asked most in chat, write 3 sentences and print them on a business-card-sized card.',
      },
      {
        zh: '用手机拍 30 秒操作视频，卡上放码；写“用不好随时找客服，缺件可补寄”和客服时间。',
        en: 'Film 30 seconds by phone, put its code on the card, with “ask us any time, we send missing parts” and the chat hours.',
      },
      {
        zh: '卡上不提评价和星级，不许诺任何好处。',
        en: 'The card does not mention reviews or stars and promises nothing in return.',
      },
      {
        zh: '打包台把放卡列为必做项，漏放算漏发。',
        en: 'Make the card a required item at the packing table; a missing card counts as a missing item.',
      },
    ],
    verify: {
      zh: '抽 5 个待发包裹都有卡；“无法使用、效果不好”类售后单数按月对比。',
      en: 'Five random parcels all contain it; compare the monthly count of “does not work, no effect” after-sales.',
    },
    owner: 'operations',
    effort: 2,
    moves: [
      { metric: 'goods.qualityReturnRate', share: 0.15 },
      { metric: 'goods.refundOnlyRate', share: 0.1 },
      { metric: 'goods.returnRate', share: 0.05 },
      { metric: 'goods.badReviewPaidRate', share: 0.1 },
    ],
    source: '003·2 · 000·1 · D1',
  },
  {
    id: 'spare-part-reship-offer',
    title: {
      zh: '小件缺损先问补寄：48 小时内寄出',
      en: 'Offer to send the missing or broken part first, shipped within 48 hours',
    },
    why: {
      zh: '少个螺丝、坏个盖子，补寄往往就够了，不必整件退或仅退款；买家坚持退的照退。',
      en: 'For a missing screw or broken lid a new part is often enough; whoever still wants to return it may.',
    },
    steps: [
      {
        zh: '把最容易缺损的 10 种配件各备 20 份，单独放一个柜子，贴图。',
        en: 'Keep 20 each of the 10 parts that break or go missing most, in one cabinet with pictures.',
      },
      {
        zh: '客服遇到缺损先问一句“给您补寄，还是退款？”，由买家选，不拖不劝。',
        en: 'The agent asks once, “shall we send the part, or refund?”, and the buyer chooses; no delay, no persuading.',
      },
      {
        zh: '选补寄的 48 小时内寄出，单号发给买家，记在售后表上。',
        en: 'Chosen parts leave within 48 hours; send the tracking number and note it on the after-sales sheet.',
      },
    ],
    verify: {
      zh: '售后表里补寄单都有 48 小时内的单号；售后单里小件缺损走仅退款的比例下降。',
      en: 'Each part sent has a tracking number within 48 hours on the sheet; fewer small-part cases end as refund only.',
    },
    owner: 'service',
    effort: 2,
    moves: [
      { metric: 'goods.refundOnlyRate', share: 0.2 },
      { metric: 'goods.returnRate', share: 0.1 },
      { metric: 'goods.returnExchangeRate', share: 0.1 },
      { metric: 'service.resolutionRate', share: 0.1 },
    ],
    source: '001·3 · 002·4',
  },
];
