### Simplified Chinese (zh-Hans). Neutral, bare verbs in steps; 您 only where somebody must be named. The help desk says 客户.
### Never: 致命, 非法, 违法, 无效用户, 黑名单, 白名单, 错误, 抱歉, 对不起, 遗憾, 歉意, 不便之处, 只需, 简单地, 轻松, 弹回, 反弹, 帐户, 帐号, 电邮, 您的错, 过错
###
### One blank between Chinese and Latin letters or digits (as Microsoft, Google and Apple do), none beside full-width marks.
### So -receiver, -server and the like end with a blank when they hold a name, and a Chinese character must follow them, never
### a mark. With a capital (-Receiver) they begin a sentence; with a small letter they bring their blank before as well.
### The other terms (-recipient, -mailbox, -ip, -domain, -sender, -list) begin with a Chinese word and fit anywhere; before a
### full-width mark stands their -end form, which has no blank behind.
### `.short` is a clause that begins with a Chinese character: “SHORT，或者SHORT” is a headline.

## 有值和无值时的说法

-recipient = 收件人{ $recipient ->
        [none] {""}
       *[known] {" "}{ $recipient }{" "}
    }
-recipient-end = 收件人{ $recipient ->
        [none] {""}
       *[known] {" "}{ $recipient }
    }
-mailbox = { $recipient ->
        [none] 收件人的邮箱
       *[known] 邮箱{" "}{ $recipient }{" "}
    }
# Who said no, for people.
-receiver = { $provider ->
        [none] 对方邮件服务器
       *[known] {" "}{ $provider }{" "}
    }
-Receiver = { $provider ->
        [none] 对方邮件服务器
       *[known] { $provider }{" "}
    }
# Who said no, for help desk and administrator.
-server = { $server ->
        [none] { $provider ->
            [none] 接收方服务器
           *[known] {" "}{ $provider }{" "}
        }
       *[known] 服务器{" "}{ $server }{" "}
    }
-Server = { $server ->
        [none] { $provider ->
            [none] 接收方服务器
           *[known] { $provider }{" "}
        }
       *[known] 服务器{" "}{ $server }{" "}
    }
# Where the sender logs in: to the sender, and to all readers.
-Your-service = { $provider ->
        [none] 您的邮件系统
       *[known] { $provider }{" "}
    }
-service = { $provider ->
        [none] 邮件系统
       *[known] {" "}{ $provider }{" "}
    }
-Service = { $provider ->
        [none] 邮件系统
       *[known] { $provider }{" "}
    }
# The server that the sender logs in to, for help desk and administrator.
-Own = { $server ->
        [none] { -Service }
       *[known] 服务器{" "}{ $server }{" "}
    }
-ip = 发信 IP{" "}{ $ip ->
        [none] {""}
       *[known] { $ip }{" "}
    }
-ip-end = 发信 IP{ $ip ->
        [none] {""}
       *[known] {" "}{ $ip }
    }
-domain = { $domain ->
        [none] 发件人域名
       *[known] 域名{" "}{ $domain }{" "}
    }
-domain-end = { $domain ->
        [none] 发件人域名
       *[known] 域名{" "}{ $domain }
    }
-sender = 发件人地址{ $sender ->
        [none] {""}
       *[known] {" "}{ $sender }{" "}
    }
-sender-end = 发件人地址{ $sender ->
        [none] {""}
       *[known] {" "}{ $sender }
    }
-list = { $blocklist ->
        [none] 某个拦截名单
       *[known] 拦截名单{" "}{ $blocklist }{" "}
    }
-listed = { $listed ->
        [none] { -ip }
       *[known] {" "}{ $listed }{" "}
    }
-listed-end = { $listed ->
        [none] { -ip-end }
       *[known] {" "}{ $listed }
    }
# Values for commands.
-host = { $server ->
        [none] HOST
       *[known] { $server }
    }
-d = { $domain ->
        [none] d=From 域名
       *[known] d={ $domain }
    }
-some-wait = { $wait ->
        [none] 几分钟
       *[known] {" "}{ $wait }
    }

# 关于等待的整句

-wait = { $retry ->
        [server] 无需操作，邮件服务器会自动重试。
        [sender] 等{ -some-wait }后再发一次。
        [nobody] 过一会儿再发一次，系统不会自动重发。
       *[none] 先等{ $wait ->
            [none] 一两个小时
           *[known] {" "}{ $wait }
        }，这类情况往往会自行恢复。
    }
-tell-wait = { $retry ->
        [server] 告诉客户等待即可：服务器会自动重试，通常持续几天。
        [sender] 告诉客户等{ -some-wait }后再发一次。
        [nobody] 告诉客户过一会儿再发一次，系统不会自动重发。
       *[none] 问客户是在哪里看到的：服务器会自动重试，邮件软件不会。
    }
-admin-wait = { $retry ->
        [sender] 等{ -some-wait }后重新发送，该客户端没有队列。
        [nobody] 重新发送，邮件已不在队列中。
       *[none] 让队列自行重试，等{ -some-wait }后再看日志。
    }
-when-room = { $retry ->
        [server] 不用管这封邮件，几天内会自动重试。
       *[other] 等对方腾出空间后再发一次。
    }
-ask-other-way = 换个方式联系对方，比如打电话或发消息。
-note-to-admin = 把下方的情况说明发给您的邮件管理员（如公司 IT 人员）。
-note-to-them = 请对方把下方的情况说明转给他们的邮件管理员。

## 收件人

mailbox-unknown =
    .short = 地址有误
    .headline = { $provider ->
            [none] 这个地址不存在
           *[known] { $provider } 上没有这个地址
        }
    .summary = { -Receiver }里没有{ $recipient ->
            [none] 这个名字的邮箱
           *[known] {" "}{ $recipient }{" "}这个邮箱
        }，邮件没有送达。
    .step-1 = 逐字核对地址：点、数字和 @ 后面的部分。
    .step-2 = 换个方式问对方现在的地址。
    .step-3 = 把旧地址从通讯录中删掉，以免下次又自动填上。
    .avoid = 不要再发到同一个地址，结果不会变。
mailbox-unknown_helpdesk =
    .summary = { -Server }上没有{ $recipient ->
            [none] 这个名字的邮箱
           *[known] {" "}{ $recipient }{" "}这个邮箱
        }。邮件系统本身正常。
    .step-1 = 与以前能用的地址对比：打错字、改名、已销户。
    .step-2 = 让客户手动输入地址，不要从自动提示里选。
    .step-3 = 告诉客户：只有对方那边才能新建邮箱或改名。
mailbox-unknown_admin =
    .summary = { -Server }拒收发给{ -recipient }的邮件：那里没有这个邮箱、别名或群组。
    .step-1 = 在自己的别名、转发和邮件列表里查找该地址，过期的就删掉。
    .step-2 = 确认{ $domain ->
            [none] 您的邮件
           *[known] {" "}{ $domain }{" "}的邮件
        }发往了正确的 MX：对收件人域名运行“dig MX”。
    .step-3 = 出现一次永久失败就停发。不存在的收件人太多会拉低 IP 信誉。
mailbox-unknown_gmail =
    .step-1 = 检查 @ 前面的字母和数字有没有写反。gmail.com 地址里有没有点都一样。
    .step-2 = 检查 @ 后面的部分：是 gmail.com，还是公司自己的域名。
    .step-3 = 换个方式问对方现在的地址。
mailbox-unknown_gmail_admin =
    .step-1 = 停止向{ -recipient }发信，并从名单中移除。
    .step-2 = 如果是您自己的 Google Workspace 域名：在管理控制台查找该用户、别名或群组。
    .step-3 = 如果只有部分用户在 Google：在“Gmail > 路由”中为其余用户设置拆分传送。
mailbox-unknown_microsoft365 =
    .summary = Microsoft 365 在对方公司里没有找到{ $recipient ->
            [none] 这个地址
           *[known] {" "}{ $recipient }
        }。
    .step-1 = 删掉 Outlook 自动提示的这个收件人，再重新输入地址。
    .step-2 = 换个方式问对方现在的地址。
    .step-3 = 如果地址没错，请对方告诉自己的管理员：那边可能漏了这个地址。
mailbox-unknown_microsoft365_admin =
    .summary = 对方租户里查不到{ -recipient-end }。状态码 5.4.1 来自边缘拦截，5.1.10 来自目录。
    .step-1 = 在拥有该域名的租户里，从用户、组、联系人和别名中搜索该地址。
    .step-2 = 如果还有邮箱在别处：把接受的域设为“内部中继”，或把所有地址同步到租户。
    .step-3 = 确认该域名已在此租户验证，且 MX 指向它。
mailbox-unknown_exchange_admin =
    .step-1 = 在接收方对{ -recipient }运行“Get-Recipient”，隐藏和启用邮件的对象也要查。
    .step-2 = 如果 Outlook 的自动提示里是 X.500 地址：把它作为 X500 代理地址加到邮箱上。
    .step-3 = 检查接受的域和地址策略。
mailbox-unknown_cloudflare_admin =
    .summary = Cloudflare Email Routing 没有为{ -recipient }设置规则。
    .step-1 = 在 Email Routing 中为它添加自定义地址，或打开 catch-all 规则。
    .step-2 = 确认目标地址已通过验证。
mailbox-unknown_outlook =
    .step-1 = 核对地址，尤其是结尾：outlook.com、hotmail.com 和 live.com 是不同的邮箱。
    .step-2 = 问对方现在的地址。长期不用的邮箱会被 Microsoft 关闭。

mailbox-moved =
    .short = 对方换了地址
    .headline = 对方换了新地址
    .summary = { -mailbox }已停用，发来的邮件也不会转走。
    .step-1 = 看看下方服务器的回复，里面可能写了新地址。
    .step-2 = 没有的话，换个方式问对方，并更新通讯录。
mailbox-moved_helpdesk =
    .step-1 = 在回复中找新地址，念给客户听。
    .step-2 = 告诉客户先向本人确认：那段文字谁都可能写。
mailbox-moved_admin =
    .summary = { -Server }说{ -recipient }已迁走。551 响应可能写出新路径；按 RFC 5321 §3.4，是否采用由人决定。
    .step-1 = 经本人确认后，替换别名、转发和邮件列表中的地址。
    .step-2 = 如果服务器是您的：设置转发，或用 5.1.6 拒收且不写地址。

mailbox-disabled =
    .short = 邮箱已停用
    .headline = 这个邮箱已停用
    .summary = { -mailbox }确实存在，但{ $provider ->
            [none] 所在的邮件系统
           *[known] {" "}{ $provider }{" "}
        }不让它收信。
    .step-1 = 换个方式联系对方，问一个能用的地址。
    .step-2 = 告诉对方邮箱收不到信，他们可能还不知道。
    .avoid = 先别删掉联系人，邮箱常常会重新开通。
mailbox-disabled_helpdesk =
    .step-1 = 告诉客户：地址没错，但邮箱已停用，只有邮箱主人能让它恢复。
    .step-2 = 帮客户换个方式联系对方。
    .step-3 = 如果是自己的域名，先查用户名单：可能是欠费、离职或被锁定。
mailbox-disabled_admin =
    .summary = { -Server }上有{ -recipient-end }，但投递已关闭：被暂停、到期、欠费或长期未用。
    .step-1 = 暂时从邮件列表中移除，几周后再试一次。
    .step-2 = 如果邮箱是您的：检查许可证、登录限制、配额锁定和投递限制。
mailbox-disabled_inactive =
    .headline = 这个邮箱太久没人用
    .summary = { -mailbox }很久没人打开，已被{ -receiver }关闭。
    .step-1 = 换个方式联系对方，问现在用哪个地址。
    .step-2 = 告诉对方：登录一次，邮箱也许就能恢复。
mailbox-disabled_inactive_admin =
    .step-1 = 把{ -recipient }从名单中移除：关闭的邮箱以后会被用作垃圾邮件陷阱。
    .step-2 = 移除一年内没打开过邮件的订阅者。
mailbox-disabled_suspended =
    .headline = 这个邮箱被暂停使用
    .summary = { -mailbox }被它的邮箱服务商锁定了，没有说明原因。
    .step-1 = 换个方式联系对方：这件事只有本人能找邮箱服务商解决。
mailbox-disabled_suspended_admin =
    .step-1 = 如果账户是您的：到服务商处查是否因垃圾邮件、滥用或欠费被锁。
    .step-2 = 如果账户被盗：改密码，结束所有会话，删除可疑转发，再申请解锁。

mailbox-full =
    .short = 邮箱已满
    .headline = 收件人的邮箱满了
    .summary = { -mailbox }没有空间了，要等对方删邮件或扩容。
    .step-1 = 换个方式告诉对方邮箱满了。
    .step-2 = { -when-room }
    .avoid = 不要反复发送，有空间之前都进不去。
mailbox-full_helpdesk =
    .step-1 = 告诉客户：地址没错，邮件也没问题。
    .step-2 = 让客户打电话或用其他地址联系对方，只有邮箱主人能腾空间。
    .step-3 = 如果是自家的邮箱，自己检查配额。
mailbox-full_admin =
    .summary = { -recipient }在{ -server }上超出配额。
    .step-1 = 如果邮箱是您的：提高配额，或清空已删除、垃圾邮件和存档。查有无邮件循环或大量来信。
    .step-2 = 如果不是：4.2.2 留在队列里；5.2.2 按软退信处理，几天后再试。
    .step-3 = 如果连续几周都满，就从名单中移除：没人在看了。
mailbox-full_gmail =
    .summary = { -recipient }的 Google 存储空间满了。邮件、云端硬盘和照片共用这份空间。
    .step-1 = 换个方式告诉对方：可以在 one.google.com/storage 清理空间。
    .step-2 = { -when-room }
mailbox-full_gmail_admin =
    .step-1 = 清理账号的存储空间，云端硬盘和照片也算在内。
    .step-2 = 如果是您的 Workspace：在管理控制台的“存储空间”中检查共享存储和该用户的上限。
mailbox-full_icloud =
    .summary = { -recipient }的 iCloud 储存空间满了。照片、备份和邮件共用这份空间。
    .step-1 = 换个方式告诉对方：可以在设备的 iCloud 设置里清理空间。
    .step-2 = { -when-room }
mailbox-full_microsoft365_admin =
    .step-1 = 在 Exchange 管理中心查看该邮箱：大小、配额和隐藏的“可恢复的项目”文件夹。
    .step-2 = 启用存档，或分配邮箱更大的许可证。
    .step-3 = 如果邮箱不是您的：过几天再试。

recipient-refused =
    .short = 收件人不接收
    .headline = 收件人那边拒收了这封邮件
    .summary = { -recipient }存在，但那边的设置不让这位发件人的邮件进来。
    .step-1 = 换个方式联系对方，请对方允许您的地址。
    .step-2 = 问对方希望您改用哪个地址或联系表单。
    .avoid = 不要换别的地址绕过去。
recipient-refused_helpdesk =
    .step-1 = 看看别人能否给这位收件人发信。能的话，就是只挡了这位发件人。
    .step-2 = 告诉客户：要由收件人或其管理员允许该地址。
    .step-3 = 把下方的情况说明给客户转交。
recipient-refused_admin =
    .summary = { -Server }按收件人或其单位的规则，拒收了发给{ -recipient }的邮件。
    .step-1 = 把时间、发件人和响应发给对方管理员，请其放行。
    .step-2 = 用本域名的另一个地址发一封测试：可看出拒的是地址还是域名。
    .step-3 = 如果那边由您管理：查用户、域和网关的拦截条目。
recipient-refused_mimecast_admin =
    .step-1 = 把“mimecast-smtp-error-codes”后面括号里的编号发给对方管理员。
    .step-2 = 请对方添加 Permitted Senders 策略，或在 Mimecast 中查看被拒邮件（Rejected）。

group-restricted =
    .short = 群组不对外开放
    .headline = 这个群组只收成员的邮件
    .summary = { -recipient }是群组、邮件列表或内部地址，只收特定发件人的邮件{ $sender ->
            [none] {""}
           *[known] ，而 { $sender } 不在其中
        }。
    .step-1 = 如果您有多个地址，用已加入群组的那个发。
    .step-2 = 请群组成员或负责人让您加入，或代为转发。
group-restricted_helpdesk =
    .step-1 = 问客户用哪个地址发的：成员常会用错地址。
    .step-2 = 如果是自家的群组，告诉客户谁负责；否则让客户找成员。
    .step-3 = 告诉客户：邮件本身没问题。
group-restricted_admin =
    .summary = { -recipient }只收名单内或已认证发件人的邮件，{ -sender }不在其中。
    .step-1 = 如果群组是您的：允许外部发件人，或把{ -sender }加入允许名单。
    .step-2 = 如果是自己的扫描仪或程序发的：让它登录后再发，这样就算内部邮件。
    .step-3 = 如果不是您的：联系群组负责人。
group-restricted_microsoft365_admin =
    .step-1 = 在 Exchange 管理中心打开该组，进入“设置 > 传递管理”，允许组织外部的发件人，或只添加这一个。
    .step-2 = 也可用 PowerShell：Set-DistributionGroup -RequireSenderAuthenticationEnabled $false。
    .step-3 = 如果是邮箱而不是组：查看“邮件传递限制”。
group-restricted_exchange_admin =
    .step-1 = 运行 Set-DistributionGroup -RequireSenderAuthenticationEnabled $false，允许外部发件人。
    .step-2 = 查看 AcceptMessagesOnlyFrom 及同类属性：它们规定谁可以写信。
group-restricted_gmail_admin =
    .step-1 = 在 groups.google.com 打开该群组的“群组设置”，查看谁可以发帖。
    .step-2 = 如果群组是您的：允许网络上的任何人发帖，或把{ -sender }加为成员。
    .step-3 = 查看待审核邮件，被扣下的可在那里批准。

address-invalid =
    .short = 地址写法不对
    .headline = 地址的写法不对
    .summary = 邮件服务器看不懂{ $recipient ->
            [none] 这个地址
           *[known] 地址“{ $recipient }”
        }。地址的形式是 name@example.com，中间没有空格。
    .step-1 = 看看有没有空格、逗号、引号，是否漏了 @，结尾是否多了点。
    .step-2 = 手动输入地址：复制来的可能带有看不见的字符。
    .step-3 = 改正通讯录里的地址。
address-invalid_helpdesk =
    .step-1 = 让客户念出地址，或粘贴到纯文本编辑器里看。
    .step-2 = 看是否逗号写成了分号、显示名没加引号，或两个地址连在一起。
    .step-3 = 检查联系人条目：旧数据导入后常留下“mailto:”“SMTP:”之类的痕迹。
address-invalid_admin =
    .summary = { -Server }无法按 RFC 5321 §4.1.2 解析地址{ $recipient ->
            [none] {""}
           *[known] {" "}{ $recipient }
        }。
    .step-1 = 逐字节看日志中的 RCPT TO 行：空格、非 ASCII 字符、缺 < >、连续两个点。
    .step-2 = 在程序读入地址处去掉首尾空白并校验。
    .step-3 = 如果含非 ASCII 字符：域名可写成“xn--…”；@ 前面的部分需要全程支持 SMTPUTF8。

mailbox-busy =
    .short = 邮箱正忙
    .headline = 邮箱暂时收不了信
    .summary = { -mailbox }存在，但正被占用或迁移，通常一小时内恢复。
    .step-1 = { -wait }
mailbox-busy_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = 超过一天仍这样，再转交对方处理。
mailbox-busy_admin =
    .summary = { -Server }上有{ -recipient-end }，但暂时写不进邮箱：锁定、迁移、恢复或保留。
    .step-1 = { -admin-wait }
    .step-2 = 如果邮箱是您的：查残留的锁、进行中的迁移或卡住的邮箱存储。

address-unverified =
    .short = 地址还在核实
    .headline = 地址暂时无法核实
    .summary = { -Receiver }收信前会先核实地址，{ -recipient }还没有核实结果。
    .step-1 = { -wait }
    .step-2 = 同时检查地址有没有写对。
address-unverified_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = 不要说地址有误，现在还不能确定。
address-unverified_admin =
    .summary = { -Server }会探测收件人，{ -recipient }暂无结论：后端服务器没有及时应答。
    .step-1 = { -admin-wait }
    .step-2 = 如果网关是您的：从网关对邮箱服务器测试 RCPT TO，并检查缓存结果。
    .step-3 = 如果是 Postfix 的探测：查看 unverified_recipient_reject_code 和 address_verify 缓存。

owner-changed =
    .short = 地址换了主人
    .headline = 这个地址现在是别人的了
    .summary = { -mailbox }或其域名换了主人，不再是发件人认识的那位。为保护内容，邮件被扣下。
    .step-1 = 打电话或当面向您认识的人要新地址。
    .step-2 = 凡是用这个地址登录的地方，都改成新地址。
    .avoid = 不要再往旧地址发私密内容，现在看信的是陌生人。
owner-changed_helpdesk =
    .step-1 = 告诉客户：看这个邮箱的可能已是陌生人。
    .step-2 = 让客户换个方式确认新地址，并更新到自己的各个账户。
owner-changed_admin =
    .summary = { -recipient }未通过 Require-Recipient-Valid-Since 检查（RFC 7293）：给定日期之后换过主人。
    .step-1 = 把该地址视为未确认，停发个人内容，尤其是密码重置邮件。
    .step-2 = 让用户用其他方式登录后确认新地址。

domain-unknown =
    .short = 域名有误
    .headline = 地址 @ 后面的部分不存在
    .summary = 找不到{ $recipient ->
            [none] 地址
           *[known] {" "}{ $recipient }{" "}
        }里 @ 后面那部分对应的邮件服务器。
    .step-1 = 检查 @ 后面的部分：多字母、少字母，或结尾不对。
    .step-2 = 到对方公司的网站或最近的来信里找现在的域名。
    .step-3 = 换个方式问对方现在的地址。
domain-unknown_helpdesk =
    .step-1 = 用浏览器和 DNS 工具查该域名：打错了、过期了，还是没有了？
    .step-2 = 让客户手动输入地址。
    .step-3 = 如果别人用这个域名正常，就转交处理：问题出在发送方的 DNS。
domain-unknown_admin =
    .summary = { -recipient }的域名在 DNS 中既没有 MX，也没有地址记录。
    .step-1 = 分别用公共解析器和自己的解析器，对该域名运行“dig MX”“dig A”“dig AAAA”。
    .step-2 = 如果只有自己的查不到：清缓存，检查 DNSSEC 和转发器。
    .step-3 = 如果域名是您的：检查到期日、委派和 MX 记录。
domain-unknown_nxdomain =
    .summary = { $recipient ->
            [none] 地址
           *[known] { $recipient }{" "}
        }里 @ 后面的域名没有启用：没人注册，或已过期。
domain-unknown_typo =
    .headline = @ 后面的部分像是打错了
    .summary = 地址{ $recipient ->
            [none] {""}
           *[known] {" "}{ $recipient }{" "}
        }里的域名像是把常用的邮箱域名打错了一处。
    .step-1 = 改正 @ 后面的部分，再发一次。
    .step-2 = 通讯录里也一起改正。
domain-unknown_no-mx =
    .headline = 这个域名没有邮件服务器
    .summary = @ 后面的域名存在，但没有指定收信的服务器。
    .step-1 = 检查写法：邮箱用的域名可能更长或更短。
    .step-2 = 如果确定地址没错，告诉对方他们的域名没有邮件服务器。
domain-unknown_no-mx_admin =
    .summary = { -recipient }的域名存在，但没有 MX，也没有可替代的地址记录。
    .step-1 = 对该域名运行“dig MX”和“dig A”，把结果告诉域名所有者。
    .step-2 = 如果域名是您的：发布 MX 记录，指向有 A 记录的主机名，不能是 IP 或 CNAME。

domain-no-mail =
    .short = 域名不收邮件
    .headline = 这个域名不收邮件
    .summary = @ 后面域名的所有者已声明：这里不收任何邮件。
    .step-1 = 检查写法：这家公司收信可能用另一个域名。
    .step-2 = 到对方网站找正确的地址或联系表单。
domain-no-mail_helpdesk =
    .step-1 = 告诉客户：这个域名下所有地址都收不了信，不是某个人的问题。
    .step-2 = 帮客户找到该公司收信用的域名。
domain-no-mail_admin =
    .summary = 该域名发布了空 MX（主机是一个点），或其主机对所有人回 521（RFC 7504、RFC 7505）。
    .step-1 = 对该域名运行“dig MX”。主机只有一个点，表示主动声明不收邮件。
    .step-2 = 把该域名从名单中移除。
    .step-3 = 如果域名是您的且应当收信：把空 MX 换成邮件主机。

## 发件人的账户和地址

sender-refused =
    .short = 发件地址被拒
    .headline = 发件人地址被拒绝
    .summary = { -Receiver }不收{ $sender ->
            [none] 这个发件人地址或域名
           *[known] {" "}{ $sender }{" "}
        }发来的邮件。那边可能认为它是伪造的，或把它列入了内部名单。
    .step-1 = 在邮件软件里逐字检查发件人地址。
    .step-2 = 换个方式联系对方，请对方允许您的地址。
    .step-3 = { -note-to-admin }
    .avoid = 不要为此改密码，您的账户没有问题。
sender-refused_helpdesk =
    .step-1 = 确认发件人地址存在，且能收到回信。
    .step-2 = 用同域名的另一个地址测试：可看出拒的是地址还是域名。
    .step-3 = 如果拒的是域名，转交处理：它的 DNS 可能有问题。
    .avoid = 不要让客户改密码，账户没有问题。
sender-refused_admin =
    .summary = { -Server }在 MAIL FROM 阶段拒绝了信封发件人{ $sender ->
            [none] {""}
           *[known] {" "}{ $sender }
        }：无法验证、无法解析，或在内部名单上。
    .step-1 = 从外部检查{ -domain }的 MX、A 和 SOA：回信必须能送回。
    .step-2 = 确保 Return-Path 地址存在并能收信，no-reply 邮箱也不能回 550。
    .step-3 = 两者都没问题，就向接收方 postmaster 询问原因。
    .avoid = 不要为了补救而关掉别处的发件人检查。
sender-refused_null-mx_admin =
    .summary = { -domain }设了空 MX，声明不收邮件，所以{ -server }也不收它的邮件。
    .step-1 = 把{ -domain }的空 MX 换成能收退信的主机。
    .step-2 = 否则改用其他域名的 Return-Path。
sender-refused_unverified =
    .headline = 这个发件人地址还没验证
    .summary = { -Service }只为已验证的地址和域名发信，{ -sender }还没有验证。
    .step-1 = 用已在那里验证过的地址发送。
    .step-2 = 验证这个地址：在账户里找发件人或域名设置。
sender-refused_unverified_admin =
    .step-1 = 在该服务中验证{ -domain-end }：发布它给出的 DNS 记录。
    .step-2 = 确认不仅登录名，From 也使用已验证的域名。
sender-refused_amazon-ses =
    .headline = 这个地址未在 Amazon SES 验证
    .summary = Amazon SES 只为已验证的地址和域名发信。在沙盒中，收件人也要先验证。
    .step-1 = 用已验证的地址发送。
    .step-2 = { -note-to-admin }
sender-refused_amazon-ses_admin =
    .step-1 = 在 SES 控制台的“身份”中验证域名，区域必须与发信区域一致。
    .step-2 = 如果响应里写的是收件人：账户还在沙盒中，申请生产访问权限。
    .step-3 = 对比 From 域名与身份：已验证域名的子域名可以用，其他域名不行。
sender-refused_sendgrid_admin =
    .step-1 = 在 SendGrid 打开 Settings > Sender Authentication，验证域名或单个发件人。
    .step-2 = 确认 API 密钥属于完成验证的账户或子用户。

sender-authentication =
    .short = 发件人未通过验证
    .headline = 无法证明发件人身份
    .summary = { -Receiver }无法确认邮件真的来自{ $domain ->
            [none] 发件人地址里的域名
           *[known] {" "}{ $domain }
        }，所以没有接收。只有发件人一方的邮件管理员能解决。
    .step-1 = 用平时的邮件软件或网页版邮箱，以自己的地址发送。
    .step-2 = { -note-to-admin }
    .step-3 = { -ask-other-way }
    .avoid = 不要为此改密码，您的登录没有问题。
sender-authentication_helpdesk =
    .step-1 = 问是怎么发的：网站、群发工具、扫描仪、转发，还是邮件软件。
    .step-2 = 弄清是该域名的邮件全都不行，还是只有一种发法不行。
    .step-3 = 连同下方的情况说明，转交{ -domain }的 DNS 管理员。
    .avoid = 不要让客户改密码，登录没有问题。
sender-authentication_admin =
    .summary = { -Server }拒收{ -ip }以{ -domain }名义发来的邮件：SPF、DKIM 或 DMARC 未通过。
    .step-1 = 把{ -ip }加入{ -domain }的 SPF 记录（一条 TXT 记录，最多 10 次查询）。
    .step-2 = 在发信服务上启用 DKIM 签名（{ -d }），并发布它给出的公钥。
    .step-3 = 给自己的邮箱发一封测试，看 Authentication-Results：SPF 或 DKIM 要通过，并与 From 一致。
    .avoid = 不要用 +all 放开 SPF，否则谁都能冒用您的名义发信。
sender-authentication_spf =
    .headline = 发信服务器不在允许名单上
    .summary = { -domain }的所有者列出了可以代它发信的服务器（SPF），这封邮件的发信服务器不在其中。
sender-authentication_spf_helpdesk =
    .step-1 = 问是怎么发的：转发和网站表单最容易让 SPF 失效。
    .step-2 = 让客户用自己的账户发送，不要通过表单或别人的服务器。
    .step-3 = 转交{ -domain }的 DNS 管理员。
sender-authentication_spf_admin =
    .headline = SPF 未通过
    .summary = 信封域名的 SPF 不允许{ -ip }发信。
    .step-1 = 运行“dig TXT { $domain ->
            [none] example.com
           *[known] { $domain }
        }”：v=spf1 记录只能有一条，最多 10 次查询。
    .step-2 = 加入{ $ip ->
            [none] “ip4:发信 IP”
           *[known] {" "}ip4:{ $ip }
        }，或发信服务的 include。
    .step-3 = 如果是转发的邮件：改写信封发件人（SRS），并保持 DKIM 签名完整。
sender-authentication_dkim =
    .headline = 邮件签名未通过检查
    .summary = 邮件服务器会给邮件加签名（DKIM）。{ -Receiver }没有找到对{ -domain }有效的签名。
sender-authentication_dkim_admin =
    .headline = DKIM 未通过
    .summary = { -Server }没有找到有效的 DKIM 签名（{ -d }）。
    .step-1 = 在已发邮件中找 DKIM-Signature，并在“selector._domainkey”加 d= 域名处查它的公钥。
    .step-2 = 对比已发布的密钥与服务器上的密钥：TXT 值要完整，不要用旧 selector。
    .step-3 = 如果途中失效：停用签名后改动邮件的页脚、扫描器和网关。
sender-authentication_dmarc =
    .headline = 发件人地址未通过检查
    .summary = { -domain }的所有者要求：凡不能证明来自它的邮件都拒收（DMARC）。这封邮件无法证明。
    .step-1 = 用发件人地址所属的邮箱服务发送，不要用别家的。
    .step-2 = { -note-to-admin }
    .step-3 = { -ask-other-way }
sender-authentication_dmarc_helpdesk =
    .step-1 = 检查发件人地址：Gmail 或 Yahoo 的地址必须从本家服务发出。
    .step-2 = 问是否经过转发或邮件列表：两者都会让 DMARC 失效。
    .step-3 = 如果是自家域名，转交处理：SPF 或 DKIM 里漏了某个发信服务。
sender-authentication_dmarc_admin =
    .headline = DMARC 未通过，按策略拒收
    .summary = From 域名{ $domain ->
            [none] {""}
           *[known] （{ $domain }）
        }没有对齐并通过的 SPF 或 DKIM，其 DMARC 策略为 quarantine 或 reject。
    .step-1 = 让其中一项通过并对齐：DKIM 的 d= 用 From 域名，或 Return-Path 用该域名。
    .step-2 = 读汇总报告（rua=），找出从{ -ip }发信的是哪个服务。
    .step-3 = 如果 From 是免费邮箱：通过该服务商发送，或改用自己域名的地址。
    .avoid = 不要为了发出邮件而删掉 DMARC 记录，那样伪造邮件也能通过。
sender-authentication_none =
    .headline = 邮件没有任何身份证明
    .summary = { -Receiver }要求证明邮件是真的，而这封邮件两种常用的证明（SPF 和 DKIM）都没有。
sender-authentication_none_admin =
    .headline = { $provider ->
            [none] SPF 和 DKIM 都未通过
           *[known] { $provider }：SPF 和 DKIM 都未通过
        }
    .summary = { -ip }以{ -domain }的名义发信。SPF 未列出该 IP，也没有该域名的有效 DKIM 签名。
    .step-1 = 把{ -ip }所属的发信服务加入{ -domain }的 SPF 记录（一条 TXT 记录，最多 10 次查询）。
    .step-2 = 在该服务上启用 DKIM 签名（{ -d }），并发布它给出的公钥。
    .step-3 = 给 Gmail 地址发一封测试，打开“显示原始邮件”：SPF 和 DKIM 都应为 PASS。
sender-authentication_arc_admin =
    .headline = ARC 链断了
    .summary = 邮件经过转发，为首次检查作保的 ARC 签名验证不通过。
    .step-1 = 找出签名后改动邮件的那一跳：列表页脚、扫描器、改写的链接。
    .step-2 = 检查转发方在 DNS 中的 ARC 密钥。
    .step-3 = 不经转发直接发一封，作对比。
sender-authentication_gmail_admin =
    .headline = Gmail 拒收：发件人检查均未通过
    .summary = { -ip }以{ -domain }的名义发信。Gmail 要求人人有 SPF 或 DKIM，群发者 SPF、DKIM 和 DMARC 都要有。
    .step-1 = 把{ -ip }背后的服务加入 SPF，并为{ -domain }做 DKIM 签名。
    .step-2 = 给 Gmail 地址发一封测试，打开“显示原始邮件”：SPF 和 DKIM 都应为 PASS。
    .step-3 = 在 Google Postmaster Tools 中关注该域名。每天 5000 封起还要发布 DMARC。
sender-authentication_microsoft365_admin =
    .step-1 = 如果{ -domain }用 Microsoft 365 发信：加入 include:spf.protection.outlook.com，并在 Defender 门户启用 DKIM。
    .step-2 = 如果是其他服务发的：为该服务单独配置 SPF 条目和 DKIM 密钥。
    .step-3 = 发一封测试，看 Authentication-Results 中的 compauth、spf、dkim 和 dmarc。
sender-authentication_outlook_admin =
    .summary = 日发信超过 5000 封的域名，Outlook.com 要求具备 SPF、DKIM 和 DMARC。{ -domain }未通过。
    .step-1 = 三项都发布：SPF 包含{ -ip-end }，DKIM 公钥，DMARC 至少 p=none。
    .step-2 = 让 SPF 或 DKIM 与 From 域名对齐。
    .step-3 = 用 outlook.com 邮箱测试，在邮件源代码中看 Authentication-Results。
sender-authentication_yahoo_admin =
    .step-1 = 让{ -domain }的 SPF 或 DKIM 通过；群发者两项都要，DMARC 至少 p=none。
    .step-2 = 让其中一项与 From 域名一致。
    .step-3 = 在 Yahoo Sender Hub（senders.yahooinc.com）检查该域名。

relay-denied =
    .short = 没有登录
    .headline = 服务器拒绝转发这封邮件
    .summary = 这台邮件服务器只替自己的用户往外发信。最常见的原因是邮件软件没有登录。
    .step-1 = 在邮件软件里打开发件服务器（SMTP）设置，启用身份验证。
    .step-2 = 对照邮箱服务商的帮助页核对发件服务器和端口，端口通常是 587 或 465。
    .step-3 = { -note-to-admin }
relay-denied_helpdesk =
    .step-1 = 问邮件软件里的发件服务器、端口和登录名。
    .step-2 = 设为 587 加 STARTTLS，或 465 加 TLS，用户名用完整地址。
    .step-3 = 如果是后来由另一台服务器退信，转交处理：MX 指向了不认识该域名的主机。
relay-denied_admin =
    .summary = { -Server }未配置为接收{ -ip }发给{ -recipient }的邮件。
    .step-1 = 如果是您的发信服务器：让客户端在 587 或 465 登录，或把其 IP 加入信任网络。
    .step-2 = 如果是收件人的 MX：那里的本地域或中继域缺少该域名。检查“dig MX”。
    .step-3 = 逐一比较所有 MX 主机：旧的或备用 MX 常常漏配域名。
    .avoid = 不要对所有人开放中继，几小时内就会被垃圾邮件发送者盯上。
relay-denied_not-logged-in =
    .headline = 邮件软件没有登录
    .summary = { -Service }只为已登录的人发信，而邮件软件没有登录发件服务器。
relay-denied_microsoft365_admin =
    .headline = 没有匹配发信服务器的连接器
    .summary = Microsoft 365 无法把{ -ip }对应到任何租户，因此不予中继。
    .step-1 = 检查入站连接器：IP 列表要包含{ -ip-end }，或证书名与实际使用的一致。
    .step-2 = 如果 IP 或证书换了：在 Exchange 管理中心的“邮件流”里同步更新连接器。
    .step-3 = 如果主机用错了：改用收件人的 MX，或登录 smtp.office365.com。
relay-denied_gmail_admin =
    .headline = Google 中继不认识这个发件人
    .step-1 = 在管理控制台打开“应用 > Google Workspace > Gmail > 路由 > SMTP 中继服务”。
    .step-2 = 在那里允许{ -ip }或要求 SMTP 登录，并使用本单位的域名发信。
    .step-3 = 把服务器的 EHLO 名称设为您的某个域名。

relay-denied_exchange_admin =
    .step-1 = 如果{ -recipient }属于内部：把其域名加入接受的域。
    .step-2 = 如果设备要往外发：为它的 IP 单独建接收连接器，并授予中继权限。
    .step-3 = 如果客户端能登录：用 587 端口的 Client Frontend 连接器。

login-required =
    .short = 需要先登录
    .headline = 发信前要先登录
    .summary = { -Your-service }只收已登录用户的邮件。您的邮件软件没有登录，或没有使用加密连接。
    .step-1 = 打开发件服务器（SMTP）设置，启用身份验证，填上您的地址和密码。
    .step-2 = 选择 SSL/TLS 和端口 465，或 STARTTLS 和端口 587。
    .step-3 = 对照邮箱服务商的帮助页核对设置。
login-required_helpdesk =
    .summary = { -Own }只在登录后才收自己用户的邮件。客户的邮件软件没有登录，或没有使用加密连接。
    .step-1 = 检查发件服务器：启用身份验证，用户名为完整地址，打开 TLS。
    .step-2 = 端口用 587 或 465，不用 25。
    .step-3 = 问中间有没有杀毒软件或 VPN：有些会去掉登录或 TLS。
login-required_admin =
    .summary = { -Own }在此端口要求 AUTH，或先 STARTTLS。
    .step-1 = 客户端设为 587 加 STARTTLS 或 465 加 TLS，并用真实凭据 AUTH。
    .step-2 = 看 TLS 之后的 EHLO 响应：AUTH 往往到那时才提供。
    .step-3 = 如果这台主机要接收外来邮件：用端口 25，不要求其他服务器 AUTH。
login-required_microsoft365_admin =
    .step-1 = 让设备连接 smtp.office365.com，端口 587，STARTTLS，用有许可证且启用“经过身份验证的 SMTP”的邮箱。
    .step-2 = 如果设备不支持新式验证：按固定 IP 用连接器，内部邮件可用 High Volume Email。
    .step-3 = 如果只发给内部收件人：不登录，直接发到租户的 MX 端口 25。

login-failed =
    .short = 登录未成功
    .headline = 登录被拒绝
    .summary = { -Your-service }没有接受邮件软件提交的用户名和密码，邮件没有发出。
    .step-1 = 用同样的地址和密码，在邮箱服务商的网站上登录。
    .step-2 = 在邮件软件的发件服务器（SMTP）处重新输入密码。
    .step-3 = 如果网页能登录而邮件软件不行：在网页里找“应用专用密码”或“授权码”。
    .avoid = 不要反复尝试，密码错几次后很多服务会锁定账户。
login-failed_helpdesk =
    .summary = { -Own }没有接受客户邮件软件的用户名和密码，邮件没有发出。
    .step-1 = 检查用户名：多数服务要求完整地址。
    .step-2 = 让客户用浏览器登录：能看出锁定、两步验证和密码过期。
    .step-3 = 找还在用旧密码发信的老设备，它们会导致锁定。
login-failed_admin =
    .summary = { -Own }拒绝了 AUTH：凭据不对，或该机制已关闭。
    .step-1 = 查该用户此时的登录日志：密码、锁定、策略还是机制。
    .step-2 = 看 TLS 之后 EHLO 提供哪些机制，客户端用的是哪种。
    .step-3 = 如果涉及许多账户或国家：是密码猜测攻击。限制尝试次数，并要求第二重验证。
login-failed_app-password =
    .headline = 需要应用专用密码
    .summary = { -Service }不让邮件软件用普通密码登录，要用应用专用密码（也叫授权码）：为某个软件单独生成的一长串密码。
    .step-1 = 用浏览器登录账户，在安全设置里创建应用专用密码。
    .step-2 = 在邮件软件里用它代替普通密码。
    .step-3 = 删掉不再使用的应用专用密码。
    .avoid = 不要为了绕过它而关闭两步验证。
login-failed_app-password_helpdesk =
    .step-1 = 告诉客户：普通密码没错，但在邮件软件里不能用。
    .step-2 = 带客户进入安全设置：打开两步验证，再新建应用专用密码。
    .step-3 = 粘贴时去掉空格，收件和发件设置都要填。
login-failed_app-password_admin =
    .step-1 = 为服务账户创建应用专用密码，或让程序改用 OAuth 2.0（XOAUTH2）。
    .step-2 = 确认单位策略允许用户使用应用专用密码。
login-failed_basic-auth-off =
    .headline = 这种登录方式已停用
    .summary = { -Service }这里不再接受单纯的用户名和密码，要用会弹出浏览器窗口的新式登录。
    .step-1 = 更新邮件软件，删除账户后重新添加，应会弹出登录窗口。
    .step-2 = 这期间先用网页版邮箱。
    .step-3 = { -note-to-admin }
    .avoid = 不要重置密码，密码没错也一样会被拒绝。
login-failed_basic-auth-off_helpdesk =
    .step-1 = 告诉客户：不是密码的问题。
    .step-2 = 检查软件版本：要支持 OAuth 2.0（“新式验证”）。
    .step-3 = 设备和脚本转交处理，它们要换一种发信方式。
login-failed_basic-auth-off_admin =
    .summary = { -Own }对该用户或整个单位拒绝基本身份验证。
    .step-1 = 让客户端改用 OAuth 2.0（SMTP 的 XOAUTH2）。
    .step-2 = 如果是 Microsoft 365：检查 Set-CASMailbox -SmtpClientAuthenticationDisabled、安全默认值和身份验证策略。
    .step-3 = 如果设备不支持 OAuth：按 IP 用连接器中继，或用面向设备的发信服务。
login-failed_account-disabled =
    .headline = 账户已停用
    .summary = 登录信息没错，但账户不能用来发信。{ -Service }已将其锁定或关闭。
    .step-1 = 用浏览器登录，页面上常有原因提示。
    .step-2 = 联系邮箱服务商的客服，或您的邮件管理员。
login-failed_account-disabled_admin =
    .step-1 = 检查账户：登录被阻止、缺少许可证，或因滥用被锁。
    .step-2 = 如果账户被盗：先重置密码、结束所有会话，再解锁。
login-failed_web-login =
    .headline = 要先用浏览器登录一次
    .summary = { -Service }不确定登录的是不是本人，所以挡住了邮件软件。
    .step-1 = 在同一台电脑、同一网络上用浏览器登录，确认是您本人。
    .step-2 = 几分钟内再试一次邮件软件。
    .step-3 = 如果还要求验证，就创建应用专用密码。
login-failed_web-login_admin =
    .step-1 = 从服务器所在网络用浏览器登录一次，通过安全验证。
    .step-2 = 改用 OAuth 2.0 或应用专用密码：来自数据中心的普通登录常被拦下。
login-failed_wrong-password =
    .headline = 用户名或密码不对
    .summary = { -Service }支持这种登录方式，但用户名和密码不匹配。
login-failed_too-many-tries =
    .headline = 登录尝试次数太多
    .summary = { -Service }收到太多次不成功的登录，暂时不让再登录。
    .step-1 = 等{ $wait ->
            [none] 半小时
           *[known] {" "}{ $wait }
        }，其间不要再试。
    .step-2 = 在所有用这个账户的手机和电脑上改成正确的密码。
    .step-3 = 如果不知道是谁在试，用浏览器改密码。
login-failed_too-many-tries_admin =
    .step-1 = 在日志里找尝试的来源：老设备、脚本或攻击。
    .step-2 = 先让它停下，再等锁定结束。
login-failed_gmail =
    .summary = Google 没有接受这次登录。邮件软件要用“使用 Google 账号登录”或应用专用密码，不能用普通密码。
    .step-1 = 从邮件软件中删除账户，再用“使用 Google 账号登录”重新添加。
    .step-2 = 如果软件不支持：启用两步验证，再到 myaccount.google.com/apppasswords 生成应用专用密码。
    .step-3 = 用那 16 个字母作为密码。
login-failed_gmail_helpdesk =
    .step-1 = 问用的是哪个软件。新软件有“使用 Google 账号登录”：删除账户后重新添加。
    .step-2 = 如果没有：确认两步验证已启用，再让客户生成应用专用密码。
    .step-3 = 扫描仪、脚本，以及不能生成应用专用密码的 Workspace 账号，转交处理。
login-failed_gmail_admin =
    .step-1 = 在 smtp.gmail.com 端口 587 用 OAuth 2.0（XOAUTH2），或已启用两步验证账号的应用专用密码。
    .step-2 = 如果是 Workspace 的设备发信：用 smtp-relay.gmail.com，并在管理控制台允许其 IP。
    .step-3 = 在管理控制台查看该用户的登录事件，有无被拦下的登录。
login-failed_yahoo =
    .summary = Yahoo 没有接受这次登录。邮件软件要用 Yahoo 自己的登录窗口，或应用专用密码。
    .step-1 = 用浏览器登录 Yahoo，打开账户安全页面，生成应用专用密码。
    .step-2 = 在邮件软件里用它代替普通密码。
login-failed_icloud =
    .summary = Apple 没有接受这次登录。邮件软件要用 App 专用密码，不能用 Apple 账户的密码。
    .step-1 = 登录 account.apple.com，打开“登录与安全”，创建 App 专用密码。
    .step-2 = 填入邮件软件。发件服务器是 smtp.mail.me.com，端口 587。
login-failed_microsoft365 =
    .step-1 = 登录 outlook.office.com。如果登不上，就是密码不对或账户被锁。
    .step-2 = 从邮件软件中删除账户，再通过 Microsoft 登录窗口重新添加。
    .step-3 = { -note-to-admin }
login-failed_microsoft365_admin =
    .step-1 = 查看 Entra ID 登录日志：密码不对、条件访问，还是旧式验证被阻止。
    .step-2 = 检查该用户的“经过身份验证的 SMTP”：Microsoft 365 管理中心 > 活跃用户 > 邮件 > 管理电子邮件应用。
    .step-3 = 检查租户：Get-TransportConfig 会显示 SmtpClientAuthenticationDisabled。优先用 OAuth 2.0。
login-failed_outlook =
    .summary = Microsoft 没有接受这次登录。Outlook.com、Hotmail 和 Live 要用会弹出浏览器窗口的新式登录。
    .step-1 = 更新邮件软件，删除账户后重新添加，应会弹出登录窗口。
    .step-2 = 如果软件询问，收件和发件的登录方式都选 OAuth2。
    .step-3 = 这期间先在 outlook.com 收发邮件。
    .avoid = 不要重置密码，密码没错也一样会被拒绝。
login-failed_comcast =
    .step-1 = 用浏览器登录 Xfinity，在邮件的安全设置里允许第三方程序。
    .step-2 = 在邮件软件里重新输入密码。发件服务器是 smtp.comcast.net，端口 587。
login-failed_naver =
    .step-1 = 用浏览器登录，在邮件设置里打开 POP3/SMTP 或 IMAP/SMTP。
    .step-2 = 如果启用了两步验证，使用应用专用密码。
login-failed_gmx =
    .step-1 = 用浏览器登录，在设置里允许 POP3 和 IMAP，否则邮件软件进不去。
    .step-2 = 如果启用了双重验证：在安全设置里创建应用专用密码。
    .step-3 = 在邮件软件里重新输入密码，发件服务器处也要输。
login-failed_t-online =
    .step-1 = 在 Telekom 客户中心为邮件软件设置单独的密码，登录密码不能用。
    .step-2 = 填入邮件软件的收件和发件设置。
login-failed_qq =
    .step-1 = 登录 mail.qq.com，打开“设置 > 账号”，开启 SMTP 服务。
    .step-2 = 用生成的授权码代替密码。
login-failed_netease =
    .step-1 = 用浏览器登录，打开“设置 > POP3/SMTP/IMAP”，开启服务。
    .step-2 = 用生成的授权码代替密码。
login-failed_yandex =
    .step-1 = 用浏览器登录，在邮件设置里允许邮件软件。
    .step-2 = 在 Yandex ID 里为邮件创建应用专用密码，填入邮件软件。
login-failed_mail-ru =
    .step-1 = 用浏览器登录，在安全设置里为外部应用创建密码。
    .step-2 = 在邮件软件里用它代替普通密码。
login-failed_zoho =
    .step-1 = 如果启用了双重验证，在 Zoho 账户里创建应用专用密码。
    .step-2 = 检查发件服务器：它取决于账户所在区域。
login-failed_amazon-ses_admin =
    .step-1 = 使用在 SES 控制台创建的 SMTP 凭据：它不是访问密钥，且只属于一个区域。
    .step-2 = 确认 IAM 用户有效，并有 ses:SendRawEmail 权限。
login-failed_godaddy =
    .step-1 = 把发件服务器设为 smtpout.secureserver.net，端口 465，启用 SSL。
    .step-2 = 填入完整地址和它的密码。

send-as-denied =
    .short = 不能用这个发件人
    .headline = 不能用这个发件人地址
    .summary = 您已登录，但{ -service }不让这个账户以{ $sender ->
            [none] 当前发件人地址
           *[known] {" "}{ $sender }{" "}
        }的名义发信。
    .step-1 = 把发件人改成您自己的地址，再发一次。
    .step-2 = 检查邮件软件里的发件服务器是不是这个地址的。
    .step-3 = 请管理员授予您以该地址发信的权限。
send-as-denied_helpdesk =
    .summary = 客户已登录，但这个账户不能以{ $sender ->
            [none] 当前发件人地址
           *[known] {" "}{ $sender }{" "}
        }的名义发信。
    .step-1 = 对比发件人地址与发件服务器的登录名。
    .step-2 = 看账户有没有弄混：用甲地址写的信，从乙地址的服务器发出。
    .step-3 = 如果是共享地址，转交管理员授予“代理发送”权限。
send-as-denied_admin =
    .summary = 该登录账户不能在 MAIL FROM 或 From 中使用{ -sender-end }。
    .step-1 = 授予该账户对此邮箱的“代理发送”权限，或把该地址加为账户别名。
    .step-2 = 如果是设备或程序：给它单独的邮箱，From 设为该邮箱。
    .step-3 = 如果是 Postfix：查看 smtpd_sender_login_maps。
send-as-denied_microsoft365_admin =
    .step-1 = 运行 Add-RecipientPermission MAILBOX -AccessRights SendAs -Trustee USER，可能要一小时生效。
    .step-2 = 如果程序用别名发信：在组织中允许从别名发送。
    .step-3 = 确认程序里的 From 就是登录所用的邮箱。

account-blocked =
    .short = 账户被停止发信
    .headline = 账户暂时不能发信
    .summary = { -Your-service }停止了这个账户发信。常见原因是发得太多，或有人盗用了账户。
    .step-1 = 在可信的电脑上，用浏览器改密码。
    .step-2 = 查看已发送、转发和规则，有不是您设的就删掉。
    .step-3 = 请管理员或邮箱服务商的客服解除限制。
    .avoid = 旧账户清理好之前，不要换新账户接着发。
account-blocked_helpdesk =
    .summary = { -Service }停止了客户账户发信，通常因为发信过多、垃圾邮件或密码被盗。
    .step-1 = 问有没有陌生的已发邮件、登录记录，或索要密码的邮件。
    .step-2 = 先让客户改密码并结束所有会话，再做别的。
    .step-3 = 做完后才转交解封，第二次被封时间更长。
account-blocked_admin =
    .summary = { -Own }封锁了发信账户{ $sender ->
            [none] {""}
           *[known] {" "}{ $sender }{" "}
        }或整个租户，多半因为垃圾邮件。
    .step-1 = 重置密码，结束所有会话，删除可疑的规则、转发和应用授权。
    .step-2 = 追查近几天发了什么，来自哪些 IP。
    .step-3 = 向服务商申请解封，并设置限额和第二重验证。
account-blocked_microsoft365_admin =
    .step-1 = 重置密码，撤销会话，检查收件箱规则和转发，启用第二重验证。
    .step-2 = 在 Defender 门户解除封锁：电子邮件和协作 > 审阅 > 受限实体。
    .step-3 = 如果整个租户被封（5.7.705、5.7.708、5.7.750）：先验证其域名，再提交支持请求。
account-blocked_amazon-ses_admin =
    .step-1 = 在 SES 控制台查看账户健康状况：退信率、投诉率和审核情况。
    .step-2 = 停发引起问题的邮件，再回复工单，说明做了哪些改动。
account-blocked_zoho_admin =
    .step-1 = 重置密码并检查转发，再到 Zoho Mail 管理控制台解除封锁。
    .step-2 = 如果那里也封着，联系 Zoho 客服。

sending-limit =
    .short = 发信量已到上限
    .headline = 发信额度暂时用完了
    .summary = { -Your-service }限制每个账户的发信量，这个账户已到上限，邮件没有发出。
    .step-1 = 等{ $wait ->
            [none] 到明天
           *[known] {" "}{ $wait }
        }，再发一次。
    .step-2 = 每次少发几个人，要发给很多人就用群发服务。
    .step-3 = 如果您没发这么多，请改密码：可能有人盗用。
    .avoid = 不要一直重试，许多服务每试一次都算数。
sending-limit_helpdesk =
    .summary = 客户账户的发信量已达到{ -service }的上限，邮件没有发出。
    .step-1 = 问客户今天发给了多少人，用的什么工具。
    .step-2 = 如果数量对不上，检查账户是否被盗用。
    .step-3 = 告诉客户额度何时恢复：多数服务是从第一封起 24 小时后。
sending-limit_admin =
    .summary = { -Own }上的发信账户{ $sender ->
            [none] {""}
           *[known] {" "}{ $sender }{" "}
        }超出限额。
    .step-1 = 统计它最近 24 小时的邮件：任务、邮件列表还是账户被盗？
    .step-2 = 放慢任务，或把群发移到专门的服务。
    .step-3 = 如果确有需要，申请提高限额。
sending-limit_day =
    .headline = 今天的发信额度用完了
sending-limit_trial =
    .headline = 试用账户的发信额度很低
    .summary = { -Service }只让试用账户发少量邮件，现已到上限。
    .step-1 = 等到明天再发。
    .step-2 = 如果要发更多，换成付费方案。
sending-limit_trial_admin =
    .step-1 = 把租户或账户升级为付费方案，并验证其域名。
sending-limit_gmail =
    .summary = Google 允许 Gmail 账号每天发给约 500 人，Workspace 账号每天发 2000 封。这个账号已到上限。
    .step-1 = 最多等 24 小时，期间仍可收信。
    .step-2 = 要发给很多人，用 Google 群组或群发服务。
sending-limit_microsoft365_admin =
    .step-1 = 对发件人做邮件跟踪。每个邮箱每天最多 10000 个收件人，租户另有上限。
    .step-2 = 在 Defender 门户查看“受限实体”，并排查盗用。
    .step-3 = 把群发移到专门的服务。
sending-limit_amazon-ses_admin =
    .step-1 = 在 SES 账户控制面板上，对比发送速率、24 小时发信量与配额。
    .step-2 = 放慢发送，对 454 以递增间隔重试。
    .step-3 = 申请提高配额。如果还在沙盒中，先移出沙盒。

suppressed =
    .short = 系统没有尝试投递
    .headline = 邮件被主动扣下，没有投递
    .summary = { -Your-service }没有尝试投递：以前发给{ -recipient }的邮件没送到，或对方退订或投诉过。
    .step-1 = 确认地址没错，对方也愿意收您的邮件。
    .step-2 = 如果是私人事务，用自己的邮箱给对方写信。
    .step-3 = 如果地址没错，请管理群发工具的人把它移出停发名单。
suppressed_helpdesk =
    .summary = { -Service }没有尝试投递。凡投递不成或对方不想收的地址，它都记入停发名单，{ -recipient }在其中。
    .step-1 = 在群发工具的停发名单里查该地址：是退信、投诉还是退订？
    .step-2 = 退信造成的，等邮箱恢复后再移出。
    .step-3 = 投诉和退订的不要动，除非本人要求接收。
suppressed_admin =
    .summary = 发信服务的停发名单（suppression list）里有{ -recipient-end }，因此没有投递。
    .step-1 = 通过 API 或控制台查看该条目的日期和原因。
    .step-2 = 如果邮箱已恢复，移出后发一封试试。
    .step-3 = 投诉造成的条目要保留：违背收件人意愿发信会损害整个域名。
suppressed_amazon-ses_admin =
    .step-1 = 在 SES 控制台的 Suppression list 中查询，或用“aws sesv2 get-suppressed-destination”。
    .step-2 = 邮箱恢复收信后在那里移除。该名单按区域保存。
suppressed_sendgrid_admin =
    .step-1 = 在 SendGrid 的 Suppressions 中查找：bounces、blocks、spam reports、unsubscribes。
    .step-2 = 原因消除后移除该条目。
suppressed_sparkpost_admin =
    .step-1 = 在 SparkPost 的停发名单中查找，子账户的也要查。
    .step-2 = 原因消除后移除该条目。
suppressed_mailgun_admin =
    .step-1 = 在 Mailgun 发信域名的 Suppressions 中查找。
    .step-2 = 原因消除后移除该条目。

## 发信服务器的信誉

blocklisted =
    .short = 服务器在拦截名单上
    .headline = 发信服务器在拦截名单上
    .summary = { -Receiver }不收{ $blocklist ->
            [none] 已知垃圾邮件来源名单
           *[known] 拦截名单 { $blocklist }{" "}
        }上的服务器发来的邮件，这封邮件的发信服务器就在其中。问题出在服务器，不在您。
    .step-1 = { -note-to-admin }
    .step-2 = 这期间用其他邮箱给对方写信。
    .avoid = 移出名单之前不要再发，每次都会被拒收。
blocklisted_helpdesk =
    .summary = { -Server }不收{ -list }上的发件方，而{ -listed }就在其中。问题在服务器或域名，与客户无关。
    .step-1 = 在{ $blocklist ->
            [none] 回复提到的名单
           *[known] {" "}{ $blocklist }{" "}
        }上查询{ -listed }的状态：现在还在吗，何时列入的？
    .step-2 = 弄清它是谁的：自家服务器、服务商的，还是客户家里的网络。
    .step-3 = 转交服务器的所有者，并告诉客户：不一定是他们电脑的问题。
blocklisted_admin =
    .summary = { -Server }拒收邮件，因为{ -listed }在{ -list }上。
    .step-1 = 到该名单查询并看原因，确认响应里写的是您的 IP 或域名。
    .step-2 = 先消除根源：被盗账户、中毒主机、不设防的表单、买来的地址。
    .step-3 = 在该名单的官方页面申请移除，多数名单免费。
    .avoid = 根源消除前不要申请移除，再次列入的时间更长。
blocklisted_spamhaus_admin =
    .step-1 = 在 check.spamhaus.org 查询{ -listed-end }：页面会写明是哪个名单和原因。
    .step-2 = 如果是 PBL：通过服务商的邮件服务器发信；固定 IP 且反向 DNS 正确的，可自行移除。
    .step-3 = 如果是 XBL、CSS 或 DBL：先清理主机、账户或网站。SBL 由服务商申请移除。
blocklisted_spamhaus_helpdesk =
    .step-1 = 在 check.spamhaus.org 查询{ -listed-end }，看是哪个名单。
    .step-2 = 如果是 PBL：客户的软件在直接发信。改用邮箱服务商的发件服务器并登录。
    .step-3 = 如果是其他名单：转交服务器的所有者，那里有东西在发垃圾邮件。
dns-failed_list-query =
    .headline = 接收方查询拦截名单的方式不对
    .summary = Spamhaus 返回的 127.255.255.x 不是列入记录，而是说接收方查询设置有误或被拒。
dns-failed_list-query_admin =
    .step-1 = 告诉接收方 postmaster：252 是区域名写错，254 是用了公共解析器，255 是查询过多。
    .step-2 = 如果服务器是您的：用自己的解析器，或 Data Query Service 密钥。
blocklisted_spamcop_admin =
    .step-1 = 在 spamcop.net/bl.shtml 查询{ -listed-end }：条目来自最近一天的举报。
    .step-2 = 停止垃圾邮件。最后一次举报约 24 小时后条目自动消失。
blocklisted_uceprotect_admin =
    .step-1 = 在 uceprotect.net 查询{ -listed }的级别：1 是您的 IP，2 是网段，3 是整个服务商。
    .step-2 = 如果是 1 级：消除根源，等七天。如果是 2 或 3 级：告诉服务商。
    .step-3 = 请接收方不要按 2、3 级拒收，那会误伤没做错事的人。
    .avoid = 根源消除前，不要花钱加急移除。
blocklisted_sorbs_admin =
    .headline = 接收方还在用已关停的名单
    .summary = SORBS 已于 2024 年 6 月关停，仍据此拒收的服务器设置有误。
    .step-1 = 告诉接收方 postmaster 从设置中去掉 SORBS。
    .step-2 = 如果服务器是您的：删除 sorbs.net 下的所有区域。
blocklisted_cloudmark_admin =
    .step-1 = 在 csi.cloudmark.com 查询{ -listed }并申请重置。
    .step-2 = 先排查垃圾邮件和发信量突增，否则重置后还会被列入。
blocklisted_abusix_admin =
    .step-1 = 在 lookup.abusix.com 查询{ -listed-end }：页面会写明是哪个名单和原因。
    .step-2 = 消除根源，再在那里申请移除。
blocklisted_barracuda_admin =
    .step-1 = 在 barracudacentral.org/lookups 查询{ -listed }的状态。
    .step-2 = 消除根源，再用 barracudacentral.org/rbl/removal-request 申请移除。
blocklisted_proofpoint_admin =
    .step-1 = 在 ipcheck.proofpoint.com 查询{ -listed }并申请移除。
    .step-2 = 先排查账户被盗和发信量突增。
blocklisted_outlook_admin =
    .step-1 = 在 check.spamhaus.org 查询{ -listed }并按提示处理：Outlook.com 用的是该名单。
    .step-2 = 移除几小时后再测试。
blocklisted_comcast_admin =
    .step-1 = 在 Spamhaus、Cloudmark CSI 和 Sender Score 查询{ -listed }的状态：BL 代码末三位指明是哪个。
    .step-2 = 在列入它的名单上申请移除，Comcast 会自动跟进。

ip-blocked =
    .short = 服务器被屏蔽
    .headline = 发信服务器被对方屏蔽
    .summary = { -Receiver }不收这台发信服务器的邮件。问题出在服务器，不在您，也不在邮件内容。
    .step-1 = { -note-to-admin }
    .step-2 = 这期间用其他邮箱给对方写信。
    .avoid = 不要为此改内容或密码，没有用。
ip-blocked_helpdesk =
    .summary = { -Server }不收{ -ip }的邮件。客户的地址、内容和登录都没问题。
    .step-1 = 看是不是所有人发给这家公司都不行：是的话就是服务器的问题。
    .step-2 = 问客户是否从家里网络或自己的小服务器直接发信。
    .step-3 = 附上下方的情况说明转交：要由{ -ip }的所有者申请放行。
    .avoid = 不要让客户改内容或密码，没有用。
ip-blocked_admin =
    .summary = { -Server }用自己的名单屏蔽了{ -ip-end }。
    .step-1 = 找根源：账户、表单或同网段邻居在发垃圾邮件。
    .step-2 = 按响应中的链接操作，或写信给对方 postmaster@，附 IP、时间和响应。
    .step-3 = 同时在公共名单上查{ -ip }的记录，紧急邮件改走其他主机。
    .avoid = 根源消除前不要换 IP，屏蔽会跟着来。
ip-blocked_dynamic =
    .headline = 从家庭网络直接发的邮件被拒收
    .summary = 邮件是从家庭或手机网络直接发出的。{ -Receiver }只收正规邮件服务器发来的邮件。
    .step-1 = 在邮件软件里改用邮箱服务商的发件服务器，并登录。
    .step-2 = 这期间用网页版邮箱发送。
ip-blocked_dynamic_admin =
    .summary = { -Server }把{ -ip }当作动态或家庭 IP。
    .step-1 = 通过服务商的智能主机在 587 端口用 AUTH 发信。
    .step-2 = 如果是固定 IP：用自己的名称设置 PTR，并把该网段移出 Spamhaus PBL。
ip-blocked_country =
    .headline = 来自这个国家或网络的邮件被拒收
    .summary = { -Receiver }不收某些国家或网络的邮件，这封邮件正来自那里。
    .step-1 = 换个方式联系对方，请对方放行您的地址。
    .step-2 = 这期间用另一家邮箱服务商的邮箱写信。
ip-blocked_country_admin =
    .step-1 = 请接收方管理员为{ -ip }和{ -domain }设例外。
    .step-2 = 如果 IP 归属地不对，向 IP 定位服务商申请更正。
    .step-3 = 通过另一个网络的中继发送。
ip-blocked_microsoft365_admin =
    .summary = Microsoft 365 屏蔽了{ -ip-end }。
    .step-1 = 在 sender.office.com 填入{ -ip }并按收到的邮件操作。
    .step-2 = 如果响应是 5.7.511：把完整响应发给 delist@messaging.microsoft.com。
    .step-3 = 如果是 5.7.507 或 5.7.513：是收件人公司屏蔽了您，找其管理员。
ip-blocked_outlook_admin =
    .summary = { -ip }或其网段在 Outlook.com 自己的名单上（S3140、S3150）。
    .step-1 = 用发件人支持表单申请解除：go.microsoft.com/fwlink/?LinkID=614866。
    .step-2 = 在 SNDS 登记 IP 并加入 JMRP，以便查看投诉和垃圾邮件陷阱。
    .step-3 = 回复表单的自动拒绝信，要求人工复核。
ip-blocked_yahoo_admin =
    .step-1 = 先查{ -ip }是否在 Spamhaus 名单上：Yahoo 的屏蔽很多由此而来。
    .step-2 = 消除根源，再用 Yahoo Sender Hub（senders.yahooinc.com）的联系表单。
ip-blocked_gmail_admin =
    .step-1 = 如果{ -ip }属于家庭网络或云主机，通过服务商的邮件服务器发信。
    .step-2 = 设置匹配的 PTR、SPF 和 DKIM。走 IPv6 时缺了它们 Gmail 会拒收。
ip-blocked_gmx_admin =
    .step-1 = 打开响应末尾的链接：postmaster.gmx.net 会说明原因和解除办法。
    .step-2 = 先检查 PTR、HELO 名称和被盗账户。
ip-blocked_t-online_admin =
    .summary = Telekom 要知道新服务器由谁运营，才收它的邮件。
    .step-1 = 把 PTR 设为您域名下的主机名，并在该域名的网站上写明联系方式。
    .step-2 = 写信给 tosa@rx.t-online.de，附上{ -ip }并申请解除。
ip-blocked_orange_admin =
    .step-1 = 在 csi.cloudmark.com 查询{ -ip }并申请重置：Orange 用的是该名单。
    .step-2 = 少开到 Orange 的连接，保持平稳发送。
ip-blocked_comcast_admin =
    .step-1 = 打开响应中的链接：有代码说明和移除表单。
    .step-2 = 如果代码以 ES 开头：{ -ip }被视为家庭网络，请通过邮件服务器中继。
ip-blocked_cox_admin =
    .step-1 = 根源消除后，写信给 unblock.request@cox.net，附上{ -ip }和响应。
ip-blocked_charter_admin =
    .step-1 = 根源消除后，写信给 unblock@charter.net，附上{ -ip }和响应。
ip-blocked_godaddy_admin =
    .step-1 = 根源消除后，在 unblock.secureserver.net 申请移除。
ip-blocked_proofpoint_admin =
    .step-1 = 在 ipcheck.proofpoint.com 查询{ -ip }并申请移除。
ip-blocked_ironport_admin =
    .step-1 = 在 talosintelligence.com 查询{ -ip }的信誉：Cisco 网关以它为准。
    .step-2 = 消除根源，在那里提交信誉工单，或请接收方设例外。
ip-blocked_free_admin =
    .step-1 = 排查{ -ip }上的垃圾邮件和大量不存在的收件人：Free 会自动屏蔽这类 IP 一段时间。
    .step-2 = 打开 postmaster.free.fr 查看规则和联系方式。
ip-blocked_icloud_admin =
    .step-1 = 在 ipcheck.proofpoint.com 和 check.spamhaus.org 查{ -ip }的状态：Apple 两者都用。
    .step-2 = 如果都没有记录，写信给 icloudadmin@apple.com，附 IP、时间和响应。
ip-blocked_netease_admin =
    .step-1 = 排查{ -ip }上不存在的收件人和并发连接，并降低速度。
    .step-2 = 打开响应中的链接：有各字母代码的说明和申诉表单。

poor-reputation =
    .short = 发件方信誉不足
    .headline = 对方不信任发信服务器
    .summary = { -Receiver }从同一服务器或域名收到的垃圾邮件太多，或对它还不了解。
    .step-1 = { -note-to-admin }
    .step-2 = 请对方看看垃圾邮件文件夹，并把您加入联系人。
    .step-3 = 急事就用其他邮箱写信。
poor-reputation_helpdesk =
    .step-1 = 问最近还发过什么：群发、程序发的账单，或账户被盗。
    .step-2 = 弄清服务器或域名是不是新的：新发件方要慢慢积累信任。
    .step-3 = 转交服务器的所有者，单个用户解决不了。
poor-reputation_admin =
    .summary = { -Server }因信誉低，对{ -ip }或{ -domain }限速或拒收。
    .step-1 = 检查 SPF、DKIM、DMARC 和 PTR，再查{ -ip }和{ -domain }的拦截名单记录。
    .step-2 = 减少发信量，只发给会打开邮件的人；移除失效和买来的地址，再慢慢加量。
    .step-3 = 群发邮件与个人邮件用不同的 IP 和子域名。
poor-reputation_domain =
    .headline = 对方不信任发件人的域名
    .summary = { -Receiver }收到太多来自{ -domain }或含有其链接的垃圾邮件。
poor-reputation_domain_admin =
    .step-1 = 在 check.spamhaus.org 和 Google Postmaster Tools 查{ -domain }的状态。
    .step-2 = 排查还有哪些服务用它发信，以及链接指向的网站是否被入侵。
    .step-3 = 几周内少发、只发给少数人；换新域名不是捷径。
poor-reputation_gmail_admin =
    .step-1 = 在 Google Postmaster Tools 查看垃圾邮件率和身份验证。举报率保持在 0.1% 以下，绝不能到 0.3%。
    .step-2 = 只发给主动订阅的人，群发邮件要有一键退订。
    .step-3 = 如果都没问题，拒收仍持续两周，用 Gmail 的发件人联系表单。
poor-reputation_outlook_admin =
    .step-1 = 在 SNDS 查看{ -ip }的数据并加入 JMRP：可看到投诉和垃圾邮件陷阱。
    .step-2 = 减少发信量，清理名单，再用发件人支持表单。
poor-reputation_yahoo_admin =
    .step-1 = 用 DKIM 加入 Yahoo Sender Hub 的投诉反馈环。
    .step-2 = 移除所有投诉者，投诉率保持在 0.3% 以下。

reverse-dns =
    .short = 服务器名称不合规
    .headline = 发信服务器没有合格的名称
    .summary = 正规的邮件服务器都有公开可查的名称。这封邮件的发信服务器没有{ -receiver }认可的名称。
    .step-1 = { -note-to-admin }
    .step-2 = 用邮箱服务商的常规服务器发送，或用网页版邮箱。
reverse-dns_helpdesk =
    .step-1 = 问是否从自己的服务器、扫描仪或家里网络发的。
    .step-2 = 转交{ -ip }的所有者：只有提供线路的服务商能设置名称。
    .step-3 = 告诉客户：内容和地址都没问题。
reverse-dns_admin =
    .summary = { -Server }要求{ -ip }有 PTR，其名称能解析回该 IP，HELO 名称也要真实。
    .step-1 = 运行“dig -x { $ip ->
            [none] IP
           *[known] { $ip }
        }”，再查得到的名称：A 或 AAAA 必须是同一个 IP。
    .step-2 = 请 IP 的所有者把 PTR 设为服务器自己的名称，不要用带数字的通用名。
    .step-3 = EHLO 用同一名称。IPv6 也照做，否则走 IPv4。
reverse-dns_no-ptr_admin =
    .headline = 发信 IP 没有反向 DNS
    .summary = { -ip }没有 PTR 记录，或其 DNS 没有应答。
    .step-1 = 请主机商或线路提供商为{ -ip }设置 PTR，例如 mail.example.com。
    .step-2 = 为该名称添加 A 或 AAAA 记录，再用“dig -x”测试。
    .step-3 = 等旧的 TTL 过期再测。
reverse-dns_mismatch_admin =
    .headline = 反向与正向 DNS 不一致
    .summary = { -ip }的 PTR 名称解析不回该 IP。
    .step-1 = 为 PTR 名称添加指向{ -ip }的 A 或 AAAA 记录。
    .step-2 = 每个 IP 只留一个 PTR，并在 EHLO 中使用该名称。
reverse-dns_helo_admin =
    .headline = 服务器报出的名称不可用
    .summary = { -Server }不接受{ -ip }的 HELO 或 EHLO 名称。
    .step-1 = 把 HELO 名称设为服务器的完整主机名，例如 mail.example.com。不要用“localhost”、裸 IP 或接收方的名称。
    .step-2 = 确保它能解析，最好解析到{ -ip-end }，且与 PTR 一致。
    .step-3 = 如果是 Postfix：smtp_helo_name 和 myhostname。Exchange：发送连接器的 FQDN。

## 邮件本身

spam-suspected =
    .short = 被垃圾邮件过滤器拦下
    .headline = 邮件被当成了垃圾邮件
    .summary = { -Receiver }的过滤器认为这封邮件像垃圾邮件，没有说明哪里不妥。
    .step-1 = 改写成纯文本：少放链接，不用短链接，不用图片代替文字，主题写清楚。
    .step-2 = 等对方回信后，再单独发文件和链接。
    .step-3 = 换个方式联系对方，请对方允许您的地址。
    .avoid = 不要反复发同样的内容，那样更像垃圾邮件。
spam-suspected_helpdesk =
    .step-1 = 让客户发一行纯文本。到了，就是内容的问题；没到，就是服务器或域名的问题。
    .step-2 = 检查链接和签名：一个坏链接就够了。
    .step-3 = 如果许多用户都这样，转交处理：可能有账户在发垃圾邮件。
spam-suspected_admin =
    .summary = { -Server }的内容过滤器拒收了邮件。
    .step-1 = 先测纯文本，再逐个加上链接、签名和附件。
    .step-2 = 在 check.spamhaus.org 查每个链接的域名，在公共名单上查{ -ip }的记录，并检查 SPF、DKIM 和 DMARC。
    .step-3 = 把时间、发件人和响应发给收件人的管理员：只有那边看得到评分。
spam-suspected_links =
    .headline = 邮件里有个链接不受信任
    .summary = { -Receiver }在垃圾邮件或钓鱼邮件中见过这封邮件里的某个链接。
    .step-1 = 去掉链接再发，签名也不要带。
    .step-2 = 如果必须放链接，写完整网址，不用短链接。
spam-suspected_links_admin =
    .step-1 = 在 check.spamhaus.org、SURBL 和 URIBL 查正文、签名和跟踪链接中的每个域名。
    .step-2 = 排查该网站有没有被入侵的页面，并使用自己的跟踪域名。
spam-suspected_gmail_admin =
    .step-1 = 在以前邮件的“显示原始邮件”中，确认 SPF、DKIM 和 DMARC 通过。
    .step-2 = 在 Google Postmaster Tools 查看垃圾邮件率，并留意新的链接或发件人。
    .step-3 = 请收件人把您的邮件标为“不是垃圾邮件”，并加入联系人。
spam-suspected_microsoft365_admin =
    .step-1 = 请收件人的管理员提供邮件跟踪和过滤器的判定。
    .step-2 = 如果是您自己的租户：在 Defender 门户把该邮件按“不应被阻止”提交。
spam-suspected_icloud_admin =
    .step-1 = 检查链接和身份验证，再到 ipcheck.proofpoint.com 查{ -ip }的状态。
    .step-2 = 如果仍不行，把完整响应发给 icloudadmin@apple.com。

virus-detected =
    .short = 查出了病毒
    .headline = 邮件中查出了病毒
    .summary = { -Receiver }的病毒扫描在邮件或附件中发现了有害内容，因此拒收。
    .step-1 = 先用最新的杀毒软件扫描电脑，再发其他邮件。
    .step-2 = 如果邮件不是您发的，或扫出问题，找管理员帮忙。
    .step-3 = 文件确认安全后，用链接分享。
    .avoid = 不要改文件名或打包来绕过检查。
virus-detected_helpdesk =
    .step-1 = 问客户是不是自己发的。不是的话，就是地址被冒用或账户被盗。
    .step-2 = 扫描设备，查出问题就断网。
    .step-3 = 附上回复中的病毒名，转交安全团队。
virus-detected_admin =
    .summary = { -Server }的扫描器把邮件判为恶意软件并拒收。
    .step-1 = 在日志中找到该邮件：哪台主机或哪个账户发的，还有多少封。
    .step-2 = 用多个引擎检查文件。如果没问题，向扫描器厂商报告误判。
    .step-3 = 如果日志里没有：发件人是伪造的。发布策略为 reject 的 DMARC。

attachment-refused =
    .short = 附件类型不允许
    .headline = 附件类型不允许
    .summary = { -Receiver }不收这类附件。程序、脚本和加密压缩包常被拒收。
    .step-1 = 把文件放到网盘，发链接。
    .step-2 = 可以的话，改成 PDF 之类的普通格式。
    .step-3 = 问对方希望用什么方式接收。
    .avoid = 不要改文件后缀，过滤器会看里面的内容。
attachment-refused_helpdesk =
    .step-1 = 问所有附件的名称，ZIP 里的文件也算。
    .step-2 = 看有没有无意带上的：winmail.dat、转发的邮件、签名图片。
    .step-3 = 帮客户用链接分享。
attachment-refused_admin =
    .summary = { -Server }按类型、名称或压缩包规则拒收了附件。
    .step-1 = 列出各 MIME 部分：内容类型、文件名、嵌套压缩包、宏、加密。
    .step-2 = 问收件人的管理员哪些类型可以通过，或用网盘。
    .step-3 = 如果规则是您的：只对这位发件人放行，并保留病毒扫描。
attachment-refused_executable =
    .headline = 不能附带程序和脚本
    .summary = { -Receiver }不收可运行的文件（EXE、JS、BAT 等），放在 ZIP 里也不行。

message-too-large =
    .short = 邮件太大
    .headline = 邮件太大了
    .summary = { $limit ->
            [none] 邮件超过了{ -receiver }允许的大小
           *[known] { -Receiver }最大只收 { $limit } 的邮件，这封超过了
        }。附件在传输中会增大约三分之一。
    .step-1 = 改为发文件链接，用网盘分享。
    .step-2 = 缩小图片，或分成几封邮件发。
message-too-large_helpdesk =
    .step-1 = 把所有附件和正文图片加起来，再多算三分之一。
    .step-2 = 弄清是谁的上限：自家服务器的，还是收件人的。
    .step-3 = 帮客户用链接分享文件。
message-too-large_admin =
    .summary = 邮件超出{ -server }的大小上限{ $limit ->
            [none] {""}
           *[known] {" "}{ $limit }
        }。
    .step-1 = 对比日志中的大小（base64 编码后）与{ -server }的 EHLO 响应中的 SIZE。
    .step-2 = 如果上限是您的：每一跳都同样调高，包括网关、连接器和邮箱。
    .step-3 = 如果不是：提供网盘，并调低自己的上限，让用户马上知道。
message-too-large_mailbox-limit =
    .summary = 收件人的邮箱只收较小的邮件{ $limit ->
            [none] {""}
           *[known] ，最大 { $limit }
        }。附件在传输中会增大约三分之一。
message-too-large_microsoft365_admin =
    .step-1 = 如果邮箱是您的：在 Exchange 管理中心的“邮件大小限制”中调高，最大 150 MB。
    .step-2 = 同时检查有大小限制的邮件流规则和连接器。
    .step-3 = 计入 base64：36 MB 上限约能放 26 MB 的文件。

message-malformed =
    .short = 邮件格式有问题
    .headline = 邮件的格式不符合规范
    .summary = 写这封邮件的软件没有遵守邮件规范，而{ -receiver }检查很严。
    .step-1 = 换个软件或用网页版邮箱再发一次。
    .step-2 = 更新写这封邮件的软件。
    .step-3 = { -note-to-admin }
message-malformed_helpdesk =
    .step-1 = 问邮件是什么程序生成的：网站、账单工具、旧邮件软件。
    .step-2 = 让客户用网页版邮箱发同样的内容。能发，就是程序的问题。
    .step-3 = 转交开发或管理该程序的人。
message-malformed_admin =
    .summary = { -Server }因不符合 RFC 5322 或 RFC 5321 拒收了邮件。
    .step-1 = 保存离开服务器时的原始邮件，查看邮件头。
    .step-2 = 看有无 From、Date、Message-ID 缺失或重复、原始 8 位字符、超过 998 个字符的行。
    .step-3 = 用邮件库生成邮件，行尾用 CRLF。
message-malformed_bare-lf_admin =
    .headline = 邮件里有单独的换行符 LF
    .summary = 邮件的行只以 LF 结尾。SMTP 要求 CRLF，{ -Server }不收其他形式，因为其中可藏第二封邮件。
    .step-1 = 让程序每行以 CRLF 结尾。
    .step-2 = 这期间在中继上修正（Postfix：smtpd_forbid_bare_newline = normalize）。
message-malformed_duplicate-header_admin =
    .headline = 有邮件头字段重复
    .summary = 只能出现一次的字段出现了多次，例如 From、Subject、To 或 Message-ID。
    .step-1 = 在原始邮件头中找重复的字段。
    .step-2 = 找出是谁加了第二个：与邮件库并用的脚本、网关、签名工具。
message-malformed_no-from_admin =
    .headline = From 字段缺失或无法读取
    .summary = { -Server }在 From 中没有找到唯一可读的地址（RFC 5322 §3.6.2）。
    .step-1 = From 只填一个地址，显示名加引号，非 ASCII 字符要编码。
    .step-2 = 如果 From 有多个地址，加上 Sender。
message-malformed_line-too-long_admin =
    .headline = 邮件中有一行太长
    .summary = SMTP 每行最多 998 个字符，有一行超过了。
    .step-1 = 正文用 quoted-printable 或 base64，长的邮件头字段要折行。
    .step-2 = 检查没有换行的 HTML，以及过长的 References 或 DKIM 字段。

content-refused =
    .short = 内容不被接受
    .headline = 邮件中有不允许的内容
    .summary = { -Receiver }的规则不允许邮件里的某些内容：词语、数字、链接或写法。
    .step-1 = 去掉卡号、密码、链接等规则可能关注的内容。
    .step-2 = 用纯文本再发一次。
    .step-3 = 问对方这类内容该怎么发。
content-refused_dlp =
    .headline = 防泄密规则拦下了邮件
    .summary = 邮件里似乎有不能用邮件外发的内容，如银行卡号或账号。
    .step-1 = 去掉这些号码，或用公司规定的方式发送。
    .step-2 = 如果规则判断有误，找管理员。
content-refused_dlp_admin =
    .step-1 = 在数据防泄漏（DLP）系统的报告中，按发件人和时间找到该规则。
    .step-2 = 缩小匹配范围，或让这对发件人和收件人加密后通过。
content-refused_helpdesk =
    .step-1 = 问里面有什么数据：银行或健康数据、链接、特殊文字。
    .step-2 = 弄清是自家规则还是收件人的：看是哪台服务器拒收的。
    .step-3 = 如果是自家规则而邮件没问题，转交处理。
content-refused_admin =
    .summary = 邮件触发了{ -server }的内容规则：DLP 规则、词语或链接名单、编码或语言。
    .step-1 = 先查自己的规则：拒收的主机可能就是您的网关。
    .step-2 = 把邮件分段发到测试邮箱，找出触发规则的部分。
    .step-3 = 附上时间和响应，问收件人的管理员是哪条规则。

policy-refused =
    .short = 对方规则不允许
    .headline = 对方的规则拒收了邮件
    .summary = { -Receiver }按自己的规则拒收了邮件，没有说是哪一条。
    .step-1 = 发一行不带链接和附件的文字，看能否收到。
    .step-2 = 换个方式告诉对方：他们的邮件服务器拒收您的邮件。
    .step-3 = { -note-to-them }
    .avoid = 不要改地址，回复没有说地址有误。
policy-refused_helpdesk =
    .step-1 = 先发一行纯文本，再换地址发：可看出拒的是内容、人还是服务器。
    .step-2 = 查{ -ip }和{ -domain }是否在拦截名单上，并检查 SPF、DKIM 和 DMARC。
    .step-3 = 告诉客户：只有收件人的管理员知道是哪条规则。
policy-refused_admin =
    .summary = { -Server }按本地策略拒收了发给{ -recipient }的邮件，没有说明原因。
    .step-1 = 先查常见项：{ -ip }的拦截名单记录、PTR、SPF、DKIM、DMARC、链接。
    .step-2 = 向该服务上的另一个域名发同样的邮件：是整个服务的规则，还是某家客户的？
    .step-3 = 写信给对方 postmaster，附时间、IP、发件人、收件人和响应。
policy-refused_forwarding =
    .headline = 不允许转发到外部
    .summary = 某个邮箱的规则把邮件自动转走，而公司不允许邮件这样外发。
    .step-1 = 在邮箱设置里删除转发，或请管理员允许。
policy-refused_forwarding_admin =
    .step-1 = 检查邮箱有没有来历不明的转发：入侵者常用这一招。
    .step-2 = 如果确实需要（Microsoft 365）：在出站垃圾邮件策略的“自动转发规则”中，只对该用户放行。
policy-refused_gmail_admin =
    .summary = 多半是收件人的 Workspace 管理员设的规则拒收的，不是 Google 本身。
    .step-1 = 把时间和响应发给收件人的管理员，可在“电子邮件日志搜索”中查到。
    .step-2 = 如果是您的 Workspace：在 Gmail 的“合规性”和“路由”中找该规则。
policy-refused_microsoft365_admin =
    .step-1 = 请收件人的管理员做邮件跟踪：会显示是哪条邮件流规则。
    .step-2 = 如果租户是您的：在“邮件流 > 规则”中找拒收的规则。5.7.900 到 5.7.999 是这类规则的代码。
policy-refused_mimecast_admin =
    .step-1 = 把响应末尾括号里的编号发给收件人的管理员。
    .step-2 = 请对方在 Mimecast 的 Rejected and Deferred Messages 中查看。

## 流量

rate-limited =
    .short = 短时间内邮件太多
    .headline = 短时间内邮件太多
    .summary = { -Receiver }一段时间内只收一定数量的邮件，要求放慢速度。邮件本身没问题。
    .step-1 = { -wait }
    .step-2 = 发给很多人时分成小批，或用群发服务。
    .avoid = 不要马上再发，那样要等更久。
rate-limited_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = 问最近一小时有没有群发或程序大量发信。
    .step-3 = 超过一天仍这样，转交处理。
rate-limited_admin =
    .summary = { -Server }对{ -ip }或{ -domain }限速。
    .step-1 = { -admin-wait }
    .step-2 = 放慢对该接收方的发送：减少每小时的连接和邮件，每次 4xx 后停更久。
    .step-3 = 如果发信量正常，找原因：账户被盗、大量不存在的收件人、缺少 SPF 或 DKIM。
rate-limited_recipient =
    .headline = 收件人收到的邮件太多
    .summary = { -mailbox }收到的邮件超过了{ -receiver }对单人的限制。
    .step-1 = { -wait }
    .step-2 = 急事就换个方式联系对方。
rate-limited_recipient_admin =
    .summary = { -recipient }超过了{ -server }对单个邮箱的收信速率限制。
    .step-1 = { -admin-wait }
    .step-2 = 看是不是自己的告警或邮件循环塞满了该邮箱，合并发送。
    .step-3 = 如果邮箱是您的：排查有无用大量来信掩盖密码重置或订单的情况。
rate-limited_sender =
    .headline = 这个发件人发得太快
    .summary = { -Receiver }在短时间内收到太多来自{ $sender ->
            [none] 这个发件人
           *[known] {" "}{ $sender }{" "}
        }的邮件。
rate-limited_gmail_admin =
    .summary = Gmail 限制了{ -ip-end }、其网段或{ -domain-end }：速率异常、垃圾邮件举报或缺少身份验证。
    .step-1 = 放慢发送，让队列以递增间隔重试。
    .step-2 = 检查 SPF、DKIM、DMARC、PTR 和 TLS，以及 Google Postmaster Tools 中的垃圾邮件率。
    .step-3 = 慢慢恢复发信量，先发收件人主动要的邮件。
rate-limited_outlook_admin =
    .summary = Outlook.com 因信誉或发信量突增，限制了{ -ip-end }。
    .step-1 = 让队列重试，连接要少。
    .step-2 = 在 SNDS 查看{ -ip }的数据。新 IP 要先少量、平稳地发几周。
    .step-3 = 如果正常邮件一直受限，用发件人支持表单。
rate-limited_microsoft365_admin =
    .step-1 = 让队列重试：对 IP 熟悉后，限制会自动解除。
    .step-2 = 平稳发送，备齐 SPF、DKIM 和 DMARC。发信量突增会再次招来 4.7.500。
rate-limited_yahoo_admin =
    .summary = Yahoo 推迟接收{ -ip }的邮件：发信量、投诉或信誉。TSS04 等代码即此意。
    .step-1 = 让队列慢慢重试：少开连接，间隔几小时。
    .step-2 = 先发给会打开邮件的人，并检查 SPF、DKIM 和 DMARC。
    .step-3 = 超过两天仍这样，用 Yahoo Sender Hub 的联系表单。
rate-limited_orange_admin =
    .step-1 = 对 Orange 同时只开两三个连接，每个连接少发几封。
    .step-2 = 半小时后让队列重试。
rate-limited_qq_admin =
    .step-1 = 对 qq.com 降低每个 IP 和发件人每小时的连接数和邮件数。
    .step-2 = 把邮件分散到全天发送，并设置 SPF 和 DKIM。
rate-limited_netease_admin =
    .step-1 = 减少连接数和每次会话的收件人数。代码后的字母说明是哪项限制。
    .step-2 = 遇到 4xx 后停两小时，再放慢发送。

too-many-connections =
    .short = 同时连接太多
    .headline = 同时建立的连接太多
    .summary = 发信服务器开的连接超过了{ -receiver }的限制。邮件本身没问题。
    .step-1 = { -wait }
too-many-connections_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = 如果是邮件软件显示的，关掉其他设备上的邮件软件。
    .step-3 = 如果一直这样，转交处理：要调低服务器的并发限制。
too-many-connections_admin =
    .summary = { -ip }在{ -server }上的会话太多，或单次会话中的邮件、出错太多。
    .step-1 = 降低对该接收方的并发连接。Postfix：smtp_destination_concurrency_limit。
    .step-2 = 发几封就关闭会话，不要保留空闲会话。
    .step-3 = 看同一 IP 后面有没有其他主机。

too-many-recipients =
    .short = 收件人太多
    .headline = 一封邮件的收件人太多
    .summary = { -Receiver }一次只收一定数量的收件人，其中一些人可能已经收到。
    .step-1 = 分小批发给还没收到的人。
    .step-2 = 要发给很多人，用邮件列表或群发服务。
too-many-recipients_helpdesk =
    .step-1 = 把收件人、抄送、密送和群组成员加在一起数。
    .step-2 = 弄清谁已收到，以免重复收到。
    .step-3 = 告诉客户自家邮件系统的上限。
too-many-recipients_admin =
    .summary = RCPT TO 的数量超过{ -server }的上限。RFC 5321 §4.5.3.1.8 要求至少支持 100 个。
    .step-1 = 拆分信封。Postfix：smtp_destination_recipient_limit。
    .step-2 = RCPT 后的 452 和 552 按“其余稍后再发”处理（RFC 5321 §4.5.3.1.10）。
    .step-3 = 如果上限是您的：只为已登录用户调高。

greylisted =
    .short = 要稍等一会儿
    .headline = 邮件会晚一点送达
    .summary = { -Receiver }让不认识的邮件服务器等{ -some-wait }再来。这是一种垃圾邮件检查，正常邮件都能通过。
    .step-1 = { $retry ->
            [server] 无需操作，邮件服务器会自动重试。
            [sender] 等{ -some-wait }后再发一次。
           *[none] 先等{ -some-wait }，邮件没有问题。
        }
    .avoid = 不要反复发送，等的时间不会变短。
greylisted_helpdesk =
    .step-1 = 向客户解释：第一次通信时有这种延迟是正常的。
    .step-2 = { -tell-wait }
    .step-3 = 超过四小时仍这样，转交处理：服务器可能每次换 IP 重试。
greylisted_admin =
    .summary = { -Server }对{ -ip-end }、{ -sender }和{ -recipient }这一组合做灰名单检查。
    .step-1 = 等{ -some-wait }后，让队列从同一 IP 重试。
    .step-2 = 检查队列的重试间隔：头几次应为 5 到 15 分钟。
    .step-3 = 如果由一组 IP 发信：同一邮件的重试固定在同一 IP 或同一 /24。

mail-loop =
    .short = 邮件来回打转
    .headline = 邮件一直在来回打转
    .summary = 邮件在几台服务器之间传来传去，最后被其中一台截停。多半是两个转发互相指向对方。
    .step-1 = 如果您设过转发，检查一下。
    .step-2 = 换个方式联系对方：对方邮箱可能转发给了自己。
    .step-3 = { -note-to-admin }
    .avoid = 解决之前不要再发，还会打转。
mail-loop_helpdesk =
    .step-1 = 问双方设了哪些转发，旧账户也算。
    .step-2 = 看退信中的 Received 行：轮流出现的两个名称就是循环所在。
    .step-3 = 如果两个都是服务器，转交处理：某个 MX 或连接器指错了。
mail-loop_admin =
    .summary = 发往{ -recipient }的途中跳数过多。
    .step-1 = 从下往上读 Received 行，找出反复出现的两台主机。
    .step-2 = 断开循环：转发、包含自己的列表、指向自己的 MX，配错的“接受的域”或智能主机。
    .step-3 = 如果服务器说邮件绕回自身：把该域名加入本地域（Postfix mydestination，Sendmail class w）。

## 服务器和网络

server-unavailable =
    .short = 对方服务器没就绪
    .headline = 对方邮件服务器正忙或停机
    .summary = { -Receiver }目前不收邮件：正忙、正在重启或维护。
    .step-1 = { -wait }
    .step-2 = 急事就换个方式联系对方。
    .avoid = 不要改地址，问题不在地址。
server-unavailable_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = 如果该服务有状态页，看一看。
    .step-3 = 如果发往其他域名也不行，转交处理：问题在自己这边。
server-unavailable_admin =
    .summary = { -Server }回答说现在不收邮件。
    .step-1 = { -admin-wait }
    .step-2 = 逐个测试 MX：“openssl s_client -starttls smtp -connect { -host }:25”。
    .step-3 = 如果服务器是您的：查负载、磁盘、内存、停掉的服务和连接限制。
server-unavailable_maintenance =
    .headline = 对方邮件服务器正在维护
    .summary = { -Receiver }正在维护，结束之前不收邮件。

server-error =
    .short = 对方服务器有故障
    .headline = 对方邮件服务器有故障
    .summary = { -Receiver }内部出了故障，与地址和邮件无关。
    .step-1 = { -wait }
    .step-2 = 如果一直不好，换个方式告诉对方他们的邮件有故障。
server-error_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = 看该服务的其他用户有没有同样的问题。
    .step-3 = 转交出故障的一方：下方的情况说明写有服务器名。
server-error_admin =
    .summary = { -Server }内部故障：配置、查询、过滤器或存储。
    .step-1 = { -admin-wait }
    .step-2 = 如果服务器是您的：查当时的日志，看哪个查询、过滤器或邮箱存储出了问题。
    .step-3 = 如果不是：绕开这台服务器，换个方式告诉对方 postmaster@。

server-full =
    .short = 对方服务器已满
    .headline = 对方邮件服务器没有空间了
    .summary = { -Receiver }的磁盘或内存满了。满的是整台服务器，不是某个邮箱。
    .step-1 = { -wait }
    .step-2 = 换个方式告诉对方，好让他们的管理员知道。
server-full_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = 告诉客户：删邮件没有用，这不是邮箱的上限。
    .step-3 = 如果是自家服务器，马上转交处理。
server-full_admin =
    .summary = { -Server }磁盘或内存不足（4.3.1）。
    .step-1 = 如果服务器是您的：清理队列卷和邮箱卷，inode 也要查。Exchange 看 back pressure 事件。
    .step-2 = 如果不是：让队列重试，并告诉对方 postmaster。
server-full_exchange_admin =
    .step-1 = 看 MSExchangeTransport 的 15004 到 15007 号事件：会写明缺什么。
    .step-2 = 释放队列卷的磁盘空间，或给服务器加内存。
    .step-3 = 查队列里有没有大量来信：Get-Queue。

mailer-failed =
    .short = 对方程序有故障
    .headline = 对方服务器上有个程序出了故障
    .summary = { -Receiver }收下了邮件，但把它存进邮箱的程序出了故障。
    .step-1 = 换个方式告诉对方：邮件进不了他们的邮箱。
    .step-2 = { -note-to-them }
mailer-failed_helpdesk =
    .step-1 = 告诉客户：地址和邮件都没问题。
    .step-2 = 问其他邮件能否送到这个人：常是某个邮箱的过滤脚本出了问题。
    .step-3 = 转交管理该服务器的人。
mailer-failed_admin =
    .summary = { -Server }上为{ -recipient }投递的命令异常退出。
    .step-1 = 看退出码：67 无此用户，69 不可用，73 无法创建，75 稍后再试，77 无权限。
    .step-2 = 以同一用户手动运行该命令：检查路径、权限、配额和过滤器语法。
    .step-3 = 让它在临时故障时以 75 退出，邮件便会留在队列中。

connection-failed =
    .short = 连接不上
    .headline = 连不上对方邮件服务器
    .summary = 无法与{ -receiver }建立连接，或连接中断。可能是服务器停机，也可能是途中网络不通。
    .step-1 = { -wait }
    .step-2 = 同时检查地址 @ 后面的部分。
    .step-3 = 如果邮件软件什么都发不出去，检查网络和发件服务器。
connection-failed_helpdesk =
    .step-1 = 看发往其他域名的邮件是否正常。不正常，问题就在客户这边。
    .step-2 = 如果是邮件软件显示的：检查发件服务器、端口 587 或 465、防火墙和杀毒软件。
    .step-3 = 如果某个域名超过一天仍这样，转交处理。
connection-failed_admin =
    .summary = 与{ -server }没有建成 SMTP 会话：被拒、超时或中断。
    .step-1 = 在发信主机上对每个 MX 运行“nc -vz { -host } 25”，IPv4 和 IPv6 都试。
    .step-2 = 如果端口 25 全部出不去：被服务商或云平台封了。改用 587 端口的中继。
    .step-3 = 如果邮件传到一半断开：查 MTU、防火墙的 SMTP 检测和超时设置。

dns-failed =
    .short = 域名查询没有结果
    .headline = 暂时查不到对方的服务器
    .summary = 域名查询服务（DNS）没有返回 @ 后面域名的结果，通常会自行恢复。
    .step-1 = { -wait }
    .step-2 = 同时检查地址 @ 后面的部分。
dns-failed_helpdesk =
    .step-1 = 用 DNS 工具查该域名：从别处能解析吗？
    .step-2 = { -tell-wait }
    .step-3 = 如果处处都不行，转交域名所有者；否则转交自己的网络团队。
dns-failed_admin =
    .summary = { -recipient }的域名 DNS 查询失败：SERVFAIL、超时或 DNSSEC。
    .step-1 = 对该域名运行“dig +trace MX”和“dig +cd”：只有 +cd 成功，就是 DNSSEC 有问题。
    .step-2 = 检查解析器：可达、没有循环转发、缓存已清。
    .step-3 = 如果域名是您的：测试委派、glue、DS，以及各名称服务器应答是否一致。
dns-failed_loop =
    .headline = 域名指回了发信服务器自己
    .summary = 按 DNS 记录，发往该域名的邮件要送到的，正是想发信的这台服务器。
dns-failed_loop_admin =
    .step-1 = 如果该服务器应为此域名收信：把域名加入本地域或中继域。
    .step-2 = 如果不是：改正 MX。查有无 127.0.0.1、私有 IP 或配错的智能主机。

delivery-timed-out =
    .short = 超过了等待期限
    .headline = 邮件没能在期限内送达
    .summary = 发信服务器试了很多次，现已放弃{ $server ->
            [none] {""}
           *[known] ：邮件一直送不到 { $server }
        }。
    .step-1 = 检查地址 @ 后面的部分。
    .step-2 = 再发一次：故障可能已经过去。
    .step-3 = 换个方式联系对方，告诉他们收不到邮件。
delivery-timed-out_helpdesk =
    .step-1 = 看退信中最后一条回复：写着这段时间卡在哪里。
    .step-2 = 用 MX 工具测该域名：服务器现在正常吗？
    .step-3 = 如果正常，让客户再发一次。
delivery-timed-out_admin =
    .summary = 邮件在队列中到期。{ -Server }的最后一次失败才是真正原因。
    .step-1 = 从日志收集该队列 ID 的所有尝试：每次失败都一样吗？
    .step-2 = 在端口 25 上用 IPv4 和 IPv6 测试每个 MX。
    .step-3 = 设置几小时后发延迟通知，让用户早点知道。

tls-failed =
    .short = 加密连接没建成
    .headline = 无法建立加密连接
    .summary = 有一方要求邮件加密传输，而与{ -receiver }的加密连接没有建成。
    .step-1 = 如果是邮件软件显示的：检查电脑的日期时间、服务器名和端口。
    .step-2 = 如果邮件软件或电脑系统太旧，更新它。
    .step-3 = { -note-to-admin }
    .avoid = 不要为了发出去而关闭加密。
tls-failed_helpdesk =
    .step-1 = 问在哪里看到的。在邮件软件里：检查服务器名、端口（465 SSL/TLS，587 STARTTLS）和时间。
    .step-2 = 看有没有会拆解 TLS 连接的杀毒软件。
    .step-3 = 如果是退信，转交处理：问题在两台服务器之间。
tls-failed_admin =
    .summary = 与{ -server }之间没有 TLS，或 TLS 协商失败。
    .step-1 = 运行“openssl s_client -starttls smtp -connect { -host }:25”，看版本、证书链和名称。
    .step-2 = 确认两端都支持 TLS 1.2 或更新版本，证书链完整。
    .step-3 = 检查该域名的 MTA-STS 和 DANE：“dig TXT _mta-sts”和 TLSA 记录。
tls-failed_microsoft365_admin =
    .step-1 = 看末段数字：321 无 STARTTLS，322 过期，323 TLSA 不符，324 DNSSEC，325 名称不符。
    .step-2 = 在 testconnectivity.microsoft.com 测收件人域名：DANE 和 STARTTLS。
    .step-3 = 告诉域名所有者：DANE 和 MTA-STS 要在那边修，不在 Microsoft。
tls-failed_required =
    .headline = 对方要求加密
    .summary = { -Receiver }只收通过加密连接传来的邮件，而发信服务器没有加密。
tls-failed_required_admin =
    .step-1 = 为外发邮件启用 STARTTLS。Postfix：smtp_tls_security_level = may，或 dane。
    .step-2 = 看有没有防火墙隐藏了 EHLO 响应中的 STARTTLS。
    .step-3 = 如果要求特定版本或加密套件：允许 TLS 1.2 和 1.3。
tls-failed_certificate =
    .headline = 服务器的证书不受信任
    .summary = 邮件服务器用证书证明自己的名称。这张证书已过期、名称不符，或颁发者不明。
tls-failed_certificate_admin =
    .step-1 = 看日期、名称和证书链：“openssl s_client -starttls smtp -connect { -host }:25 -servername { -host }”。
    .step-2 = 续期，发送中间证书，并覆盖 MX 主机名。
    .step-3 = 如果用了 DANE：每次换密钥前先发布新的 TLSA 记录。
tls-failed_handshake =
    .headline = 两台服务器没有共同的加密方式
tls-failed_handshake_admin =
    .step-1 = 比较两端的版本和加密套件：可能一端只有 TLS 1.0，另一端只有 1.2。
    .step-2 = 看是否对直接 TLS 的端口（465）用了 STARTTLS，或反过来。

protocol-error =
    .short = 服务器沟通不畅
    .headline = 邮件服务器之间沟通出了问题
    .summary = 对方不认识某条命令，或没料到它此时出现。常见原因是设置不对或程序太旧。
    .step-1 = 再发一次：连接中断也会这样。
    .step-2 = 如果是邮件软件或设备显示的，检查发件服务器、端口和加密设置。
    .step-3 = { -note-to-admin }
protocol-error_helpdesk =
    .step-1 = 问是什么在发信：邮件软件、扫描仪、脚本还是服务器。
    .step-2 = 端口和加密一起核对：465 配 SSL/TLS，587 配 STARTTLS。
    .step-3 = 看有没有改动邮件流量的杀毒软件或防火墙。
protocol-error_admin =
    .summary = { -Server }拒绝了一条命令：未知、顺序不对或参数不对。
    .step-1 = 记录会话，看 5xx 前一行：命令、顺序、参数、长度。
    .step-2 = 看有没有改写 SMTP 的防火墙（命令变成 XXXX，没有 EHLO）。
    .step-3 = STARTTLS 后重新发 EHLO，AUTH 完成后才发 MAIL FROM。

unsupported-feature =
    .short = 缺少所需功能
    .headline = 对方服务器缺少所需的功能
    .summary = 这封邮件需要{ -receiver }不具备的功能，例如地址里用了英文字母以外的文字。
    .step-1 = 如果对方有纯英文字母的地址，用那个。
    .step-2 = 用纯文本发送，不带特殊选项。
    .step-3 = { -note-to-admin }
unsupported-feature_helpdesk =
    .step-1 = 看发件人和收件人地址里有没有中文、重音字母或其他文字。
    .step-2 = 问有没有用优先级、回执或强制加密等选项。
    .step-3 = 帮客户改用普通地址。
unsupported-feature_admin =
    .summary = { -Server }缺少某个 SMTP 扩展，或拒绝了 MAIL、RCPT 的参数。
    .step-1 = 对比其 EHLO 响应与实际所用：SMTPUTF8、8BITMIME、SIZE、DSN、CHUNKING、REQUIRETLS、AUTH 机制。
    .step-2 = 不用该功能再发：7 位编码、“xn--”域名、无额外参数。
    .step-3 = 看有没有防火墙删掉了 EHLO 响应中的行。

## 并非失败

accepted =
    .short = 邮件已被接收
    .headline = 邮件已被接收
    .summary = { -Receiver }已收下{ $recipient ->
            [none] 邮件
           *[known] 发给 { $recipient } 的邮件
        }，之后由那边负责。
    .step-1 = 无需操作，一切正常。
    .step-2 = 如果对方没找到，请其看看垃圾邮件文件夹。
accepted_helpdesk =
    .step-1 = 告诉客户：邮件已发出，对方服务器已收下。
    .step-2 = 让收件人看垃圾邮件、过滤规则和隔离区。
    .step-3 = 把时间和回复中的 ID 提供给收件人的服务商查询。
accepted_admin =
    .summary = { -Server }以 2xx 响应接管了邮件。
    .step-1 = 无需操作，记下响应中的队列 ID，接收方可据此追踪。
    .step-2 = 如果一直没出现：是接收后被过滤，只有接收方的日志能查明。

will-forward =
    .short = 邮件会被转交
    .headline = 邮件正在被转交
    .summary = { -Receiver }不管这个邮箱，或无法核实它，但会收下邮件并转交。
    .step-1 = 无需操作，如果没送到，您会收到通知邮件。
will-forward_helpdesk =
    .step-1 = 告诉客户：这不是失败。
    .step-2 = 问后来有没有退信：原因写在那封里。
will-forward_admin =
    .summary = 251 或 252：收下以便转交，或未核实邮箱。
    .step-1 = 无需操作；如果没到，到下一跳追查队列 ID。

ready =
    .short = 一切正常
    .headline = 目前一切正常
    .summary = 这是邮件程序之间的正常对话，不是失败。
    .step-1 = 无需操作，往下找以 4 或 5 开头的行。
ready_helpdesk =
    .step-1 = 请客户提供全文：如果真有问题，原因在后面某行。
ready_admin =
    .summary = 问候、放行、登录成功、帮助或告别。
    .step-1 = 往下读会话：第一个 4xx 或 5xx 才算数。

continue =
    .short = 服务器在等后续
    .headline = 服务器在等后面的内容
    .summary = 到这一步对方都已接受，正在等邮件正文或登录信息。
    .step-1 = 无需操作，看下一行的结果。
continue_helpdesk =
    .step-1 = 请客户提供这行之后的内容。
    .step-2 = 如果后面什么都没有，查是否断线。
continue_admin =
    .summary = 354 等待邮件内容，以单独一个点的行结束。334 等待登录的下一部分（base64）。
    .step-1 = 看下一条响应。没有的话：查防火墙、MTU 问题，或客户端什么都没发。

delayed =
    .short = 邮件延迟
    .headline = 邮件晚了，但还在路上
    .summary = 邮件还没送达，发信服务器会继续尝试{ $until ->
            [none] {""}
           *[known] ，直到 { $until }
        }。
    .step-1 = 无需操作，如果最终送不到，会另有通知邮件。
    .step-2 = 同时检查地址有没有写对。
    .step-3 = 急事就换个方式联系对方。
    .avoid = 不要再发，否则对方可能收到两封。
delayed_helpdesk =
    .step-1 = 告诉客户：这是提醒，不是失败。
    .step-2 = 看它为什么等：文中如果有最后一条回复，原因就在里面。
    .step-3 = 如果客户所有邮件都延迟，转交处理。
delayed_admin =
    .summary = 发给{ -recipient }的邮件仍在{ $reporter ->
            [none] {""}
           *[known] {" "}{ $reporter } 的
        }队列中。
    .step-1 = 查该队列 ID，看最近一次失败的原因。
    .step-2 = 针对原因测试：DNS、连接、限速或灰名单。
    .step-3 = 修好后对该域名运行队列。

confirmation-required =
    .short = 对方要求确认
    .headline = 对方要求先确认
    .summary = 邮件被暂时扣住，要等您证明是真人，或等收件人放行。
    .step-1 = 想想是否给此人写过信：没有的话，删掉这封回复。
    .step-2 = 如果认识收件人，且链接确实指向所说的网站，按回复中的步骤操作。
    .step-3 = 换个方式请对方把您加入联系人。
    .avoid = 不要在那里输入密码，真正的确认不需要密码。
confirmation-required_helpdesk =
    .summary = 对方扣住邮件，要等发件人证明是真人写的。
    .step-1 = 确认客户给此人写过信。没有的话，是有人冒名发垃圾邮件。
    .step-2 = 点击之前，先看清链接指向哪里。
confirmation-required_admin =
    .summary = 邮件被质询应答系统或审核人扣住。
    .step-1 = 如果邮件是真的，人工回复。
    .step-2 = 如果邮件是伪造的，忽略它，并发布策略为 reject 的 DMARC 来减少此类情况。

auto-reply =
    .short = 这是自动回复
    .headline = 这是一封自动回复
    .summary = { -recipient }已收到邮件。对方外出或忙碌，由邮箱自动回复。
    .step-1 = 无需操作，对方稍后会看到您的邮件。
    .step-2 = 如果有急事，看回复里有没有其他联系人。
auto-reply_helpdesk =
    .step-1 = 告诉客户：邮件已送达。
auto-reply_admin =
    .summary = 自动回复（RFC 3834），不是退信。
    .step-1 = 无需操作：保留地址，不计为失败。

complaint =
    .short = 被标为垃圾邮件
    .headline = 有人把邮件标为垃圾邮件
    .summary = { -recipient }点了“垃圾邮件”，{ $provider ->
            [none] 对方的邮件系统
           *[known] { $provider }{" "}
        }因此发来这份报告。
    .step-1 = 今天就把此人从名单中移除。
    .step-2 = 让退订更容易：顶部放链接，一键退订按钮要能用。
    .avoid = 不要写信去问原因。
complaint_helpdesk =
    .summary = { -recipient }把客户的邮件标成了垃圾邮件。这是报告，不是退信。
    .step-1 = 让客户把该地址从所有名单中移除。
    .step-2 = 问这个地址是怎么进名单的。
complaint_admin =
    .summary = 反馈报告（ARF，RFC 5965）。
    .step-1 = 从所有发信工具中移除该地址。地址可能被隐去：用列表 ID 或邮件中的标记识别。
    .step-2 = 关注投诉率：超过千分之一，就查地址来源。
    .step-3 = 添加 List-Unsubscribe 和 List-Unsubscribe-Post（RFC 8058）。

receipt =
    .short = 这是回执
    .headline = 这是一份回执
    .summary = 邮件已送达{ $recipient ->
            [none] {""}
           *[known] {" "}{ $recipient }
        }。发信时要求了回执，所以您会收到它。
    .step-1 = 无需操作，如要凭证就保留它。
receipt_helpdesk =
    .summary = 邮件已送达，这是发信时要求的回执。
    .step-1 = 告诉客户：这不是失败。
    .step-2 = 告诉客户在哪里关闭回执。
receipt_admin =
    .summary = 表示成功的投递状态通知（RFC 3464），或处置通知（RFC 8098）。
    .step-1 = 无需操作，归档即可。“relayed”表示下一跳不再发回执。

unknown =
    .short = 原因不明
    .headline = 回复没有说明原因
    .summary = 文中提到或暗示出了问题，但没有写原因。
    .step-1 = 检查地址，再发一次。
    .step-2 = 找更完整的文字：详细信息、附带的报告、日志。
    .step-3 = { -note-to-admin }
    .avoid = 不要删联系人，这里没有说地址有误。
unknown_helpdesk =
    .headline = 退信没有说明原因
    .summary = 写这封退信的服务器略去了对方的回复，或根本没有回复。文中看不出原因。
    .step-1 = 向客户的邮箱服务商要这封邮件的日志：队列 ID 和时间在下方。
    .step-2 = 在此之前，不要告诉客户地址有误。
unknown_admin =
    .summary = 这里的代码、状态和文字都看不出原因。
    .step-1 = 在日志中找到队列 ID 或 Message-ID，看远端响应。
    .step-2 = 保存完整退信，包括 message/delivery-status 部分。
    .step-3 = 手动重现：连接 MX，依次发 EHLO、MAIL、RCPT，看响应。

## 代码：名称和单独的含义

reply-200 =
    .name = 成功
    .meaning = 表示一切顺利的旧写法，现行邮件标准用 250。
reply-211 =
    .name = 服务器状态
    .meaning = 服务器应询问报告自己的状态，没有问题。
reply-214 =
    .name = 帮助信息
    .meaning = 服务器应询问说明自己的命令，没有问题。
reply-220 =
    .name = 服务器已就绪
    .meaning = 连接开始时的问候，或同意开始加密，没有问题。
reply-221 =
    .name = 再见
    .meaning = 服务器在结束时正常关闭连接，没有问题。
reply-235 =
    .name = 登录成功
    .meaning = 用户名和密码已被接受。
reply-250 =
    .name = 完成
    .meaning = 命令成功。在邮件正文之后，表示服务器已收下邮件并负责后续。
reply-251 =
    .name = 已收下，会转交
    .meaning = 邮箱不在这台服务器上，它会收下邮件并转交。
reply-252 =
    .name = 已收下，未核实
    .meaning = 服务器无法确定邮箱是否存在，会收下邮件并尝试投递。
reply-253 =
    .name = 正在发送等候的邮件
    .meaning = 有服务器来取等候它的邮件，现在开始发送。
reply-255 =
    .name = 不是邮件响应
    .meaning = 多半是投递程序的退出码，不是邮件服务器的回复。
reply-334 =
    .name = 请继续登录
    .meaning = 服务器在等登录的下一部分，例如用户名或密码。
reply-354 =
    .name = 请发送邮件内容
    .meaning = 服务器在等邮件内容，以单独一个点的行结束。
reply-400 =
    .name = 现在不行
    .meaning = 应该是暂时的问题，代码没说是哪种。稍后再试也许能行。
reply-403 =
    .name = 发件人不被允许
    .meaning = 在 SendGrid：发件人地址还没验证。在 Sendmail：要求加密但没有加密。
reply-412 =
    .name = 稍后再来
    .meaning = 少数服务器用它让陌生发件人等待，作为垃圾邮件检查。
reply-417 =
    .name = 查询暂时没有结果
    .meaning = 少数服务器在域名查询服务（DNS）不应答时使用。
reply-420 =
    .name = 没有及时应答
    .meaning = 由发送方写出：连不上对方服务器，或对方太慢。
reply-421 =
    .name = 暂时不可用
    .meaning = 服务器关闭连接：正忙、正在重启，或该发件方邮件太多。稍后也许能行。
reply-422 =
    .name = 邮箱已满，或要换登录方式
    .meaning = 标准里用于登录，实际上常指邮箱超出上限。
reply-424 =
    .name = 邮件列表无法展开
    .meaning = 暂时查不到邮件列表的成员。
reply-430 =
    .name = 请先登录
    .meaning = 少数服务器要求先登录才收邮件。
reply-431 =
    .name = 空间不足，或一次太多
    .meaning = 服务器磁盘或内存不足，或邮件的收件人太多。
reply-432 =
    .name = 要换一种登录方式
    .meaning = 标准里用于登录。Microsoft 在邮箱太忙时发送。
reply-435 =
    .name = 暂时无法检查登录
    .meaning = 服务器因自身原因无法检查登录，请稍后再试。
reply-440 =
    .name = 暂时无法加密
    .meaning = 这次没能建立加密连接。
reply-441 =
    .name = 对方服务器没有应答
    .meaning = 由发送方写出：无法建立连接，会自动重试。
reply-442 =
    .name = 连接中断
    .meaning = 由发送方写出：中途断线，会自动重试。
reply-446 =
    .name = 中转次数太多
    .meaning = 邮件被转交太多次，多半在打转。
reply-447 =
    .name = 超过期限
    .meaning = 发信服务器试满整个等待期，仍没能送达。
reply-449 =
    .name = 找不到投递路径
    .meaning = 发信服务器不知道该把邮件发到哪里。
reply-450 =
    .name = 邮箱暂时不可用
    .meaning = 邮箱正忙，或服务器让陌生发件人等待。同一封邮件稍后也许能进去。
reply-451 =
    .name = 服务器内部故障
    .meaning = 服务器因自身问题中止，也用来让陌生发件人等待。稍后也许能行。
reply-452 =
    .name = 空间不足，或收件人太多
    .meaning = 服务器现在没有空间，或一次收不了这么多收件人。问题在服务器，不在某个邮箱。
reply-453 =
    .name = 没有邮件，或现在不行
    .meaning = 服务器来取邮件而没有邮件时使用。也有的表示“目前不收邮件”。
reply-454 =
    .name = 登录或加密暂不可用
    .meaning = 加密连接或登录暂时没成功。Postfix 在拒绝转发时也用它。
reply-455 =
    .name = 选项暂不可用
    .meaning = 服务器认识命令里的选项，但现在做不到。
reply-456 =
    .name = 换个方式试
    .meaning = 未成为标准的提案：改用 IPv4 发送。有一种服务器用它表示“地址暂不可用”。
reply-458 =
    .name = 无法发送等候的邮件
    .meaning = 有服务器来取等候它的邮件，但无法开始移交。
reply-459 =
    .name = 该服务器无权取邮件
    .meaning = 有服务器来取不属于它的邮件。
reply-471 =
    .name = 被发送方拦下
    .meaning = 多半是发件人自己的杀毒软件、防火墙或邮件服务器拦下的。
reply-498 =
    .name = 找不到邮件服务器
    .meaning = 由发信服务写出：@ 后面的域名没有指定邮件服务器。
reply-499 =
    .name = 无法连接
    .meaning = 由发信服务写出：连不上该域名的邮件服务器。
reply-500 =
    .name = 看不懂命令
    .meaning = 服务器不认识该命令，或该行太长。两个程序配合不上。
reply-501 =
    .name = 命令里有不对的地方
    .meaning = 服务器认识命令，但后面的地址、名称或选项写法不对。
reply-502 =
    .name = 命令未启用
    .meaning = 服务器认识该命令，但没有启用。
reply-503 =
    .name = 顺序不对
    .meaning = 命令来得不是时候，例如收件人还没被接受就发内容。没有登录也会这样。
reply-504 =
    .name = 选项不支持
    .meaning = 认识该命令，但不支持这种形式，常是服务器没有的登录方式。
reply-505 =
    .name = 请先登录，或账户已停用
    .meaning = 有些服务商在没有登录或账户不能发信时发送。
reply-510 =
    .name = 地址有误
    .meaning = 不在标准中。表示收件人地址不对。
reply-511 =
    .name = 没有这个邮箱
    .meaning = 不在标准中。表示地址不存在。
reply-512 =
    .name = 没有这个域名
    .meaning = 不在标准中。表示找不到 @ 后面的部分。
reply-513 =
    .name = 地址被拒绝
    .meaning = 不在标准中。地址写法不对，或服务器要求先登录。
reply-515 =
    .name = 邮箱地址被拒绝
    .meaning = 不在标准中。表示收件人地址不对。
reply-517 =
    .name = 发件人被拒绝
    .meaning = 不在标准中。服务器不接受发件人的地址或域名。
reply-520 =
    .name = 从未使用的草案
    .meaning = 来自加快邮件会话开场的提案。
reply-521 =
    .name = 这里不收邮件
    .meaning = 这台机器不收任何邮件。有些服务器用它回应被屏蔽的发件方。
reply-522 =
    .name = 邮箱已满
    .meaning = 状态码 5.2.2 去掉了点。邮箱超出上限。
reply-523 =
    .name = 要求加密
    .meaning = 登录或邮件必须走加密连接。有一种服务器用它表示“太长”。
reply-524 =
    .name = 只能加密登录
    .meaning = 登录必须走加密连接。OpenSMTPD 用它表示邮件列表无法展开。
reply-525 =
    .name = 账户已停用
    .meaning = 登录信息没错，但账户已关闭。
reply-530 =
    .name = 请先登录
    .meaning = 登录后，或连接加密后，服务器才收邮件。
reply-531 =
    .name = 收件人太多，或邮箱已满
    .meaning = 不在标准中。两种情况都有服务器使用。
reply-533 =
    .name = 不允许
    .meaning = 与状态码 5.7.1 一起出现。Exim 用于对方无法处理的地址字符。
reply-534 =
    .name = 登录方式太弱
    .meaning = 服务器要求更强的登录方式。Google 要求应用专用密码或浏览器登录。
reply-535 =
    .name = 登录被拒绝
    .meaning = 用户名、密码或登录方式没有被接受。
reply-538 =
    .name = 只能加密登录
    .meaning = 密码会以明文传输，请启用加密连接。
reply-540 =
    .name = 邮箱已停用，或没有加密
    .meaning = 不在标准中。Rambler 指邮箱已停用，Courier 指没有加密连接。
reply-541 =
    .name = 被规则拒收
    .meaning = 不在标准中。收件人公司的过滤器拒收了邮件。
reply-542 =
    .name = 收件人被拒绝
    .meaning = 不在标准中。收件人地址没有被接受。
reply-546 =
    .name = 邮件来回打转
    .meaning = 不在标准中，但很常见：邮件被转交太多次。
reply-550 =
    .name = 拒收：地址不对或有规则
    .meaning = 服务器不收这封邮件。多半是地址不存在，也可能是垃圾邮件过滤器或其他规则。
reply-551 =
    .name = 邮箱在别处
    .meaning = 收件人不在这台服务器上，它也不转交。回复里可能有新地址。有的表示没有登录。
reply-552 =
    .name = 邮箱满了或邮件太大
    .meaning = 到了上限：要么邮箱已满，要么邮件太大。
reply-553 =
    .name = 地址不被允许
    .meaning = 服务器不接受某个地址：写法不对、不能作发件人，或不归它转发。
reply-554 =
    .name = 拒收
    .meaning = 服务器拒绝了邮件或连接，常因垃圾邮件过滤器或发件方信誉。代码没说原因。
reply-555 =
    .name = 不认识的选项
    .meaning = 发信程序用了服务器不认识的选项。
reply-556 =
    .name = 域名不收邮件
    .meaning = 域名所有者已声明不收邮件。
reply-557 =
    .name = 从未使用的草案
    .meaning = 来自向服务器查询地址的提案。
reply-560 =
    .name = 内容被拒收
    .meaning = 不在标准中。邮件中有内容被拒收。
reply-571 =
    .name = 被过滤器或规则拒收
    .meaning = 状态码 5.7.1 去掉了点。发件人或邮件被拒绝。
reply-572 =
    .name = 被规则拒收
    .meaning = 不在标准中。服务器的规则拒收了邮件。
reply-573 =
    .name = 请先登录
    .meaning = 状态码 5.7.3 去掉了点。服务器要求登录。
reply-577 =
    .name = 不予转发
    .meaning = 不在标准中。服务器不替这位发件人转发邮件。
reply-585 =
    .name = 收件人被拒绝
    .meaning = 不在标准中。服务器查了地址，没有找到。
reply-591 =
    .name = 发件方在拦截名单上
    .meaning = 不在标准中。发信服务器在垃圾邮件来源名单上。

# 增强状态码：第一位数字由下面的“数字”说明

status-x-0-0 =
    .name = 没有说明原因
    .meaning = 只有第一位数字有含义：2 成功，4 暂时，5 持续。
status-x-0-350 =
    .name = 拒收，由 Microsoft 365 转述
    .meaning = 另一台服务器拒收了邮件，Microsoft 转述它的话。
status-x-1-0 =
    .name = 与地址有关
    .meaning = 前面是 2，地址没问题；是 4 或 5，发件人或收件人不被接受，状态码没说原因。
status-x-1-1 =
    .name = 没有这个邮箱
    .meaning = 这个域名下没有 @ 前面的名称。
status-x-1-2 =
    .name = 没有这个域名
    .meaning = @ 后面的部分不存在，或不收邮件。
status-x-1-3 =
    .name = 地址写法不对
    .meaning = 收件人地址不符合地址的写法。
status-x-1-4 =
    .name = 地址不明确
    .meaning = 有不止一个邮箱符合该地址。
status-x-1-5 =
    .name = 地址已被接受
    .meaning = 收件人地址没问题。
status-x-1-6 =
    .name = 邮箱已迁走
    .meaning = 地址以前是对的，现在不收邮件，也不转交。
status-x-1-7 =
    .name = 发件人地址写法不对
    .meaning = 发件人地址不符合地址的写法。
status-x-1-8 =
    .name = 找不到发件人的域名
    .meaning = 发件人的域名未知。Microsoft 365 表示：该账户被禁止发信。
status-x-1-9 =
    .name = 已转交，不再有消息
    .meaning = 邮件转交到了不发报告的服务器。
status-x-1-10 =
    .name = 域名不收邮件
    .meaning = 域名声明不收邮件。Exchange 表示：没有这个收件人。
status-x-1-11 =
    .name = 找不到收件人
    .meaning = Microsoft 365 找不到该地址，或找到了两个。
status-x-1-20 =
    .name = 有多个发件人地址
    .meaning = 邮件写了几位作者，却没有唯一的发件人。
status-x-1-90 =
    .name = 已到每日上限
    .meaning = 该账户一天内发给的人数已到上限。
status-x-1-351 =
    .name = 对方说没有这个邮箱
    .meaning = 对方服务器告诉 Microsoft 365：邮箱不存在。
status-x-2-0 =
    .name = 与邮箱有关
    .meaning = 前面是 2，邮箱正常；是 4 或 5，邮箱存在但收不了这封邮件，状态码没说原因。
status-x-2-1 =
    .name = 邮箱已停用
    .meaning = 邮箱存在，但暂时或永久不收邮件。
status-x-2-2 =
    .name = 邮箱已满
    .meaning = 邮箱没有空间了，要由邮箱主人清理。
status-x-2-3 =
    .name = 对这个邮箱来说太大
    .meaning = 邮件超过了该邮箱允许的大小。
status-x-2-4 =
    .name = 邮件列表无法展开
    .meaning = 查不到邮件列表的成员。
status-x-2-14 =
    .name = 转发地址有误
    .meaning = 邮箱把邮件转到了不能用的地址。
status-x-2-20 =
    .name = 该邮箱的限制
    .meaning = 该邮箱只收一定数量的外部邮件。
status-x-2-121 =
    .name = 单个发件人发得太多
    .meaning = 一小时内同一发件人给此人发得太多。
status-x-2-122 =
    .name = 单个邮箱收得太多
    .meaning = 此人一小时内收到的邮件超过上限。
status-x-3-0 =
    .name = 与服务器有关
    .meaning = 前面是 2，服务器正常；是 4 或 5，服务器有问题，状态码没说原因。
status-x-3-1 =
    .name = 服务器已满
    .meaning = 空间不足的是整台邮件服务器，不是某个邮箱。
status-x-3-2 =
    .name = 服务器现在不收邮件
    .meaning = 正忙、停机维护，或从不收邮件。
status-x-3-3 =
    .name = 缺少功能
    .meaning = 服务器做不到邮件所需的事。
status-x-3-4 =
    .name = 邮件太大
    .meaning = 邮件超过了服务器允许的大小。
status-x-3-5 =
    .name = 服务器设置有误
    .meaning = 接收方的某项设置让邮件停下，例如指回了自己。
status-x-3-6 =
    .name = 已接收，优先级有变
    .meaning = 服务器收下了邮件，并改了优先级。
status-x-3-190 =
    .name = 这里不能存档副本
    .meaning = 此处不允许存档用的副本。
status-x-4-0 =
    .name = 与网络有关
    .meaning = 途中出了问题，状态码没说原因。
status-x-4-1 =
    .name = 没有应答
    .meaning = 对方服务器没有应答。Microsoft 365 不认识收件人时用 5.4.1。
status-x-4-2 =
    .name = 连接中断
    .meaning = 服务器连上后又断线了。
status-x-4-3 =
    .name = 查询没有结果
    .meaning = 域名查询服务（DNS）或目录没有应答。
status-x-4-4 =
    .name = 找不到投递路径
    .meaning = 找不到该域名的服务器。
status-x-4-5 =
    .name = 太忙
    .meaning = 邮件系统过载。Gmail 在发信额度用完时也用它。
status-x-4-6 =
    .name = 邮件来回打转
    .meaning = 服务器之间不停地互相转交邮件。
status-x-4-7 =
    .name = 超过期限
    .meaning = 邮件等得太久，已放弃。
status-x-4-8 =
    .name = 服务器不在域名的名单上
    .meaning = 找到的服务器不符合该域名的安全规则（MTA-STS）。
status-x-4-11 =
    .name = 规则产生的邮件太多
    .meaning = 规则生成的邮件又生成了更多邮件。
status-x-4-12 =
    .name = 邮件来回打转
    .meaning = 邮件在 Exchange 内部被转发太多次。
status-x-4-14 =
    .name = 邮件来回打转
    .meaning = 邮件在 Microsoft 365 内部被转交太多次。
status-x-4-24 =
    .name = 无法保存备份副本
    .meaning = 空间不足，服务器存不了第二份，会重试。
status-x-4-25 =
    .name = 无法保存备份副本
    .meaning = 没有第二台服务器可存副本，会重试。
status-x-4-28 =
    .name = 无法保存备份副本
    .meaning = 保存第二份时中止，会重试。
status-x-4-300 =
    .name = 超过期限
    .meaning = Microsoft 365 试满整个等待期，已放弃。
status-x-4-310 =
    .name = 没有这个域名
    .meaning = @ 后面的部分在 DNS 中不存在。
status-x-4-312 =
    .name = 查询没有结果
    .meaning = 收件人域名的 DNS 没有给出可用的结果。
status-x-4-316 =
    .name = 连接被拒绝
    .meaning = 收件人的服务器不让发送方进入邮件端口。
status-x-4-317 =
    .name = 没有加密连接
    .meaning = 需要加密，而对方服务器没有提供，或没能建成。
status-x-4-318 =
    .name = 连接被切断
    .meaning = 对方服务器中途断开。
status-x-5-0 =
    .name = 与服务器间的对话有关
    .meaning = 前面是 2，命令成功；是 4 或 5，服务器没有听懂对方。Outlook.com 在邮箱不存在时用 5.5.0。
status-x-5-1 =
    .name = 命令来得不是时候
    .meaning = 命令来得不是时候，或不认识。
status-x-5-2 =
    .name = 命令无法读取
    .meaning = 命令的写法不对。
status-x-5-3 =
    .name = 收件人太多
    .meaning = 收件人数超过了一次投递的上限。
status-x-5-4 =
    .name = 选项有误
    .meaning = 命令附带的内容不被允许或不认识。
status-x-5-5 =
    .name = 版本不匹配
    .meaning = 两台服务器使用的版本不同。
status-x-5-6 =
    .name = 登录行太长
    .meaning = 服务器读不了这么长的登录信息。
status-x-6-0 =
    .name = 与内容有关
    .meaning = 前面是 2，邮件已收下；是 4 或 5，内容无法投递，状态码没说原因。
status-x-6-1 =
    .name = 不收这类内容
    .meaning = 对方收不了这种内容或文件。
status-x-6-2 =
    .name = 需要转换，但被禁止
    .meaning = 邮件要转换才能投递，而转换被禁止。
status-x-6-3 =
    .name = 需要转换，但做不到
    .meaning = 邮件要转换才能投递，而这台服务器做不到。
status-x-6-4 =
    .name = 已投递，内容有变
    .meaning = 邮件经过转换，有些内容丢失。
status-x-6-5 =
    .name = 转换没有成功
    .meaning = 邮件没能转换。
status-x-6-6 =
    .name = 找不到内容
    .meaning = 邮件有一部分要从别处取，但那里没有。
status-x-6-7 =
    .name = 地址里有特殊文字
    .meaning = 地址里有这台服务器处理不了的文字。
status-x-6-8 =
    .name = 回复里有特殊文字
    .meaning = 回复里有发信程序读不了的文字。
status-x-6-9 =
    .name = 邮件头里有特殊文字
    .meaning = 邮件头里有下一台服务器处理不了的文字。
status-x-6-10 =
    .name = 没有使用
    .meaning = 与另一状态码重复，登记时弄错了。
status-x-6-11 =
    .name = 行尾不对
    .meaning = 下一台服务器不接受这种行尾。
status-x-7-0 =
    .name = 与安全有关
    .meaning = 前面是 2，登录或检查通过；是 4 或 5，被安全规则拒绝，状态码没说原因。
status-x-7-1 =
    .name = 不允许
    .meaning = 规则或过滤器拒绝了发件人或邮件。几乎任何拒收都用它。
status-x-7-2 =
    .name = 不能给这个列表写信
    .meaning = 只有特定的人能给该邮件列表写信。
status-x-7-3 =
    .name = 安全方式不匹配
    .meaning = 加密内容无法转换。Exchange 表示没有登录。
status-x-7-4 =
    .name = 缺少安全功能
    .meaning = 服务器没有所要求的登录或安全方式。
status-x-7-5 =
    .name = 加密没有成功
    .meaning = 密钥或证书缺失、不对或不受信任。
status-x-7-6 =
    .name = 不认识的加密方式
    .meaning = 服务器不认识这种加密。
status-x-7-7 =
    .name = 邮件被改动
    .meaning = 邮件与签名不符：被改动或已损坏。
status-x-7-8 =
    .name = 登录被拒绝
    .meaning = 用户名或密码没有被接受。
status-x-7-9 =
    .name = 登录方式太弱
    .meaning = 要求更强的登录方式。Yahoo 在无法证明发件人身份时用它。
status-x-7-10 =
    .name = 要求加密
    .meaning = 邮件或登录必须走加密连接。
status-x-7-11 =
    .name = 只能加密登录
    .meaning = 这种登录要有加密连接。
status-x-7-12 =
    .name = 先换种方式登录一次
    .meaning = 服务器要求用另一种方式登录一次。Exchange 表示：不接受外部发件人。
status-x-7-13 =
    .name = 账户已停用
    .meaning = 登录信息没错，但账户已关闭。
status-x-7-14 =
    .name = 服务器之间没有信任
    .meaning = 服务器在此事上不受信任。Google 要求先用浏览器登录。
status-x-7-15 =
    .name = 优先级太低
    .meaning = 目前只收更紧急的邮件。
status-x-7-16 =
    .name = 对该优先级来说太大
    .meaning = 这种优先级的邮件不能这么大。
status-x-7-17 =
    .name = 邮箱换了主人
    .meaning = 现在是别人在用这个地址。
status-x-7-18 =
    .name = 域名换了主人
    .meaning = 这个域名现在归别人所有。
status-x-7-19 =
    .name = 主人未核实
    .meaning = 服务器无法确定主人是否没变。
status-x-7-20 =
    .name = 没有有效签名
    .meaning = 没有 DKIM 签名通过检查。
status-x-7-21 =
    .name = 签名不够好
    .meaning = 有 DKIM 签名通过，但不是这台服务器认可的。
status-x-7-22 =
    .name = 是其他域名的签名
    .meaning = DKIM 签名不属于 From 中的域名。
status-x-7-23 =
    .name = 服务器不在域名的名单上
    .meaning = SPF 表明这台服务器不能代该域名发信。
status-x-7-24 =
    .name = 域名的名单有问题
    .meaning = 无法检查 SPF：记录写得不对，或 DNS 没有结果。
status-x-7-25 =
    .name = 发信服务器没有合格的名称
    .meaning = 缺少反向 DNS，或不匹配。
status-x-7-26 =
    .name = 无法证明发件人身份
    .meaning = 证明发件人的检查没通过，如 SPF 和 DKIM。
status-x-7-27 =
    .name = 发件人的域名不收邮件
    .meaning = 回信到不了发件人。Gmail 表示 SPF 未通过。
status-x-7-28 =
    .name = 一次邮件太多
    .meaning = 发现大量相似的邮件。
status-x-7-29 =
    .name = 转发签名失效
    .meaning = ARC 检查没通过。Gmail 表示邮件没有加密传输。
status-x-7-30 =
    .name = 不支持强制加密
    .meaning = 下一台服务器不能保证加密（REQUIRETLS）。Gmail 表示 DKIM 未通过。
status-x-7-32 =
    .name = 与 From 不一致
    .meaning = SPF 和 DKIM 都不属于 From 中的域名。
status-x-7-40 =
    .name = 没有 DMARC 记录
    .meaning = 发件人域名没有 DMARC 记录。
status-x-7-51 =
    .name = 不是来自允许的服务器
    .meaning = 该公司只收特定服务器或证书的邮件。
status-x-7-57 =
    .name = 请先登录
    .meaning = 设备或程序要先登录 Microsoft 365 才能发信。
status-x-7-60 =
    .name = 不能用这个发件人地址
    .meaning = 该账户不能以该地址的名义发信。
status-x-7-64 =
    .name = 不予转发
    .meaning = Microsoft 365 不认为该服务器属于这家公司。
status-x-7-105 =
    .name = 发件方被网关拒绝
    .meaning = 邮件网关把发件人或其服务器列在名单上。
status-x-7-124 =
    .name = 不是群组允许的发件人
    .meaning = 群组只收名单内发件人的邮件。
status-x-7-129 =
    .name = 不是允许的发件人
    .meaning = 收件人只收特定发件人的邮件。
status-x-7-133 =
    .name = 群组只对内部开放
    .meaning = 群组不收外部邮件。
status-x-7-134 =
    .name = 邮箱只对内部开放
    .meaning = 邮箱不收外部邮件。
status-x-7-135 =
    .name = 文件夹只对内部开放
    .meaning = 公用文件夹不收外部邮件。
status-x-7-136 =
    .name = 联系人只对内部开放
    .meaning = 该收件人不收外部邮件。
status-x-7-139 =
    .name = 这种登录方式已停用
    .meaning = Microsoft 这里不再接受普通密码，或被规则阻止。
status-x-7-232 =
    .name = 公司超出上限
    .meaning = 该公司今天发给外部的人数已到上限。
status-x-7-233 =
    .name = 试用公司超出上限
    .meaning = 试用公司今天发给外部的人数已到上限。
status-x-7-321 =
    .name = 没有提供加密
    .meaning = 对方服务器必须提供加密，却没有提供。
status-x-7-322 =
    .name = 证书已过期
    .meaning = 对方服务器的证书过期了。
status-x-7-323 =
    .name = TLSA 记录不符
    .meaning = 域名的 DANE 记录与证书不一致。
status-x-7-324 =
    .name = DNSSEC 有问题
    .meaning = 无法证明该域名的 DNS 是真的。
status-x-7-325 =
    .name = 证书属于其他名称
    .meaning = 证书上没有这台服务器的名称。
status-x-7-500 =
    .name = 被限速
    .meaning = Microsoft 365 让这台服务器等待，直到对它更了解。
status-x-7-501 =
    .name = 发件人因垃圾邮件被封
    .meaning = 该账户发的邮件像垃圾邮件，已被停止。
status-x-7-502 =
    .name = 发件人被封
    .meaning = 该账户不能再发信。
status-x-7-503 =
    .name = 发件人被封
    .meaning = 该账户不能再发信。
status-x-7-504 =
    .name = 收件人被拒绝
    .meaning = 收件人地址没有被接受。
status-x-7-505 =
    .name = 收件人被封
    .meaning = 该收件人不能收邮件。
status-x-7-506 =
    .name = 问候用的名称不对
    .meaning = 发信服务器把接收方的名称当成了自己的。
status-x-7-507 =
    .name = 服务器被收件人公司屏蔽
    .meaning = 收件人的公司屏蔽了发信服务器。
status-x-7-508 =
    .name = IPv6 邮件太多
    .meaning = 来自这个地址段的邮件太多。
status-x-7-509 =
    .name = 无法证明发件人身份
    .meaning = DMARC 未通过，而域名要求拒收这类邮件。
status-x-7-510 =
    .name = 不收 IPv6 邮件
    .meaning = 收件人的域名只通过 IPv4 收信。
status-x-7-511 =
    .name = 服务器被 Microsoft 屏蔽
    .meaning = 发信服务器在 Microsoft 的名单上，其所有者可申请移除。
status-x-7-512 =
    .name = 发件人地址缺失或无法读取
    .meaning = 邮件的 From 里要有一个可读的地址。
status-x-7-513 =
    .name = 服务器被收件人公司屏蔽
    .meaning = 发信服务器在收件人公司自己的名单上。
status-x-7-515 =
    .name = 发件人证明不足
    .meaning = Outlook.com 要求大量发信者具备 SPF、DKIM 和 DMARC。
status-x-7-520 =
    .name = 不允许转发到外部
    .meaning = 该公司不允许邮件自动转发到外部。
status-x-7-606 =
    .name = 服务器被 Microsoft 屏蔽
    .meaning = 发信服务器在 Microsoft 的名单上，其所有者可在 sender.office.com 申请移除。
status-x-7-650 =
    .name = 因信誉被限速
    .meaning = Outlook.com 因以往的邮件限制了这台服务器。
status-x-7-651 =
    .name = 因信誉被限速
    .meaning = Outlook.com 因以往的邮件限制了这台服务器。
status-x-7-652 =
    .name = 连接太多
    .meaning = 服务器对 Outlook.com 开的连接超过上限。
status-x-7-700 =
    .name = 公司被停止发信
    .meaning = Microsoft 停止了发件人公司发信。4.7.700 则表示过滤器正忙，稍后再试。
status-x-7-705 =
    .name = 公司超出上限
    .meaning = 因垃圾邮件或发信过多，Microsoft 停止了发件人公司发信。
status-x-7-708 =
    .name = 不收这台服务器的邮件
    .meaning = Microsoft 不收这台服务器的邮件，常因公司是新注册的。
status-x-7-750 =
    .name = 域名未登记
    .meaning = 发件人公司用了没有在 Microsoft 登记的域名发信。
status-x-7-850 =
    .name = 检查期间暂不接收
    .meaning = Microsoft 正在调查这台服务器，暂不收它的邮件。
status-x-7-900 =
    .name = 公司自己的规则
    .meaning = 该公司自己的邮件规则拒收了邮件。

# 不在任何表中的代码，按各位数字解读

digit-1 =
    .meaning = 邮件里不用。过去表示：收到了，还没办完。
digit-2 =
    .meaning = 成功了。
digit-3 =
    .meaning = 目前顺利，服务器在等后续。
digit-4 =
    .meaning = 现在不行：问题可能会过去，同一封邮件稍后也许能送到。
digit-5 =
    .meaning = 不行：不做改变，同一封邮件就送不到。
second-digit-0 =
    .meaning = 与命令的形式有关。
second-digit-1 =
    .meaning = 是应询问给出的信息。
second-digit-2 =
    .meaning = 与连接有关。
second-digit-3 =
    .meaning = 标准没有规定，实际上与登录和加密有关。
second-digit-4 =
    .meaning = 标准没有规定，含义由服务器决定。
second-digit-5 =
    .meaning = 与邮件系统有关：邮箱、邮件或规则。

## 对答案的提醒

warning_code-contradicts-text =
    .message = 代码和文字互相矛盾，这里以文字为准。
warning_client-explanation-overridden =
    .message = 邮件软件给出的原因与服务器的原话不同，这里以服务器的话为准。
warning_truncated =
    .message = 文字不完整，后面可能还有更多信息。
warning_too-long =
    .message = 文字太长，只读了开头。
warning_limit-reached =
    .message = 内容太多，这里没有全部显示。
warning_backscatter =
    .message = 这封邮件可能不是您发的：似乎有人冒用了您的地址。不必因此改密码。
warning_mixed-languages =
    .message = 文中有不止一种语言，有些内容可能重复。
warning_decoding-damaged =
    .message = 有些字符已损坏，已尽量读取。
warning_no-reason-given =
    .message = 服务器没有说明原因，只能根据代码判断。
warning_outlook-file =
    .message = 这里读不了 Outlook 文件（MSG）：请把邮件另存为 EML 或文本，或复制其中的文字。

## 共用的句子

# 由谁、何时重试
retry_nothing =
    .message = 没有要重发的内容。
retry_in-progress =
    .message = 还没有结果，邮件服务器仍在对话。
retry_delayed =
    .message = 系统仍在尝试投递您的邮件{ $until ->
        [none] {""}
       *[known] ，直到 { $until }
    }。您不用再发。
retry_server =
    .message = 您无需操作，邮件服务器会{ $wait ->
        [none] {""}
       *[known] 在约 { $wait }后
    }自动重试{ $until ->
        [none] {""}
       *[known] ，直到 { $until }
    }。
retry_sender =
    .message = 系统不会自动重发，请{ $wait ->
        [none] 过一会儿
       *[known] 约 { $wait }后
    }再发一次。
retry_sender-after-change =
    .message = 系统不会自动重发，解决后请再发一次。
retry_never =
    .message = 不会再重试。
retry_temporary =
    .message = 可能会自行恢复。邮件服务器会自动重试；如果是在邮件软件里，请{ $wait ->
        [none] 过一会儿
       *[known] 约 { $wait }后
    }再发一次。
retry_unknown =
    .message = 文中没有说是否会重试。

# 判断有多大把握
certainty_likely =
    .message = 这是对回复最可能的解读。
certainty_likely-but =
    .message = 这是对回复最可能的解读，也可能是：“{ $first }”。
certainty_unsure =
    .message = 回复没有明说，这是最合理的解读。
certainty_either =
    .headline = { $first }，或者{ $second }
    .message = 回复没有说清楚，可能是“{ $first }”，也可能是“{ $second }”。
certainty_one-of-three =
    .message = 回复没有说清楚，可能是“{ $first }”“{ $second }”或“{ $third }”。

# 不在任何表中的代码，后面接各位数字的含义
certainty_unlisted =
    .headline = 任何列表里都没有这个代码
    .message = 没有标准收录这个代码，但各位数字有一定含义。

# 给管理员的情况说明
note_happened =
    .message = 发生了什么：{ $title }
note_recipient =
    .message = 收件人：{ $title }
note_sender =
    .message = 发件人：{ $title }
note_domain =
    .message = 发件人域名：{ $title }
note_code =
    .message = 响应码：{ $title }
note_status =
    .message = 增强状态码：{ $title }
note_reply =
    .message = 响应原文：{ $title }
note_command =
    .message = 所响应的命令：{ $title }
note_remote =
    .message = 作出响应的服务器：{ $title }
note_ip =
    .message = 响应中提到的发信 IP：{ $title }
note_reporter =
    .message = 报告来源：{ $title }
note_provider =
    .message = 服务商：{ $title }
note_blocklist =
    .message = 拦截名单：{ $title }
note_failed =
    .message = 未通过的检查：{ $title }
note_limit =
    .message = 大小上限：{ $title }
note_until =
    .message = 重试截止：{ $title }
note_rule =
    .message = 规则：{ $title }
note_check-first =
    .message = 先检查：{ $title }

# 链接标题，第一个是关于这种情况的页面
link_case =
    .message = { $provider ->
        [none] 关于这条回复
       *[known] { $provider } 对这条回复的说明
    }
link_blocklist =
    .message = { $blocklist ->
        [none] 查询列入记录
       *[known] 在 { $blocklist } 查询列入记录
    }
link_provider =
    .message = { $provider ->
        [none] 邮件未送达的帮助
       *[known] { $provider } 邮件未送达的帮助
    }

# 大小和时间
value_bytes =
    .message = { $count } 字节
value_kilobytes =
    .message = { $count } KB
value_megabytes =
    .message = { $count } MB
value_gigabytes =
    .message = { $count } GB
value_seconds =
    .message = { $count } 秒
value_minutes =
    .message = { $count } 分钟
value_hours =
    .message = { $count } 小时
value_days =
    .message = { $count } 天


## 组件 <plain-bounce> 的文字

# 邮件的结果，显示在图标旁、标题上方
ui_outcome =
    .failed = 未送达
    .for-now = 暂未接收
    .delayed = 尚未送达
    .delivered = 已送达
    .relayed = 已转交
    .in-progress = 进行中
    .reported = 供您参考
    .unknown = 结果不明
    .nothing = 无法识别

ui_nothing =
    .headline = 这里没有与邮件投递有关的内容
    .summary = 请粘贴服务器的原话：带三位数字的行、退信的文字，或退回来的整封邮件。

# 该谁处理：标签，以及给发件人的答案
ui_turn =
    .label = 该谁处理
    .sender = 您
    .sender-admin = 您的邮件管理员
    .recipient = 收件人
    .recipient-admin = 对方的管理员
    .nobody = 都不用：您无需操作
    .unknown = 文中没有说明

ui_turn-other =
    .sender = 发件人
    .sender-admin = 发送方的管理员
    .recipient = 收件人
    .recipient-admin = 接收方的管理员
    .nobody = 都不用：无需操作
    .unknown = 文中没有说明

ui_again =
    .label = 会重试吗
    .server = 会，由邮件服务器重试
    .sender = 重新发送才会
    .nobody = 不会
    .unknown = 不清楚

ui_sure =
    .label = 把握
    .high = 有把握
    .medium = 较有把握
    .low = 没把握
ui_basis =
    .provider = 依据这家服务商独有的措辞。
    .text = 依据服务器的原话。
    .enhanced-status = 依据状态码：文字没说这么多。
    .reply-code = 只依据响应码：文字没有更多信息。
    .none = 文中没有任何原因。

ui_kind =
    .reply = 按邮件服务器的回复解读。
    .code = 按单独的代码解读。
    .transcript = 按邮件服务器之间的会话记录解读。
    .log = 按邮件服务器的日志解读。
    .error = 按邮件软件的报错信息解读。
    .notice = 按退信（邮件未送达的通知）解读。
    .message = 按整封邮件解读。

ui_station =
    .you = 您
    .our-server = 您的服务器
    .their-server = 对方服务器
    .mailbox = 邮箱
    .sender = 发件人
    .sending-server = 发信服务器
    .receiving-server = 收信服务器

ui_state =
    .sent = 已发出
    .took-it = 已收下
    .arrived = 已到达
    .stopped = 停在这里
    .held = 卡在这里
    .not-yet = 还没到
    .not-reached = 没有到达
    .unknown = 不清楚

ui_stopped =
    .sending-server = 邮件停在了发信服务器。
    .between = 邮件没能从发信服务器到达收件人的邮件服务器。
    .receiving-server = 邮件停在了收件人的邮件服务器。
    .mailbox = 邮件停在了邮箱这一步。
ui_held =
    .sending-server = 邮件暂时还没离开发信服务器。
    .between = 邮件暂时还没从发信服务器到达收件人的邮件服务器。
    .receiving-server = 邮件暂时还没通过收件人的邮件服务器。
    .mailbox = 邮件暂时还没进入邮箱。
ui_way =
    .arrived = 邮件送到了。
    .passed-on = 邮件已转交，之后的情况没有报告。
    .talking = 服务器仍在对话，还没有结果。
    .unknown = 文中没有说邮件停在哪里。

ui_part =
    .steps = 怎么办
    .alternatives = 也可能是
    .why = 判断依据
    .words = 服务器原话
    .note = 给管理员的情况说明
    .details = 技术细节
    .original = 所涉及的邮件
    .recipients = 收件人
    .results = 结果一览
    .source = 原文，已标出关键文字

ui_remark =
    .message = 提示

ui_mark =
    .code = 响应码
    .enhanced-status = 状态码
    .cause = 原因
    .provider = 服务商
    .recipient = 收件人
    .retry = 重试时间
ui_lines =
    .left-out = …… 省略 { $count } 行 ……
    .only-deciding = 隐去地址时，只显示关键文字。

ui_button =
    .copy = 复制文字
    .copy-note = 复制情况说明
    .mask = 隐去地址
    .more = 再显示 { $count } 项
    .opens = 在新标签页中打开

ui_recipients =
    .message = { $count } 位收件人
ui_results =
    .message = { $count } 条结果
ui_and-more =
    .message = 另有 { $count } 项

ui_done =
    .copied = 已复制答案。
    .note-copied = 已复制给管理员的情况说明。
    .not-copied = 浏览器不允许复制，请选中文字手动复制。
    .masked = 已隐去地址。
    .shown = 已显示地址。

ui_line =
    .message = { $title }：{ $first }

ui_fact =
    .recipient = 收件人
    .remote = 拒收的服务器
    .reporter = 报告的服务器
    .code = 响应码
    .enhanced = 状态码
    .cause = 原因
    .lasting = 性质
    .command = 所响应的命令
    .provider = 服务商
    .blocklist = 拦截名单
    .wait = 等待
    .until = 重试截止
    .deferrals = 之前的尝试
    .rule = 规则
    .subject = 主题
    .from = 发件人
    .date = 日期
    .message-id = 邮件 ID（Message-ID）

ui_lasting =
    .permanent = 永久
    .temporary = 暂时
    .success = 成功
    .unknown = 不清楚

## 网站的文字

site_page =
    .title = plainbounce：看懂邮件服务器的话
    .headline = 邮件服务器说的是什么意思？
    .intro = 邮件被退回，或服务器只给了一串代码？粘贴到这里，看看发生了什么、该谁处理、怎么办。
    .skip = 跳到粘贴框
    .foot = plainbounce 帮您读懂邮件服务器的话。它只请求自己的文件，不保存任何内容，也不统计访客。

site_nav =
    .label = 页面
    .one = 单封邮件
    .many = 批量查看
    .reference = 代码大全
    .embed = 用于您的网站

site_box =
    .label = 服务器说了什么
    .help = 代码、报错、日志、退信文字或整封邮件都行，也可以把文件拖到这里。
    .open = 打开文件
    .clear = 清空
    .cleared = 已清空。
    .picker = 要读取的文件
    .private = 内容不会离开本页：文字只在这个浏览器中读取，不发送，也不保存。

site_file =
    .pasted = 粘贴的文字，{ $limit }：太长，不在此显示
    .opened = { $title }，{ $limit }
    .too-long = { $title }，{ $limit }：太长，不在此显示
    .cut = 只读取前 { $limit }。
    .unreadable = 无法读取 { $title }，它可能是文件夹，或已被移走。
    .many = 这里不止一封邮件，请到“批量查看”中读取。

site_example =
    .label = 或者试试例子
    .gmail-authentication = Gmail 拒收
    .greylisting = 灰名单
    .mailbox-full = 邮箱已满
    .postfix-bounce = 退信文字
    .swaks = 会话记录
    .postfix-log = 日志
    .microsoft-notice = Microsoft 365 通知
    .delivery-report = 整封退信
    .nodemailer = 程序报错
    .bare-code = 单独的代码
    .login-failed = 登录被拒绝

site_reader =
    .label = 写给谁看
    .sender = 发件人
    .helpdesk = 客服
    .admin = 管理员
    .language = 语言

site_answer =
    .label = 含义
    .welcome = 边输入，边在这里看答案
    .through = 邮件送到了吗？
    .turn = 该谁处理？
    .again = 会重试吗？
    .do = 现在能做什么？
    .loading = 正在准备……

site_share =
    .button = 分享链接
    .label = 这个答案的链接
    .help = 文字就在链接里，在 # 号后面。任何服务器都看不到，但拿到链接的人都能读。
    .mask = 隐去地址、主机和 ID
    .preview = 链接中包含的内容
    .copy = 复制链接
    .copied = 已复制链接。
    .too-long = 文字太长，放不进链接。请改为分享其中的关键行。
    .close = 关闭
    .print = 打印

site_network =
    .none = 页面就绪后没有发出任何请求。
    .some = 页面就绪后的请求数：{ $count }
    .offline = 已可离线使用。
    .away = 您已离线，这里的功能照常可用。

site_many =
    .headline = 出了什么问题，各有多少？
    .intro = 打开装有退信的文件夹、邮箱文件或日志。内容只在这个浏览器中读取，并按原因、服务商和域名归类。
    .files = 打开文件
    .folder = 打开文件夹
    .drop = 或把文件拖到这里：.eml、.mbox、.log、.txt、.json、.csv
    .reading = 正在读取 { $title }
    .progress = { $first } / { $second }
    .cancel = 取消
    .cancelled = 已取消，下面是已读取的部分。
    .done = 全部读完。
    .results = 结果：{ $count }
    .silent = 与投递无关的部分：{ $count }
    .most = 列表只显示前 { $count } 条，合计包含全部。
    .most-saved = 保存的文件包含前 { $count } 条。
    .by-cause = 按原因
    .by-provider = 按服务商
    .by-domain = 按收件人域名
    .cause = 原因
    .provider = 服务商
    .domain = 域名
    .recipient = 收件人
    .outcome = 结果
    .count = 数量
    .share = 占比
    .filter = 筛选
    .all = 全部
    .none = 没有符合筛选条件的内容。
    .no-provider = 不清楚
    .others = 其他
    .list = 逐条结果
    .explain = 含义
    .csv = 存为 CSV
    .json = 存为 JSON
    .mask = 在文件中隐去地址

site_reference =
    .headline = 所有代码及其含义
    .intro = 响应码、状态码和背后的原因。每条都有自己的网址，方便引用。
    .find = 查找代码或词语
    .entries = 条目：{ $count }
    .some = { $first } / { $second } 条
    .none = 没有找到“{ $title }”
    .reply-codes = 响应码
    .status-codes = 状态码
    .causes = 原因
    .first-digit = 第一位数字
    .second-digit = 第二位数字
    .providers = 服务商
    .tokens = 服务商自有代码
    .classes = X 代表第一位数字：2 成功，4 稍后也许能行，5 不行。
    .standard = 标准
    .not-standard = 不在标准中
    .registered = 已登记
    .not-registered = 未登记
    .after = 在 { $title } 之后
    .code = 代码
    .status = 状态
    .cause = 原因
    .meaning = 含义
