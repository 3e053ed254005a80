### Japanese (ja). です・ます throughout. Nobody is addressed as あなた: say お使いの, ご利用の, ご自身の, or leave it out.
### Never: 致命的, 違法, 不正な, 無効なユーザー, ブラックリスト, エラー, 失敗しました, 申し訳, 恐れ入, すみません, ご不便, 単に, 簡単に, あなた, 貴方, 送信者様
###
### Steps: to the sender ～してください; to help desk and administrator ～します. Avoid: ～しないでください for all.
### Addresses stand in 「」, hosts, IPs, domains and makers stand bare; no blank between Japanese and Latin letters (JTF style).
### `.short` is a clause in plain form, without です・ます, since certainty_either puts か after it: 「メールボックスが満杯」＋か、.
### Full-width punctuation: 、。：（）; settings and buttons as the Japanese screen shows them, in 「」.
### The pack is near its 30,000 bytes: phrases recur word for word on purpose (… とお客様に伝えます, …、別の方法で相手に…).

## Phrases with and without their fact

-recipient = { $recipient ->
        [none] 宛先
       *[known] 「{ $recipient }」
    }
-mailbox = { $recipient ->
        [none] 宛先のメールボックス
       *[known] 「{ $recipient }」のメールボックス
    }
# Who said no, for people.
-receiver = { $provider ->
        [none] 相手側のメールサーバー
       *[known] { $provider }
    }
# Who said no, for help desk and administrator.
-server = { $server ->
        [none] { $provider ->
            [none] 受信側のサーバー
           *[known] { $provider }
        }
       *[known] { $server }
    }
# Where the sender logs in: to the sender, and to all readers.
-your-service = { $provider ->
        [none] ご利用のメールサービス
       *[known] { $provider }
    }
-service = { $provider ->
        [none] メールサービス
       *[known] { $provider }
    }
-ip = { $ip ->
        [none] 送信元IP
       *[known] { $ip }
    }
-domain = { $domain ->
        [none] 差出人のドメイン
       *[known] { $domain }
    }
-sender = { $sender ->
        [none] 差出人アドレス
       *[known] 「{ $sender }」
    }
-list = { $blocklist ->
        [none] ブロックリスト
       *[known] ブロックリスト「{ $blocklist }」
    }
-listed = { $listed ->
        [none] { -ip }
       *[known] { $listed }
    }
# Values for commands.
-host = { $server ->
        [none] HOST
       *[known] { $server }
    }
-d = { $domain ->
        [none] d=にFromのドメインを指定
       *[known] d={ $domain }を指定
    }
-some-wait = { $wait ->
        [none] 数分
       *[known] { $wait }
    }

# Whole steps about waiting.
-wait = { $retry ->
        [server] そのままお待ちください。メールサーバーが自動で送り直します。
        [sender] { -some-wait }ほど待ってから、もう一度送ってください。
        [nobody] 時間をおいて、もう一度送ってください。自動では送り直されません。
       *[none] まず{ $wait ->
            [none] 1〜2時間
           *[known] { $wait }
        }ほど待ってください。多くの場合、自然に解消します。
    }
-tell-wait = { $retry ->
        [server] お客様に、お待ちいただくよう伝えます。サーバーが自動で、多くは数日間、送り直します。
        [sender] お客様に、{ -some-wait }ほど待ってから送り直すよう伝えます。
        [nobody] お客様に、時間をおいて送り直すよう伝えます。自動では送り直されません。
       *[none] この表示をどこで見たかを尋ねます。サーバーは自動で送り直しますが、メールソフトは送り直しません。
    }
-admin-wait = { $retry ->
        [sender] { -some-wait }後に送り直します。このクライアントにはキューがありません。
        [nobody] 送り直します。メールはすでにキューから消えています。
       *[none] キューの再送に任せ、{ -some-wait }後にもう一度ログを見ます。
    }
-when-room = { $retry ->
        [server] メールはそのままにしておいてください。数日間、自動で送り直されます。
       *[other] 空きができたと連絡があったら、もう一度送ってください。
    }
-ask-other-way = 電話やチャットなど、別の方法で相手に連絡してください。
-note-to-admin = 下の連絡メモを、メールの管理者（社内のシステム担当など）に送ってください。
-note-to-them = 下の連絡メモを相手に渡し、相手側のメール管理者に届けてもらってください。

## 宛先

mailbox-unknown =
    .short = アドレスが違う
    .headline = { $provider ->
            [none] このアドレスは存在しません
           *[known] このアドレスは{ $provider }にありません
        }
    .summary = { -receiver }に{ $recipient ->
            [none] この名前
           *[known] 「{ $recipient }」
        }のメールボックスがないため、メールは届きませんでした。
    .step-1 = アドレスを一文字ずつ確認してください。点、数字、@より後ろにも注意してください。
    .step-2 = 今のアドレスを、別の方法で相手に尋ねてください。
    .step-3 = アドレス帳の古いアドレスを消しておくと、次から候補に出なくなります。
    .avoid = 同じアドレスに送り直さないでください。結果は変わりません。
mailbox-unknown_helpdesk =
    .summary = { -server }に{ $recipient ->
            [none] この名前
           *[known] 「{ $recipient }」
        }のメールボックスはありません。メールの仕組みは正常です。
    .step-1 = 以前に届いたアドレスと比べます。打ち間違い、改姓、退職、解約などが考えられます。
    .step-2 = お客様にアドレスを手で入力してもらいます。候補からは選びません。
    .step-3 = メールボックスを作るのも名前を変えるのも相手側にしかできない、とお客様に伝えます。
mailbox-unknown_admin =
    .summary = { -server }が{ -recipient }を拒否しました。該当するメールボックス、エイリアス、グループがありません。
    .step-1 = 自社のエイリアス、転送、配信リストでこのアドレスを探し、古ければ削除します。
    .step-2 = { $domain ->
            [none] 自社
           *[known] { $domain }
        }からのメールが正しいMXに向かったかを、宛先ドメインの「dig MX」で確認します。
    .step-3 = 恒久的な拒否が1回あれば送信を止めます。宛先不明が多いと、IPの評判が下がります。
mailbox-unknown_gmail =
    .step-1 = @より前の文字や数字が入れ替わっていないか確認してください。gmail.comのアドレスに点の有無は関係ありません。
    .step-2 = @より後ろを確認してください。gmail.comのほか、会社独自のドメインのこともあります。
    .step-3 = 今のアドレスを、別の方法で相手に尋ねてください。
mailbox-unknown_gmail_admin =
    .step-1 = { -recipient }への送信を止め、配信リストから外します。
    .step-2 = 自社のGoogle Workspaceのドメインなら、管理コンソールでユーザー、エイリアス、グループを探します。
    .step-3 = 一部のユーザーだけがGoogleなら、「Gmail」→「ルーティング」でほかのユーザーへの分割配信を設定します。
mailbox-unknown_microsoft365 =
    .summary = Microsoft 365で調べましたが、相手の会社に{ $recipient ->
            [none] このアドレスの人
           *[known] 「{ $recipient }」
        }は見つかりませんでした。
    .step-1 = Outlookが出す宛先の候補を削除し、アドレスを入力し直してください。
    .step-2 = 今のアドレスを、別の方法で相手に尋ねてください。
    .step-3 = アドレスが正しければ、先方の管理者に確認するよう、相手に頼んでください。登録がないのかもしれません。
mailbox-unknown_microsoft365_admin =
    .summary = 宛先のテナントに{ -recipient }がありません。5.4.1はエッジブロック、5.1.10はディレクトリの判定です。
    .step-1 = ドメインを持つテナントのユーザー、グループ、連絡先、エイリアスからアドレスを探します。
    .step-2 = ほかにもメールボックスがあるなら、承認済みドメインを「内部の中継」にするか、全アドレスをテナントに同期します。
    .step-3 = ドメインがこのテナントで確認済みか、MXがここを指すかを確認します。
mailbox-unknown_exchange_admin =
    .step-1 = 受信側で{ -recipient }に「Get-Recipient」を実行します。非表示やメールが有効なオブジェクトも調べます。
    .step-2 = Outlookの候補がX.500アドレスなら、X500プロキシアドレスをメールボックスに追加します。
    .step-3 = 承認済みドメインとアドレスポリシーを確認します。
mailbox-unknown_cloudflare_admin =
    .summary = Cloudflare Email Routingに{ -recipient }のルールがありません。
    .step-1 = Email Routingでカスタムアドレスを追加するか、キャッチオールを有効にします。
    .step-2 = 転送先アドレスが確認済みか確認します。
mailbox-unknown_outlook =
    .step-1 = アドレス、特に末尾を確認してください。outlook.com、hotmail.com、live.comは別のメールボックスです。
    .step-2 = 今のアドレスを相手に尋ねてください。Microsoftは、使われていないメールボックスを閉鎖します。

mailbox-moved =
    .short = アドレスが変わった
    .headline = 相手のアドレスが変わりました
    .summary = { -mailbox }はもう使われておらず、届いたメールも転送されません。
    .step-1 = 下にあるサーバーの返答を読んでください。新しいアドレスが書かれていることがあります。
    .step-2 = なければ、別の方法で相手に尋ね、アドレス帳を直してください。
mailbox-moved_helpdesk =
    .step-1 = 返答に新しいアドレスがないか探し、あればお客様に読み上げます。
    .step-2 = まず相手本人に確認するよう、お客様に伝えます。この文面は誰でも書けます。
mailbox-moved_admin =
    .summary = { -server }によると、{ -recipient }は別のアドレスに変わりました。応答551に新しい宛先があっても、使うかは人が決めます（RFC 5321 §3.4）。
    .step-1 = 持ち主に確認してから、エイリアス、転送、配信リストのアドレスを書き換えます。
    .step-2 = 自社のサーバーなら、転送を設定するか、アドレスを示さず5.1.6で拒否します。

mailbox-disabled =
    .short = メールボックスが停止中
    .headline = 宛先のメールボックスは止められています
    .summary = { -mailbox }はありますが、{ $provider ->
            [none] そのメールサービス
           *[known] { $provider }
        }がメールを受け付けません。
    .step-1 = 別の方法で相手に連絡し、届くアドレスを尋ねてください。
    .step-2 = メールボックスが止められていることを伝えてください。相手は気づいていないかもしれません。
    .avoid = 連絡先はまだ消さないでください。再開されることがよくあります。
mailbox-disabled_helpdesk =
    .step-1 = アドレスは正しく、メールボックスを再開できるのは持ち主だけだ、とお客様に伝えます。
    .step-2 = お客様が別の方法で相手に連絡できるよう手伝います。
    .step-3 = 自社のドメインなら、ユーザー一覧を調べます。未払い、退職、ロックなどが考えられます。
mailbox-disabled_admin =
    .summary = { -server }に{ -recipient }はありますが、停止、期限切れ、未払い、長期未使用のため配信されません。
    .step-1 = 配信リストから外し、数週間後に一度試します。
    .step-2 = 自社なら、ライセンス、サインインのブロック、容量によるロック、配信制限を確認します。
mailbox-disabled_inactive =
    .headline = 宛先のメールボックスは長く使われていません
    .summary = { -mailbox }は長い間開かれず、{ -receiver }が閉鎖しました。
    .step-1 = 別の方法で相手に連絡し、今使っているアドレスを尋ねてください。
    .step-2 = 一度ログインすれば再開できることがある、と相手に伝えてください。
mailbox-disabled_inactive_admin =
    .step-1 = { -recipient }を配信リストから外します。後でスパムトラップになります。
    .step-2 = 1年間何も開いていない人を外します。
mailbox-disabled_suspended =
    .headline = 宛先のメールボックスはロックされています
    .summary = { -mailbox }は運営会社がロックしました。理由は示されていません。
    .step-1 = 別の方法で相手に連絡してください。解決できるのは本人だけです。
mailbox-disabled_suspended_admin =
    .step-1 = 自社なら、迷惑メール、乱用、未払いによるロックをプロバイダーで調べます。
    .step-2 = 乗っ取りなら、パスワードを変え、全セッションを終わらせ、見覚えのない転送を消してから、解除を依頼します。

mailbox-full =
    .short = メールボックスが満杯
    .headline = 宛先のメールボックスが満杯です
    .summary = { -mailbox }に空きがありません。持ち主がメールを消すか、容量を増やす必要があります。
    .step-1 = メールボックスが満杯だと、別の方法で相手に伝えてください。
    .step-2 = { -when-room }
    .avoid = 何度も送らないでください。空きができるまでは届きません。
mailbox-full_helpdesk =
    .step-1 = アドレスもメールも正しい、とお客様に伝えます。
    .step-2 = 電話や別のアドレスで相手に連絡してもらいます。空きを作れるのは持ち主だけです。
    .step-3 = 自社のメールボックスなら、容量の使用状況を確認します。
mailbox-full_admin =
    .summary = { -recipient }は{ -server }で容量の上限を超えています。
    .step-1 = 自社なら、上限を上げるか、ごみ箱、迷惑メール、アーカイブを空にします。ループや大量のメールも調べます。
    .step-2 = 他社なら、4.2.2はキューに残し、5.2.2は一時的な不達と数えて数日後に試します。
    .step-3 = 数週間続くなら配信リストから外します。誰も読んでいません。
mailbox-full_gmail =
    .summary = { -recipient }のGoogleの容量が満杯です。メール、ドライブ、フォトが共有しています。
    .step-1 = one.google.com/storageで空きを作れることを、別の方法で相手に伝えてください。
    .step-2 = { -when-room }
mailbox-full_gmail_admin =
    .step-1 = 容量を空けます。ドライブとフォトも含みます。
    .step-2 = 自社のWorkspaceなら、管理コンソールの「ストレージ」で共有容量とユーザーの上限を確認します。
mailbox-full_icloud =
    .summary = { -recipient }のiCloudの容量が満杯です。メール、写真、バックアップが共有しています。
    .step-1 = 端末のiCloud設定で空きを作れることを、別の方法で相手に伝えてください。
    .step-2 = { -when-room }
mailbox-full_microsoft365_admin =
    .step-1 = Exchange管理センターで、サイズ、上限、「回復可能なアイテム」フォルダーを確認します。
    .step-2 = アーカイブを有効にするか、容量の大きいライセンスを割り当てます。
    .step-3 = 自社でなければ、数日後に試します。

recipient-refused =
    .short = 相手が受信を拒否
    .headline = 相手側がこのメールの受け取りを断りました
    .summary = { -recipient }は存在しますが、相手側の設定により、この差出人からのメールは届きません。
    .step-1 = 自分のアドレスを許可してもらえるよう、別の方法で相手に頼んでください。
    .step-2 = ほかに使えるアドレスやフォームを尋ねてください。
    .avoid = 別のアドレスから送ってすり抜けようとしないでください。
recipient-refused_helpdesk =
    .step-1 = ほかの人が送れるか調べます。送れるなら、断られているのはこの差出人だけです。
    .step-2 = 相手か先方の管理者がアドレスを許可する必要がある、とお客様に伝えます。
    .step-3 = 相手に渡せるよう、下の連絡メモを渡します。
recipient-refused_admin =
    .summary = { -server }は、受信者かその組織のルールにより、{ -recipient }宛てのメールを拒否しました。
    .step-1 = 先方の管理者に時刻、差出人、応答を送り、許可を依頼します。
    .step-2 = 自社の別のアドレスから試します。断られたのがアドレスかドメインかが分かります。
    .step-3 = 受信側が自社なら、ユーザー、ドメイン、ゲートウェイのブロックを調べます。
recipient-refused_mimecast_admin =
    .step-1 = 「mimecast-smtp-error-codes」の後の角かっこの番号を、先方の管理者に送ります。
    .step-2 = Permitted SendersかRejected messagesの確認を依頼します。

group-restricted =
    .short = 部外者は送れない
    .headline = このグループにはメンバーしか送れません
    .summary = { -recipient }はグループ、メーリングリスト、または社内専用のアドレスです。決められた差出人からのメールだけを受け取ります。{ $sender ->
            [none] {""}
           *[known] 「{ $sender }」はその中に入っていません。
        }
    .step-1 = アドレスが複数あるなら、メンバーとして登録したアドレスから送ってください。
    .step-2 = グループのメンバーか管理人に、参加させてもらうか、メールを渡してもらってください。
group-restricted_helpdesk =
    .step-1 = どのアドレスから送ったかを尋ねます。メンバーが別のアドレスから送ることがよくあります。
    .step-2 = 自社のグループなら管理人を案内します。そうでなければ、メンバーに尋ねてもらいます。
    .step-3 = メールに問題はない、とお客様に伝えます。
group-restricted_admin =
    .summary = { -recipient }は、登録か認証された差出人からだけ受け取ります。{ -sender }は含まれていません。
    .step-1 = 自社のグループなら、外部の差出人を許可するか、{ -sender }を許可します。
    .step-2 = 自社の複合機やプログラムなら、ログインさせて内部からのメールにします。
    .step-3 = 自社のグループでなければ、グループの所有者に問い合わせます。
group-restricted_microsoft365_admin =
    .step-1 = Exchange管理センターのグループの「設定」→「配信管理」で、外部の差出人かこの差出人を許可します。
    .step-2 = PowerShellなら：Set-DistributionGroup -RequireSenderAuthenticationEnabled $false
    .step-3 = グループでなくメールボックスなら、「メッセージの配信制限」を確認します。
group-restricted_exchange_admin =
    .step-1 = 外部の差出人を許可するには、Set-DistributionGroup -RequireSenderAuthenticationEnabled $falseを実行します。
    .step-2 = AcceptMessagesOnlyFromなどを確認します。送れる人が登録されています。
group-restricted_gmail_admin =
    .step-1 = groups.google.comの「グループ設定」で、投稿できるユーザーを確認します。
    .step-2 = 自社のグループなら、ウェブ上のすべてのユーザーに投稿を許可するか、{ -sender }をメンバーに追加します。
    .step-3 = 保留中のメールを確認します。そこで承認できます。

address-invalid =
    .short = アドレスの書き方が違う
    .headline = 宛先のアドレスの書き方が違います
    .summary = メールサーバーが{ $recipient ->
            [none] このアドレス
           *[known] アドレス「{ $recipient }」
        }を読み取れません。アドレスはname@example.comのような形で、空白は入りません。
    .step-1 = 空白、コンマ、引用符、@の抜け、末尾の点がないか確認してください。全角文字にも注意してください。
    .step-2 = アドレスを手で入力してください。コピーには、見えない文字が入ることがあります。
    .step-3 = アドレス帳の登録も直してください。
address-invalid_helpdesk =
    .step-1 = お客様にアドレスを読み上げてもらうか、メモ帳などに貼り付けてもらいます。
    .step-2 = コンマの代わりのセミコロン、引用符のない表示名、二つ続いたアドレス、全角文字がないか確認します。
    .step-3 = 連絡先を確認します。古いデータに「mailto:」や「SMTP:」が残ることがあります。
address-invalid_admin =
    .summary = { -server }が{ $recipient ->
            [none] アドレス
           *[known] 「{ $recipient }」
        }をRFC 5321 §4.1.2に従って解釈できません。
    .step-1 = ログのRCPT TO行を1バイトずつ読みます。空白、非ASCII文字、<>の抜け、連続した点を探します。
    .step-2 = プログラムがアドレスを読むときに、空白を除き、形式を確認します。
    .step-3 = 非ASCII文字があれば、ドメインは「xn--…」で送れますが、@より前は全経路でSMTPUTF8が必要です。

mailbox-busy =
    .short = メールボックスが使用中
    .headline = 宛先のメールボックスは今、受け取れません
    .summary = { -mailbox }はありますが、使用中か移行中です。たいてい1時間以内に解消します。
    .step-1 = { -wait }
mailbox-busy_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = 1日以上続く場合だけエスカレーションします。
mailbox-busy_admin =
    .summary = { -server }に{ -recipient }はありますが、ロック、移行、復元、保留のため書き込めません。
    .step-1 = { -admin-wait }
    .step-2 = 自社なら、残ったロック、移行、止まったメールボックスストアを調べます。

address-unverified =
    .short = 確認がまだ済んでいない
    .headline = 宛先のアドレスをまだ確認できていません
    .summary = { -receiver }は、受け取る前に宛先を一つずつ調べます。{ -recipient }については、まだ答えが出ていません。
    .step-1 = { -wait }
    .step-2 = その間に、アドレスを確認してください。
address-unverified_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = アドレスが間違っているとは、まだお客様に言わないようにします。
address-unverified_admin =
    .summary = { -server }は宛先を検証しますが、{ -recipient }の判定が出ていません。背後のサーバーが応答しませんでした。
    .step-1 = { -admin-wait }
    .step-2 = 自社のゲートウェイなら、メールボックスサーバーにRCPT TOを試し、キャッシュも確認します。
    .step-3 = Postfixなら、unverified_recipient_reject_codeとaddress_verifyのキャッシュを確認します。

owner-changed =
    .short = 持ち主が変わった
    .headline = このアドレスは別の人のものになっています
    .summary = { -mailbox }かそのドメインの持ち主が、以前と変わっています。中身を守るため、メールは届けられませんでした。
    .step-1 = 新しいアドレスを、電話か対面で本人に尋ねてください。
    .step-2 = ログインに使っているサービスがあれば、アドレスを変えてください。
    .avoid = 古いアドレスに個人的なことを送らないでください。今は知らない人が読みます。
owner-changed_helpdesk =
    .step-1 = 知らない人がこのメールボックスを読むかもしれない、とお客様に伝えます。
    .step-2 = 別の方法で新しいアドレスを確認し、各サービスで変えてもらいます。
owner-changed_admin =
    .summary = { -recipient }はRequire-Recipient-Valid-Since（RFC 7293）が通りませんでした。指定日より後に持ち主が変わっています。
    .step-1 = このアドレスを未確認とします。個人情報、特にパスワード再設定のメールは送らないようにします。
    .step-2 = 別の方法でログインした本人に、新しいアドレスを確認してもらいます。

domain-unknown =
    .short = @より後ろが違う
    .headline = @より後ろの部分が存在しません
    .summary = { $recipient ->
            [none] アドレス
           *[known] 「{ $recipient }」
        }の@より後ろに当たるメールサーバーが見つかりません。
    .step-1 = @より後ろを確認してください。文字の過不足や、末尾の間違い（.comと.co.jpなど）がよくあります。
    .step-2 = 相手のウェブサイトや手紙で、今のドメインを調べてください。
    .step-3 = 今のアドレスを、別の方法で相手に尋ねてください。
domain-unknown_helpdesk =
    .step-1 = ブラウザーとDNSツールでドメインを調べます。打ち間違い、期限切れ、廃止のどれでしょうか。
    .step-2 = お客様にアドレスを手で入力してもらいます。
    .step-3 = ほかで引けるなら送信側のDNSの不具合です。エスカレーションします。
domain-unknown_admin =
    .summary = { -recipient }のドメインには、DNSにMXもA/AAAAレコードもありません。
    .step-1 = 公開リゾルバーと自社のリゾルバーで「dig MX」「dig A」「dig AAAA」を実行します。
    .step-2 = 自社だけ引けないなら、キャッシュ、DNSSEC、フォワーダーを確認します。
    .step-3 = 自社のドメインなら、有効期限、委任、MXレコードを確認します。
domain-unknown_nxdomain =
    .summary = { $recipient ->
            [none] {""}
           *[known] 「{ $recipient }」の
        }@より後ろの名前は使われていません。誰も取得していないか、期限が切れています。
domain-unknown_typo =
    .headline = @より後ろに打ち間違いがあるようです
    .summary = { $recipient ->
            [none] このアドレス
           *[known] 「{ $recipient }」
        }は、よく知られたメールのドメインを打ち間違えたように見えます。
    .step-1 = @より後ろを直して、もう一度送ってください。
    .step-2 = アドレス帳の登録も直してください。
domain-unknown_no-mx =
    .headline = このドメインにはメールサーバーがありません
    .summary = @より後ろのドメインはありますが、メールサーバーがありません。
    .step-1 = つづりを確認してください。メールのドメインは別の形かもしれません。
    .step-2 = アドレスが正しければ、ドメインにメールサーバーがないことを相手に伝えてください。
domain-unknown_no-mx_admin =
    .summary = { -recipient }のドメインはありますが、MXがなく、代わりに使えるA/AAAAレコードもありません。
    .step-1 = 「dig MX」と「dig A」を実行し、結果をドメインの持ち主に問い合わせます。
    .step-2 = 自社なら、Aレコードのあるホスト名を指すMXを公開します。IPやCNAMEは使えません。

domain-no-mail =
    .short = メールを受けないドメイン
    .headline = このドメインはメールを受け取りません
    .summary = @より後ろのドメインの持ち主が、メールを一切受け取らないと宣言しています。
    .step-1 = つづりを確認してください。メールのドメインは別の形かもしれません。
    .step-2 = 相手のウェブサイトで、正しいアドレスかフォームを探してください。
domain-no-mail_helpdesk =
    .step-1 = このドメインのアドレスはどれも使えない、とお客様に伝えます。一人の問題ではありません。
    .step-2 = 会社がメールに使うドメインを一緒に探します。
domain-no-mail_admin =
    .summary = ドメインがnull MX（点だけのホスト）を公開しているか、ホストが全員に521を返します（RFC 7504、RFC 7505）。
    .step-1 = 「dig MX」を実行します。点だけなら、意図してメールを受けていません。
    .step-2 = このドメインを配信リストから外します。
    .step-3 = 受信すべき自社のドメインなら、null MXをメールのホストに替えます。

## 差出人のアカウントとアドレス

sender-refused =
    .short = 差出人が断られた
    .headline = 差出人のアドレスが断られました
    .summary = { -receiver }は、{ $sender ->
            [none] この差出人のアドレスかドメイン
           *[known] 「{ $sender }」
        }からのメールを受け取りません。なりすましに見えたか、独自のリストに載っているかもしれません。
    .step-1 = 差出人アドレスを一文字ずつ確認してください。
    .step-2 = 自分のアドレスを許可してもらえるよう、別の方法で相手に頼んでください。
    .step-3 = { -note-to-admin }
    .avoid = このためにパスワードを変えないでください。アカウントに問題はありません。
sender-refused_helpdesk =
    .step-1 = 差出人アドレスが実在し、返信を受け取れるか確認します。
    .step-2 = 同じドメインの別のアドレスから試します。断られたのがアドレスかドメインかが分かります。
    .step-3 = ドメインならエスカレーションします。DNSの不具合かもしれません。
    .avoid = お客様にパスワードを変えさせないでください。アカウントに問題はありません。
sender-refused_admin =
    .summary = { -server }がMAIL FROMでエンベロープ送信者{ $sender ->
            [none] {""}
           *[known] 「{ $sender }」
        }を拒否しました。検証できない、名前解決できない、独自リストに載っている、のいずれかです。
    .step-1 = { -domain }のMX、A、SOAを外部から確認します。返信が届く必要があります。
    .step-2 = Return-Pathが受信できることを確認します。返信不可のアドレスも550を返してはいけません。
    .step-3 = どちらも正しければ、受信側のpostmasterに理由を尋ねます。
    .avoid = 代わりに、ほかの差出人チェックを切らないでください。
sender-refused_null-mx_admin =
    .summary = { -domain }はnull MXで、メールを受け取りません。そのため{ -server }も受け取りません。
    .step-1 = { -domain }のnull MXを、不達通知を受け取るホストに替えます。
    .step-2 = または、別のドメインのReturn-Pathを使います。
sender-refused_unverified =
    .headline = 差出人のアドレスがまだ確認されていません
    .summary = { -service }で送れるのは、確認したアドレスとドメインからだけです。{ -sender }はまだ確認されていません。
    .step-1 = 確認済みのアドレスから送ってください。
    .step-2 = アカウントの差出人かドメインの設定で、このアドレスを確認してください。
sender-refused_unverified_admin =
    .step-1 = サービス指定のDNSレコードを公開し、{ -domain }を確認済みにします。
    .step-2 = ログインだけでなく、Fromも確認済みのドメインか確認します。
sender-refused_amazon-ses =
    .headline = 差出人アドレスがAmazon SESで未検証です
    .summary = Amazon SESで送れるのは、検証済みのアドレスとドメインからだけです。サンドボックスでは宛先も検証が必要です。
    .step-1 = 検証済みのアドレスから送ってください。
    .step-2 = { -note-to-admin }
sender-refused_amazon-ses_admin =
    .step-1 = SESコンソールの「ID」で、送信するリージョンのドメインを検証します。
    .step-2 = 応答に宛先があれば、サンドボックスです。本稼働アクセスを申請します。
    .step-3 = FromのドメインをIDと比べます。サブドメインは使えますが、別のドメインは使えません。
sender-refused_sendgrid_admin =
    .step-1 = SendGridの「Settings」→「Sender Authentication」で、ドメインを認証するか、Single Senderを検証します。
    .step-2 = APIキーが、それを持つアカウントかサブユーザーのものか確認します。

sender-authentication =
    .short = 差出人の証明が不十分
    .headline = 差出人が本物だと確かめられませんでした
    .summary = { -receiver }は、メールが本当に{ $domain ->
            [none] 差出人のドメイン
           *[known] { $domain }
        }から来たか確かめられず、受け取りませんでした。直せるのは差出人側の管理者だけです。
    .step-1 = いつものメールソフトかウェブメールで、自分のアドレスから送ってください。
    .step-2 = { -note-to-admin }
    .step-3 = { -ask-other-way }
    .avoid = このためにパスワードを変えないでください。ログインに問題はありません。
sender-authentication_helpdesk =
    .step-1 = 送り方を尋ねます。ウェブサイト、メール配信サービス、複合機、転送、メールソフトのどれでしょうか。
    .step-2 = このドメインのメールがすべて届かないのか、一つの送り方だけかを調べます。
    .step-3 = 下の連絡メモを添え、{ -domain }のDNS担当者にエスカレーションします。
    .avoid = お客様にパスワードを変えさせないでください。ログインに問題はありません。
sender-authentication_admin =
    .summary = { -server }が、{ -ip }から届いた{ -domain }のメールを拒否しました。SPF、DKIM、DMARCのいずれかが通っていません。
    .step-1 = { -domain }のSPFレコードに{ -ip }を追加します。TXTレコードは1つ、DNS参照は10回までです。
    .step-2 = 送信したサービスでDKIM署名を有効にし（{ -d }）、その公開鍵をDNSに登録します。
    .step-3 = 自分のメールボックスにテストを送り、Authentication-Resultsを読みます。SPFかDKIMが通り、Fromと一致する必要があります。
    .avoid = SPFを+allにしないでください。誰でもこのドメインを名乗れます。
sender-authentication_spf =
    .headline = 送信サーバーが登録されていません
    .summary = { -domain }の持ち主は、送信してよいサーバーのリスト（SPF）を公開しています。送信サーバーはそこに載っていません。
sender-authentication_spf_helpdesk =
    .step-1 = 送り方を尋ねます。SPFが通らない原因は、転送とウェブフォームがほとんどです。
    .step-2 = フォームや別のサーバーではなく、自分のアカウントから送るよう、お客様に伝えます。
    .step-3 = { -domain }のDNS担当者にエスカレーションします。
sender-authentication_spf_admin =
    .headline = SPFが通りませんでした
    .summary = エンベロープのドメインのSPFは、{ -ip }を許可していません。
    .step-1 = 「dig TXT { $domain ->
            [none] example.com
           *[known] { $domain }
        }」を実行します。v=spf1のレコードは1つ、DNS参照は10回までです。
    .step-2 = { $ip ->
            [none] ip4:に続けて送信元IP
           *[known] ip4:{ $ip }
        }、または送信したサービスのincludeを追加します。
    .step-3 = 転送されたメールなら、エンベロープ送信者を書き換え（SRS）、DKIM署名を残します。
sender-authentication_dkim =
    .headline = メールの署名を確認できませんでした
    .summary = メールサーバーは、メールに署名（DKIM）を付けます。{ -receiver }は、{ -domain }の正しい署名を見つけられませんでした。
sender-authentication_dkim_admin =
    .headline = DKIMが通りませんでした
    .summary = { -server }は、{ $domain ->
            [none] d=がFromのドメインである
           *[known] d={ $domain }の
        }有効なDKIM署名を見つけられませんでした。
    .step-1 = 送信済みメールのDKIM-Signatureを見て、「selector._domainkey」とd=のドメインで公開鍵を引きます。
    .step-2 = 公開鍵をサーバーの鍵と比べます。TXTの値が切れていないか、古いセレクターでないかを見ます。
    .step-3 = 途中で壊れるなら、署名後にメールを変えるフッター、スキャナー、ゲートウェイを止めます。
sender-authentication_dmarc =
    .headline = 差出人アドレスの確認が通りませんでした
    .summary = { -domain }の持ち主は、本物と確かめられないメールを断るよう求めています（DMARC）。このメールは確かめられませんでした。
    .step-1 = 差出人アドレスのメールサービスから送ってください。ほかのサービスは使えません。
    .step-2 = { -note-to-admin }
    .step-3 = { -ask-other-way }
sender-authentication_dmarc_helpdesk =
    .step-1 = 差出人アドレスを確認します。GmailやYahooのアドレスは、そのサービスから送る必要があります。
    .step-2 = 転送やメーリングリストを通ったかを尋ねます。どちらもDMARCが通らない原因です。
    .step-3 = 自社のドメインならエスカレーションします。SPFかDKIMに送信サービスが漏れています。
sender-authentication_dmarc_admin =
    .headline = DMARCが通らず、ポリシーで拒否されました
    .summary = From（{ -domain }）のドメインでSPFもDKIMも通らず、DMARCポリシーはquarantineかrejectです。
    .step-1 = どちらかを通し、Fromに合わせます。DKIMのd=かReturn-PathをFromのドメインにします。
    .step-2 = 集約レポート（rua=）で、{ -ip }から送るサービスを探します。
    .step-3 = Fromがフリーメールなら、そのサービスから送るか、自社のドメインを使います。
    .avoid = メールを通すためにDMARCレコードを消さないでください。なりすましも通ります。
sender-authentication_none =
    .headline = 差出人を証明するものがありませんでした
    .summary = { -receiver }は本物だという証明を求めます。このメールには、よくある二つの証明（SPFとDKIM）がありませんでした。
sender-authentication_none_admin =
    .headline = { $provider ->
            [none] {""}
           *[known] { $provider }で
        }SPFもDKIMも通りませんでした
    .summary = { -ip }が{ -domain }を名乗って送信しました。SPFにそのIPはなく、ドメインの有効なDKIM署名もありません。
    .step-1 = { -ip }の送信サービスを{ -domain }のSPFレコードに追加します（TXTレコードは1つ、DNS参照は10回まで）。
    .step-2 = そのサービスでDKIM署名を有効にし（{ -d }）、発行された公開鍵をDNSに登録します。
    .step-3 = Gmailのアドレスにテストを送り、「メッセージのソースを表示」を開きます。SPFとDKIMがどちらもPASSになる必要があります。
sender-authentication_arc_admin =
    .headline = ARCチェーンが壊れています
    .summary = メールは転送されており、最初の検査を保証するARCシールの検証が通りませんでした。
    .step-1 = シールの後にメールを変えたホストを探します。リストのフッター、スキャナー、リンクの書き換えなどです。
    .step-2 = 転送元のARCの鍵をDNSで確認します。
    .step-3 = 転送せず直接送って比べます。
sender-authentication_gmail_admin =
    .headline = Gmailが拒否：送信者認証が通っていません
    .summary = { -ip }が{ -domain }を名乗って送信しました。GmailはSPFかDKIMを、大量の送信にはSPF、DKIM、DMARCを求めます。
    .step-1 = { -ip }のサービスをSPFに加え、{ -domain }のDKIM署名を付けます。
    .step-2 = Gmailのアドレスにテストを送り、「メッセージのソースを表示」を開きます。SPFとDKIMがどちらもPASSになる必要があります。
    .step-3 = Google Postmaster Toolsでドメインを確認します。1日5,000通以上ならDMARCも公開します。
sender-authentication_microsoft365_admin =
    .step-1 = { -domain }をMicrosoft 365から送るなら、include:spf.protection.outlook.comを加え、DefenderポータルでDKIMを有効にします。
    .step-2 = 別のサービスなら、そのサービスのSPFとDKIM鍵を用意します。
    .step-3 = テストを送ってAuthentication-Resultsを読み、compauth、spf、dkim、dmarcを確認します。
sender-authentication_outlook_admin =
    .summary = Outlook.comは、1日5,000通を超えて送るドメインにSPF、DKIM、DMARCを求めます。{ -domain }は通りませんでした。
    .step-1 = { -ip }を含むSPF、DKIM鍵、p=none以上のDMARCを公開します。
    .step-2 = SPFかDKIMをFromのドメインに合わせます。
    .step-3 = outlook.comのメールボックスにテストを送り、ソースのAuthentication-Resultsを読みます。
sender-authentication_yahoo_admin =
    .step-1 = { -domain }のSPFかDKIMを通します。大量の送信には両方と、p=none以上のDMARCが必要です。
    .step-2 = どちらか一方をFromのドメインに合わせます。
    .step-3 = Yahoo Sender Hub（senders.yahooinc.com）でドメインを確認します。

relay-denied =
    .short = ログインが抜けている
    .headline = サーバーがこのメールを中継しません
    .summary = メールサーバーは、ログインした人のメールしかよそのドメインに送りません。多くはログインが抜けています。
    .step-1 = メールソフトの送信メールサーバー（SMTP）の設定を開き、認証を有効にしてください。
    .step-2 = 送信メールサーバーとポートを、メール会社の案内と比べてください。多くは587か465です。
    .step-3 = { -note-to-admin }
relay-denied_helpdesk =
    .step-1 = 送信メールサーバー、ポート、ログイン名を尋ねます。
    .step-2 = ポート587とSTARTTLS、または465とTLSにし、ユーザー名はアドレス全体にします。
    .step-3 = 後で別のサーバーから不達通知が来たなら、エスカレーションします。MXの先にドメインの設定がありません。
relay-denied_admin =
    .summary = { -server }は、{ -ip }から{ -recipient }宛てのメールを受け取る設定になっていません。
    .step-1 = 自社の送信サーバーなら、587か465でログインさせるか、IPを信頼済みネットワークに追加します。
    .step-2 = 宛先のMXなら、ローカルにも中継ドメインにも登録がありません。「dig MX」を確認します。
    .step-3 = すべてのMXを比べます。古いMXや予備のMXにはよく抜けています。
    .avoid = 誰でも中継できるようにしないでください。数時間で悪用されます。
relay-denied_not-logged-in =
    .headline = メールソフトがログインしていません
    .summary = { -service }で送れるのは、ログインした人だけです。メールソフトが送信メールサーバーにログインしませんでした。
relay-denied_microsoft365_admin =
    .headline = 送信サーバーに合うコネクタがありません
    .summary = Microsoft 365は{ -ip }のテナントが分からず、中継しませんでした。
    .step-1 = 受信コネクタを確認します。IPの一覧に{ -ip }があるか、証明書名が一致する必要があります。
    .step-2 = IPか証明書を変えたなら、Exchange管理センターの「メールフロー」でコネクタも変えます。
    .step-3 = ホストが違うなら、宛先のMXか、ログイン付きのsmtp.office365.comを使います。
relay-denied_gmail_admin =
    .headline = Googleの中継がこの送信者を認識していません
    .step-1 = 管理コンソールで「アプリ」→「Google Workspace」→「Gmail」→「ルーティング」→「SMTPリレーサービス」を開きます。
    .step-2 = { -ip }を許可するかSMTP認証を必須にし、自社のドメインから送ります。
    .step-3 = サーバーのEHLO名を自社のドメインにします。

relay-denied_exchange_admin =
    .step-1 = { -recipient }が社内なら、承認済みドメインに追加します。
    .step-2 = 機器が外部に送るなら、そのIPだけの受信コネクタを作り、中継を許可します。
    .step-3 = ログインできるなら、587のClient Frontendコネクタを使います。

login-required =
    .short = ログインが必要
    .headline = 送信するにはログインが必要です
    .summary = { -your-service }は、先にログインした人のメールだけを受け付けます。メールソフトがログインしなかったか、接続が暗号化されていませんでした。
    .step-1 = 送信メールサーバー（SMTP）の設定で認証を有効にし、自分のアドレスとパスワードを入れてください。
    .step-2 = SSL/TLSとポート465、またはSTARTTLSとポート587を選んでください。
    .step-3 = 設定を、メール会社の案内と比べてください。
login-required_helpdesk =
    .summary = { -server }は、ログインしたユーザーのメールだけを受け付けます。お客様のメールソフトがログインしなかったか、接続が暗号化されていませんでした。
    .step-1 = 送信メールサーバーの認証とTLSを有効にし、ユーザー名はアドレス全体にします。
    .step-2 = ポートは25ではなく、587か465にします。
    .step-3 = ウイルス対策ソフトやVPNがないか尋ねます。ログインやTLSを妨げることがあります。
login-required_admin =
    .summary = { -server }はこのポートでAUTH、またはその前のSTARTTLSを求めています。
    .step-1 = 587とSTARTTLS、または465とTLSにし、正しい認証情報でAUTHを使います。
    .step-2 = TLSの後のEHLO応答を読みます。AUTHはそこだけにあることが多いです。
    .step-3 = 外部から受信するホストなら、ポート25を使い、ほかのサーバーにAUTHを求めないようにします。
login-required_microsoft365_admin =
    .step-1 = 機器をsmtp.office365.com、ポート587、STARTTLSにし、「認証済みSMTP」を許可したライセンス付きメールボックスを使います。
    .step-2 = 先進認証ができない機器なら、固定IPのコネクタか、社内宛てのHigh Volume Emailを使います。
    .step-3 = 宛先が社内だけなら、ログインなしでテナントのMXのポート25に送ります。

login-failed =
    .short = ログインできない
    .headline = ログインできませんでした
    .summary = { -your-service }が、メールソフトから届いたユーザー名とパスワードを認めませんでした。メールは送られていません。
    .step-1 = メール会社のウェブサイトに、同じアドレスとパスワードでログインしてみてください。
    .step-2 = メールソフトの送信メールサーバー（SMTP）の設定で、パスワードを入れ直してください。
    .step-3 = ウェブサイトだけログインできるなら、そこで「アプリパスワード」を探してください。
    .avoid = 何度も試さないでください。数回間違えるとロックされることがあります。
login-failed_helpdesk =
    .summary = { -server }が、お客様のメールソフトのユーザー名とパスワードを認めませんでした。メールは送られていません。
    .step-1 = ユーザー名を確認します。アドレス全体を求めるサービスがほとんどです。
    .step-2 = ブラウザーでログインしてもらいます。ロック、2段階認証、期限切れが分かります。
    .step-3 = 古いパスワードを送り続ける端末を探します。ロックの原因です。
login-failed_admin =
    .summary = { -server }がAUTHを拒否しました。認証情報の誤りか、無効にされた方式です。
    .step-1 = サインインログで、パスワード、ロック、ポリシー、方式のどれが原因か調べます。
    .step-2 = TLSの後のEHLOの方式と、クライアントの方式を確認します。
    .step-3 = 多くのアカウントや国で起きていれば、総当たり攻撃です。回数を制限し、二要素認証を求めます。
login-failed_app-password =
    .headline = アプリパスワードが必要です
    .summary = { -service }には、メールソフトから普段のパスワードではログインできません。アプリパスワード（ソフトごとに作る、別の長いパスワード）が必要です。
    .step-1 = ブラウザーでログインし、アカウントのセキュリティ設定でアプリパスワードを作ってください。
    .step-2 = メールソフトに、普段のパスワードの代わりにそれを入れてください。
    .step-3 = 使わないアプリパスワードは削除してください。
    .avoid = これを避けるために2段階認証を切らないでください。
login-failed_app-password_helpdesk =
    .step-1 = 普段のパスワードは正しくてもメールソフトでは使えない、とお客様に伝えます。
    .step-2 = セキュリティ設定で2段階認証を有効にし、アプリパスワードを作ってもらいます。
    .step-3 = 空白なしで、受信と送信の両方に貼り付けます。
login-failed_app-password_admin =
    .step-1 = サービスアカウントのアプリパスワードを作るか、OAuth 2.0（XOAUTH2）に移行します。
    .step-2 = 組織のポリシーがアプリパスワードを許可しているか確認します。
login-failed_basic-auth-off =
    .headline = このログイン方式は使えなくなっています
    .summary = { -service }では、ユーザー名とパスワードだけのログインはもう使えません。ブラウザーの画面での新しいサインインが必要です。
    .step-1 = メールソフトを更新し、アカウントを一度削除して追加し直してください。サインイン画面が開くはずです。
    .step-2 = それまではウェブメールをお使いください。
    .step-3 = { -note-to-admin }
    .avoid = パスワードを再設定しないでください。正しいものも受け付けられません。
login-failed_basic-auth-off_helpdesk =
    .step-1 = パスワードが原因ではない、とお客様に伝えます。
    .step-2 = メールソフトのバージョンを確認します。OAuth 2.0（「先進認証」）が必要です。
    .step-3 = 機器やスクリプトはエスカレーションします。別の送り方が必要です。
login-failed_basic-auth-off_admin =
    .summary = { -server }は、このユーザーか組織全体の基本認証を拒否しています。
    .step-1 = クライアントをOAuth 2.0（SMTPではXOAUTH2）に移行します。
    .step-2 = Microsoft 365なら、Set-CASMailbox -SmtpClientAuthenticationDisabled、セキュリティの既定値群、認証ポリシーを確認します。
    .step-3 = OAuthを使えない機器なら、IPのコネクタか、機器用のメールサービスで中継します。
login-failed_account-disabled =
    .headline = アカウントが止められています
    .summary = ログイン情報は正しいですが、このアカウントからは送れません。{ -service }がロックしたか閉鎖しました。
    .step-1 = ブラウザーでログインしてください。理由が出ることがあります。
    .step-2 = メール会社のサポートか、メールの管理者に問い合わせてください。
login-failed_account-disabled_admin =
    .step-1 = サインインのブロック、ライセンス不足、乱用によるロックがないか確認します。
    .step-2 = 乗っ取りなら、解除の前にパスワードを変え、全セッションを終わらせます。
login-failed_web-login =
    .headline = 先にブラウザーでのログインが必要です
    .summary = { -service }は本人かどうか分からず、メールソフトを止めました。
    .step-1 = 同じパソコンと回線のブラウザーでログインし、本人確認に応じてください。
    .step-2 = 数分以内に、メールソフトでもう一度試してください。
    .step-3 = また求められたら、アプリパスワードを作ってください。
login-failed_web-login_admin =
    .step-1 = サーバーと同じネットワークのブラウザーで一度ログインし、質問に答えます。
    .step-2 = OAuth 2.0かアプリパスワードを使います。データセンターからのログインはよく止められます。
login-failed_wrong-password =
    .headline = ユーザー名かパスワードが違います
    .summary = { -service }はこのログイン方式に対応していますが、ユーザー名とパスワードが一致しませんでした。
login-failed_too-many-tries =
    .headline = ログインの試行が多すぎました
    .summary = { -service }は、間違ったログインが続いたため、しばらく受け付けません。
    .step-1 = { $wait ->
            [none] 30分
           *[known] { $wait }
        }ほど、何も試さずに待ってください。
    .step-2 = このアカウントを使うスマートフォンとパソコンで、パスワードを直してください。
    .step-3 = 心当たりがなければ、ブラウザーでパスワードを変えてください。
login-failed_too-many-tries_admin =
    .step-1 = ログで試行の元を探します。古い端末、スクリプト、攻撃のどれでしょうか。
    .step-2 = それを止め、ロックが解けるのを待ちます。
login-failed_gmail =
    .summary = Googleがこのログインを認めませんでした。メールソフトでは、普段のパスワードではなく「Googleでログイン」かアプリパスワードが必要です。
    .step-1 = メールソフトからアカウントを削除し、「Googleでログイン」で追加し直してください。
    .step-2 = できなければ、2段階認証プロセスを有効にし、myaccount.google.com/apppasswordsでアプリパスワードを作ってください。
    .step-3 = できた16文字をパスワードとして入れてください。
login-failed_gmail_helpdesk =
    .step-1 = メールソフトを尋ねます。新しければ、アカウントを削除し「Googleでログイン」で追加し直してもらいます。
    .step-2 = できなければ、2段階認証プロセスを確認し、アプリパスワードを作ってもらいます。
    .step-3 = 複合機、スクリプト、アプリパスワードを作れないWorkspaceアカウントはエスカレーションします。
login-failed_gmail_admin =
    .step-1 = smtp.gmail.comのポート587で、OAuth 2.0（XOAUTH2）か、2段階認証プロセスのあるアカウントのアプリパスワードを使います。
    .step-2 = Workspaceの機器なら、smtp-relay.gmail.comを使い、管理コンソールでIPを許可します。
    .step-3 = 管理コンソールのログインイベントで、ブロックを探します。
login-failed_yahoo =
    .summary = Yahooがこのログインを認めませんでした。メールソフトでは、Yahooのサインイン画面かアプリパスワードが必要です。
    .step-1 = ブラウザーでログインし、アカウントのセキュリティ設定でアプリパスワードを作ってください。
    .step-2 = メールソフトに、普段のパスワードの代わりにそれを入れてください。
login-failed_icloud =
    .summary = Appleがこのログインを認めませんでした。メールソフトでは、Apple Accountのパスワードではなく、アプリ用パスワードが必要です。
    .step-1 = account.apple.comにログインし、「サインインとセキュリティ」でアプリ用パスワードを作ってください。
    .step-2 = それをメールソフトに入れてください。送信メールサーバーはsmtp.mail.me.com、ポートは587です。
login-failed_microsoft365 =
    .step-1 = outlook.office.comにログインしてください。できなければ、パスワードが違うか、アカウントがロックされています。
    .step-2 = メールソフトからアカウントを削除し、Microsoftのサインイン画面で追加し直してください。
    .step-3 = { -note-to-admin }
login-failed_microsoft365_admin =
    .step-1 = Entra IDのサインインログで、パスワード違い、条件付きアクセス、レガシ認証のブロックを調べます。
    .step-2 = Microsoft 365管理センターの「アクティブなユーザー」→「メール」→「メールアプリの管理」で、「認証済みSMTP」を確認します。
    .step-3 = テナントはGet-TransportConfigのSmtpClientAuthenticationDisabledを確認します。できればOAuth 2.0を使います。
login-failed_outlook =
    .summary = Microsoftがこのログインを認めませんでした。Outlook.com、Hotmail、Liveでは、ブラウザーの画面での新しいサインインが必要です。
    .step-1 = メールソフトを更新し、アカウントを一度削除して追加し直してください。サインイン画面が開くはずです。
    .step-2 = 方式を聞かれたら、受信も送信もOAuth2にしてください。
    .step-3 = それまではoutlook.comでメールを読み書きしてください。
    .avoid = パスワードを再設定しないでください。正しいものも受け付けられません。
login-failed_comcast =
    .step-1 = ブラウザーでXfinityにログインし、メールのセキュリティ設定でほかのソフトを許可してください。
    .step-2 = メールソフトにパスワードを入れ直してください。送信メールサーバーはsmtp.comcast.net、ポートは587です。
login-failed_naver =
    .step-1 = ブラウザーでログインし、メールの設定でPOP3/SMTPかIMAP/SMTPを有効にしてください。
    .step-2 = 2段階認証を使っているなら、アプリパスワードを入れてください。
login-failed_gmx =
    .step-1 = ブラウザーでログインし、設定でPOP3とIMAPを許可してください。許可がないとメールソフトは使えません。
    .step-2 = 二要素認証を使っているなら、セキュリティ設定でアプリパスワードを作ってください。
    .step-3 = メールソフトにパスワードを入れ直してください。送信メールサーバーの設定にも必要です。
login-failed_t-online =
    .step-1 = Telekomの顧客ページで、メールソフト用のパスワードを作ってください。普段のパスワードは使えません。
    .step-2 = メールソフトの受信と送信の両方に、それを入れてください。
login-failed_qq =
    .step-1 = mail.qq.comにログインし、設定のアカウント画面でSMTPサービスを有効にしてください。
    .step-2 = 発行された認証コードを、パスワードの代わりに入れてください。
login-failed_netease =
    .step-1 = ブラウザーでログインし、設定のPOP3/SMTP/IMAP画面でサービスを有効にしてください。
    .step-2 = 発行された認証コードを、パスワードの代わりに入れてください。
login-failed_yandex =
    .step-1 = ブラウザーでログインし、メールの設定でメールソフトの利用を許可してください。
    .step-2 = Yandex IDでメール用のアプリパスワードを作り、ソフトに入れてください。
login-failed_mail-ru =
    .step-1 = ブラウザーでログインし、セキュリティ設定で外部アプリ用のパスワードを作ってください。
    .step-2 = メールソフトに、普段のパスワードの代わりにそれを入れてください。
login-failed_zoho =
    .step-1 = 二要素認証を使っているなら、Zohoアカウントでアプリ専用パスワードを作ってください。
    .step-2 = 送信メールサーバーを確認してください。アカウントの地域で違います。
login-failed_amazon-ses_admin =
    .step-1 = SESコンソールで作ったSMTP認証情報を使います。アクセスキーとは別で、リージョンごとです。
    .step-2 = IAMユーザーが有効で、ses:SendRawEmailを使えるか確認します。
login-failed_godaddy =
    .step-1 = 送信メールサーバーをsmtpout.secureserver.net、ポート465、SSLにしてください。
    .step-2 = アドレス全体と、そのパスワードを入れてください。

send-as-denied =
    .short = 差出人名義が使えない
    .headline = この差出人アドレスは使えません
    .summary = ログインはできていますが、{ -your-service }はこのアカウントから{ $sender ->
            [none] 差出人欄のアドレス
           *[known] 「{ $sender }」
        }の名義で送ることを認めていません。
    .step-1 = 差出人欄で自分のアドレスを選び、もう一度送ってください。
    .step-2 = メールソフトの送信メールサーバーが、そのアドレスのものか確認してください。
    .step-3 = そのアドレスの名義で送る権限を、管理者に頼んでください。
send-as-denied_helpdesk =
    .summary = お客様はログインできていますが、このアカウントでは{ $sender ->
            [none] 差出人欄のアドレス
           *[known] 「{ $sender }」
        }の名義で送れません。
    .step-1 = 差出人アドレスと、送信メールサーバーのログイン名を比べます。
    .step-2 = アカウントの取り違えを探します。別のアドレスのサーバーから送っていないか確認します。
    .step-3 = 共有アドレスなら、その名義で送る権限をエスカレーションします。
send-as-denied_admin =
    .summary = このログインでは、MAIL FROMかFromに{ -sender }を使えません。
    .step-1 = そのメールボックスの名義で送る権限を与えるか、アドレスをエイリアスに追加します。
    .step-2 = 機器やプログラムなら、専用のメールボックスを作り、Fromをそれにします。
    .step-3 = Postfixなら、smtpd_sender_login_mapsを確認します。
send-as-denied_microsoft365_admin =
    .step-1 = Add-RecipientPermission MAILBOX -AccessRights SendAs -Trustee USERを実行します。1時間かかることがあります。
    .step-2 = エイリアスで送るなら、組織でエイリアスからの送信を許可します。
    .step-3 = プログラムのFromが、ログインするメールボックスか確認します。

account-blocked =
    .short = アカウントが送信停止
    .headline = このアカウントは今、送信できません
    .summary = { -your-service }が、このアカウントからの送信を止めています。送りすぎたか、他人に使われたのかもしれません。
    .step-1 = 信頼できるパソコンのブラウザーで、パスワードを変えてください。
    .step-2 = 送信済みメール、転送、ルールに見覚えのないものがあれば削除してください。
    .step-3 = 管理者かメール会社のサポートに、アカウントの再開を頼んでください。
    .avoid = 元のアカウントが安全になる前に、新しいアカウントで送らないでください。
account-blocked_helpdesk =
    .summary = { -service }がお客様のアカウントからの送信を止めています。送りすぎ、迷惑メール、パスワードの盗難がよくある原因です。
    .step-1 = 見覚えのない送信済みメールやサインイン、パスワードを尋ねるメールがなかったか尋ねます。
    .step-2 = まずパスワードを変え、全セッションを終わらせてもらいます。
    .step-3 = 解除のエスカレーションはその後です。二度目は長引きます。
account-blocked_admin =
    .summary = { -server }が送信アカウント{ $sender ->
            [none] {""}
           *[known] 「{ $sender }」
        }かテナント全体を止めています。おそらく迷惑メールが原因です。
    .step-1 = パスワードを変え、全セッションを終わらせ、見覚えのないルール、転送、アプリの同意を消します。
    .step-2 = 数日間に何がどのIPから送られたか調べます。
    .step-3 = サービスに解除を依頼し、上限と二要素認証を設定します。
account-blocked_microsoft365_admin =
    .step-1 = パスワードを変え、全セッションを終わらせ、受信トレイのルールと転送を調べ、二要素認証を有効にします。
    .step-2 = Defenderポータルの「メールとコラボレーション」→「確認」→「制限付きエンティティ」で解除します。
    .step-3 = テナント全体（5.7.705、5.7.708、5.7.750）なら、ドメインを確認済みにし、サポートに依頼します。
account-blocked_amazon-ses_admin =
    .step-1 = SESコンソールでアカウントの状態、バウンス率、苦情率、審査を確認します。
    .step-2 = 原因のメールを止め、何を変えたかをケースに返信します。
account-blocked_zoho_admin =
    .step-1 = パスワードを変え、転送を確認し、Zoho Mailの管理コンソールで解除します。
    .step-2 = できなければ、Zohoのサポートに依頼します。

sending-limit =
    .short = 送信数が上限に達した
    .headline = 送信数が上限に達しました
    .summary = { -your-service }では、1アカウントから送れる数が決まっています。上限に達したため、メールは送られていません。
    .step-1 = { $wait ->
            [none] 明日になってから
           *[known] { $wait }ほど待ってから
        }、もう一度送ってください。
    .step-2 = 一度に送る人数を減らすか、大勢に送るときはメール配信サービスを使ってください。
    .step-3 = そんなに送っていなければ、パスワードを変えてください。他人に使われたかもしれません。
    .avoid = 何度も試さないでください。それも数に入ることがあります。
sending-limit_helpdesk =
    .summary = お客様のアカウントは、{ -service }の送信数の上限に達しました。メールは送られていません。
    .step-1 = 今日、何人に、どのソフトで送ったかを尋ねます。
    .step-2 = 数が合わなければ、アカウントが他人に使われていないか調べます。
    .step-3 = 上限が戻る時期を伝えます。多くは最初の送信から24時間後です。
sending-limit_admin =
    .summary = 送信アカウント{ $sender ->
            [none] {""}
           *[known] 「{ $sender }」
        }が{ -server }の上限を超えました。
    .step-1 = 24時間の送信数を数えます。ジョブ、配信リスト、乗っ取りのどれでしょうか。
    .step-2 = ジョブの速度を落とすか、大量送信を専用サービスに移します。
    .step-3 = 本当に必要な量なら、上限の引き上げを申請します。
sending-limit_day =
    .headline = 1日の送信数が上限に達しました
sending-limit_trial =
    .headline = 試用アカウントは送れる数が少なめです
    .summary = { -service }の試用アカウントは、少ししか送れません。上限に達しました。
    .step-1 = 明日になってから、もう一度送ってください。
    .step-2 = もっと送りたい場合は、有料プランを選んでください。
sending-limit_trial_admin =
    .step-1 = テナントかアカウントを有料プランに移し、ドメインを確認済みにします。
sending-limit_gmail =
    .summary = Gmailアカウントは1日約500人まで、Workspaceアカウントは2,000通まで送れます。このアカウントは上限に達しました。
    .step-1 = 最長24時間お待ちください。メールを読むことはできます。
    .step-2 = 大勢に送るときは、Googleグループかメール配信サービスを使ってください。
sending-limit_microsoft365_admin =
    .step-1 = 差出人のメッセージ追跡を実行します。上限はメールボックスが1日10,000宛先で、テナントにもあります。
    .step-2 = Defenderポータルの「制限付きエンティティ」と悪用を確認します。
    .step-3 = 大量送信を専用サービスに移します。
sending-limit_amazon-ses_admin =
    .step-1 = 速度と24時間の送信数を、SESのダッシュボードのクォータと比べます。
    .step-2 = 速度を落とし、454は間隔を延ばして再送します。
    .step-3 = クォータの引き上げを申請します。サンドボックスなら先に解除します。

suppressed =
    .short = 送信が見送られた
    .headline = メールの送信が見送られました
    .summary = { -your-service }は、あえて送信しませんでした。以前{ -recipient }に届かなかったか、相手が配信停止や苦情を申し出たためです。
    .step-1 = アドレスが正しいか、相手がメールを望んでいるかを確認してください。
    .step-2 = 個人的な用件なら、自分のメールボックスから送ってください。
    .step-3 = アドレスが正しければ、配信停止リストから外すよう、メール配信サービスの担当者に頼んでください。
suppressed_helpdesk =
    .summary = { -service }は送信しませんでした。届かない宛先や望まない宛先の配信停止リストに、{ -recipient }があります。
    .step-1 = 配信停止リストでアドレスを調べます。不達、苦情、配信停止のどれでしょうか。
    .step-2 = 不達なら、メールボックスが直ってから外します。
    .step-3 = 苦情と配信停止は、本人の希望がない限り残します。
suppressed_admin =
    .summary = 送信サービスのサプレッションリストに{ -recipient }があり、送信されませんでした。
    .step-1 = APIかコンソールで、登録の日付と理由を読みます。
    .step-2 = メールボックスが直っていれば外し、1通送ります。
    .step-3 = 苦情は残します。望まれないメールはドメイン全体の評判を落とします。
suppressed_amazon-ses_admin =
    .step-1 = SESコンソールの「サプレッションリスト」か「aws sesv2 get-suppressed-destination」で調べます。
    .step-2 = メールボックスが直っていれば外します。リストはリージョンごとです。
suppressed_sendgrid_admin =
    .step-1 = SendGridの「Suppressions」で、Bounces、Blocks、Spam Reports、Unsubscribesを調べます。
    .step-2 = 原因がなくなったら登録を外します。
suppressed_sparkpost_admin =
    .step-1 = SparkPostのサプレッションリストを調べます。サブアカウントも見ます。
    .step-2 = 原因がなくなったら登録を外します。
suppressed_mailgun_admin =
    .step-1 = Mailgunで、送信ドメインの「Suppressions」を調べます。
    .step-2 = 原因がなくなったら登録を外します。

## 送信サーバーの評判

blocklisted =
    .short = ブロックリストに載った
    .headline = 送信サーバーがブロックリストに載っています
    .summary = { -receiver }は、{ $blocklist ->
            [none] 迷惑メールの送信元のリスト
           *[known] ブロックリスト「{ $blocklist }」
        }に載ったサーバーからは受け取りません。このメールを送ったサーバーが載っています。サーバーの問題で、ご本人の問題ではありません。
    .step-1 = { -note-to-admin }
    .step-2 = それまでは、別のメールアカウントから相手に送ってください。
    .avoid = リストから外れるまで送り直さないでください。結果は変わりません。
blocklisted_helpdesk =
    .summary = { -server }は{ -list }に載った送信元を受け入れず、{ -listed }が載っています。サーバーやドメインの問題で、お客様の問題ではありません。
    .step-1 = { $blocklist ->
            [none] 返答にあるリスト
           *[known] { $blocklist }
        }で{ -listed }を検索します。今も載っているか、いつからかを見ます。
    .step-2 = 誰のものかを調べます。自社のサーバー、プロバイダー、お客様の自宅の回線のどれでしょうか。
    .step-3 = サーバーの持ち主にエスカレーションします。お客様のパソコンが原因とは限りません。
blocklisted_admin =
    .summary = { -listed }が{ -list }に載っているため、{ -server }がメールを拒否しました。
    .step-1 = リストのページで検索し、理由を読みます。応答が自社のIPかドメインを指すかも確認します。
    .step-2 = 先に原因を止めます。乗っ取られたアカウント、感染した端末、無防備なフォーム、購入した名簿などです。
    .step-3 = リストのページで解除を申請します。ほとんどは無料です。
    .avoid = 原因が残ったまま解除を申請しないでください。二度目は長引きます。
blocklisted_spamhaus_admin =
    .step-1 = check.spamhaus.orgで{ -listed }を検索します。どのリストか、なぜ載ったかが分かります。
    .step-2 = PBLなら、プロバイダーのメールサーバーから送ります。逆引きの正しい固定IPなら、自分で外せます。
    .step-3 = XBL、CSS、DBLなら、先にホスト、アカウント、ウェブサイトを直します。SBLの解除はプロバイダーが申請します。
blocklisted_spamhaus_helpdesk =
    .step-1 = check.spamhaus.orgで{ -listed }を検索し、どのリストかを読みます。
    .step-2 = PBLなら、お客様のソフトが直接送っています。メール会社の送信メールサーバーとログインを設定します。
    .step-3 = ほかのリストなら、サーバーの持ち主にエスカレーションします。そこから迷惑メールが出ています。
dns-failed_list-query =
    .headline = 受信側がブロックリストを読み違えています
    .summary = Spamhausの127.255.255.xは登録を意味しません。受信側の照会の設定違いか、照会の拒否です。
dns-failed_list-query_admin =
    .step-1 = 受信側のpostmasterに連絡します。252はゾーン名違い、254は公開リゾルバー、255は照会が多すぎます。
    .step-2 = 自社のサーバーなら、自社のリゾルバーかData Query Serviceのキーを使います。
blocklisted_spamcop_admin =
    .step-1 = spamcop.net/bl.shtmlで{ -listed }を検索します。直近1日の報告によるものです。
    .step-2 = 迷惑メールを止めます。最後の報告から約24時間で自動的に外れます。
blocklisted_uceprotect_admin =
    .step-1 = uceprotect.netで{ -listed }を検索し、レベルを読みます。1はIP、2はその範囲、3はプロバイダー全体です。
    .step-2 = レベル1なら原因を止めて7日待ちます。2か3ならプロバイダーに連絡します。
    .step-3 = レベル2と3で拒否しないよう受信側に依頼します。無関係な送信元も断られます。
    .avoid = 原因が残ったまま、有料の解除に払わないでください。
blocklisted_sorbs_admin =
    .headline = 受信側が、廃止されたリストを使っています
    .summary = SORBSは2024年6月に終了しました。まだ使うサーバーは設定違いです。
    .step-1 = SORBSを外すよう、受信側のpostmasterに連絡します。
    .step-2 = 自社のサーバーなら、sorbs.netのゾーンをすべて外します。
blocklisted_cloudmark_admin =
    .step-1 = csi.cloudmark.comで{ -listed }を検索し、リセットを申請します。
    .step-2 = 先に迷惑メールと急な送信増を調べます。残っているとリセットしても戻ります。
blocklisted_abusix_admin =
    .step-1 = lookup.abusix.comで{ -listed }を検索します。どのリストか、なぜ載ったかが分かります。
    .step-2 = 原因を止め、そこで解除を申請します。
blocklisted_barracuda_admin =
    .step-1 = barracudacentral.org/lookupsで{ -listed }を検索します。
    .step-2 = 原因を止め、barracudacentral.org/rbl/removal-requestで申請します。
blocklisted_proofpoint_admin =
    .step-1 = ipcheck.proofpoint.comで{ -listed }を検索し、解除を申請します。
    .step-2 = 先に乗っ取られたアカウントと急な送信増を調べます。
blocklisted_outlook_admin =
    .step-1 = check.spamhaus.orgで{ -listed }を検索し、原因を直します。Outlook.comはこのリストを使っています。
    .step-2 = 解除から数時間待って、もう一度試します。
blocklisted_comcast_admin =
    .step-1 = Spamhaus、Cloudmark CSI、Sender Scoreで{ -listed }を検索します。BLコードの末尾3桁がどれかを示します。
    .step-2 = 載っているリストで解除を申請します。Comcastも自動で外します。

ip-blocked =
    .short = サーバーが拒否された
    .headline = 送信サーバーが相手側で拒否されています
    .summary = { -receiver }は、このメールを送ったサーバーからは受け取りません。サーバーの問題で、ご本人や文面の問題ではありません。
    .step-1 = { -note-to-admin }
    .step-2 = それまでは、別のメールアカウントから相手に送ってください。
    .avoid = このために文面やパスワードを変えないでください。結果は変わりません。
ip-blocked_helpdesk =
    .summary = { -server }は{ -ip }からのメールを受け取りません。お客様のアドレス、文面、ログインに問題はありません。
    .step-1 = この会社宛てのメールが、どのユーザーからも届かないかを調べます。届かなければサーバーの問題です。
    .step-2 = お客様が自宅の回線や自前のサーバーから直接送っていないか尋ねます。
    .step-3 = 下の連絡メモを添えてエスカレーションします。解除の依頼は{ -ip }の持ち主が行います。
    .avoid = お客様に文面やパスワードを変えさせないでください。結果は変わりません。
ip-blocked_admin =
    .summary = { -server }が独自のリストで{ -ip }をブロックしています。
    .step-1 = 原因を探します。アカウント、フォーム、同じIP範囲の他人からの迷惑メールが考えられます。
    .step-2 = 応答のリンクを開くか、先方のpostmaster@にIP、時刻、応答を送ります。
    .step-3 = 公開リストでも{ -ip }を調べ、急ぎのメールは別のホストから送ります。
    .avoid = 原因が残ったまま別のIPに移らないでください。そこもブロックされます。
ip-blocked_dynamic =
    .headline = 家庭の回線から直接送ったメールは断られます
    .summary = このメールは家庭やモバイルの回線から直接送られました。{ -receiver }は、正式なメールサーバーからだけ受け取ります。
    .step-1 = メールソフトの送信メールサーバーを、メール会社のものにし、ログインを有効にしてください。
    .step-2 = それまではウェブメールから送ってください。
ip-blocked_dynamic_admin =
    .summary = { -server }は{ -ip }を動的か家庭のIPと見なしています。
    .step-1 = プロバイダーのスマートホストから、587とAUTHで送ります。
    .step-2 = 固定IPなら、自社の名前のPTRを設定し、Spamhaus PBLから外します。
ip-blocked_country =
    .headline = この国や回線からのメールは断られます
    .summary = { -receiver }は、このメールが送られてきた国か回線からは受け取りません。
    .step-1 = 自分のアドレスを許可してもらえるよう、別の方法で相手に頼んでください。
    .step-2 = それまでは、別のメール会社から送ってください。
ip-blocked_country_admin =
    .step-1 = 受信側の管理者に、{ -ip }と{ -domain }を例外にするよう依頼します。
    .step-2 = IPの場所が違うなら、位置情報サービスに訂正を依頼します。
    .step-3 = 別のネットワークから中継します。
ip-blocked_microsoft365_admin =
    .summary = Microsoft 365が{ -ip }をブロックしています。
    .step-1 = sender.office.comに{ -ip }を入力し、届くメールに従います。
    .step-2 = 応答が5.7.511なら、応答の全文をdelist@messaging.microsoft.comに送ります。
    .step-3 = 5.7.507か5.7.513なら、先方の会社のブロックです。先方の管理者に依頼します。
ip-blocked_outlook_admin =
    .summary = Outlook.comの独自リスト（S3140、S3150）に、{ -ip }かその範囲が載っています。
    .step-1 = 送信者サポートフォーム（go.microsoft.com/fwlink/?LinkID=614866）で解除を依頼します。
    .step-2 = SNDSとJMRPに登録し、苦情とスパムトラップを確認します。
    .step-3 = 自動で断られたら、返信して人による確認を依頼します。
ip-blocked_yahoo_admin =
    .step-1 = まず{ -ip }がSpamhausに載っていないか調べます。Yahooの拒否の多くはこれが原因です。
    .step-2 = 原因を止め、Yahoo Sender Hub（senders.yahooinc.com）の問い合わせフォームを使います。
ip-blocked_gmail_admin =
    .step-1 = { -ip }が家庭やクラウドの回線なら、プロバイダーのメールサーバーから送ります。
    .step-2 = 正しいPTR、SPF、DKIMを設定します。IPv6では、ないとGmailが拒否します。
ip-blocked_gmx_admin =
    .step-1 = 応答の末尾のリンクを開きます。postmaster.gmx.netに原因と解除の方法があります。
    .step-2 = 先にPTR、HELO名、感染したアカウントを調べます。
ip-blocked_t-online_admin =
    .summary = Telekomは、持ち主が分かるまで新しいサーバーからのメールを受け取りません。
    .step-1 = PTRを自社ドメインのホスト名にし、そのドメインに連絡先のあるウェブサイトを置きます。
    .step-2 = tosa@rx.t-online.deに{ -ip }を送り、解除を依頼します。
ip-blocked_orange_admin =
    .step-1 = csi.cloudmark.comで{ -ip }を検索し、リセットを申請します。Orangeはこのリストを使っています。
    .step-2 = Orangeへの接続を少なくし、一定の量を送ります。
ip-blocked_comcast_admin =
    .step-1 = 応答のリンクを開きます。コードの説明と解除のフォームがあります。
    .step-2 = コードがESで始まるなら、{ -ip }は家庭の回線と見なされています。メールサーバーで中継します。
ip-blocked_cox_admin =
    .step-1 = 原因を取り除いてから、unblock.request@cox.netに{ -ip }と応答を送ります。
ip-blocked_charter_admin =
    .step-1 = 原因を取り除いてから、unblock@charter.netに{ -ip }と応答を送ります。
ip-blocked_godaddy_admin =
    .step-1 = 原因を取り除いてから、unblock.secureserver.netで解除を申請します。
ip-blocked_proofpoint_admin =
    .step-1 = ipcheck.proofpoint.comで{ -ip }を検索し、解除を申請します。
ip-blocked_ironport_admin =
    .step-1 = talosintelligence.comで{ -ip }を検索します。Ciscoのゲートウェイはこの評判に従います。
    .step-2 = 原因を止め、評判の見直しを申請するか、受信側に例外を依頼します。
ip-blocked_free_admin =
    .step-1 = { -ip }からの迷惑メールと宛先不明を調べます。FreeはそうしたIPをしばらく自動でブロックします。
    .step-2 = postmaster.free.frで規則と連絡先を確認します。
ip-blocked_icloud_admin =
    .step-1 = ipcheck.proofpoint.comとcheck.spamhaus.orgで{ -ip }を調べます。Appleは両方を使っています。
    .step-2 = どちらにもなければ、icloudadmin@apple.comにIP、時刻、応答を送ります。
ip-blocked_netease_admin =
    .step-1 = { -ip }からの宛先不明と同時接続を調べ、速度を落とします。
    .step-2 = 応答のリンクを開きます。英字の説明とフォームがあります。

poor-reputation =
    .short = 送信元の信用が低い
    .headline = 送信サーバーが相手側で信用されていません
    .summary = { -receiver }は、同じサーバーやドメインから望まれないメールを多く受け取ったか、この送信元をまだよく知りません。
    .step-1 = { -note-to-admin }
    .step-2 = 迷惑メールフォルダーを確認し、連絡先に追加するよう、相手に頼んでください。
    .step-3 = 急ぎなら、別のメールアカウントから送ってください。
poor-reputation_helpdesk =
    .step-1 = 最近ほかに何を送ったか尋ねます。一斉配信、請求書、乗っ取られたアカウントなどです。
    .step-2 = サーバーやドメインが新しくないか調べます。信用は少しずつ築く必要があります。
    .step-3 = サーバーの持ち主にエスカレーションします。ユーザー一人では直せません。
poor-reputation_admin =
    .summary = 評判が低いため、{ -server }が{ -ip }か{ -domain }を制限か拒否しています。
    .step-1 = { -ip }と{ -domain }のSPF、DKIM、DMARC、PTR、ブロックリストを確認します。
    .step-2 = 開封する人だけに送り、古いアドレスと購入した名簿を外し、量を少しずつ増やします。
    .step-3 = 一斉配信と個人のメールのIPとサブドメインを分けます。
poor-reputation_domain =
    .headline = 差出人のドメインが相手側で信用されていません
    .summary = { -receiver }は、{ -domain }からのメールやそこへのリンクを含むメールで、望まれないものを多く受け取っています。
poor-reputation_domain_admin =
    .step-1 = check.spamhaus.orgとGoogle Postmaster Toolsで{ -domain }を調べます。
    .step-2 = このドメインで送るほかのサービスと、リンク先の改ざんを調べます。
    .step-3 = 数週間は量も相手も減らします。新しいドメインは近道になりません。
poor-reputation_gmail_admin =
    .step-1 = Google Postmaster Toolsで迷惑メール率と認証を確認します。率は0.1%未満に保ち、0.3%に達しないようにします。
    .step-2 = 希望した人だけに送り、一斉配信にワンクリック登録解除を付けます。
    .step-3 = すべて正しいのに2週間続くなら、Gmailの送信者フォームを使います。
poor-reputation_outlook_admin =
    .step-1 = SNDSで{ -ip }を確認し、JMRPに登録します。苦情とスパムトラップが分かります。
    .step-2 = 量を減らし、名簿を整理してから、送信者サポートフォームを使います。
poor-reputation_yahoo_admin =
    .step-1 = Yahoo Sender HubでDKIMを使い、苦情の通知に登録します。
    .step-2 = 苦情のあった人を外します。苦情率は0.3%未満に保ちます。

reverse-dns =
    .short = サーバー名が正しくない
    .headline = 送信サーバーに正しい名前がありません
    .summary = 正式なメールサーバーには、誰でも調べられる名前があります。送信サーバーには、{ -receiver }が認める名前がありません。
    .step-1 = { -note-to-admin }
    .step-2 = メール会社の普段のサーバーか、ウェブメールから送ってください。
reverse-dns_helpdesk =
    .step-1 = 自前のサーバー、複合機、自宅の回線から送っていないか尋ねます。
    .step-2 = { -ip }の持ち主にエスカレーションします。名前を設定できるのはプロバイダーだけです。
    .step-3 = 文面やアドレスに問題はない、とお客様に伝えます。
reverse-dns_admin =
    .summary = { -server }は、{ -ip }のPTRが同じIPに戻ることと、実在するHELO名を求めています。
    .step-1 = 「dig -x { $ip ->
            [none] IP
           *[known] { $ip }
        }」を実行し、出た名前を引きます。AかAAAAが同じIPを返す必要があります。
    .step-2 = PTRを、数字入りの名前ではなくサーバーの名前にするよう、IPの持ち主に依頼します。
    .step-3 = EHLOも同じ名前にします。IPv6も設定するか、IPv4で送ります。
reverse-dns_no-ptr_admin =
    .headline = 送信元IPの逆引きがありません
    .summary = { -ip }にPTRレコードがないか、そのDNSが応答しませんでした。
    .step-1 = { -ip }にmail.example.comのようなPTRを設定するよう、プロバイダーに依頼します。
    .step-2 = その名前のAかAAAAレコードを追加し、「dig -x」で確認します。
    .step-3 = 古いTTLが切れてから試します。
reverse-dns_mismatch_admin =
    .headline = 逆引きと正引きが一致しません
    .summary = { -ip }のPTRの名前が、同じIPに戻りません。
    .step-1 = PTRの名前に、{ -ip }を指すAかAAAAレコードを追加します。
    .step-2 = PTRはIPごとに一つにし、EHLOも同じ名前にします。
reverse-dns_helo_admin =
    .headline = サーバーの名乗る名前が使えません
    .summary = { -server }は、{ -ip }のHELOかEHLO名を認めていません。
    .step-1 = HELO名をmail.example.comのような完全なホスト名にします。「localhost」、IP、受信側の名前は使えません。
    .step-2 = その名前が、できれば{ -ip }を指し、PTRと同じことを確認します。
    .step-3 = Postfixならsmtp_helo_nameとmyhostname、Exchangeなら送信コネクタのFQDNです。

## メールの中身

spam-suspected =
    .short = 迷惑メールと判定された
    .headline = 迷惑メールと見なされました
    .summary = { -receiver }のフィルターが、このメールを迷惑メールと判断しました。何が原因かは示されていません。
    .step-1 = 書式のない文章で書き直してください。リンクを減らし、短縮URLや文字の画像を避け、件名を分かりやすくしてください。
    .step-2 = ファイルやリンクは、相手から返事が来てから送ってください。
    .step-3 = 自分のアドレスを許可してもらえるよう、別の方法で相手に頼んでください。
    .avoid = 同じ文面を何度も送らないでください。ますます迷惑メールらしく見えます。
spam-suspected_helpdesk =
    .step-1 = 文章を1行だけ送ってもらいます。届けば内容が、届かなければサーバーかドメインが原因です。
    .step-2 = リンクと署名を確認します。悪いリンクが一つあれば止まります。
    .step-3 = 多くのユーザーに起きていればエスカレーションします。誰かのアカウントから迷惑メールが出ているかもしれません。
spam-suspected_admin =
    .summary = { -server }のコンテンツフィルターがメールを拒否しました。
    .step-1 = 文章だけで試し、リンク、署名、添付ファイルを一つずつ追加します。
    .step-2 = リンク先のドメインをcheck.spamhaus.orgで、{ -ip }を公開リストで調べます。SPF、DKIM、DMARCも確認します。
    .step-3 = 先方の管理者に時刻、差出人、応答を送ります。スコアは先方にしか見えません。
spam-suspected_links =
    .headline = メール内のリンクが怪しいと見なされました
    .summary = { -receiver }は、メール内のリンクの一つを、迷惑メールやフィッシングのものと判断しました。
    .step-1 = リンクも署名も外して送ってください。
    .step-2 = リンクが必要なら、短縮URLではなく元のアドレスを書いてください。
spam-suspected_links_admin =
    .step-1 = 本文、署名、トラッキングリンクの全ドメインをcheck.spamhaus.org、SURBL、URIBLで調べます。
    .step-2 = リンク先に改ざんがないか調べ、トラッキングには自社のドメインを使います。
spam-suspected_gmail_admin =
    .step-1 = 以前のメールの「メッセージのソースを表示」で、SPF、DKIM、DMARCが通っているか確認します。
    .step-2 = Google Postmaster Toolsの迷惑メール率と、新しいリンクや送信元を確認します。
    .step-3 = 受信者に、「迷惑メールではない」を押して連絡先に追加するよう依頼します。
spam-suspected_microsoft365_admin =
    .step-1 = 先方の管理者に、メッセージ追跡とフィルターの判定を尋ねます。
    .step-2 = 自社のテナントなら、Defenderポータルで誤検知として報告します。
spam-suspected_icloud_admin =
    .step-1 = リンクと認証を確認し、ipcheck.proofpoint.comで{ -ip }を検索します。
    .step-2 = 続くなら、応答の全文をicloudadmin@apple.comに送ります。

virus-detected =
    .short = ウイルスが見つかった
    .headline = メールからウイルスが見つかりました
    .summary = { -receiver }のウイルス対策が、メールか添付ファイルに危険なものを見つけ、断りました。
    .step-1 = ほかに何か送る前に、最新のウイルス対策ソフトでパソコンを検査してください。
    .step-2 = 送った覚えがない場合や、検査で何か見つかった場合は、管理者に相談してください。
    .step-3 = 安全と分かったら、ファイルはリンクで共有してください。
    .avoid = ファイル名を変えたり圧縮したりして送らないでください。
virus-detected_helpdesk =
    .step-1 = お客様が送ったか尋ねます。違えば、なりすましか乗っ取りです。
    .step-2 = 端末を検査し、何か見つかればネットワークから切り離してもらいます。
    .step-3 = 返答にあるウイルス名を添え、セキュリティ担当にエスカレーションします。
virus-detected_admin =
    .summary = { -server }のスキャナーが、メールをマルウェアとして拒否しました。
    .step-1 = ログで、送ったホストやアカウントと、ほかに何通あるか調べます。
    .step-2 = 複数のエンジンで検査します。安全ならスキャナーの会社に報告します。
    .step-3 = ログになければ、なりすましです。rejectのDMARCを公開します。

attachment-refused =
    .short = 添付ファイルが不許可
    .headline = この添付ファイルは受け取ってもらえません
    .summary = { -receiver }は、この種類の添付ファイルを受け取りません。プログラム、スクリプト、パスワード付きZIPはよく断られます。
    .step-1 = ファイル共有サービスに置き、リンクを送ってください。
    .step-2 = できれば、PDFなどの一般的な形式で送ってください。
    .step-3 = どの方法で受け取りたいか、相手に尋ねてください。
    .avoid = 拡張子を変えて送らないでください。フィルターは中身も見ます。
attachment-refused_helpdesk =
    .step-1 = 添付ファイルの名前を尋ねます。ZIPの中のファイルも含みます。
    .step-2 = 不要な添付ファイルを探します。winmail.dat、転送されたメール、署名の画像などです。
    .step-3 = お客様がリンクで共有できるよう手伝います。
attachment-refused_admin =
    .summary = { -server }の種類、名前、圧縮ファイルのルールが添付ファイルを拒否しました。
    .step-1 = MIMEパートを確認します。種類、ファイル名、入れ子のZIP、マクロ、暗号化を見ます。
    .step-2 = 先方の管理者に通る種類を尋ねるか、ファイル共有を使います。
    .step-3 = 自社のルールなら、この差出人だけ許可し、ウイルス検査は残します。
attachment-refused_executable =
    .headline = プログラムやスクリプトは添付できません
    .summary = { -receiver }は、実行できるファイル（EXE、JS、BATなど）を、ZIPの中でも受け取りません。

message-too-large =
    .short = メールが大きすぎる
    .headline = メールのサイズが大きすぎます
    .summary = { $limit ->
            [none] メールが、{ -receiver }の認める大きさを超えています
           *[known] { -receiver }が受け取れるのは{ $limit }までで、このメールはそれより大きいです
        }。添付ファイルは、送る途中で3分の1ほど大きくなります。
    .step-1 = ファイル共有サービスを使い、ファイルの代わりにリンクを送ってください。
    .step-2 = 画像を小さくするか、ファイルを何通かに分けて送ってください。
message-too-large_helpdesk =
    .step-1 = 本文の画像も含めて添付ファイルを足し、3分の1を加えます。
    .step-2 = 自社のサーバーと相手側の、どちらの上限か調べます。
    .step-3 = お客様がリンクで共有できるよう手伝います。
message-too-large_admin =
    .summary = メールが{ -server }のサイズ上限{ $limit ->
            [none] {""}
           *[known] （{ $limit }）
        }を超えています。
    .step-1 = ログのサイズ（base64後）を、{ -server }のEHLO応答のSIZEと比べます。
    .step-2 = 自社の上限なら、ゲートウェイ、コネクタ、メールボックスをすべて上げます。
    .step-3 = 他社なら、ファイル共有を用意し、ユーザーがすぐ分かるよう自社の上限を下げます。
message-too-large_mailbox-limit =
    .summary = 宛先のメールボックスは、もっと小さいメールしか受け取りません{ $limit ->
            [none] {""}
           *[known] （{ $limit }まで）
        }。添付ファイルは、送る途中で3分の1ほど大きくなります。
message-too-large_microsoft365_admin =
    .step-1 = 自社のメールボックスなら、Exchange管理センターの「メッセージサイズの制限」を上げます。最大150MBです。
    .step-2 = メールフロールールとコネクタの上限も確認します。
    .step-3 = base64で増えます。上限36MBなら、ファイルは約26MBまでです。

message-malformed =
    .short = メールの形式が崩れた
    .headline = メールの形式が正しくありません
    .summary = メールを作ったソフトが決まりを守っておらず、{ -receiver }はそれを厳しく見ています。
    .step-1 = 別のソフトかウェブメールから、もう一度送ってください。
    .step-2 = メールを作ったソフトを更新してください。
    .step-3 = { -note-to-admin }
message-malformed_helpdesk =
    .step-1 = 何で作ったか尋ねます。ウェブサイト、請求書ソフト、古いメールソフトなどです。
    .step-2 = 同じ文面をウェブメールで送ってもらいます。届けばソフトが原因です。
    .step-3 = ソフトの開発元か担当者にエスカレーションします。
message-malformed_admin =
    .summary = RFC 5322かRFC 5321に反するため、{ -server }がメールを拒否しました。
    .step-1 = サーバーを出る生のメールを保存し、ヘッダーを読みます。
    .step-2 = From、Date、Message-IDの不足や重複、生の8ビット文字、998文字を超える行を探します。
    .step-3 = メールライブラリで作り、改行をCRLFにします。
message-malformed_bare-lf_admin =
    .headline = 改行がLFだけの行があります
    .summary = メールの行末がLFだけです。SMTPの改行はCRLFで、LFは別のメールを隠せるため、{ -server }は拒否します。
    .step-1 = プログラムの改行をすべてCRLFにします。
    .step-2 = それまでは中継サーバーで直します（Postfix：smtpd_forbid_bare_newline = normalize）。
message-malformed_duplicate-header_admin =
    .headline = 同じヘッダーが重複しています
    .summary = From、Subject、To、Message-IDなど、一つだけのはずのフィールドが複数あります。
    .step-1 = 生のヘッダーで重複を探します。
    .step-2 = 二つ目を追加するスクリプト、ゲートウェイ、署名ツールなどを探します。
message-malformed_no-from_admin =
    .headline = Fromがないか、読み取れません
    .summary = { -server }は、Fromから一つのアドレスを読み取れませんでした（RFC 5322 §3.6.2）。
    .step-1 = Fromのアドレスを一つにし、表示名を引用符で囲み、非ASCII文字を符号化します。
    .step-2 = Fromに複数のアドレスがあるなら、Senderを追加します。
message-malformed_line-too-long_admin =
    .headline = メールに長すぎる行があります
    .summary = SMTPの1行は998文字までですが、それを超える行があります。
    .step-1 = 本文をquoted-printableかbase64にし、長いヘッダーを折り返します。
    .step-2 = 改行のないHTML、長いReferencesやDKIMを確認します。

content-refused =
    .short = 内容が断られた
    .headline = メールの内容が断られました
    .summary = { -receiver }のルールがメールの内容を断りました。言葉、番号、リンク、書き方のいずれかです。
    .step-1 = カード番号、パスワード、リンクなど、ルールに触れそうなものを消してください。
    .step-2 = 書式のない文章で、もう一度送ってください。
    .step-3 = どう送ればよいか、相手に尋ねてください。
content-refused_dlp =
    .headline = 情報漏えいを防ぐルールで止められました
    .summary = カード番号や口座番号など、メールで送ってはいけない情報があるようです。
    .step-1 = 番号を消すか、会社で決められた方法で送ってください。
    .step-2 = 判定が間違っていれば、管理者に相談してください。
content-refused_dlp_admin =
    .step-1 = DLPのレポートで、差出人と時刻からルールを探します。
    .step-2 = パターンを狭めるか、この差出人と宛先を暗号化して許可します。
content-refused_helpdesk =
    .step-1 = 内容を尋ねます。口座や健康の情報、リンク、珍しい文字などです。
    .step-2 = 断ったサーバーの名前から、自社のルールか相手側のルールか調べます。
    .step-3 = 自社のルールでメールが正しければ、エスカレーションします。
content-refused_admin =
    .summary = { -server }のコンテンツルールに該当しました。DLP、言葉やリンクのリスト、文字コード、言語のいずれかです。
    .step-1 = まず自社のルールを調べます。自社のゲートウェイかもしれません。
    .step-2 = メールを分けてテスト用に送り、原因の部分を探します。
    .step-3 = 先方の管理者に時刻と応答を送り、ルールを尋ねます。

policy-refused =
    .short = 相手側のルールに該当
    .headline = 相手側のルールで断られました
    .summary = { -receiver }が独自のルールでメールを断りました。どのルールかは示されていません。
    .step-1 = リンクやファイルのない文章を1行だけ送ってみてください。
    .step-2 = 相手側のメールサーバーに断られることを、別の方法で相手に伝えてください。
    .step-3 = { -note-to-them }
    .avoid = アドレスを変えないでください。間違っているとは書かれていません。
policy-refused_helpdesk =
    .step-1 = 文章1行で試し、次に別のアドレスから試します。断られたのが文面か人かサーバーかが分かります。
    .step-2 = { -ip }と{ -domain }をブロックリストで調べ、SPF、DKIM、DMARCも確認します。
    .step-3 = ルールを知るのは先方の管理者だけだ、とお客様に伝えます。
policy-refused_admin =
    .summary = { -server }がローカルポリシーにより{ -recipient }宛てのメールを拒否しました。理由は示されていません。
    .step-1 = まず{ -ip }のブロックリスト、PTR、SPF、DKIM、DMARC、リンクを確認します。
    .step-2 = 同じサービスの別のドメインに送って比べます。サービス全体か一社のルールかが分かります。
    .step-3 = 先方のpostmasterに、時刻、IP、差出人、宛先、応答を送ります。
policy-refused_forwarding =
    .headline = 社外への転送は許可されていません
    .summary = メールボックスのルールがメールを転送しました。会社はこの形の送信を認めていません。
    .step-1 = メールボックスの転送を解除するか、管理者に許可を頼んでください。
policy-refused_forwarding_admin =
    .step-1 = 誰も設定していない転送がないか調べます。侵入者がよく使います。
    .step-2 = Microsoft 365で必要なら、送信スパムポリシーの「自動転送ルール」で、このユーザーだけ許可します。
policy-refused_gmail_admin =
    .summary = 多くは、Google自身ではなく、先方のWorkspace管理者のルールです。
    .step-1 = 先方の管理者に時刻と応答を送ります。「メールログ検索」にあります。
    .step-2 = 自社のWorkspaceなら、「Gmail」→「コンプライアンス」と「ルーティング」でルールを探します。
policy-refused_microsoft365_admin =
    .step-1 = 先方の管理者にメッセージ追跡を依頼します。ルールの名前が分かります。
    .step-2 = 自社のテナントなら、「メールフロー」→「ルール」で探します。5.7.900〜5.7.999はルールのコードです。
policy-refused_mimecast_admin =
    .step-1 = 応答の末尾の角かっこの番号を、先方の管理者に送ります。
    .step-2 = Rejected and Deferred Messagesの確認を依頼します。

## 送信量

rate-limited =
    .short = 短時間に多すぎた
    .headline = 短い時間のメールが多すぎます
    .summary = { -receiver }は一定時間に受け取る量を決めており、速度を落とすよう求めています。メールに問題はありません。
    .step-1 = { -wait }
    .step-2 = 大勢に送るときは、少人数ずつに分けるか、メール配信サービスを使ってください。
    .avoid = すぐに送り直さないでください。待ち時間が延びます。
rate-limited_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = この1時間に、一斉配信やプログラムが大量に送らなかったか尋ねます。
    .step-3 = 1日以上続くならエスカレーションします。
rate-limited_admin =
    .summary = { -server }が{ -ip }か{ -domain }の流量を制限しています。
    .step-1 = { -admin-wait }
    .step-2 = 速度を落とします。接続数と1時間の通数を減らし、4xxのたびに間隔を延ばします。
    .step-3 = 通常の量なら原因を探します。乗っ取られたアカウント、多数の宛先不明、SPFやDKIMの不足などです。
rate-limited_recipient =
    .headline = 宛先に届くメールが多すぎます
    .summary = { -mailbox }に、{ -receiver }が一人に認める量を超えるメールが届いています。
    .step-1 = { -wait }
    .step-2 = 急ぎなら、別の方法で相手に連絡してください。
rate-limited_recipient_admin =
    .summary = { -recipient }は、{ -server }が1メールボックスに認める受信量を超えています。
    .step-1 = { -admin-wait }
    .step-2 = 自社のアラートやメールループが原因でないか調べ、通知はまとめて送ります。
    .step-3 = 自社のメールボックスなら、パスワード再設定や注文の通知を隠す大量のメールがないか調べます。
rate-limited_sender =
    .headline = この差出人は送るペースが速すぎます
    .summary = { -receiver }に、短い時間で{ $sender ->
            [none] この差出人
           *[known] 「{ $sender }」
        }からのメールが届きすぎています。
rate-limited_gmail_admin =
    .summary = Gmailが{ -ip }、その範囲、{ -domain }のいずれかを制限しています。急な送信増、迷惑メール報告、認証の不足が原因です。
    .step-1 = 速度を落とし、間隔を延ばしながらキューに再送させます。
    .step-2 = SPF、DKIM、DMARC、PTR、TLSと、Google Postmaster Toolsの迷惑メール率を確認します。
    .step-3 = 希望されたメールから、量を少しずつ戻します。
rate-limited_outlook_admin =
    .summary = Outlook.comが、評判か急な送信増のため{ -ip }を制限しています。
    .step-1 = 接続数を少なくして、キューに再送させます。
    .step-2 = SNDSで{ -ip }を確認します。新しいIPは数週間、少ない量を一定に送る必要があります。
    .step-3 = 正しいメールの制限が続くなら、送信者サポートフォームを使います。
rate-limited_microsoft365_admin =
    .step-1 = キューに再送させます。IPが知られると、この制限は自然に解けます。
    .step-2 = SPF、DKIM、DMARCを付け、一定の量を送ります。急に増やすと4.7.500が戻ります。
rate-limited_yahoo_admin =
    .summary = Yahooが{ -ip }を待たせています。量、苦情、評判が原因です（TSS04など）。
    .step-1 = 接続を少なくし、数時間おきにキューに再送させます。
    .step-2 = 開封する人から先に送ります。SPF、DKIM、DMARCを確認します。
    .step-3 = 2日以上続くなら、Yahoo Sender Hubの問い合わせフォームを使います。
rate-limited_orange_admin =
    .step-1 = Orangeへの同時接続は2、3本、1接続の通数は少なくします。
    .step-2 = 30分後にキューから再送させます。
rate-limited_qq_admin =
    .step-1 = qq.comへの接続数と1時間の通数を、IPと差出人ごとに減らします。
    .step-2 = 1日に分散して送り、SPFとDKIMを設定します。
rate-limited_netease_admin =
    .step-1 = 接続数と、1セッションの宛先数を減らします。コードの後の英字が上限の種類です。
    .step-2 = 4xxの後は2時間待ち、速度を落とします。

too-many-connections =
    .short = 同時接続が多すぎた
    .headline = 同時の接続が多すぎます
    .summary = 送信サーバーが{ -receiver }の認める接続数を超えました。メールに問題はありません。
    .step-1 = { -wait }
too-many-connections_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = メールソフトの表示なら、ほかの端末のメールソフトを閉じてもらいます。
    .step-3 = 続くならエスカレーションします。サーバーの接続数を減らす必要があります。
too-many-connections_admin =
    .summary = { -ip }から{ -server }への接続か、1接続あたりの通数や異常が多すぎます。
    .step-1 = 同時接続を減らします。Postfixではsmtp_destination_concurrency_limitです。
    .step-2 = 数通ごとに接続を閉じ、使わない接続を残さないようにします。
    .step-3 = 同じIPのほかのホストを調べます。

too-many-recipients =
    .short = 宛先が多すぎる
    .headline = 1通の宛先が多すぎます
    .summary = { -receiver }が一度に受け取る宛先の数には限りがあります。一部の人には届いているかもしれません。
    .step-1 = 届いていない人に、少人数ずつ送ってください。
    .step-2 = 大勢に送るときは、メーリングリストかメール配信サービスを使ってください。
too-many-recipients_helpdesk =
    .step-1 = To、Cc、Bccと、グループのメンバーを数えます。
    .step-2 = 二重に届かないよう、誰に届いたかを調べます。
    .step-3 = 自社の上限をお客様に伝えます。
too-many-recipients_admin =
    .summary = RCPT TOが{ -server }の上限を超えました。RFC 5321 §4.5.3.1.8は100以上を求めています。
    .step-1 = エンベロープを分割します。Postfixではsmtp_destination_recipient_limitです。
    .step-2 = 452とRCPT後の552は「残りは後で」とします（RFC 5321 §4.5.3.1.10）。
    .step-3 = 自社の上限なら、ログインしたユーザーだけ上げます。

greylisted =
    .short = 少し待たされている
    .headline = 少し遅れて届きます
    .summary = { -receiver }は、初めてのメールサーバーに{ -some-wait }後の再送を求めます。迷惑メール対策で、普通のメールは通ります。
    .step-1 = { $retry ->
            [server] そのままお待ちください。メールサーバーが自動で送り直します。
            [sender] { -some-wait }ほど待ってから、もう一度だけ送ってください。
           *[none] まず{ -some-wait }ほど待ってください。メールに問題はありません。
        }
    .avoid = 何度も送らないでください。待ち時間は短くなりません。
greylisted_helpdesk =
    .step-1 = 初めてのメールではよくある遅れだ、とお客様に伝えます。
    .step-2 = { -tell-wait }
    .step-3 = 4時間後も続くならエスカレーションします。再送のIPが変わっているかもしれません。
greylisted_admin =
    .summary = { -server }が{ -ip }、{ -sender }、{ -recipient }の組をグレイリスティングしています。
    .step-1 = { -some-wait }後に、同じIPからキューに再送させます。
    .step-2 = キューの再送間隔を確認します。最初は5〜15分です。
    .step-3 = 複数のIPから送るなら、再送は同じIPか同じ/24にします。

mail-loop =
    .short = メールが回り続けた
    .headline = メールが同じところを回り続けました
    .summary = サーバー同士がメールを送り返し続け、途中で止められました。多くは、二つの転送が互いを指しています。
    .step-1 = 転送を設定しているなら、自分の設定を確認してください。
    .step-2 = 別の方法で相手に連絡してください。相手のメールボックスが自分に転送しているかもしれません。
    .step-3 = { -note-to-admin }
    .avoid = 直るまで送り直さないでください。また回り続けます。
mail-loop_helpdesk =
    .step-1 = 双方に転送の設定を尋ねます。古いアカウントも含めます。
    .step-2 = 不達通知のReceived行を読みます。交互に出る二つの名前がループです。
    .step-3 = 両方がサーバーならエスカレーションします。MXかコネクタの向きが違います。
mail-loop_admin =
    .summary = { -recipient }までの中継が多すぎます。
    .step-1 = Received行を下から読み、繰り返す二つのホストを探します。
    .step-2 = 原因を直します。転送、自分を含むリスト、自分を指すMX、承認済みドメイン、スマートホストを確認します。
    .step-3 = メールが自分に戻るという応答なら、ローカルのドメインに追加します（Postfixはmydestination、Sendmailはclass w）。

## サーバーとネットワーク

server-unavailable =
    .short = 相手のサーバーが使えない
    .headline = 相手のメールサーバーが混雑か停止中です
    .summary = { -receiver }は今、メールを受け取れません。混雑、再起動、作業中のいずれかです。
    .step-1 = { -wait }
    .step-2 = 急ぎなら、別の方法で相手に連絡してください。
    .avoid = アドレスを変えないでください。原因ではありません。
server-unavailable_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = サービスの稼働状況のページを確認します。
    .step-3 = ほかのドメインにも届かなければエスカレーションします。原因は自社側にあります。
server-unavailable_admin =
    .summary = { -server }は今、メールを受け取りません。
    .step-1 = { -admin-wait }
    .step-2 = 各MXを試します：「openssl s_client -starttls smtp -connect { -host }:25」
    .step-3 = 自社なら、負荷、ディスク、メモリ、サービス、接続数の上限を確認します。
server-unavailable_maintenance =
    .headline = 相手のメールサーバーは作業中です
    .summary = { -receiver }は作業中で、終わるまでメールを受け取れません。

server-error =
    .short = 相手のサーバーが不調
    .headline = 相手のメールサーバーに不具合があります
    .summary = { -receiver }の内部で問題が起きました。アドレスにもメールにも原因はありません。
    .step-1 = { -wait }
    .step-2 = 続くなら、メールが届かないことを別の方法で相手に伝えてください。
server-error_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = そのサービスのほかのユーザーにも起きていないか確認します。
    .step-3 = 不具合のある側にエスカレーションします。サーバー名は下の連絡メモにあります。
server-error_admin =
    .summary = { -server }の内部に問題があります。設定、照会、フィルター、ストレージのいずれかです。
    .step-1 = { -admin-wait }
    .step-2 = 自社なら、その時刻のログで、止まった照会、フィルター、メールボックスストアを探します。
    .step-3 = 他社なら、このサーバーを通らない方法でpostmaster@に連絡します。

server-full =
    .short = 相手のサーバーが満杯
    .headline = 相手のメールサーバーに空きがありません
    .summary = { -receiver }のディスクかメモリが満杯です。一つのメールボックスではなく、サーバー全体の問題です。
    .step-1 = { -wait }
    .step-2 = 先方の管理者に届くよう、別の方法で相手に伝えてください。
server-full_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = メールボックスの上限ではなく、メールを消しても解決しない、とお客様に伝えます。
    .step-3 = 自社のサーバーなら、すぐにエスカレーションします。
server-full_admin =
    .summary = { -server }のディスクかメモリが不足しています（4.3.1）。
    .step-1 = 自社なら、キューとメールボックスのディスクとinodeを空けます。Exchangeではバックプレッシャーのイベントを確認します。
    .step-2 = 他社なら、キューの再送に任せ、先方のpostmasterに連絡します。
server-full_exchange_admin =
    .step-1 = MSExchangeTransportのイベント15004〜15007で、何が足りないか読みます。
    .step-2 = キューのディスクを空けるか、メモリを増やします。
    .step-3 = キューに大量のメールがないか調べます：Get-Queue

mailer-failed =
    .short = 相手側の処理が止まった
    .headline = 相手側の配信プログラムが止まりました
    .summary = { -receiver }はメールを受け取りましたが、メールボックスに入れるプログラムが止まりました。
    .step-1 = メールが入らないことを、別の方法で相手に伝えてください。
    .step-2 = { -note-to-them }
mailer-failed_helpdesk =
    .step-1 = アドレスもメールも正しい、とお客様に伝えます。
    .step-2 = 相手にほかのメールが届くか尋ねます。個人の振り分けスクリプトがよくある原因です。
    .step-3 = そのサーバーの担当者にエスカレーションします。
mailer-failed_admin =
    .summary = { -server }で、{ -recipient }の配信コマンドが異常終了しました。
    .step-1 = 終了コードを読みます。67はユーザーなし、69は利用不可、73は作成不可、75は後で、77は権限なしです。
    .step-2 = 同じユーザーで実行し、パス、権限、容量、フィルターの構文を確認します。
    .step-3 = 一時的な不具合なら75で終了させ、メールをキューに残します。

connection-failed =
    .short = 接続できない
    .headline = 相手のメールサーバーにつながりません
    .summary = { -receiver }に接続できないか、接続が切れました。サーバーか経路が止まっているかもしれません。
    .step-1 = { -wait }
    .step-2 = その間に、アドレスの@より後ろを確認してください。
    .step-3 = どこにも送れないなら、インターネット回線と送信メールサーバーを確認してください。
connection-failed_helpdesk =
    .step-1 = ほかのドメインに送れるか調べます。送れなければ、原因はお客様の側です。
    .step-2 = メールソフトの表示なら、送信メールサーバー、ポート587か465、ファイアウォール、ウイルス対策ソフトを確認します。
    .step-3 = 一つのドメインに1日届かなければエスカレーションします。
connection-failed_admin =
    .summary = { -server }に接続できません。拒否、タイムアウト、切断のいずれかです。
    .step-1 = 送信ホストから各MXに、IPv4とIPv6で「nc -vz { -host } 25」を実行します。
    .step-2 = ポート25がどこにも通らなければ、プロバイダーがブロックしています。587で中継します。
    .step-3 = 途中で切れるなら、MTU、ファイアウォールのSMTP検査、タイムアウトを確認します。

dns-failed =
    .short = ドメインを調べられない
    .headline = 相手のサーバーを調べられませんでした
    .summary = @より後ろのドメインについて、DNS（名前を調べる仕組み）の答えがありませんでした。たいてい自然に解消します。
    .step-1 = { -wait }
    .step-2 = その間に、アドレスの@より後ろを確認してください。
dns-failed_helpdesk =
    .step-1 = DNSツールで、ほかからドメインを引けるか調べます。
    .step-2 = { -tell-wait }
    .step-3 = どこからも引けなければドメインの持ち主に、引けるなら自社のネットワーク担当にエスカレーションします。
dns-failed_admin =
    .summary = { -recipient }のドメインのDNSを引けません。SERVFAIL、タイムアウト、DNSSECのいずれかです。
    .step-1 = 「dig +trace MX」と「dig +cd」を実行します。+cdだけ引けるなら、DNSSECが壊れています。
    .step-2 = リゾルバーに届くか、転送が循環しないかを確認し、キャッシュを消します。
    .step-3 = 自社のドメインなら、委任、グルー、DS、全ネームサーバーの応答を確認します。
dns-failed_loop =
    .headline = ドメインが送信サーバー自身を指しています
    .summary = DNSによると、このドメインのメールは、送信サーバー自身に届くことになっています。
dns-failed_loop_admin =
    .step-1 = このサーバーで受け取るなら、ローカルか中継ドメインに追加します。
    .step-2 = 違うなら、MXを直します。127.0.0.1、プライベートIP、スマートホストも確認します。

delivery-timed-out =
    .short = 期限までに届かない
    .headline = 期限までにメールを届けられませんでした
    .summary = 送信サーバーは何度も試しましたが、{ $server ->
            [none] {""}
           *[known] サーバー{ $server }に渡せず、
        }再送をやめました。
    .step-1 = アドレスの@より後ろを確認してください。
    .step-2 = もう一度送ってみてください。もう直っているかもしれません。
    .step-3 = 別の方法で相手に連絡し、メールが届かないことを伝えてください。
delivery-timed-out_helpdesk =
    .step-1 = 不達通知の最後の返答を読みます。そこに原因があります。
    .step-2 = MXツールで、サーバーが今動いているか調べます。
    .step-3 = 動いていれば、お客様にもう一度送ってもらいます。
delivery-timed-out_admin =
    .summary = メールは期限が来てキューから消えました。{ -server }の最後の応答が本当の原因です。
    .step-1 = ログでこのキューIDの試行を調べます。毎回同じ応答でしょうか。
    .step-2 = 各MXを、IPv4とIPv6のポート25で試します。
    .step-3 = ユーザーが早く分かるよう、数時間後に遅延通知を送ります。

tls-failed =
    .short = 暗号化接続ができない
    .headline = 暗号化接続ができませんでした
    .summary = どちらかが途中の暗号化を求めますが、{ -receiver }との暗号化接続ができませんでした。
    .step-1 = メールソフトの表示なら、パソコンの日付と時刻、サーバー名、ポートを確認してください。
    .step-2 = メールソフトやパソコンが古ければ、更新してください。
    .step-3 = { -note-to-admin }
    .avoid = 送るために暗号化を切らないでください。
tls-failed_helpdesk =
    .step-1 = どこに出たか尋ねます。メールソフトなら、サーバー名、ポート（465はSSL/TLS、587はSTARTTLS）、時計を確認します。
    .step-2 = TLSの中身を検査するウイルス対策ソフトがないか調べます。
    .step-3 = 不達通知ならエスカレーションします。サーバー同士の問題です。
tls-failed_admin =
    .summary = { -server }とのTLSが成立しないか、提供されていません。
    .step-1 = 「openssl s_client -starttls smtp -connect { -host }:25」で、バージョン、チェーン、名前を読みます。
    .step-2 = 両端のTLS 1.2以降と、証明書チェーン全体を確認します。
    .step-3 = ドメインのMTA-STSとDANEを確認します。「dig TXT _mta-sts」とTLSAレコードです。
tls-failed_microsoft365_admin =
    .step-1 = 末尾の番号を読みます。321はSTARTTLSなし、322は期限切れ、323はTLSA違い、324はDNSSEC、325は名前違いです。
    .step-2 = testconnectivity.microsoft.comで、宛先ドメインのDANEとSTARTTLSを確認します。
    .step-3 = ドメインの持ち主に連絡します。DANEとMTA-STSはMicrosoftではなく先方で直します。
tls-failed_required =
    .headline = 相手側が暗号化を求めています
    .summary = { -receiver }は、暗号化接続でないとメールを受け取りません。送信サーバーは暗号化しませんでした。
tls-failed_required_admin =
    .step-1 = 送信のSTARTTLSを有効にします。Postfixはsmtp_tls_security_level = mayまたはdaneです。
    .step-2 = EHLO応答のSTARTTLSを消すファイアウォールを探します。
    .step-3 = バージョンや暗号の指定があれば、TLS 1.2と1.3を許可します。
tls-failed_certificate =
    .headline = サーバーの証明書が信頼できません
    .summary = メールサーバーは証明書で名前を証明します。この証明書は、期限切れか、別の名前か、発行元が不明です。
tls-failed_certificate_admin =
    .step-1 = 期限、名前、チェーンを読みます：「openssl s_client -starttls smtp -connect { -host }:25 -servername { -host }」。
    .step-2 = 証明書を更新し、中間証明書も送り、MXのホスト名を含めます。
    .step-3 = DANEがあれば、鍵を替える前に新しいTLSAレコードを公開します。
tls-failed_handshake =
    .headline = 双方に共通する暗号化方式がありませんでした
tls-failed_handshake_admin =
    .step-1 = 両端のバージョンと暗号を比べます。TLS 1.0だけと1.2だけかもしれません。
    .step-2 = 最初からTLSのポート（465）にSTARTTLSを送るような間違いを探します。

protocol-error =
    .short = サーバー間の手順が合わない
    .headline = メールサーバー同士のやりとりがうまくいきませんでした
    .summary = 相手側が命令を理解できないか、予期していませんでした。設定違いか古いソフトがよくある原因です。
    .step-1 = 一度だけ送り直してください。接続が切れたのかもしれません。
    .step-2 = メールソフトや機器の表示なら、送信メールサーバー、ポート、暗号化の設定を確認してください。
    .step-3 = { -note-to-admin }
protocol-error_helpdesk =
    .step-1 = 何から送ったかを尋ねます。メールソフト、複合機、スクリプト、サーバーのどれでしょうか。
    .step-2 = ポートと暗号化を合わせて確認します。465はSSL/TLS、587はSTARTTLSです。
    .step-3 = メールの通信を変えるウイルス対策ソフトやファイアウォールを探します。
protocol-error_admin =
    .summary = { -server }がコマンドを拒否しました。未知、順序違い、引数違いのいずれかです。
    .step-1 = 接続を記録し、5xxの前の行のコマンド、順序、引数、長さを確認します。
    .step-2 = SMTPを変えるファイアウォールを探します（コマンドがXXXX、EHLOなし）。
    .step-3 = STARTTLSの後にEHLOを送り直し、MAIL FROMはAUTHの後に送ります。

unsupported-feature =
    .short = 必要な機能がない
    .headline = 相手のサーバーに必要な機能がありません
    .summary = このメールに必要な機能が{ -receiver }にありません。英数字以外を含むアドレスなどです。
    .step-1 = 相手に英数字だけのアドレスがあれば、使ってください。
    .step-2 = 特別なオプションを付けず、書式のない文章で送ってください。
    .step-3 = { -note-to-admin }
unsupported-feature_helpdesk =
    .step-1 = 差出人と宛先に、日本語など英数字以外の文字がないか確認します。
    .step-2 = 優先度、開封確認、暗号化などのオプションを尋ねます。
    .step-3 = 英数字だけのアドレスを使えるよう手伝います。
unsupported-feature_admin =
    .summary = { -server }にSMTP拡張がないか、MAILやRCPTのパラメーターが拒否されました。
    .step-1 = EHLO応答（SMTPUTF8、8BITMIME、SIZE、DSN、CHUNKING、REQUIRETLS、AUTH）を、使った機能と比べます。
    .step-2 = その機能を使わずに送ります。7ビット、「xn--」のドメイン、追加パラメーターなしにします。
    .step-3 = EHLO応答の行を消すファイアウォールを探します。

## 問題のない通知

accepted =
    .short = 受け付けられた
    .headline = メールは受け付けられました
    .summary = { -receiver }が{ $recipient ->
            [none] メール
           *[known] 「{ $recipient }」宛てのメール
        }を引き受けました。ここから先は相手側が扱います。
    .step-1 = 何もする必要はありません。うまくいきました。
    .step-2 = 見つからないと言われたら、迷惑メールフォルダーの確認を頼んでください。
accepted_helpdesk =
    .step-1 = メールは相手側が受け取った、とお客様に伝えます。
    .step-2 = 相手に、迷惑メール、振り分け、隔離を確認してもらいます。
    .step-3 = 返答の時刻とIDで、相手のプロバイダーに調べてもらいます。
accepted_admin =
    .summary = { -server }が2xx応答で配信を引き受けました。
    .step-1 = 対応は不要です。応答のキューIDを、受信側で追跡できます。
    .step-2 = 届かなければ、後でフィルターに止められています。分かるのは受信側のログだけです。

will-forward =
    .short = 転送されている
    .headline = メールは転送されています
    .summary = このメールボックスは{ -receiver }にないか、確認できていません。メールを受け取り、次に渡します。
    .step-1 = 何もする必要はありません。届かなければ、後でお知らせのメールが来ます。
will-forward_helpdesk =
    .step-1 = 届かなかったわけではない、とお客様に伝えます。
    .step-2 = 後で不達通知が来ていないか尋ねます。原因はそこにあります。
will-forward_admin =
    .summary = 251か252です。転送するか、メールボックスを確認せずに受け取りました。
    .step-1 = 対応は不要です。届かなければ、次のホップでキューIDを追います。

ready =
    .short = 問題はない
    .headline = ここまでは順調です
    .summary = メールソフトやサーバーの普段のやりとりです。問題はありません。
    .step-1 = 何もする必要はありません。この先に4か5で始まる行がないか確認してください。
ready_helpdesk =
    .step-1 = 全文を送ってもらいます。問題があれば、原因は後の行にあります。
ready_admin =
    .summary = 挨拶、続行、ログイン成功、ヘルプ、終了のいずれかです。
    .step-1 = セッションの続きを読みます。最初の4xxか5xxが決め手です。

continue =
    .short = 続きを待っている
    .headline = サーバーが続きを待っています
    .summary = 相手側はここまでを認め、本文かログインの続きを待っています。
    .step-1 = 何もする必要はありません。その後は次の行で分かります。
continue_helpdesk =
    .step-1 = この後の行を送ってもらいます。
    .step-2 = 何も続かなければ、接続が切れていないか調べます。
continue_admin =
    .summary = 354は本文と点だけの行を、334はログインの続き（base64）を待っています。
    .step-1 = 次の応答を読みます。なければ、ファイアウォール、MTU、何も送らないクライアントを疑います。

delayed =
    .short = 遅れている
    .headline = メールは遅れていますが、送信中です
    .summary = まだ届いていません。送信サーバーが{ $until ->
            [none] {""}
           *[known] { $until }まで
        }送り直しを続けます。
    .step-1 = 何もする必要はありません。最後まで届かなければ、またお知らせのメールが来ます。
    .step-2 = その間に、アドレスを確認してください。
    .step-3 = 急ぎなら、別の方法で相手に連絡してください。
    .avoid = 送り直さないでください。相手に二重に届くことがあります。
delayed_helpdesk =
    .step-1 = まだ途中で、届かないと決まったわけではない、とお客様に伝えます。
    .step-2 = 最後の返答があれば、遅れの理由を読みます。
    .step-3 = お客様のメールがすべて遅れているならエスカレーションします。
delayed_admin =
    .summary = { -recipient }宛てのメールは、まだ{ $reporter ->
            [none] {""}
           *[known] { $reporter }の
        }キューにあります。
    .step-1 = キューIDを調べ、最後の応答を読みます。
    .step-2 = 原因を試します：DNS、接続、流量制限、グレイリスティング。
    .step-3 = 直ったら、このドメインのキューを再送します。

confirmation-required =
    .short = 確認の返事が必要
    .headline = 相手側が送信者の確認を求めています
    .summary = 人が送ったと分かるか、相手が許可するまで、メールは保留されます。
    .step-1 = この相手に送ったか確認してください。違えば、この返信を削除してください。
    .step-2 = 相手を知っていて、リンク先が正しければ、返信に従ってください。
    .step-3 = 連絡先に追加してもらえるよう、別の方法で相手に頼んでください。
    .avoid = そこでパスワードを入れないでください。本物の確認には必要ありません。
confirmation-required_helpdesk =
    .summary = 人が送ったと分かるまで、相手側がメールを保留しています。
    .step-1 = お客様がその相手に送ったか確認します。違えば、名前をかたった迷惑メールです。
    .step-2 = クリックする前に、リンク先を確認します。
confirmation-required_admin =
    .summary = チャレンジレスポンスかモデレーターが、メールを保留しています。
    .step-1 = 本物のメールなら、手で応じます。
    .step-2 = なりすましなら無視し、rejectのDMARCを公開して減らします。

auto-reply =
    .short = 自動返信
    .headline = これは自動返信です
    .summary = { -recipient }にメールは届いています。相手が不在か多忙で、自動で返信されました。
    .step-1 = 何もする必要はありません。相手は後で読みます。
    .step-2 = 急ぎなら、返信に別の連絡先がないか確認してください。
auto-reply_helpdesk =
    .step-1 = メールは届いている、とお客様に伝えます。
auto-reply_admin =
    .summary = 自動返信です（RFC 3834）。不達通知ではありません。
    .step-1 = 対応は不要です。アドレスを残し、不達と数えないようにします。

complaint =
    .short = 迷惑メール報告
    .headline = メールが迷惑メールとして報告されました
    .summary = { $recipient ->
            [none] 受信者
           *[known] 「{ $recipient }」の受信者
        }が「迷惑メール」を押し、{ $provider ->
            [none] そのメールサービス
           *[known] { $provider }
        }から報告が届きました。
    .step-1 = この人を、今日中に配信リストから外してください。
    .step-2 = 登録解除しやすくしてください。上部のリンクと、正しく動くワンクリックのボタンが必要です。
    .avoid = 理由を尋ねるメールを送らないでください。
complaint_helpdesk =
    .summary = { $recipient ->
            [none] 受信者
           *[known] 「{ $recipient }」の受信者
        }が、お客様のメールを迷惑メールとして報告しました。これは報告で、不達通知ではありません。
    .step-1 = すべての配信リストから、このアドレスを外してもらいます。
    .step-2 = なぜ載ったか尋ねます。
complaint_admin =
    .summary = フィードバックレポートです（ARF、RFC 5965）。
    .step-1 = すべての送信ツールからアドレスを外します。伏せられていれば、リストIDやトークンで探します。
    .step-2 = 苦情率を見ます。1,000通に1件を超えたら、アドレスの入手元を確認します。
    .step-3 = List-UnsubscribeとList-Unsubscribe-Post（RFC 8058）を追加します。

receipt =
    .short = 受け取りの通知
    .headline = これは受け取りの通知です
    .summary = メールは{ $recipient ->
            [none] {""}
           *[known] 「{ $recipient }」に
        }届いています。配信確認や開封確認を求めたため、この通知が来ました。
    .step-1 = 何もする必要はありません。証拠が必要なら保存してください。
receipt_helpdesk =
    .summary = メールは届いています。これは受け取りの通知です。
    .step-1 = 届かなかったわけではない、とお客様に伝えます。
    .step-2 = 通知を切る設定の場所を案内します。
receipt_admin =
    .summary = 成功の配信通知（RFC 3464）か、開封通知（RFC 8098）です。
    .step-1 = 対応は不要です。「relayed」なら、次のサーバーは通知を送りません。

unknown =
    .short = 理由が不明
    .headline = 理由が書かれていません
    .summary = 何かがうまくいかなかったようですが、この文面に理由はありません。
    .step-1 = アドレスを確認して、もう一度送ってください。
    .step-2 = もっと長い文面がないか探してください。詳細、添付ファイル、ログなどです。
    .step-3 = { -note-to-admin }
    .avoid = 連絡先を消さないでください。間違っているとは書かれていません。
unknown_helpdesk =
    .headline = 不達通知に理由が書かれていません
    .summary = 書いたサーバーが相手側の返答を省いたか、返答がありませんでした。この文面に原因はありません。
    .step-1 = お客様のメール会社に、このメールのログを依頼します。キューIDと時刻は下にあります。
    .step-2 = アドレスが間違っているとは、まだお客様に言わないようにします。
unknown_admin =
    .summary = 原因を示すコード、ステータス、文言がありません。
    .step-1 = ログでキューIDかMessage-IDを探し、相手側の応答を読みます。
    .step-2 = 不達通知の全体を、message/delivery-statusも含めて保存します。
    .step-3 = 手で試します。MXに接続し、EHLO、MAIL、RCPTの応答を読みます。

## コードとその意味

reply-200 =
    .name = 了解
    .meaning = うまくいきました。古い形で、今の標準は250です。
reply-211 =
    .name = サーバーの状態
    .meaning = 問い合わせへの返答です。問題はありません。
reply-214 =
    .name = ヘルプの文
    .meaning = 問い合わせへの返答です。問題はありません。
reply-220 =
    .name = サーバーの準備ができました
    .meaning = 接続の最初の挨拶か、暗号化の開始です。問題はありません。
reply-221 =
    .name = 接続の終了
    .meaning = サーバーが最後に接続を閉じます。問題はありません。
reply-235 =
    .name = ログインできました
    .meaning = ユーザー名とパスワードが認められました。
reply-250 =
    .name = 完了
    .meaning = 命令がうまくいきました。本文の後なら、メールは受け取られました。
reply-251 =
    .name = 受け取って転送します
    .meaning = メールボックスはこのサーバーにありません。メールを受け取り、次に渡します。
reply-252 =
    .name = 確認せずに受け取りました
    .meaning = メールボックスがあるか分かりません。メールを受け取り、配信を試します。
reply-253 =
    .name = 待機メールを送ります
    .meaning = サーバーが自分宛ての待機メールを求めました。
reply-255 =
    .name = メールの応答ではありません
    .meaning = 多くは、メールサーバーではなく配信プログラムの終了コードです。
reply-334 =
    .name = ログインの続きを待っています
    .meaning = サーバーがユーザー名やパスワードを待っています。
reply-354 =
    .name = 本文を待っています
    .meaning = サーバーが本文を待っています。点だけの行で終わります。
reply-400 =
    .name = 今はできません
    .meaning = 一時的な問題です。理由は示されていません。後で届くことがあります。
reply-403 =
    .name = この差出人は使えません
    .meaning = SendGridでは、差出人アドレスが確認されていません。Sendmailでは、暗号化がありません。
reply-412 =
    .name = 後で送り直し
    .meaning = 一部のサーバーが、迷惑メール対策で初めての送信元を待たせます。
reply-417 =
    .name = 今は照会できません
    .meaning = 一部のサーバーが、DNSの応答がないときに使います。
reply-420 =
    .name = 応答がありません
    .meaning = 送信側が書いたものです。相手のサーバーに接続できないか、遅すぎました。
reply-421 =
    .name = 今は利用できません
    .meaning = サーバーが接続を閉じます。混雑、再起動、またはこの送信元から多すぎます。後で届くことがあります。
reply-422 =
    .name = メールボックス満杯、または別のログイン方式
    .meaning = 標準ではログイン用です。多くは、メールボックスが上限を超えています。
reply-424 =
    .name = リストを展開できません
    .meaning = メーリングリストのメンバーを、今は調べられません。
reply-430 =
    .name = 先にログインが必要です
    .meaning = メールの前にログインを求める、一部のサーバーで使われます。
reply-431 =
    .name = 空き不足、または宛先が多すぎます
    .meaning = サーバーのディスクやメモリが足りないか、宛先が多すぎます。
reply-432 =
    .name = 別のログイン方式が必要です
    .meaning = 標準ではログイン用です。Microsoftでは、メールボックスが混雑しているという意味です。
reply-435 =
    .name = 今はログインを確認できません
    .meaning = サーバーの都合で確認できません。後で試してください。
reply-440 =
    .name = 今は暗号化できません
    .meaning = 今回は暗号化接続ができませんでした。
reply-441 =
    .name = 応答がありません
    .meaning = 送信側が書いたものです。接続できませんでした。自動で送り直されます。
reply-442 =
    .name = 接続が切れました
    .meaning = 送信側が書いたものです。途中で接続が切れました。自動で送り直されます。
reply-446 =
    .name = メールが回り続けました
    .meaning = 中継が多すぎます。おそらく回り続けています。
reply-447 =
    .name = 時間切れです
    .meaning = 送信サーバーが期限まで試しましたが、届きませんでした。
reply-449 =
    .name = 経路が見つかりません
    .meaning = 送信サーバーが、送り先を見つけられません。
reply-450 =
    .name = メールボックスは今、使えません
    .meaning = 使用中か、初めての送信元を待たせています。後で届くことがあります。
reply-451 =
    .name = サーバーの不具合
    .meaning = サーバー側の問題で止まりました。初めての送信元を待たせるときにも使います。後で届くことがあります。
reply-452 =
    .name = 空き不足、または宛先が多すぎます
    .meaning = サーバーに空きがないか、宛先が多すぎます。一つのメールボックスではなく、サーバー全体の問題です。
reply-453 =
    .name = メールなし、または今は不可
    .meaning = 待機メールがありません。「今は受け取れない」の意味で使うサーバーもあります。
reply-454 =
    .name = 今はログインや暗号化ができません
    .meaning = 暗号化接続かログインが今はできません。Postfixは、中継しないときにも使います。
reply-455 =
    .name = オプションを今は使えません
    .meaning = オプションを知っていますが、今は使えません。
reply-456 =
    .name = 別の方法で試してください
    .meaning = IPv4で送るという、標準にならなかった案です。「アドレスを今は使えない」の意味で使うサーバーもあります。
reply-458 =
    .name = 待機メールを送れません
    .meaning = サーバーが自分宛ての待機メールを求めましたが、始められませんでした。
reply-459 =
    .name = このサーバーには送れません
    .meaning = サーバーが自分宛てでない待機メールを求めました。
reply-471 =
    .name = 送信側で止められました
    .meaning = 多くは、送信側のウイルス対策、ファイアウォール、メールサーバーが止めています。
reply-498 =
    .name = メールサーバーが見つかりません
    .meaning = 送信サービスが書いたものです。@より後ろのドメインにメールサーバーがありません。
reply-499 =
    .name = 接続できません
    .meaning = 送信サービスが書いたものです。ドメインのメールサーバーに接続できませんでした。
reply-500 =
    .name = 命令を理解できません
    .meaning = サーバーが命令を知らないか、行が長すぎます。双方のソフトが合っていません。
reply-501 =
    .name = 命令の書き方が違います
    .meaning = 命令は分かりますが、アドレス、名前、オプションの書き方が違います。
reply-502 =
    .name = この命令は使えません
    .meaning = 命令を知っていますが、有効ではありません。
reply-503 =
    .name = 順序が違います
    .meaning = 宛先より先に本文が来るなど、命令の順序が違います。ログインが抜けていることもあります。
reply-504 =
    .name = このオプションは使えません
    .meaning = 命令は分かりますが、この形は使えません。多くはログイン方式のことです。
reply-505 =
    .name = 先にログイン、または送信停止
    .meaning = 一部のプロバイダーが使います。ログインがないか、アカウントが送信停止中です。
reply-510 =
    .name = アドレスが違います
    .meaning = 標準にはありません。宛先のアドレスが違うという意味です。
reply-511 =
    .name = メールボックスがありません
    .meaning = 標準にはありません。アドレスが存在しないという意味です。
reply-512 =
    .name = ドメインがありません
    .meaning = 標準にはありません。@より後ろが見つからないという意味です。
reply-513 =
    .name = アドレスが断られました
    .meaning = 標準にはありません。アドレスの書き方が違うか、ログインが必要です。
reply-515 =
    .name = 宛先が断られました
    .meaning = 標準にはありません。宛先のアドレスが違うという意味です。
reply-517 =
    .name = 差出人が断られました
    .meaning = 標準にはありません。差出人のアドレスかドメインが認められません。
reply-520 =
    .name = 使われなかった案
    .meaning = メールのやりとりを速くする提案です。
reply-521 =
    .name = ここではメールを受け取りません
    .meaning = このサーバーはメールを受け取りません。ブロックした送信元に使うこともあります。
reply-522 =
    .name = メールボックスが満杯です
    .meaning = 5.2.2の点がない形です。メールボックスが上限を超えています。
reply-523 =
    .name = 暗号化が必要です
    .meaning = 暗号化接続が必要です。「長すぎる」の意味で使うサーバーもあります。
reply-524 =
    .name = ログインには暗号化が必要です
    .meaning = 暗号化接続が必要です。OpenSMTPDでは、リストを展開できないという意味です。
reply-525 =
    .name = アカウントが停止しています
    .meaning = ログインは正しいですが、アカウントが閉鎖されています。
reply-530 =
    .name = 先にログインが必要です
    .meaning = ログインか暗号化接続の後にだけ、メールを受け取ります。
reply-531 =
    .name = 宛先が多すぎる、または満杯
    .meaning = 標準にはありません。どちらにも使われます。
reply-533 =
    .name = 許可されていません
    .meaning = 5.7.1と一緒に使われます。Eximでは、相手側が扱えない文字がアドレスにあるという意味です。
reply-534 =
    .name = ログイン方式の強度が足りません
    .meaning = より安全な方式が必要です。Googleは、アプリパスワードかブラウザーでのログインを求めます。
reply-535 =
    .name = ログインできませんでした
    .meaning = ユーザー名、パスワード、ログイン方式のいずれかが認められません。
reply-538 =
    .name = ログインには暗号化が必要です
    .meaning = このままではパスワードが読まれます。暗号化接続を有効にしてください。
reply-540 =
    .name = メールボックス閉鎖、または暗号化なし
    .meaning = 標準にはありません。Ramblerではメールボックスの閉鎖、Courierでは暗号化なしを指します。
reply-541 =
    .name = ルールで断られました
    .meaning = 標準にはありません。相手の会社のフィルターがメールを断りました。
reply-542 =
    .name = 宛先が断られました
    .meaning = 標準にはありません。宛先のアドレスが認められません。
reply-546 =
    .name = メールが回り続けました
    .meaning = 標準にはありませんが、よく使われます。中継が多すぎます。
reply-550 =
    .name = 拒否：アドレス違いかルール
    .meaning = サーバーはメールを受け取りません。多くはアドレスが存在しない場合です。迷惑メールフィルターなどのルールのこともあります。
reply-551 =
    .name = メールボックスは別の場所です
    .meaning = 宛先はこのサーバーになく、転送もされません。新しいアドレスが書かれていることもあります。ログインが抜けていることもあります。
reply-552 =
    .name = 満杯か、メールが大きすぎます
    .meaning = 上限に達しました。メールボックスが満杯か、メールが大きすぎます。
reply-553 =
    .name = アドレスが許可されていません
    .meaning = アドレスの書き方が違うか、差出人に使えないか、中継できない宛先です。
reply-554 =
    .name = 断られました
    .meaning = サーバーがメールか接続を断りました。多くは迷惑メールフィルターや送信元の評判が原因です。理由は示されていません。
reply-555 =
    .name = 未知のオプションです
    .meaning = 送信側のオプションをサーバーが知りません。
reply-556 =
    .name = ドメインがメールを受け取りません
    .meaning = ドメインの持ち主が、メールを受け取らないと宣言しています。
reply-557 =
    .name = 使われなかった案
    .meaning = サーバーにアドレスを尋ねる提案です。
reply-560 =
    .name = 内容が断られました
    .meaning = 標準にはありません。メールの内容が断られました。
reply-571 =
    .name = フィルターかルールで断られました
    .meaning = 5.7.1の点がない形です。差出人かメールが断られました。
reply-572 =
    .name = ルールで断られました
    .meaning = 標準にはありません。サーバーのルールがメールを断りました。
reply-573 =
    .name = 先にログインが必要です
    .meaning = 5.7.3の点がない形です。ログインが必要です。
reply-577 =
    .name = 中継されません
    .meaning = 標準にはありません。この差出人のメールは中継されません。
reply-585 =
    .name = 宛先が断られました
    .meaning = 標準にはありません。アドレスが見つかりませんでした。
reply-591 =
    .name = 送信元がブロックリストにあります
    .meaning = 標準にはありません。送信サーバーが、迷惑メールの送信元のリストに載っています。

# Enhanced status codes; the first number is told apart by the digits below.

status-x-0-0 =
    .name = 理由なし
    .meaning = 最初の数字だけに意味があります。2は成功、4は一時的、5は恒久的です。
status-x-0-350 =
    .name = Microsoft 365経由の拒否
    .meaning = 別のサーバーがメールを断りました。Microsoftがその言葉を伝えています。
status-x-1-0 =
    .name = アドレスに関すること
    .meaning = 先頭が2ならアドレスは正常です。4か5なら差出人か宛先が認められず、理由は示されていません。
status-x-1-1 =
    .name = メールボックスがありません
    .meaning = @より前が、このドメインにありません。
status-x-1-2 =
    .name = ドメインがありません
    .meaning = @より後ろが存在しないか、メールを受け取りません。
status-x-1-3 =
    .name = アドレスの書き方が違います
    .meaning = 宛先が、アドレスの形ではありません。
status-x-1-4 =
    .name = アドレスが一つに決まりません
    .meaning = 当てはまるメールボックスが複数あります。
status-x-1-5 =
    .name = アドレスは正常です
    .meaning = 宛先のアドレスは正しいです。
status-x-1-6 =
    .name = アドレスが変わりました
    .meaning = 以前は正しいアドレスでした。今はメールを受け取らず、転送もされません。
status-x-1-7 =
    .name = 差出人アドレスの書き方が違います
    .meaning = 差出人が、アドレスの形ではありません。
status-x-1-8 =
    .name = 差出人のドメインが見つかりません
    .meaning = 差出人のドメインが不明です。Microsoft 365では、このアカウントが送信停止中という意味です。
status-x-1-9 =
    .name = 次に渡され、報告なし
    .meaning = 報告しないサーバーに渡されました。
status-x-1-10 =
    .name = ドメインがメールを受け取りません
    .meaning = ドメインがメールを受け取らないと宣言しています。Exchangeでは、宛先がないという意味です。
status-x-1-11 =
    .name = 宛先が見つかりません
    .meaning = Microsoft 365でアドレスが見つからないか、二つありました。
status-x-1-20 =
    .name = Fromのアドレスが複数あります
    .meaning = 作成者が複数で、送信者が一人に決まりません。
status-x-1-90 =
    .name = 1日の上限に達しました
    .meaning = アカウントが、1日に送れる人数に達しました。
status-x-1-351 =
    .name = 相手側にメールボックスがありません
    .meaning = 相手のサーバーによると、メールボックスがありません。
status-x-2-0 =
    .name = メールボックスに関すること
    .meaning = 先頭が2ならメールボックスは正常です。4か5なら、存在しますが受け取れず、理由は示されていません。
status-x-2-1 =
    .name = メールボックスは止められています
    .meaning = メールボックスはありますが、一時的か恒久的にメールを受け取りません。
status-x-2-2 =
    .name = メールボックスが満杯です
    .meaning = 空きがありません。持ち主が空ける必要があります。
status-x-2-3 =
    .name = このメールボックスには大きすぎます
    .meaning = メールが、メールボックスの上限を超えています。
status-x-2-4 =
    .name = リストを展開できません
    .meaning = メーリングリストのメンバーを調べられませんでした。
status-x-2-14 =
    .name = 転送先アドレスが違います
    .meaning = 転送先のアドレスが使えません。
status-x-2-20 =
    .name = このメールボックスの制限
    .meaning = 外部から受け取る量に上限があります。
status-x-2-121 =
    .name = 一人の差出人から多すぎます
    .meaning = 一人の差出人が、1時間に送りすぎました。
status-x-2-122 =
    .name = 一つのメールボックスに多すぎます
    .meaning = 1時間に認められた量を超えています。
status-x-3-0 =
    .name = サーバーに関すること
    .meaning = 先頭が2ならサーバーは正常です。4か5なら問題があり、理由は示されていません。
status-x-3-1 =
    .name = サーバーが満杯です
    .meaning = 一つのメールボックスではなく、サーバー全体に空きがありません。
status-x-3-2 =
    .name = サーバーは今、受け取りません
    .meaning = 混雑、作業中、またはメールを受け取らないサーバーです。
status-x-3-3 =
    .name = 機能がありません
    .meaning = メールに必要な機能がサーバーにありません。
status-x-3-4 =
    .name = メールが大きすぎます
    .meaning = サーバーの上限を超えています。
status-x-3-5 =
    .name = サーバーの設定違い
    .meaning = 自分自身を指すなど、受信側の設定がメールを止めています。
status-x-3-6 =
    .name = 優先度を変えて受け取りました
    .meaning = サーバーはメールを受け取り、優先度を変えました。
status-x-3-190 =
    .name = 複製を保管できません
    .meaning = アーカイブ用の複製は、ここでは許可されていません。
status-x-4-0 =
    .name = ネットワークに関すること
    .meaning = 途中で問題がありました。理由は示されていません。
status-x-4-1 =
    .name = 応答がありません
    .meaning = 相手のサーバーが応答しませんでした。Microsoft 365の5.4.1は、宛先がないという意味です。
status-x-4-2 =
    .name = 接続が切れました
    .meaning = 途中で接続が切れました。
status-x-4-3 =
    .name = 照会できませんでした
    .meaning = DNSかディレクトリが応答しませんでした。
status-x-4-4 =
    .name = 経路が見つかりません
    .meaning = このドメインのサーバーが見つかりませんでした。
status-x-4-5 =
    .name = 混雑しています
    .meaning = 混雑しています。Gmailでは、送信数が上限に達したときにも使います。
status-x-4-6 =
    .name = メールが回り続けました
    .meaning = サーバー同士がメールを送り返し続けました。
status-x-4-7 =
    .name = 時間切れです
    .meaning = 期限までに届かず、再送をやめました。
status-x-4-8 =
    .name = ドメインのリストにないサーバーです
    .meaning = サーバーが、ドメインの安全規則（MTA-STS）と合いません。
status-x-4-11 =
    .name = ルールによるメールが多すぎます
    .meaning = ルールのメールが、さらにメールを作りました。
status-x-4-12 =
    .name = メールが回り続けました
    .meaning = Exchangeの中で、転送が多すぎます。
status-x-4-14 =
    .name = メールが回り続けました
    .meaning = Microsoft 365の中で、中継が多すぎます。
status-x-4-24 =
    .name = 控えを保存できません
    .meaning = 空きがなく、二つ目を保存できませんでした。自動で試し直されます。
status-x-4-25 =
    .name = 控えを保存できません
    .meaning = 控えのサーバーがありませんでした。自動で試し直されます。
status-x-4-28 =
    .name = 控えを保存できません
    .meaning = 二つ目の保存が止まりました。自動で試し直されます。
status-x-4-300 =
    .name = 時間切れです
    .meaning = Microsoft 365が期限まで試し、再送をやめました。
status-x-4-310 =
    .name = ドメインがありません
    .meaning = @より後ろが、DNSにありません。
status-x-4-312 =
    .name = 照会できませんでした
    .meaning = 宛先ドメインのDNSに、使える答えがありませんでした。
status-x-4-316 =
    .name = 接続が断られました
    .meaning = 宛先のサーバーが、メールのポートで送信元を受け入れません。
status-x-4-317 =
    .name = 暗号化接続ができません
    .meaning = 暗号化が必要でしたが、相手のサーバーにできませんでした。
status-x-4-318 =
    .name = 接続が切れました
    .meaning = 相手のサーバーが途中で接続を切りました。
status-x-5-0 =
    .name = サーバー間のやりとりに関すること
    .meaning = 先頭が2なら命令は成功です。4か5なら、やりとりがうまくいっていません。Outlook.comの5.5.0は、メールボックスがないという意味です。
status-x-5-1 =
    .name = 命令の順序が違います
    .meaning = 命令の順序が違うか、知らない命令です。
status-x-5-2 =
    .name = 命令の書き方が違います
    .meaning = 命令を読み取れません。
status-x-5-3 =
    .name = 宛先が多すぎます
    .meaning = 一度の配信の上限を超えています。
status-x-5-4 =
    .name = オプションが違います
    .meaning = 命令のオプションが、許可されていないか知られていません。
status-x-5-5 =
    .name = バージョンが合いません
    .meaning = 二つのサーバーのバージョンが違います。
status-x-5-6 =
    .name = ログインの行が長すぎます
    .meaning = サーバーが読み取れません。
status-x-6-0 =
    .name = 内容に関すること
    .meaning = 先頭が2ならメールは受け取られました。4か5なら内容を配信できず、理由は示されていません。
status-x-6-1 =
    .name = この種類の内容は受け取れません
    .meaning = 相手側が、この種類の内容やファイルを扱えません。
status-x-6-2 =
    .name = 変換は許可されていません
    .meaning = メールの変換が必要ですが、許可されていません。
status-x-6-3 =
    .name = 変換できません
    .meaning = メールの変換が必要ですが、このサーバーにはできません。
status-x-6-4 =
    .name = 変換して配信しました
    .meaning = メールが変換され、一部が失われました。
status-x-6-5 =
    .name = 変換できませんでした
    .meaning = メールを変換できませんでした。
status-x-6-6 =
    .name = 内容が見つかりません
    .meaning = 別の場所の内容が、そこにありませんでした。
status-x-6-7 =
    .name = アドレスに特殊な文字があります
    .meaning = このサーバーが扱えない文字です。
status-x-6-8 =
    .name = 返答に特殊な文字があります
    .meaning = 送信側のソフトが扱えない文字です。
status-x-6-9 =
    .name = ヘッダーに特殊な文字があります
    .meaning = 次のサーバーが扱えない文字です。
status-x-6-10 =
    .name = 使われていません
    .meaning = 別のステータスと重複し、誤って登録されました。
status-x-6-11 =
    .name = 改行の形が違います
    .meaning = 次のサーバーが受け取らない改行です。
status-x-7-0 =
    .name = セキュリティに関すること
    .meaning = 先頭が2ならログインや検査は成功です。4か5ならセキュリティのルールに断られ、理由は示されていません。
status-x-7-1 =
    .name = 許可されていません
    .meaning = ルールかフィルターが差出人かメールを断りました。ほとんどの拒否に使われます。
status-x-7-2 =
    .name = このリストには送れません
    .meaning = このメーリングリストは、決められた差出人からだけ受け取ります。
status-x-7-3 =
    .name = セキュリティが合いません
    .meaning = 保護された内容を変換できません。Exchangeでは、ログインが抜けているという意味です。
status-x-7-4 =
    .name = セキュリティ機能がありません
    .meaning = 求められたログインや保護の方式がありません。
status-x-7-5 =
    .name = 暗号化できませんでした
    .meaning = 鍵か証明書がないか、違うか、信頼できません。
status-x-7-6 =
    .name = 未知の暗号化方式です
    .meaning = サーバーがこの方式を知りません。
status-x-7-7 =
    .name = メールが変更されています
    .meaning = メールが署名と合いません。途中で変わったか壊れています。
status-x-7-8 =
    .name = ログインできませんでした
    .meaning = ユーザー名かパスワードが認められません。
status-x-7-9 =
    .name = ログイン方式の強度が足りません
    .meaning = より安全な方式が必要です。Yahooでは、差出人が本物だと確かめられないという意味です。
status-x-7-10 =
    .name = 暗号化が必要です
    .meaning = メールやログインに暗号化接続が必要です。
status-x-7-11 =
    .name = ログインには暗号化が必要です
    .meaning = この方式には暗号化接続が必要です。
status-x-7-12 =
    .name = 一度、別の方式でログイン
    .meaning = 一度、別の方式のログインが必要です。Exchangeでは、外部からのメールを受け取らないという意味です。
status-x-7-13 =
    .name = アカウントが停止しています
    .meaning = ログインは正しいですが、アカウントが閉鎖されています。
status-x-7-14 =
    .name = サーバー間の信頼がありません
    .meaning = サーバーが信頼されていません。Googleでは、先にブラウザーでのログインが必要です。
status-x-7-15 =
    .name = 優先度が低すぎます
    .meaning = 今は急ぎのメールだけを受け取ります。
status-x-7-16 =
    .name = 優先度のわりに大きすぎます
    .meaning = この優先度のメールには大きすぎます。
status-x-7-17 =
    .name = メールボックスの持ち主が変わりました
    .meaning = 今は別の人のアドレスです。
status-x-7-18 =
    .name = ドメインの持ち主が変わりました
    .meaning = 今は別の持ち主のドメインです。
status-x-7-19 =
    .name = 持ち主を確認できません
    .meaning = 持ち主が同じか、サーバーには分かりません。
status-x-7-20 =
    .name = 有効な署名がありません
    .meaning = DKIM署名が通りませんでした。
status-x-7-21 =
    .name = 署名が条件を満たしません
    .meaning = DKIM署名は通りましたが、このサーバーが認めません。
status-x-7-22 =
    .name = 別のドメインの署名です
    .meaning = DKIM署名が、Fromのドメインと一致しません。
status-x-7-23 =
    .name = ドメインのリストにないサーバーです
    .meaning = SPFは、このサーバーの送信を許可していません。
status-x-7-24 =
    .name = ドメインのリストが壊れています
    .meaning = SPFを検査できません。レコードの間違いか、DNSの不具合です。
status-x-7-25 =
    .name = 送信サーバーに正しい名前がありません
    .meaning = 逆引きがないか、一致しません。
status-x-7-26 =
    .name = 差出人が本物だと確かめられません
    .meaning = SPFやDKIMなどの検査が通りませんでした。
status-x-7-27 =
    .name = 差出人のドメインが受け取りません
    .meaning = 返事が差出人に届きません。Gmailでは、SPFが通らなかったという意味です。
status-x-7-28 =
    .name = 一度に多すぎます
    .meaning = 似たメールが大量に届きました。
status-x-7-29 =
    .name = 転送の署名が壊れています
    .meaning = ARCが通りませんでした。Gmailでは、暗号化がなかったという意味です。
status-x-7-30 =
    .name = 強制暗号化に対応していません
    .meaning = 次のサーバーが暗号化を保証できません（REQUIRETLS）。Gmailでは、DKIMが通らなかったという意味です。
status-x-7-32 =
    .name = Fromと一致しません
    .meaning = SPFもDKIMも、Fromのドメインと一致しません。
status-x-7-40 =
    .name = DMARCレコードがありません
    .meaning = 差出人のドメインにDMARCレコードがありません。
status-x-7-51 =
    .name = 許可されたサーバーではありません
    .meaning = この会社は、決められたサーバーか証明書からだけ受け取ります。
status-x-7-57 =
    .name = 先にログインが必要です
    .meaning = 機器やソフトは、先にMicrosoft 365にログインする必要があります。
status-x-7-60 =
    .name = この差出人アドレスは使えません
    .meaning = このアドレスの名義で送る権限がありません。
status-x-7-64 =
    .name = 中継されません
    .meaning = Microsoft 365が、会社のサーバーと認めていません。
status-x-7-105 =
    .name = ゲートウェイが差出人を断りました
    .meaning = ゲートウェイのリストに、差出人かそのサーバーが載っています。
status-x-7-124 =
    .name = 許可された差出人ではありません
    .meaning = このグループは、決められた差出人からだけ受け取ります。
status-x-7-129 =
    .name = 許可された差出人ではありません
    .meaning = この宛先は、決められた差出人からだけ受け取ります。
status-x-7-133 =
    .name = 内部専用のグループです
    .meaning = このグループは、外部からのメールを受け取りません。
status-x-7-134 =
    .name = 内部専用のメールボックスです
    .meaning = このメールボックスは、外部からのメールを受け取りません。
status-x-7-135 =
    .name = 内部専用のフォルダーです
    .meaning = このパブリックフォルダーは、外部からのメールを受け取りません。
status-x-7-136 =
    .name = 内部専用の連絡先です
    .meaning = この宛先は、外部からのメールを受け取りません。
status-x-7-139 =
    .name = このログイン方式は使えません
    .meaning = Microsoftでパスワードだけのログインがもう使えないか、ルールで止められています。
status-x-7-232 =
    .name = 会社の上限に達しました
    .meaning = 会社全体で、今日送れる外部の宛先数に達しました。
status-x-7-233 =
    .name = 試用中の会社の上限に達しました
    .meaning = 試用中の会社が、今日送れる外部の宛先数に達しました。
status-x-7-321 =
    .name = 暗号化できません
    .meaning = 必要な暗号化が、相手のサーバーにありませんでした。
status-x-7-322 =
    .name = 証明書の期限切れ
    .meaning = 相手のサーバーの証明書が期限切れです。
status-x-7-323 =
    .name = TLSAレコードが違います
    .meaning = ドメインのDANEレコードが、証明書と一致しません。
status-x-7-324 =
    .name = DNSSECが壊れています
    .meaning = ドメインのDNSが本物だと確かめられませんでした。
status-x-7-325 =
    .name = 別の名前の証明書です
    .meaning = 証明書に、このサーバーの名前がありません。
status-x-7-500 =
    .name = 速度が制限されています
    .meaning = Microsoft 365が、よく知るまでこのサーバーを待たせています。
status-x-7-501 =
    .name = 迷惑メールのため送信停止
    .meaning = アカウントから迷惑メールらしきものが送られました。
status-x-7-502 =
    .name = 差出人の送信停止
    .meaning = アカウントはもう送信できません。
status-x-7-503 =
    .name = 差出人の送信停止
    .meaning = アカウントはもう送信できません。
status-x-7-504 =
    .name = 宛先が断られました
    .meaning = 宛先のアドレスが認められません。
status-x-7-505 =
    .name = 宛先がブロックされています
    .meaning = この宛先はメールを受け取れません。
status-x-7-506 =
    .name = 名乗る名前が違います
    .meaning = 送信サーバーが、受信側の名前を名乗りました。
status-x-7-507 =
    .name = 相手の会社のブロック
    .meaning = 相手の会社が、送信サーバーをブロックしています。
status-x-7-508 =
    .name = IPv6で多すぎます
    .meaning = このIP範囲からのメールが多すぎます。
status-x-7-509 =
    .name = 差出人が本物だと確かめられません
    .meaning = DMARCが通らず、ドメインが拒否を求めています。
status-x-7-510 =
    .name = IPv6では受け取りません
    .meaning = 宛先のドメインは、IPv4だけでメールを受け取ります。
status-x-7-511 =
    .name = Microsoftのブロック
    .meaning = 送信サーバーがMicrosoftのリストに載っています。持ち主が解除を申請できます。
status-x-7-512 =
    .name = Fromのアドレスがないか読めません
    .meaning = Fromには、読み取れるアドレスが一つ必要です。
status-x-7-513 =
    .name = 相手の会社のブロック
    .meaning = 相手の会社のリストに、送信サーバーが載っています。
status-x-7-515 =
    .name = 差出人の証明が不十分です
    .meaning = Outlook.comは、大量の送信にSPF、DKIM、DMARCを求めます。
status-x-7-520 =
    .name = 外部への転送は許可されていません
    .meaning = 会社が外部への自動転送を許可していません。
status-x-7-606 =
    .name = Microsoftのブロック
    .meaning = 送信サーバーがMicrosoftのリストに載っています。持ち主がsender.office.comで解除を申請できます。
status-x-7-650 =
    .name = 評判による制限
    .meaning = Outlook.comが、以前のメールによりこのサーバーを制限しています。
status-x-7-651 =
    .name = 評判による制限
    .meaning = Outlook.comが、以前のメールによりこのサーバーを制限しています。
status-x-7-652 =
    .name = 接続が多すぎます
    .meaning = Outlook.comが認める接続数を超えました。
status-x-7-700 =
    .name = 会社全体の送信停止
    .meaning = Microsoftが差出人の会社を止めています。4.7.700なら、フィルターの混雑です。後で試してください。
status-x-7-705 =
    .name = 会社の上限に達しました
    .meaning = 迷惑メールか送りすぎで、Microsoftが差出人の会社を止めています。
status-x-7-708 =
    .name = このサーバーからは受け取りません
    .meaning = Microsoftがこのサーバーから受け取りません。多くは会社が新しいためです。
status-x-7-750 =
    .name = ドメインが登録されていません
    .meaning = 差出人の会社が、Microsoftに登録していないドメインから送っています。
status-x-7-850 =
    .name = 調査のため保留中
    .meaning = Microsoftがこのサーバーを調べており、今はメールを受け取りません。
status-x-7-900 =
    .name = 会社のルール
    .meaning = 会社のルールがメールを断りました。

# The digits of a code that stands in no table.

digit-1 =
    .meaning = メールでは使いません。以前は「聞いたが、まだしていない」の意味でした。
digit-2 =
    .meaning = 成功：うまくいきました。
digit-3 =
    .meaning = 続き：サーバーが続きを待っています。
digit-4 =
    .meaning = 今はできません：一時的な問題で、同じメールが後で届くことがあります。
digit-5 =
    .meaning = 拒否：何かを変えない限り、同じメールは届きません。
second-digit-0 =
    .meaning = 命令の形に関することです。
second-digit-1 =
    .meaning = 求められた情報に関することです。
second-digit-2 =
    .meaning = 接続に関することです。
second-digit-3 =
    .meaning = 標準では未定です。実際はログインと暗号化に関することです。
second-digit-4 =
    .meaning = 標準では未定です。意味はサーバーによります。
second-digit-5 =
    .meaning = メールボックス、メール、ルールなど、メールの仕組みに関することです。

## 返答についての注意

warning_code-contradicts-text =
    .message = コードと文面が合わないため、文面を正しいと見なしました。
warning_client-explanation-overridden =
    .message = メールソフトの説明とサーバーの言葉が違うため、サーバーの言葉を優先しました。
warning_truncated =
    .message = 文が途中で切れています。続きがあるかもしれません。
warning_too-long =
    .message = 文が長すぎるため、初めの部分だけを読みました。
warning_limit-reached =
    .message = 上限に達したため、ここに示した以外にもあります。
warning_backscatter =
    .message = ご自身が送ったメールではないかもしれません。誰かがアドレスをかたったようです。パスワードを変える必要はありません。
warning_mixed-languages =
    .message = 複数の言語で書かれているため、同じ内容が二度出ることがあります。
warning_decoding-damaged =
    .message = 一部の文字が壊れています。読める範囲で読み取りました。
warning_no-reason-given =
    .message = サーバーは理由を示していません。手がかりはコードだけでした。
warning_outlook-file =
    .message = OutlookのMSGファイルは読めません。メールをEMLかテキストで保存するか、文面をコピーしてください。

## 共通の文

# Who tries again, and when.
retry_nothing =
    .message = 送り直すものはありません。
retry_in-progress =
    .message = まだ何も決まっていません。メールサーバー同士がやりとりを続けています。
retry_delayed =
    .message = メールは今も{ $until ->
        [none] 自動で送り直されています
       *[known] 送り直されています（{ $until }まで）
    }。ご自身で送り直す必要はありません。
retry_server =
    .message = 何もする必要はありません。メールサーバーが{ $wait ->
        [none] {""}
       *[known] 約{ $wait }後に
    }自動で送り直します{ $until ->
        [none] {""}
       *[known] （{ $until }まで）
    }。
retry_sender =
    .message = 自動では送り直されません。{ $wait ->
        [none] 時間をおいて
       *[known] 約{ $wait }後に
    }もう一度送ってください。
retry_sender-after-change =
    .message = 自動では送り直されません。解決してから、もう一度送ってください。
retry_never =
    .message = 自動で送り直されることはありません。
retry_temporary =
    .message = 自然に解消することがあります。メールサーバーなら自動で送り直します。メールソフトの場合は、{ $wait ->
        [none] 時間をおいて
       *[known] 約{ $wait }後に
    }もう一度送ってください。
retry_unknown =
    .message = 自動で送り直されるかどうかは、書かれていません。

# How sure the reading is.
certainty_likely =
    .message = 最も可能性が高い読み方です。
certainty_likely-but =
    .message = 返答の読み方として、最も可能性が高いものです。「{ $first }」という意味のこともあります。
certainty_unsure =
    .message = 返答にはっきりとは書かれていません。最も近い読み方です。
certainty_either =
    .headline = { $first }か、{ $second }かのどちらか
    .message = 返答からは決められません。「{ $first }」か「{ $second }」のどちらかです。
certainty_one-of-three =
    .message = 返答からは決められません。「{ $first }」「{ $second }」「{ $third }」のいずれかです。

# A code that no table has; the meaning of its digits follows.
certainty_unlisted =
    .headline = このコードはどの一覧にもありません
    .message = 標準にないコードですが、数字から分かることがあります。

# The lines of the note for the administrator.
note_happened =
    .message = 起きたこと：{ $title }
note_recipient =
    .message = 宛先：{ $title }
note_sender =
    .message = 差出人：{ $title }
note_domain =
    .message = 差出人のドメイン：{ $title }
note_code =
    .message = 応答コード：{ $title }
note_status =
    .message = 拡張ステータス：{ $title }
note_reply =
    .message = 応答の原文：{ $title }
note_command =
    .message = 応答の対象：{ $title }
note_remote =
    .message = 応答したサーバー：{ $title }
note_ip =
    .message = 応答にある送信元IP：{ $title }
note_reporter =
    .message = 報告元：{ $title }
note_provider =
    .message = 事業者：{ $title }
note_blocklist =
    .message = ブロックリスト：{ $title }
note_failed =
    .message = 通らなかった検査：{ $title }
note_limit =
    .message = サイズの上限：{ $title }
note_until =
    .message = 再送の期限：{ $title }
note_rule =
    .message = ルール：{ $title }
note_check-first =
    .message = 最初に確認すること：{ $title }

# Titles of links; the first is the page about this very case.
link_case =
    .message = { $provider ->
        [none] この返答についての説明
       *[known] この返答についての{ $provider }の説明
    }
link_blocklist =
    .message = { $blocklist ->
        [none] 登録状況を調べる
       *[known] { $blocklist }で登録状況を調べる
    }
link_provider =
    .message = { $provider ->
        [none] 届かないメールのヘルプ
       *[known] 届かないメールについての{ $provider }のヘルプ
    }

# Sizes and times.
value_bytes =
    .message = { $count }バイト
value_kilobytes =
    .message = { $count }KB
value_megabytes =
    .message = { $count }MB
value_gigabytes =
    .message = { $count }GB
value_seconds =
    .message = { $count }秒
value_minutes =
    .message = { $count }分
value_hours =
    .message = { $count }時間
value_days =
    .message = { $count }日

## 要素<plain-bounce>の言葉

ui_outcome =
    .failed = 届きませんでした
    .for-now = 今は受け付けられていません
    .delayed = まだ届いていません
    .delivered = 届きました
    .relayed = 次に渡されました
    .in-progress = 進行中
    .reported = お知らせ
    .unknown = 結果は不明です
    .nothing = 読み取れません

# Shown instead of an answer.
ui_nothing =
    .headline = メールの配信に関する内容がありません
    .summary = サーバーの返答そのものを貼り付けてください。3桁の数字のある行、不達通知の文面、戻ってきたメール全体のどれでもかまいません。

# Whose turn it is: the label, and the answers to the sender.
ui_turn =
    .label = 次に動く人
    .sender = ご自身
    .sender-admin = ご自身のメールの管理者
    .recipient = 相手
    .recipient-admin = 相手側の管理者
    .nobody = なし（何もする必要はありません）
    .unknown = 書かれていません

# The same answers to a help desk or an administrator.
ui_turn-other =
    .sender = 差出人
    .sender-admin = 送信側の管理者
    .recipient = 受信者
    .recipient-admin = 受信側の管理者
    .nobody = なし（対応は不要です）
    .unknown = 書かれていません

# Whether delivery is tried again: the label and the answers.
ui_again =
    .label = 再送
    .server = メールサーバーが自動で行います
    .sender = 送り直した場合だけ
    .nobody = ありません
    .unknown = 不明

# How sure the answer is: the label and the answers, then what it was read from.
ui_sure =
    .label = 確かさ
    .high = 確実
    .medium = ほぼ確実
    .low = 不確か
ui_basis =
    .provider = この事業者だけが使う文面から読み取りました。
    .text = サーバーの言葉から読み取りました。
    .enhanced-status = ステータスコードから読み取りました。文面だけではそこまで分かりません。
    .reply-code = 応答コードだけから読み取りました。文面からは何も分かりません。
    .none = 理由は示されていません。

# What the text that was read is.
ui_kind =
    .reply = メールサーバーの返答として読みました。
    .code = コードだけとして読みました。
    .transcript = メールサーバー同士のやりとりの記録として読みました。
    .log = メールサーバーのログとして読みました。
    .error = メールソフトの表示として読みました。
    .notice = 不達通知（メールが届かなかった通知）として読みました。
    .message = メール全体として読みました。

# The four stations of the message, small under their pictures: to the sender, and to the other readers.
ui_station =
    .you = ご自身
    .our-server = 自分側のサーバー
    .their-server = 相手側のサーバー
    .mailbox = メールボックス
    .sender = 差出人
    .sending-server = 送信側のサーバー
    .receiving-server = 受信側のサーバー

# What became of the message at a station: one or two words below its name.
ui_state =
    .sent = 送信済み
    .took-it = 受け取った
    .arrived = 届いた
    .stopped = ここで停止
    .held = ここで待機
    .not-yet = まだ
    .not-reached = 未到達
    .unknown = 不明

# Where it stopped for good, and where it got no further for now.
ui_stopped =
    .sending-server = メールは送信側のメールサーバーで止まりました。
    .between = メールは送信側のメールサーバーから相手側に届きませんでした。
    .receiving-server = メールは相手側のメールサーバーで止まりました。
    .mailbox = メールはメールボックスの手前で止まりました。
ui_held =
    .sending-server = メールはまだ送信側のメールサーバーにあります。
    .between = メールはまだ送信側のメールサーバーから相手側に届いていません。
    .receiving-server = メールはまだ相手側のメールサーバーを通っていません。
    .mailbox = メールはまだメールボックスに入っていません。
ui_way =
    .arrived = メールは届きました。
    .passed-on = メールは次に渡されました。その先は報告されていません。
    .talking = まだ何も決まっていません。メールサーバー同士がやりとりを続けています。
    .unknown = メールがどこで止まったかは、書かれていません。

# Titles of the parts.
ui_part =
    .steps = 次にすること
    .alternatives = ほかに考えられること
    .why = そう読んだ理由
    .words = サーバーの言葉
    .note = 管理者への連絡メモ
    .details = 技術的な詳細
    .original = 対象のメール
    .recipients = 宛先
    .results = 結果の一覧
    .source = 手がかりに印を付けた原文

# Said before a remark.
ui_remark =
    .message = 補足

# What a marked piece of the text tells: names in a small legend.
ui_mark =
    .code = 応答コード
    .enhanced-status = ステータスコード
    .cause = 理由
    .provider = 事業者
    .recipient = 宛先
    .retry = 再送の時期
ui_lines =
    .left-out = … { $count }行を省略 …
    .only-deciding = アドレスを伏せている間は、手がかりだけを表示します。

# Buttons. “Mask” is a switch: addresses, hosts and ids give way to placeholders.
ui_button =
    .copy = 文章をコピー
    .copy-note = メモをコピー
    .mask = アドレスを伏せる
    .more = あと{ $count }件を表示
    .opens = 新しいタブで開きます

# Several recipients or results.
ui_recipients =
    .message = 宛先{ $count }件
ui_results =
    .message = 結果{ $count }件
ui_and-more =
    .message = ほか{ $count }件

# Said aloud, and shown for some seconds, after a button was pressed.
ui_done =
    .copied = 説明をコピーしました。
    .note-copied = 管理者への連絡メモをコピーしました。
    .not-copied = ブラウザーがコピーを許可しませんでした。選んで手でコピーしてください。
    .masked = アドレスを伏せました。
    .shown = アドレスを表示しました。

# A label with its value: “Whose turn: Yours”.
ui_line =
    .message = { $title }：{ $first }

# Labels of the facts. “Answer to” has a command as its value, such as RCPT.
ui_fact =
    .recipient = 宛先
    .remote = 拒否したサーバー
    .reporter = 報告したサーバー
    .code = 応答コード
    .enhanced = ステータスコード
    .cause = 原因
    .lasting = 持続性
    .command = 応答の対象
    .provider = 事業者
    .blocklist = ブロックリスト
    .wait = 待ち時間
    .until = 再送の期限
    .deferrals = これまでの試行
    .rule = ルール
    .subject = 件名
    .from = 差出人
    .date = 日付
    .message-id = メッセージID

# Whether the same message can succeed later: the values of “Lasting”.
ui_lasting =
    .permanent = 恒久的
    .temporary = 一時的
    .success = 成功
    .unknown = 不明

## 要素の周りのサイトの言葉

site_page =
    .title = plainbounce：メールサーバーの返答を読み解く
    .headline = メールサーバーは何と言っているのでしょうか
    .intro = メールが戻ってきたり、サーバーがコードで答えたりしたら、ここに貼り付けてください。何が起きたか、次に誰が動くか、何をすればよいかが分かります。
    .skip = 貼り付け欄に移動
    .foot = plainbounceは、メールサーバーの言葉を読み解きます。自分のファイル以外は何も取りに行かず、何も保存せず、誰も追跡しません。

# The pages of the site.
site_nav =
    .label = ページ
    .one = 1通だけ
    .many = まとめて
    .reference = コード一覧
    .embed = 自分のサイトで使う

# The box to paste into, and the buttons below it.
site_box =
    .label = サーバーの言葉
    .help = コード、メールソフトの表示、ログの行、不達通知の文面、メール全体のどれでもかまいません。ファイルをここにドロップすることもできます。
    .open = ファイルを開く
    .clear = 消去
    .cleared = 消去しました。
    .picker = 読み込むファイル
    .private = このページから外には何も出ません。文面はこのブラウザーの中で読み取られ、送信も保存もされません。

# About a file or a long text. $title is its name, $limit a size.
site_file =
    .pasted = 貼り付けた文章、{ $limit }：長すぎるため、ここには表示しません
    .opened = { $title }、{ $limit }
    .too-long = { $title }、{ $limit }：長すぎるため、ここには表示しません
    .cut = 最初の{ $limit }を読み取ります。
    .unreadable = { $title }を読み込めませんでした。フォルダーであるか、移動された可能性があります。
    .many = 2通以上のメールがあります。「まとめて」のページで読み取ってください。

# Buttons that put an example into the box.
site_example =
    .label = 例で試す
    .gmail-authentication = Gmailの拒否
    .greylisting = グレイリスティング
    .mailbox-full = メールボックスが満杯
    .postfix-bounce = 不達通知の文面
    .swaks = やりとりの記録
    .postfix-log = ログの行
    .microsoft-notice = Microsoft 365の通知
    .delivery-report = 不達通知のメール全体
    .nodemailer = プログラムの表示
    .bare-code = コードだけ
    .login-failed = ログインの拒否

# For whom the answer is written, and in which language.
site_reader =
    .label = 読む人
    .sender = 送信者
    .helpdesk = ヘルプデスク
    .admin = 管理者
    .language = 言語

# The place of the answer, before there is one.
site_answer =
    .label = その意味
    .welcome = 入力すると、ここに説明が表示されます
    .through = メールは届いたのか
    .turn = 次に動くのは誰か
    .again = 送り直されるのか
    .do = 今できることは何か
    .loading = 準備しています…

# A link that carries the text behind its # sign.
site_share =
    .button = リンクで共有
    .label = この説明へのリンク
    .help = 文章はリンクの中、#記号の後ろに入っています。どのサーバーにも渡りませんが、リンクを知る人は誰でも読めます。
    .mask = アドレス、ホスト、IDを伏せる
    .preview = リンクに入る内容
    .copy = リンクをコピー
    .copied = リンクをコピーしました。
    .too-long = 長すぎてリンクにできません。手がかりになる行だけを共有してください。
    .close = 閉じる
    .print = 印刷

# What the page has asked of the network.
site_network =
    .none = 準備ができてから、このページは一度も通信していません。
    .some = 準備ができてからの通信：{ $count }回
    .offline = 接続がなくても使えます。
    .away = オフラインです。すべてそのまま使えます。

# Many messages at once.
site_many =
    .headline = 何がどれだけ届かなかったのでしょうか
    .intro = 不達通知のフォルダー、メールボックスのファイル、ログを開いてください。このブラウザーの中で読み取り、原因、事業者、ドメインごとにまとめます。
    .files = ファイルを開く
    .folder = フォルダーを開く
    .drop = ここにファイルをドロップすることもできます：.eml、.mbox、.log、.txt、.json、.csv
    .reading = { $title }を読み取っています
    .progress = { $second }件中{ $first }件
    .cancel = 中止
    .cancelled = 中止しました。ここまでに読み取った分を表示しています。
    .done = すべて読み取りました。
    .results = 結果：{ $count }件
    .silent = 配信に関する内容のない部分：{ $count }件
    .most = 一覧には最初の{ $count }件を表示しています。合計にはすべて含まれます。
    .most-saved = 保存したファイルには最初の{ $count }件が入ります。
    .by-cause = 原因別
    .by-provider = 事業者別
    .by-domain = 宛先のドメイン別
    .cause = 原因
    .provider = 事業者
    .domain = ドメイン
    .recipient = 宛先
    .outcome = 結果
    .count = 件数
    .share = 割合
    .filter = 絞り込み
    .all = すべて
    .none = 条件に合うものはありません。
    .no-provider = 不明
    .others = その他
    .list = 結果を1件ずつ見る
    .explain = 意味を見る
    .csv = CSVで保存
    .json = JSONで保存
    .mask = ファイル内のアドレスを伏せる

# The reference.
site_reference =
    .headline = すべてのコードとその意味
    .intro = 応答コード、ステータスコード、その原因の一覧です。それぞれに固有のアドレスがあり、リンクできます。
    .find = コードや言葉を検索
    .entries = 項目：{ $count }件
    .some = { $second }件中{ $first }件
    .none = 「{ $title }」は見つかりませんでした
    .reply-codes = 応答コード
    .status-codes = ステータスコード
    .causes = 原因
    .first-digit = 最初の数字
    .second-digit = 2番目の数字
    .providers = 事業者
    .tokens = 事業者独自のコード
    .classes = Xは最初の数字を表します。2は成功、4は後でなら届くかもしれない、5は届かないという意味です。
    .standard = 標準
    .not-standard = 標準外
    .registered = 登録済み
    .not-registered = 未登録
    .after = { $title }の後
    .code = コード
    .status = ステータス
    .cause = 原因
    .meaning = 意味
