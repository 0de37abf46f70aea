import { judged, levels, type AssessmentItem } from './question';

/** Goods: pictures and words, what is checked before it is sold, who delivers it, how it is packed. */
export const GOODS_QUESTIONS: readonly AssessmentItem[] = [
  judged('imageQuality', '图片质量', 'Quality of pictures', '001·1', {
    ask: {
      zh: '卖得最多的 5 款，图片拍成什么样？',
      en: 'What are the pictures of your 5 best sellers like?',
    },
    levels: levels(
      [
        '5 款都用厂家图或网图，没有自己拍的',
        '有自己拍的，但至少一款看不清或颜色明显不对',
        '都是自己拍的、看得清；缺细节图、尺寸图或真人使用图',
        '自己拍的正面、细节、尺寸、使用图都有，颜色没有对着实物核过',
        '几种图都有，颜色对着实物核过，换批次、换款会重拍',
      ],
      [
        'All 5 use pictures of the maker or from the web, none of your own',
        'There are your own, but at least one product is blurred or clearly off in colour',
        'All your own and clear; details, a size chart or a picture in use are missing',
        'Front, details, sizes and use are all there; colours were not held against the goods',
        'All there, colours held against the goods, and taken anew when the batch changes',
      ],
    ),
    concerns: ['goods.returnRate', 'goods.rating', 'goods.returnExchangeRate'],
  }),
  judged('descriptionAccuracy', '描述准确度', 'Accuracy of descriptions', '003·2', {
    ask: {
      zh: '商品页上写的材质、尺寸、功效，和发出去的东西对得上吗？',
      en: 'Do material, sizes and effects on the product page match what is sent?',
    },
    levels: levels(
      [
        '照抄供货商或同行的文案，没有核对过',
        '上架时看过一遍，之后改款换料没有跟着改',
        '畅销款对着实物核过，其余没有',
        '每款上架前都对着实物核过，换批次没有再核',
        '每款上架前和换批次都对着实物核，有记录；买家说不符的当周改掉',
      ],
      [
        'Copied from the supplier or others, never checked',
        'Read once when listed, not changed when the goods changed',
        'Best sellers were held against the goods, the others were not',
        'Every product was held against the goods when listed, not at a new batch',
        'Checked when listed and at each new batch, on record; what buyers dispute is mended within the week',
      ],
    ),
    concerns: ['goods.qualityReturnRate', 'goods.returnExchangeRate', 'goods.rating'],
  }),
  judged('fairClaims', '不夸大宣传', 'No exaggerated claims', '000·text', {
    ask: {
      zh: '标题、直播话术、主图里有没有夸大或拿不出证据的话？',
      en: 'Do titles, streams or pictures hold claims that are exaggerated or cannot be proved?',
    },
    levels: levels(
      [
        '常用“第一”“根治”“全网最低”一类的话，或请人做假评价',
        '没有人管，主播和美工想到什么写什么',
        '知道不能写哪些词，靠自己记，发出前没人看',
        '有一张禁用词表，发出前有人对着看，直播不看',
        '有禁用词表，图文和直播都有人看，功效和比较都留着证据',
      ],
      [
        '“Number one”, “cures”, “lowest price anywhere” are common, or reviews are faked',
        'Nobody minds; hosts and designers write what they like',
        'Forbidden words are known by heart, nothing is read before it goes out',
        'A list of forbidden words is held against every page, not against streams',
        'A list, for pages and streams alike, and proof is kept for effects and comparisons',
      ],
    ),
    concerns: ['goods.rating', 'goods.qualityReturnRate'],
  }),
  judged('sampleTesting', '样品检测', 'Testing of samples', '002·text', {
    ask: {
      zh: '新品大批进货前，先买样品验过吗？',
      en: 'Are samples bought and tested before a new product is ordered in bulk?',
    },
    levels: levels(
      [
        '看图就订货，不要样品',
        '偶尔要样品，只看外观',
        '每款都要样品，自己用一用，没有检验项目',
        '每款都要样品，按列好的项目（尺寸、承重、洗涤、气味等）逐项试',
        '按项目试并留样，大货到了和样品比，对不上退回去',
      ],
      [
        'Ordered by the picture, without a sample',
        'A sample now and then, only looked at',
        'A sample of each product is used for a while, without a list of tests',
        'A sample of each product goes through a list (size, load, washing, smell …)',
        'Tested by the list and kept; the delivery is compared with it and sent back if it differs',
      ],
    ),
    concerns: ['goods.qualityReturnRate', 'goods.rating', 'goods.badReviewPaidRate'],
  }),
  judged('qualityChecks', '出货前质检', 'Checks before shipping', '000·1', {
    ask: {
      zh: '每批货到了以后怎么查质量？',
      en: 'How is the quality of each delivery checked?',
    },
    levels: levels(
      [
        '从来不查，到货就发',
        '出了差评或退货才去翻库存',
        '打包时顺手看一眼，坏的挑出来，不记',
        '每批都抽检，有固定件数，没有记录',
        '每批都抽检固定件数并留记录，超过定好的次品数就整批退或全检',
      ],
      [
        'Never; what arrives is shipped',
        'Stock is looked through only after bad reviews or returns',
        'A glance while packing; bad ones are put aside, nothing is written down',
        'A fixed number of every delivery is checked, without a record',
        'A fixed number of every delivery, on record; beyond a set number of defects all is checked or sent back',
      ],
    ),
    concerns: ['goods.qualityReturnRate', 'goods.rating', 'goods.badReviewPaidRate'],
  }),
  judged('supplierControl', '供货商管理', 'Control of suppliers', '000·1', {
    ask: {
      zh: '供货商的质量和交期，你怎么管？',
      en: 'How do you control the quality and delivery dates of suppliers?',
    },
    levels: levels(
      [
        '谁便宜从谁家拿，没有固定供货商',
        '有固定供货商，质量和交期只在微信里口头说',
        '下单写明质量和交期，出了问题自己认',
        '写明质量和交期，次品能退给供货商',
        '写明并能退；每月按供货商算次品和延误，差的减单或换掉',
      ],
      [
        'Whoever is cheapest; no regular supplier',
        'Regular ones; quality and dates are only talked about in chat',
        'Quality and dates are written in the order, faults are your own loss',
        'Written, and defects go back to the supplier',
        'Written and returnable; defects and delays are counted by supplier each month, bad ones lose orders',
      ],
    ),
    concerns: ['goods.qualityReturnRate', 'goods.rating', 'orders.cancelRate'],
  }),
  judged('packagingControl', '包装质量控制', 'Control of packaging', '002·text', {
    ask: {
      zh: '包装经不经得住一路摔压，你怎么知道的？',
      en: 'How do you know that your packaging survives the way?',
    },
    levels: levels(
      [
        '有什么袋子用什么袋子，没想过',
        '易碎的多裹几层，各人裹法不同',
        '各款用什么箱、填什么写明了，没有试过',
        '写明了，每种包装摔过（齐胸高摔几次）或寄给自己试过',
        '写明、试过，破损退货按包装统计，坏得多的当月换',
      ],
      [
        'Whatever bag is at hand; never thought about',
        'Fragile goods get more wrapping, each packer in their own way',
        'Box and filling are written down for each product, never tried',
        'Written down, and each kind was dropped from chest height or posted to yourself',
        'Written, tried; damage returns are counted by packaging and the worst is changed within the month',
      ],
    ),
    concerns: ['logistics.damageReturnRate', 'goods.packagingScore', 'goods.rating'],
  }),
  judged('qualityGuarantee', '质量保证', 'Guarantee of quality', '003·2', {
    ask: {
      zh: '东西有质量问题，买家能得到什么保证？商品页写了吗？',
      en: 'What is a buyer promised when goods are faulty, and does the product page say so?',
    },
    levels: levels(
      [
        '没有承诺，来问了再说',
        '口头答应退换，要看客服当天怎么说',
        '商品页写了质量问题包退换，运费谁出没有写',
        '写明包退换、运费店里出、几天内办完',
        '写明退换、运费、期限，并写明保修多久；过去 30 天的每一单都照办了',
      ],
      [
        'No promise; it is talked over when someone asks',
        'Returns are granted by word of mouth, as the agent of the day sees fit',
        'The page promises returns for faults, not who pays for the way',
        'The page promises returns, paid by the shop, and within how many days',
        'It says that and for how long there is a warranty; every case of the last 30 days was kept to it',
      ],
    ),
    concerns: ['goods.rating', 'service.escalationRate', 'goods.qualityReturnRate'],
  }),
];
