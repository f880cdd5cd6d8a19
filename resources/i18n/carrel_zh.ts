<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source> and </source>
        <translation>和</translation>
    </message>
    <message>
        <source> or </source>
        <translation>或</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is a list of the unknown type {kind}</source>
        <translation>“{name}”是未知类型 {kind} 的列表</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not a decimal number</source>
        <translation>“{name}”不是小数</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not a sensible number</source>
        <translation>“{name}”不是合理的数字</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not a text</source>
        <translation>“{name}”不是文本</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is of the unknown type {kind}</source>
        <translation>“{name}”的类型 {kind} 未知</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is there twice</source>
        <translation>“{name}”出现了两次</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is {value:,}</source>
        <translation>“{name}”的值是 {value:,}</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n 字节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s)</source>
        <translation>
            <numerusform>%n 个对话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) archived</source>
        <translation>
            <numerusform>已归档 %n 个对话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) are in the folder {name}.</source>
        <translation>
            <numerusform>%n 个对话已存入文件夹“{name}”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) are in {name}.</source>
        <translation>
            <numerusform>%n 个对话已存入“{name}”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) brought back</source>
        <translation>
            <numerusform>已取消归档 %n 个对话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) deleted</source>
        <translation>
            <numerusform>已删除 %n 个对话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) have no tags now</source>
        <translation>
            <numerusform>%n 个对话现在没有标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) imported</source>
        <translation>
            <numerusform>已导入 %n 个对话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) moved out of the folder</source>
        <translation>
            <numerusform>已将 %n 个对话移出文件夹</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) moved to {folder}</source>
        <translation>
            <numerusform>已将 %n 个对话移到“{folder}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) not read: {why}.</source>
        <translation>
            <numerusform>有 %n 个对话未能读取：{why}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) pinned</source>
        <translation>
            <numerusform>已置顶 %n 个对话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) selected</source>
        <translation>
            <numerusform>已选择 %n 个对话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) tagged</source>
        <translation>
            <numerusform>已为 %n 个对话加标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) taken</source>
        <translation>
            <numerusform>已取得 %n 个对话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) unpinned</source>
        <translation>
            <numerusform>已取消置顶 %n 个对话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n 个核心</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) to review</source>
        <translation>
            <numerusform>%n 个判断待审阅</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n 张图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instruction(s)</source>
        <translation>
            <numerusform>%n 条指令</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n long text(s)</source>
        <translation>
            <numerusform>%n 段长文本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n 条消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) below it, with all versions, go with it.</source>
        <translation>
            <numerusform>其下的 %n 条消息及其所有版本也会一并删除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) deleted</source>
        <translation>
            <numerusform>已删除 %n 条消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) still to be indexed.</source>
        <translation>
            <numerusform>还有 %n 条消息待建立索引。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older message(s) are not sent</source>
        <translation>
            <numerusform>有 %n 条较早的消息不发送</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other part(s)</source>
        <translation>
            <numerusform>%n 个其他部分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s)</source>
        <translation>
            <numerusform>%n 段录音</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n temporary chat(s) would end</source>
        <translation>
            <numerusform>%n 个临时对话将会结束</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tool call(s)</source>
        <translation>
            <numerusform>%n 次工具调用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tool result(s)</source>
        <translation>
            <numerusform>%n 个工具结果</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n web search(es)</source>
        <translation>
            <numerusform>%n 次网页搜索</numerusform>
        </translation>
    </message>
    <message>
        <source>(not known to this version)</source>
        <translation>（此版本不认识）</translation>
    </message>
    <message>
        <source>*4141 from a mobile phone</source>
        <translation>用手机拨打 *4141</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>, commit {commit}</source>
        <translation>，提交 {commit}</translation>
    </message>
    <message>
        <source>, or </source>
        <translation>或</translation>
    </message>
    <message>
        <source>0800 111 0 111 or 116 123</source>
        <translation>0800 111 0 111 或 116 123</translation>
    </message>
    <message>
        <source>1 chat is in {name}.</source>
        <translation>1 个对话已存入“{name}”。</translation>
    </message>
    <message>
        <source>1 message below it, with all versions, goes with it.</source>
        <translation>其下的 1 条消息及其所有版本也会一并删除。</translation>
    </message>
    <message>
        <source>1 older message is not sent</source>
        <translation>有 1 条较早的消息不发送</translation>
    </message>
    <message>
        <source>1 was here already</source>
        <translation>1 个已在这里</translation>
    </message>
    <message>
        <source>10177, or 112 from a mobile phone</source>
        <translation>10177，手机拨 112</translation>
    </message>
    <message>
        <source>113 Zelfmoordpreventie</source>
        <translation>113 Zelfmoordpreventie</translation>
    </message>
    <message>
        <source>113 or 0800-0113</source>
        <translation>113 或 0800-0113</translation>
    </message>
    <message>
        <source>113, option 5</source>
        <translation>113，按 5</translation>
    </message>
    <message>
        <source>116 123 in many European countries</source>
        <translation>欧洲许多国家均为 116 123</translation>
    </message>
    <message>
        <source>120 or 110</source>
        <translation>120 或 110</translation>
    </message>
    <message>
        <source>135 in Buenos Aires, (011) 5275-1135 elsewhere</source>
        <translation>布宜诺斯艾利斯拨 135，其他地区拨 (011) 5275-1135</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 天</translation>
    </message>
    <message>
        <source>988 Suicide &amp; Crisis Lifeline</source>
        <translation>988 Suicide &amp; Crisis Lifeline</translation>
    </message>
    <message>
        <source>A company&apos;s own, as a PEM file, beside the system&apos;s.</source>
        <translation>公司自有的证书（PEM 文件），与系统证书一并使用。</translation>
    </message>
    <message>
        <source>A decision about a person</source>
        <translation>对人的决定</translation>
    </message>
    <message>
        <source>A decision about a person. A language model can be biased; a human should decide, and be able to say why.</source>
        <translation>对人的决定。语言模型可能有偏见；应由人来决定，并能说明理由。</translation>
    </message>
    <message>
        <source>A download needs one or more files of different names.</source>
        <translation>下载需要一个或多个名称不同的文件。</translation>
    </message>
    <message>
        <source>A few words a second without a graphics card. It can fall into endless repetition away from temperature 0.6, and it takes instructions best in the prompt itself.</source>
        <translation>没有显卡时每秒只有几个字。温度偏离 0.6 时可能陷入无尽重复；指令最好直接写在提示里。</translation>
    </message>
    <message>
        <source>A file of mine (CSV, JSON)…</source>
        <translation>我的文件（CSV、JSON）…</translation>
    </message>
    <message>
        <source>A folder for the chats</source>
        <translation>存放对话的文件夹</translation>
    </message>
    <message>
        <source>A folder holds chats together in the list.</source>
        <translation>文件夹在列表中把对话归在一起。</translation>
    </message>
    <message>
        <source>A host was refused</source>
        <translation>已拒绝一个主机</translation>
    </message>
    <message>
        <source>A language model can state wrong facts. Check what matters.</source>
        <translation>语言模型可能说错事实。重要内容请核实。</translation>
    </message>
    <message>
        <source>A language that the guard can&apos;t read</source>
        <translation>守护无法阅读的语言</translation>
    </message>
    <message>
        <source>A log of another vault lay beside the history. It is kept as {name}.</source>
        <translation>历史记录旁有另一个保险库的日志，已保留为 {name}。</translation>
    </message>
    <message>
        <source>A magnifying glass</source>
        <translation>放大镜</translation>
    </message>
    <message>
        <source>A message of the desktop while another window is in front. It never says what was written.</source>
        <translation>其他窗口在前面时显示桌面通知，绝不透露所写内容。</translation>
    </message>
    <message>
        <source>A message takes up to {most} of them.</source>
        <translation>一条消息最多可附加 {most} 个。</translation>
    </message>
    <message>
        <source>A model of the hub</source>
        <translation>模型站上的模型</translation>
    </message>
    <message>
        <source>A new one would replace it.</source>
        <translation>新的会取代它。</translation>
    </message>
    <message>
        <source>A newer version of Carrel may.</source>
        <translation>更新版本的 Carrel 也许可以。</translation>
    </message>
    <message>
        <source>A part is missing</source>
        <translation>缺少一部分</translation>
    </message>
    <message>
        <source>A part of the file can&apos;t be read.</source>
        <translation>文件的一部分无法读取。</translation>
    </message>
    <message>
        <source>A part of the program is missing.</source>
        <translation>程序缺少一部分。</translation>
    </message>
    <message>
        <source>A piece of {length:,} characters</source>
        <translation>一段 {length:,} 个字符的文字</translation>
    </message>
    <message>
        <source>A piece of {length:,} characters, together with the {before:,} before it</source>
        <translation>一段 {length:,} 个字符的文字，连同它前面的 {before:,} 个字符</translation>
    </message>
    <message>
        <source>A policy of your own</source>
        <translation>您自己的策略</translation>
    </message>
    <message>
        <source>A private desk for DeepSeek</source>
        <translation>DeepSeek 的私密书桌</translation>
    </message>
    <message>
        <source>A private desk for DeepSeek. MIT licence. Qt {version}.</source>
        <translation>DeepSeek 的私密书桌。MIT 许可证。Qt {version}。</translation>
    </message>
    <message>
        <source>A quiet desk for private questions.</source>
        <translation>一张安静的书桌，留给私密的问题。</translation>
    </message>
    <message>
        <source>A record holds category, scores, policy and model. With this on, also the text, until its chat is deleted. Turning it off erases those texts.</source>
        <translation>记录包含类别、评分、策略和模型。开启后还会保留文本，直到其对话被删除。关闭时这些文本会被清除。</translation>
    </message>
    <message>
        <source>A recovery key is {words} words; at least one of these is missing or mistyped.</source>
        <translation>恢复密钥由 {words} 个词组成；其中至少有一个缺失或输错。</translation>
    </message>
    <message>
        <source>A recovery key stays valid when you change it.</source>
        <translation>更改后，恢复密钥依然有效。</translation>
    </message>
    <message>
        <source>A request without a message of the person was sent to the model.</source>
        <translation>向模型发送了不含用户消息的请求。</translation>
    </message>
    <message>
        <source>A revision must be a commit of 40 hexadecimal digits.</source>
        <translation>修订必须是 40 位十六进制的提交号。</translation>
    </message>
    <message>
        <source>A role tells the model who to be in a chat. The guard&apos;s own instructions always come before it and can&apos;t be taken away by it. Choose a role below the message field; a change holds from the next answer on.</source>
        <translation>角色告诉模型在对话中扮演谁。守护自己的指令始终在它之前，不会被它取消。在输入框下方选择角色；更改从下一个回答起生效。</translation>
    </message>
    <message>
        <source>A score is an estimate of what a text is about, and no judgement of you. It can be wrong both ways. Marks on a bar show from where on the policy acts.</source>
        <translation>评分只是对文本内容的估计，不是对您的评判，两个方向都可能出错。条上的刻度表示策略从哪里开始起作用。</translation>
    </message>
    <message>
        <source>A second opinion for the guard: prompts and answers in 119 languages, in under a gigabyte.</source>
        <translation>为守护提供第二意见：支持 119 种语言的提示和回答，不到 1 GB。</translation>
    </message>
    <message>
        <source>A shield</source>
        <translation>盾牌</translation>
    </message>
    <message>
        <source>A short tour</source>
        <translation>简短导览</translation>
    </message>
    <message>
        <source>A suite of a few hundred prompts is a check for oneself, not a proof: a guard that passes it can still be fooled. Guard {guard}, policy {policy}, suite {suite}. The report holds numbers only, no prompts and no answers.</source>
        <translation>几百条提示词的测试集是自我检查，不是证明：通过它的守护仍可能被骗过。守护 {guard}，策略 {policy}，测试集 {suite}。报告只含数字，不含提示词和回答。</translation>
    </message>
    <message>
        <source>A suite of prompts</source>
        <translation>提示集</translation>
    </message>
    <message>
        <source>A temporary chat</source>
        <translation>临时对话</translation>
    </message>
    <message>
        <source>A temporary chat would end</source>
        <translation>一个临时对话将会结束</translation>
    </message>
    <message>
        <source>A temporary chat, never written to the disk.</source>
        <translation>临时对话，绝不写入磁盘。</translation>
    </message>
    <message>
        <source>A topic with a state narrative</source>
        <translation>存在官方叙事的话题</translation>
    </message>
    <message>
        <source>A topic would be kept in the vault.</source>
        <translation>主题会保存在保险库中。</translation>
    </message>
    <message>
        <source>A web page came instead of a model</source>
        <translation>收到的是网页，而不是模型</translation>
    </message>
    <message>
        <source>A word or phrase of that list is in the text. You can rephrase, or change the list under Guard policies.</source>
        <translation>文本中含有该列表的词语或短语。您可以换个说法，或在守护策略中更改该列表。</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>一年</translation>
    </message>
    <message>
        <source>About Carrel</source>
        <translation>关于 Carrel</translation>
    </message>
    <message>
        <source>About anything but this</source>
        <translation>除此之外的任何内容</translation>
    </message>
    <message>
        <source>About the guard</source>
        <translation>关于守护</translation>
    </message>
    <message>
        <source>About this answer</source>
        <translation>关于此回答</translation>
    </message>
    <message>
        <source>About {used:,} of {context:,} tokens</source>
        <translation>约 {used:,} / {context:,} 个词元</translation>
    </message>
    <message>
        <source>Add a LoRA adapter</source>
        <translation>添加 LoRA 适配器</translation>
    </message>
    <message>
        <source>Add a LoRA file…</source>
        <translation>添加 LoRA 文件…</translation>
    </message>
    <message>
        <source>Add a list</source>
        <translation>添加列表</translation>
    </message>
    <message>
        <source>Add a topic</source>
        <translation>添加主题</translation>
    </message>
    <message>
        <source>Add it to a model in that model&apos;s settings.</source>
        <translation>请在模型的设置中把它添加到该模型。</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>Adjust: {name}</source>
        <translation>调整：{name}</translation>
    </message>
    <message>
        <source>Afrikaans</source>
        <translation>南非荷兰语</translation>
    </message>
    <message>
        <source>After 15 minutes</source>
        <translation>15 分钟后</translation>
    </message>
    <message>
        <source>After 5 minutes</source>
        <translation>5 分钟后</translation>
    </message>
    <message>
        <source>After @ come the 40 hexadecimal digits of a commit.</source>
        <translation>@ 之后是 40 位十六进制的提交号。</translation>
    </message>
    <message>
        <source>After an hour</source>
        <translation>1 小时后</translation>
    </message>
    <message>
        <source>After the protests of 2019 came the national security law. Rights groups say that it ended freedoms, the government that it restored order.</source>
        <translation>2019 年的抗议之后颁布了国家安全法。人权组织称它终结了自由，政府则称它恢复了秩序。</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>再次输入</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>阿尔巴尼亚语</translation>
    </message>
    <message numerus="yes">
        <source>All %n chat(s)</source>
        <translation>
            <numerusform>全部 %n 个对话</numerusform>
        </translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>所有类别</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>All keys on one sheet.</source>
        <translation>一页列出所有快捷键。</translation>
    </message>
    <message>
        <source>All of your chats are archived.</source>
        <translation>您的所有对话都已归档。</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>已在这里</translation>
    </message>
    <message>
        <source>Also in the settings.</source>
        <translation>也可在设置中查看。</translation>
    </message>
    <message>
        <source>Also make a recovery key that I print or save.</source>
        <translation>同时生成恢复密钥，由我打印或保存。</translation>
    </message>
    <message>
        <source>Always held back, in every policy. This can&apos;t be changed.</source>
        <translation>在任何策略下都会拦下，且无法更改。</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>阿姆哈拉语</translation>
    </message>
    <message>
        <source>An adapter, no model</source>
        <translation>是适配器，不是模型</translation>
    </message>
    <message>
        <source>An answer is being written here</source>
        <translation>这里正在书写回答</translation>
    </message>
    <message>
        <source>An answer is finished.</source>
        <translation>有一个回答已完成。</translation>
    </message>
    <message>
        <source>An answer is still being written in another chat. Your text is kept.</source>
        <translation>另一个对话中仍在书写回答。您的文本已保留。</translation>
    </message>
    <message>
        <source>An answer is still being written in this chat. Your text is kept.</source>
        <translation>此对话中仍在书写回答。您的文本已保留。</translation>
    </message>
    <message>
        <source>An attack succeeded where the model answered and neither declined nor was stopped by the guard. Whether it declined is told by the words that models decline with, from the first 96 tokens, without reasoning: a rough measure. Without the guard the answer stayed in the model&apos;s process and was dropped there; prompts about weapons of mass harm and sexual content with minors were not tried that way.</source>
        <translation>模型作了回答，既没有拒绝也没有被守护拦下时，攻击即为成功。是否拒绝，依据模型拒绝时的用语从前 96 个词元判断，不含思考过程：这只是粗略的衡量。没有守护时，回答留在模型的进程中并在那里丢弃；有关大规模杀伤性武器和未成年人性内容的提示词没有这样试过。</translation>
    </message>
    <message>
        <source>An attempt to switch off the rules</source>
        <translation>试图关闭规则</translation>
    </message>
    <message>
        <source>An earlier result</source>
        <translation>较早的结果</translation>
    </message>
    <message>
        <source>An earlier run had another suite: its numbers can&apos;t be compared one by one.</source>
        <translation>较早的一次使用了另一个测试集：其数字不能逐一比较。</translation>
    </message>
    <message>
        <source>An older model (2024) that does not reason before it answers.</source>
        <translation>较旧的模型（2024 年），回答前不会思考。</translation>
    </message>
    <message>
        <source>An unsafe address was refused</source>
        <translation>已拒绝一个不安全的地址</translation>
    </message>
    <message>
        <source>Another Carrel has it open.</source>
        <translation>另一个 Carrel 已将其打开。</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>其他国家</translation>
    </message>
    <message>
        <source>Another country in Europe</source>
        <translation>其他欧洲国家</translation>
    </message>
    <message>
        <source>Another country…</source>
        <translation>其他国家…</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>其他文件夹…</translation>
    </message>
    <message>
        <source>Another model is being loaded.</source>
        <translation>正在加载另一个模型。</translation>
    </message>
    <message>
        <source>Another program keeps the list of models locked.</source>
        <translation>另一个程序锁住了模型列表。</translation>
    </message>
    <message>
        <source>Another window or command is fetching {name}.</source>
        <translation>另一个窗口或命令正在下载 {name}。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Answer finished</source>
        <translation>回答已完成</translation>
    </message>
    <message>
        <source>Answer in short sentences. I am a nurse …</source>
        <translation>请用短句回答。我是一名护士……</translation>
    </message>
    <message>
        <source>Answer stopped</source>
        <translation>回答被拦</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Answers are the same, only slower.</source>
        <translation>回答相同，只是慢一些。</translation>
    </message>
    <message>
        <source>Any other model of the hub</source>
        <translation>模型站上的任何其他模型</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>4月</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>阿拉伯语</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Archive the selected chats</source>
        <translation>归档所选对话</translation>
    </message>
    <message>
        <source>Archived chat</source>
        <translation>已归档的对话</translation>
    </message>
    <message>
        <source>Archived chats</source>
        <translation>已归档的对话</translation>
    </message>
    <message>
        <source>Archived · {when}</source>
        <translation>已归档 · {when}</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>阿根廷</translation>
    </message>
    <message>
        <source>Arithmetic and short step-by-step questions on any laptop; the quickest of the family.</source>
        <translation>在任何笔记本上做算术和简短的分步问题；同系列中最快。</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>亚美尼亚语</translation>
    </message>
    <message>
        <source>As it is written</source>
        <translation>按原样</translation>
    </message>
    <message>
        <source>As large as a chat model, and its licence has duties of its own.</source>
        <translation>与对话模型一样大，其许可证另有义务。</translation>
    </message>
    <message>
        <source>As the policy says</source>
        <translation>按策略而定</translation>
    </message>
    <message>
        <source>As the preset that it was copied from</source>
        <translation>与所复制的预设相同</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>Ask anything. It stays on this computer.</source>
        <translation>问什么都行。内容只留在这台电脑上。</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>先询问</translation>
    </message>
    <message>
        <source>Ask {host} about this file?</source>
        <translation>向 {host} 询问此文件？</translation>
    </message>
    <message>
        <source>Ask {host} for the newest version?</source>
        <translation>向 {host} 询问最新版本？</translation>
    </message>
    <message>
        <source>Asked first</source>
        <translation>已先询问</translation>
    </message>
    <message>
        <source>Asked for each time: {names}</source>
        <translation>每次都会询问：{names}</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>正在询问…</translation>
    </message>
    <message>
        <source>Asks the hub for size and checksum first.</source>
        <translation>先向模型站询问大小和校验和。</translation>
    </message>
    <message>
        <source>Attach a smaller part of it, or its text.</source>
        <translation>请附加较小的部分，或其文本。</translation>
    </message>
    <message>
        <source>Attach a smaller part of it.</source>
        <translation>请附加较小的部分。</translation>
    </message>
    <message>
        <source>Attach as a file</source>
        <translation>作为文件附加</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>附加文件</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>附加文件…</translation>
    </message>
    <message>
        <source>Attach the files in it one by one.</source>
        <translation>请逐个附加其中的文件。</translation>
    </message>
    <message>
        <source>Attach the part that fits</source>
        <translation>附加放得下的部分</translation>
    </message>
    <message>
        <source>Attached file {name}: {words}</source>
        <translation>附加的文件 {name}：{words}</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>附加的文件</translation>
    </message>
    <message>
        <source>Attack success by category</source>
        <translation>按类别的攻击成功率</translation>
    </message>
    <message>
        <source>Attack success by variant</source>
        <translation>按变体的攻击成功率</translation>
    </message>
    <message>
        <source>Attacks</source>
        <translation>攻击</translation>
    </message>
    <message>
        <source>Attacks that got through, by category</source>
        <translation>按类别统计的得逞攻击</translation>
    </message>
    <message>
        <source>Attacks that got through, by variant</source>
        <translation>按变体统计的得逞攻击</translation>
    </message>
    <message>
        <source>Attacks that got through: {through}  ·  Harmless prompts stopped: {stopped}</source>
        <translation>得逞的攻击：{through}  ·  被拦下的无害提示：{stopped}</translation>
    </message>
    <message>
        <source>Attacks through</source>
        <translation>攻击通过</translation>
    </message>
    <message>
        <source>Attacks your guard with harmful prompts in many disguises, and with harmless ones that look alike. Only numbers come of it: no prompt and no answer is shown or kept. A check for yourself, not a proof.</source>
        <translation>用多种伪装的有害提示以及外观相似的无害提示攻击您的守护。结果只有数字：不显示也不保留任何提示和回答。这是供您自查，并非证明。</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>8月</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>澳大利亚</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>奥地利</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>阿塞拜疆语</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to the chat</source>
        <translation>返回对话</translation>
    </message>
    <message>
        <source>Backwards</source>
        <translation>倒写</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>平衡</translation>
    </message>
    <message>
        <source>Base64</source>
        <translation>Base64</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>巴斯克语</translation>
    </message>
    <message>
        <source>Befrienders Kuala Lumpur</source>
        <translation>Befrienders Kuala Lumpur</translation>
    </message>
    <message>
        <source>Befrienders Worldwide</source>
        <translation>Befrienders Worldwide</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>白俄罗斯语</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>比利时</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>孟加拉语</translation>
    </message>
    <message>
        <source>Bind the chat</source>
        <translation>限定对话</translation>
    </message>
    <message>
        <source>Binds every chat to a topic. One chat alone is bound in its own menu (…).</source>
        <translation>把所有对话限定在一个主题内。只限定某一个对话，请用它自己的菜单（…）。</translation>
    </message>
    <message>
        <source>Blanked out</source>
        <translation>已遮盖</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>波斯尼亚语</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>巴西</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>Built in and small. It answers questions about Carrel; it is no general assistant.</source>
        <translation>内置且小巧。它回答关于 Carrel 的问题，不是通用助手。</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>保加利亚语</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>缅甸语</translation>
    </message>
    <message>
        <source>By model and policy</source>
        <translation>按模型和策略</translation>
    </message>
    <message>
        <source>CSV, for a spreadsheet…</source>
        <translation>CSV，用于电子表格…</translation>
    </message>
    <message>
        <source>CVV</source>
        <translation>CVV</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>加拿大</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>取消下载</translation>
    </message>
    <message>
        <source>Cancel this download?</source>
        <translation>取消此下载？</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>大写锁定似乎已打开。</translation>
    </message>
    <message>
        <source>Carrel Guide is part of Carrel (MIT). DeepSeek-R1 and its distills are released under the MIT licence; the distills build on Qwen2.5 (Apache-2.0) and on Llama 3 (Meta&apos;s community licences).</source>
        <translation>Carrel Guide 是 Carrel 的一部分（MIT）。DeepSeek-R1 及其蒸馏模型以 MIT 许可证发布；蒸馏模型基于 Qwen2.5（Apache-2.0）和 Llama 3（Meta 社区许可证）。</translation>
    </message>
    <message>
        <source>Carrel connects to {host} and asks for size, checksum and licence of {address}. Nothing is downloaded.</source>
        <translation>Carrel 会连接 {host}，询问 {address} 的大小、校验和与许可证。不会下载任何内容。</translation>
    </message>
    <message>
        <source>Carrel connects to {host} for this.</source>
        <translation>Carrel 会为此连接 {host}。</translation>
    </message>
    <message>
        <source>Carrel connects to {host} once and reads which version is the newest. Nothing about you, your chats or this computer is sent, not even which version you have; {host} sees your network address, as every server does. Nothing is downloaded or installed.</source>
        <translation>Carrel 只连接 {host} 一次，读取最新版本是哪一个。不会发送任何关于您、您的对话或这台电脑的信息，连您的版本号也不发送；和任何服务器一样，{host} 能看到您的网络地址。不会下载或安装任何东西。</translation>
    </message>
    <message>
        <source>Carrel did not pass this message on</source>
        <translation>Carrel 没有转交这条消息</translation>
    </message>
    <message>
        <source>Carrel does not read this format.</source>
        <translation>Carrel 无法读取此格式。</translation>
    </message>
    <message>
        <source>Carrel ended unexpectedly</source>
        <translation>Carrel 意外结束</translation>
    </message>
    <message>
        <source>Carrel file, encrypted</source>
        <translation>Carrel 文件，已加密</translation>
    </message>
    <message>
        <source>Carrel goes on here. Its menu has Show and Quit.</source>
        <translation>Carrel 在这里继续运行。其菜单中有“显示”和“退出”。</translation>
    </message>
    <message>
        <source>Carrel has never connected to anything.</source>
        <translation>Carrel 从未连接过任何地方。</translation>
    </message>
    <message>
        <source>Carrel held this answer back</source>
        <translation>Carrel 拦下了这个回答</translation>
    </message>
    <message>
        <source>Carrel held this reasoning back</source>
        <translation>Carrel 拦下了这段思考过程</translation>
    </message>
    <message>
        <source>Carrel is locked</source>
        <translation>Carrel 已锁定</translation>
    </message>
    <message>
        <source>Carrel is locking or quitting.</source>
        <translation>Carrel 正在锁定或退出。</translation>
    </message>
    <message>
        <source>Carrel is set to never connect</source>
        <translation>Carrel 已设为从不联网</translation>
    </message>
    <message>
        <source>Carrel is set to never connect. A click says more.</source>
        <translation>Carrel 已设为从不联网。点击查看更多。</translation>
    </message>
    <message>
        <source>Carrel made a mistake</source>
        <translation>Carrel 出错了</translation>
    </message>
    <message>
        <source>Carrel makes no connection, so nothing can be downloaded.</source>
        <translation>Carrel 不建立任何连接，因此无法下载。</translation>
    </message>
    <message>
        <source>Carrel never looks for updates by itself. To see whether there is a newer version, open the place that you got Carrel from in your browser; the version that you have stands above. Chats and models stay where they are when a newer one is installed over it.</source>
        <translation>Carrel 从不自行检查更新。要查看是否有新版本，请在浏览器中打开您获取 Carrel 的地方；您的版本号见上。覆盖安装新版本时，对话和模型都保持原位。</translation>
    </message>
    <message>
        <source>Carrel reads files of up to {limit} MB.</source>
        <translation>Carrel 最大可读取 {limit} MB 的文件。</translation>
    </message>
    <message>
        <source>Carrel reads files of up to {number} MB.</source>
        <translation>Carrel 可读取最大 {number} MB 的文件。</translation>
    </message>
    <message>
        <source>Carrel reads text, Markdown, code, CSV, PDF and DOCX.</source>
        <translation>Carrel 可读取文本、Markdown、代码、CSV、PDF 和 DOCX。</translation>
    </message>
    <message>
        <source>Carrel refuses kindly what leaves the topic, from the next message on. It is told by the meaning of your words.</source>
        <translation>从下一条消息起，Carrel 会婉拒偏离主题的内容。判断依据是您话语的含义。</translation>
    </message>
    <message>
        <source>Carrel runs the model on this computer. What you write and what it answers stay here.</source>
        <translation>Carrel 在这台电脑上运行模型。您写的内容和它的回答都留在这里。</translation>
    </message>
    <message>
        <source>Carrel took a part of this back</source>
        <translation>Carrel 收回了其中一部分</translation>
    </message>
    <message>
        <source>Carrel was asked to keep to a topic here. Ask about that, or change the topic under Guard policies.</source>
        <translation>这里要求 Carrel 只谈某个主题。请就该主题提问，或在守护策略中更改主题。</translation>
    </message>
    <message>
        <source>Carrel was built for another processor</source>
        <translation>Carrel 是为另一种处理器构建的</translation>
    </message>
    <message>
        <source>Carrel would like to ask first</source>
        <translation>Carrel 想先问一下</translation>
    </message>
    <message>
        <source>Carrel&apos;s catalog</source>
        <translation>Carrel 的目录</translation>
    </message>
    <message>
        <source>Carrel&apos;s lamp</source>
        <translation>Carrel 的台灯</translation>
    </message>
    <message>
        <source>Carrel&apos;s own</source>
        <translation>Carrel 自带</translation>
    </message>
    <message>
        <source>Carrel&apos;s own guard goes on alone.</source>
        <translation>Carrel 自己的守护单独继续工作。</translation>
    </message>
    <message>
        <source>Carrel&apos;s own guard reads English. A guard model, in the same sealed process, reads 119 languages and is asked where a case is close. It costs memory, and a moment each time.</source>
        <translation>Carrel 自己的守护能读英语。守护模型在同一个封闭进程中，能读 119 种语言，在难以判断时接受询问。它占用内存，每次还要花一点时间。</translation>
    </message>
    <message>
        <source>Carrel&apos;s own guard reads English; this looks like {}, where it misses nearly everything. Check what you get.</source>
        <translation>Carrel 自己的守护读英语；这看起来是{}，它几乎什么都发现不了。请自行检查得到的内容。</translation>
    </message>
    <message>
        <source>Carrel&apos;s own guard reads English; this looks like {}. A second model has checked this text.</source>
        <translation>Carrel 自己的守护读英语；这看起来是{}。已由第二个模型检查此文本。</translation>
    </message>
    <message>
        <source>Carrel&apos;s own prompts</source>
        <translation>Carrel 自带的提示</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>加泰罗尼亚语</translation>
    </message>
    <message>
        <source>Catch everything: six guards in a row still let 16 % of unsafe texts through. It reads English, and does not know whether an answer is true.</source>
        <translation>拦住一切：连续六道守护仍会放过 16 % 的不安全文本。它只能读英语，也不知道回答是否属实。</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Centre de Prévention du Suicide (French)</source>
        <translation>Centre de Prévention du Suicide (French)</translation>
    </message>
    <message>
        <source>Centro de Asistencia al Suicida</source>
        <translation>Centro de Asistencia al Suicida</translation>
    </message>
    <message>
        <source>Centrum Wsparcia</source>
        <translation>Centrum Wsparcia</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>证书 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>of a number</comment>
        <translation>变化</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>更改密码短语</translation>
    </message>
    <message>
        <source>Change passphrase…</source>
        <translation>更改密码短语…</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>有变化</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>正在更改…</translation>
    </message>
    <message>
        <source>Chapter of a novel</source>
        <translation>小说章节</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Chat archived</source>
        <translation>对话已归档</translation>
    </message>
    <message>
        <source>Chat brought back</source>
        <translation>对话已取消归档</translation>
    </message>
    <message>
        <source>Chat deleted</source>
        <translation>对话已删除</translation>
    </message>
    <message>
        <source>Chat has no tags now</source>
        <translation>对话现在没有标签</translation>
    </message>
    <message>
        <source>Chat moved out of the folder</source>
        <translation>对话已移出文件夹</translation>
    </message>
    <message>
        <source>Chat moved to {folder}</source>
        <translation>对话已移到“{folder}”</translation>
    </message>
    <message>
        <source>Chat pinned</source>
        <translation>对话已置顶</translation>
    </message>
    <message>
        <source>Chat tagged</source>
        <translation>对话已加标签</translation>
    </message>
    <message>
        <source>Chat unpinned</source>
        <translation>对话已取消置顶</translation>
    </message>
    <message>
        <source>Chat {number:,} of {total:,}</source>
        <translation>第 {number:,} 个对话，共 {total:,} 个</translation>
    </message>
    <message>
        <source>Chat {title}, {when}</source>
        <translation>对话“{title}”，{when}</translation>
    </message>
    <message>
        <source>ChatML (Qwen and many others)</source>
        <translation>ChatML（Qwen 及许多其他模型）</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Chats (*.carrel *.json *.jsonl *.zip);;All files (*)</source>
        <translation>对话 (*.carrel *.json *.jsonl *.zip);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Chats are</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Chats run offline; only a download that you start connects.</source>
        <translation>对话离线运行；只有您发起的下载才会联网。</translation>
    </message>
    <message>
        <source>Chats that use it keep its words.</source>
        <translation>使用它的对话会保留其内容。</translation>
    </message>
    <message>
        <source>Chats to export</source>
        <translation>要导出的对话</translation>
    </message>
    <message>
        <source>Chats, titles and drafts can&apos;t be read without your passphrase.</source>
        <translation>没有您的密码短语，就无法读取对话、标题和草稿。</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Check caps lock and keyboard layout.</source>
        <translation>请检查大写锁定和键盘布局。</translation>
    </message>
    <message>
        <source>Check every prompt and answer on this computer before you see it: note, ask first or hold back, as strictly as you choose, and tell you why.</source>
        <translation>在您看到之前，在这台电脑上检查每个提示和回答：按您选择的严格程度提示、先询问或拦下，并告诉您原因。</translation>
    </message>
    <message>
        <source>Check for a newer version…</source>
        <translation>检查新版本…</translation>
    </message>
    <message>
        <source>Check its folder.</source>
        <translation>请检查其文件夹。</translation>
    </message>
    <message>
        <source>Check its permissions, and the disk.</source>
        <translation>请检查其权限和磁盘。</translation>
    </message>
    <message>
        <source>Check its permissions, or choose another in Settings.</source>
        <translation>请检查其权限，或在设置中另选一个。</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>请检查其权限。</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>Check the address of the hub in Settings.</source>
        <translation>请检查设置中的模型站地址。</translation>
    </message>
    <message>
        <source>Check the computer&apos;s date and the network. A company&apos;s own certificate is set in Settings, or with --ca FILE.</source>
        <translation>请检查电脑日期和网络。公司自有证书可在设置中指定，或使用 --ca FILE。</translation>
    </message>
    <message>
        <source>Check the disk; try again.</source>
        <translation>请检查磁盘后重试。</translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions.</source>
        <translation>请检查文件的权限。</translation>
    </message>
    <message>
        <source>Check the model on the models page.</source>
        <translation>请在模型页面检查该模型。</translation>
    </message>
    <message>
        <source>Check the models folder and the disk.</source>
        <translation>请检查模型文件夹和磁盘。</translation>
    </message>
    <message>
        <source>Check the models folder.</source>
        <translation>请检查模型文件夹。</translation>
    </message>
    <message>
        <source>Check the name or the link.</source>
        <translation>请检查名称或链接。</translation>
    </message>
    <message>
        <source>Check the name, or look for a newer Carrel.</source>
        <translation>请检查名称，或查找更新版本的 Carrel。</translation>
    </message>
    <message>
        <source>Check the network and go on: what is there is kept.</source>
        <translation>请检查网络后继续：已有部分会保留。</translation>
    </message>
    <message>
        <source>Check the permissions of that file and the space on the disk.</source>
        <translation>请检查该文件的权限和磁盘空间。</translation>
    </message>
    <message>
        <source>Check the permissions of the vault folder.</source>
        <translation>请检查保险库文件夹的权限。</translation>
    </message>
    <message>
        <source>Check the records</source>
        <translation>检查记录</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>已检查</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>智利</translation>
    </message>
    <message>
        <source>China</source>
        <translation>中国</translation>
    </message>
    <message>
        <source>China banned Falun Gong in 1999. Rights groups report persecution, which the government denies.</source>
        <translation>中国于 1999 年取缔法轮功。人权组织报告了迫害，政府予以否认。</translation>
    </message>
    <message>
        <source>China took control of Tibet in 1951, and the Dalai Lama fled in 1959. Its status and the rights of its people are disputed.</source>
        <translation>中国于 1951 年控制西藏，达赖喇嘛于 1959 年出走。西藏的地位及其人民的权利存在争议。</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Choose a .gguf file of the repository.</source>
        <translation>请选择仓库中的 .gguf 文件。</translation>
    </message>
    <message>
        <source>Choose a .gguf file, or use `guide`.</source>
        <translation>请选择 .gguf 文件，或使用 `guide`。</translation>
    </message>
    <message>
        <source>Choose a file that ends in .gguf.</source>
        <translation>请选择以 .gguf 结尾的文件。</translation>
    </message>
    <message>
        <source>Choose a file that is stored with its checksum, or import one that you have.</source>
        <translation>请选择附有校验和的文件，或导入您已有的文件。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose a guard model</source>
        <translation>选择守护模型</translation>
    </message>
    <message>
        <source>Choose a model of my own</source>
        <translation>选择我自己的模型</translation>
    </message>
    <message>
        <source>Choose a model…</source>
        <translation>选择模型…</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>选择密码短语</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>选择位置…</translation>
    </message>
    <message>
        <source>Choose a smaller context in the model&apos;s settings, or a smaller model.</source>
        <translation>请在模型设置中选择较小的上下文，或选择较小的模型。</translation>
    </message>
    <message>
        <source>Choose a smaller model or a shorter context in the settings.</source>
        <translation>请在设置中选择较小的模型或较短的上下文。</translation>
    </message>
    <message>
        <source>Choose another folder for the report.</source>
        <translation>请为报告另选文件夹。</translation>
    </message>
    <message>
        <source>Choose another folder, or start again.</source>
        <translation>请另选文件夹，或重新开始。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请另选文件夹。</translation>
    </message>
    <message>
        <source>Choose another in the settings.</source>
        <translation>请在设置中另选一个。</translation>
    </message>
    <message>
        <source>Choose another model, or check this one on the models page.</source>
        <translation>请另选模型，或在模型页面检查此模型。</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>请另选模型。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>请另选一个。</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>请另选位置。</translation>
    </message>
    <message>
        <source>Choose another quantization, or fetch it by its hf: link.</source>
        <translation>请选择其他量化版本，或通过 hf: 链接获取。</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>请另选一个。</translation>
    </message>
    <message>
        <source>Choose one of your prompts (in an empty field)</source>
        <translation>选择您的提示词（输入框为空时）</translation>
    </message>
    <message>
        <source>Choose other categories, or show what is reviewed already.</source>
        <translation>请选择其他类别，或显示已审阅的内容。</translation>
    </message>
    <message>
        <source>Choose the {result_file} of an earlier run.</source>
        <translation>请选择较早测试的 {result_file}。</translation>
    </message>
    <message>
        <source>Choose: {name}</source>
        <translation>选择：{name}</translation>
    </message>
    <message>
        <source>Chooses among the likeliest words that together have this probability.</source>
        <translation>在合计达到此概率的最可能的词中选择。</translation>
    </message>
    <message>
        <source>Chooses among this many of the likeliest words; 0 for all.</source>
        <translation>在这么多个最可能的词中选择；0 表示全部。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Claimed authority</source>
        <translation>冒称权限</translation>
    </message>
    <message>
        <source>Claimed research</source>
        <translation>冒称研究</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Clear writing</source>
        <translation>清晰写作</translation>
    </message>
    <message>
        <source>Click to see what is sent</source>
        <translation>点击查看发送的内容</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close chats that use it. A shared one belongs to who fetched it.</source>
        <translation>请关闭使用它的对话。共享的模型属于下载它的人。</translation>
    </message>
    <message>
        <source>Close other programs, choose a smaller context, or a smaller model.</source>
        <translation>请关闭其他程序，选择较小的上下文或较小的模型。</translation>
    </message>
    <message>
        <source>Close other programs, or leave the adapter out.</source>
        <translation>请关闭其他程序，或不使用该适配器。</translation>
    </message>
    <message>
        <source>Close other programs.</source>
        <translation>请关闭其他程序。</translation>
    </message>
    <message>
        <source>Close other windows of Carrel.</source>
        <translation>请关闭 Carrel 的其他窗口。</translation>
    </message>
    <message>
        <source>Close the other window or command first.</source>
        <translation>请先关闭另一个窗口或命令。</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Closing the window then hides it; Quit in the icon&apos;s menu ends Carrel.</source>
        <translation>关闭窗口时会将其隐藏；用图标菜单中的“退出”结束 Carrel。</translation>
    </message>
    <message>
        <source>Code in many languages; quick for its size, because only 2.4 of its 16 billion weights work on a word.</source>
        <translation>多种语言的代码；相对其大小很快，因为 160 亿权重中每个词只用到 24 亿。</translation>
    </message>
    <message>
        <source>Code reviewer</source>
        <translation>代码审查</translation>
    </message>
    <message>
        <source>Code, {language}</source>
        <translation>代码，{language}</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>哥伦比亚</translation>
    </message>
    <message>
        <source>Command or chat</source>
        <translation>命令或对话</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Compare them with what you printed or saved.</source>
        <translation>请与您打印或保存的内容核对。</translation>
    </message>
    <message>
        <source>Compare two things</source>
        <translation>比较两样东西</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Connecting to {host}</source>
        <translation>正在连接 {host}</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>联网记录</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Context, in tokens</source>
        <translation>上下文（词元数）</translation>
    </message>
    <message>
        <source>Context: about {used:,} of {context:,} tokens</source>
        <translation>上下文：约 {used:,} / {context:,} 个词元</translation>
    </message>
    <message>
        <source>Context: {used:,} of {context:,} tokens</source>
        <translation>上下文：{used:,} / {context:,} 个词元</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>对话内容</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy as plain text</source>
        <translation>复制为纯文本</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>复制代码</translation>
    </message>
    <message>
        <source>Copy it into the models folder ({size}; {free} free)</source>
        <translation>复制到模型文件夹（{size}；可用 {free}）</translation>
    </message>
    <message>
        <source>Copy the file again from where it came from.</source>
        <translation>请从来源处重新复制该文件。</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Copy this answer</source>
        <translation>复制此回答</translation>
    </message>
    <message>
        <source>Copy your message</source>
        <translation>复制您的消息</translation>
    </message>
    <message>
        <source>Copying {name}… {percent} %</source>
        <translation>正在复制 {name}… {percent} %</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>复制…</translation>
    </message>
    <message>
        <source>Country for support lines</source>
        <translation>求助热线所在国家或地区</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Create one: `carrel vault create`.</source>
        <translation>请创建一个：`carrel vault create`。</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Crisis Text Line</source>
        <translation>Crisis Text Line</translation>
    </message>
    <message>
        <source>Criticism of the party and its leaders is censored in China, and so is missing from much of what models learn there.</source>
        <translation>对党及其领导人的批评在中国受到审查，因此模型在那里学到的许多内容中缺少这些。</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>克罗地亚语</translation>
    </message>
    <message>
        <source>Current passphrase</source>
        <translation>当前密码短语</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>捷克语</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>捷克</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>丹麦语</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>12月</translation>
    </message>
    <message>
        <source>DeepSeek R1 and its distills</source>
        <translation>DeepSeek R1 及其蒸馏模型</translation>
    </message>
    <message>
        <source>DeepSeek&apos;s models often repeat the Chinese government&apos;s view on this topic. Compare with other sources.</source>
        <translation>DeepSeek 的模型在此话题上常复述中国政府的观点。请与其他来源对照。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete one first.</source>
        <translation>请先删除一个。</translation>
    </message>
    <message>
        <source>Delete the chat (in the list)</source>
        <translation>删除对话（在列表中）</translation>
    </message>
    <message>
        <source>Delete the selected chats</source>
        <translation>删除所选对话</translation>
    </message>
    <message numerus="yes">
        <source>Delete these %n chat(s)?</source>
        <translation>
            <numerusform>删除这 %n 个对话？</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete this answer</source>
        <translation>删除此回答</translation>
    </message>
    <message>
        <source>Delete this chat?</source>
        <translation>删除此对话？</translation>
    </message>
    <message>
        <source>Delete this message?</source>
        <translation>删除此消息？</translation>
    </message>
    <message>
        <source>Delete this policy</source>
        <translation>删除此策略</translation>
    </message>
    <message>
        <source>Delete your message</source>
        <translation>删除您的消息</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>删除“{name}”</translation>
    </message>
    <message>
        <source>Delete “{title}”?</source>
        <translation>删除“{title}”？</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>丹麦</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Details of this message</source>
        <translation>此消息的详情</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>详情…</translation>
    </message>
    <message>
        <source>Dictated beginning</source>
        <translation>规定的开头</translation>
    </message>
    <message>
        <source>Die Dargebotene Hand, La Main Tendue</source>
        <translation>Die Dargebotene Hand, La Main Tendue</translation>
    </message>
    <message>
        <source>Digits for letters</source>
        <translation>数字代替字母</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Documents (*.txt *.md *.pdf *.docx *.csv *.tsv *.json *.html *.py *.js *.ts *.java *.c *.cpp *.rs *.go)</source>
        <translation>文档 (*.txt *.md *.pdf *.docx *.csv *.tsv *.json *.html *.py *.js *.ts *.java *.c *.cpp *.rs *.go)</translation>
    </message>
    <message>
        <source>Don&apos;t send</source>
        <translation>不发送</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>重新下载</translation>
    </message>
    <message>
        <source>Download it again, or choose another file.</source>
        <translation>请重新下载，或另选文件。</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>请重新下载。</translation>
    </message>
    <message>
        <source>Download or import the model again.</source>
        <translation>请重新下载或导入该模型。</translation>
    </message>
    <message>
        <source>Download the recommended model</source>
        <translation>下载推荐的模型</translation>
    </message>
    <message>
        <source>Download {name}</source>
        <translation>下载 {name}</translation>
    </message>
    <message>
        <source>Download {name}?</source>
        <translation>下载 {name}？</translation>
    </message>
    <message>
        <source>Download {size}</source>
        <translation>下载 {size}</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>正在下载</translation>
    </message>
    <message>
        <source>Downloading from {hosts}</source>
        <translation>正在从 {hosts} 下载</translation>
    </message>
    <message>
        <source>Drop what was pasted</source>
        <translation>放弃粘贴的内容</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>制作副本</translation>
    </message>
    <message>
        <source>Duplicate {name}</source>
        <translation>制作“{name}”的副本</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>荷兰语</translation>
    </message>
    <message>
        <source>ERAN</source>
        <translation>ERAN</translation>
    </message>
    <message>
        <source>Each prompt is asked twice, with the guard and without; what the model writes without it never leaves its process. It can take hours. The chat&apos;s model is put away meanwhile.</source>
        <translation>每个提示问两次，一次有守护，一次没有；没有守护时模型写的内容不会离开其进程。可能需要数小时。期间对话所用的模型会被收起。</translation>
    </message>
    <message>
        <source>Each record is signed together with the one before it, so that a missing or changed one shows.</source>
        <translation>每条记录都与前一条一起签名，因此缺失或被改动的记录会显现出来。</translation>
    </message>
    <message>
        <source>Each row needs &quot;text&quot; and &quot;label&quot; (1: harmful, 0: harmless); &quot;id&quot;, &quot;category&quot; and &quot;twin&quot; are optional.</source>
        <translation>每行需要 &quot;text&quot; 和 &quot;label&quot;（1：有害，0：无害）；&quot;id&quot;、&quot;category&quot; 和 &quot;twin&quot; 可选。</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Edit or remove it first. Your text is kept.</source>
        <translation>请先编辑或移除它。您的文本已保留。</translation>
    </message>
    <message>
        <source>Edit the last prompt (in an empty field)</source>
        <translation>编辑上一个提示（输入框为空时）</translation>
    </message>
    <message>
        <source>Edit the prompt that waits</source>
        <translation>编辑等待中的提示</translation>
    </message>
    <message>
        <source>Edit your message</source>
        <translation>编辑您的消息</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>编辑“{name}”</translation>
    </message>
    <message>
        <source>Edit {one}</source>
        <translation>编辑{one}</translation>
    </message>
    <message>
        <source>Emoji between words</source>
        <translation>词间插入表情</translation>
    </message>
    <message>
        <source>Emotional support line</source>
        <translation>情感支持热线</translation>
    </message>
    <message>
        <source>Emotsionaalse toe ja hingehoiu telefon</source>
        <translation>Emotsionaalse toe ja hingehoiu telefon</translation>
    </message>
    <message>
        <source>Encrypted on disk</source>
        <translation>磁盘上加密</translation>
    </message>
    <message>
        <source>Encrypted. A passphrase that is lost can&apos;t be found again.</source>
        <translation>已加密。密码短语一旦丢失便无法找回。</translation>
    </message>
    <message>
        <source>End it now</source>
        <translation>立即结束</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束方式</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>正在结束…</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英语</translation>
    </message>
    <message>
        <source>Erased for good after a few seconds: until then you can undo it.</source>
        <translation>几秒后将彻底清除；在此之前可以撤销。</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>爱沙尼亚</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>爱沙尼亚语</translation>
    </message>
    <message>
        <source>Every command and every chat, found by typing.</source>
        <translation>输入文字即可找到所有命令和对话。</translation>
    </message>
    <message>
        <source>Every version of edited and repeated messages</source>
        <translation>已编辑和重新生成的消息的所有版本</translation>
    </message>
    <message>
        <source>Everything done</source>
        <translation>全部完成</translation>
    </message>
    <message>
        <source>Everything is reviewed</source>
        <translation>全部已审阅</translation>
    </message>
    <message>
        <source>Examples off it, one a line</source>
        <translation>主题外的例子，每行一个</translation>
    </message>
    <message>
        <source>Examples off the topic</source>
        <translation>主题外的例子</translation>
    </message>
    <message>
        <source>Examples on it, one a line</source>
        <translation>主题内的例子，每行一个</translation>
    </message>
    <message>
        <source>Examples on the topic</source>
        <translation>主题内的例子</translation>
    </message>
    <message>
        <source>Explain like I&apos;m new to it</source>
        <translation>像对新手一样解释</translation>
    </message>
    <message>
        <source>Explain the guard&apos;s decision: {category}…</source>
        <translation>解释守护的判断：{category}…</translation>
    </message>
    <message>
        <source>Explain the guard&apos;s decision…</source>
        <translation>解释守护的判断…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message numerus="yes">
        <source>Export %n chat(s)</source>
        <translation>
            <numerusform>导出 %n 个对话</numerusform>
        </translation>
    </message>
    <message>
        <source>Export chats</source>
        <translation>导出对话</translation>
    </message>
    <message>
        <source>Export chats…</source>
        <translation>导出对话…</translation>
    </message>
    <message>
        <source>Export the records</source>
        <translation>导出记录</translation>
    </message>
    <message>
        <source>Export the records, not encrypted</source>
        <translation>导出记录（不加密）</translation>
    </message>
    <message>
        <source>Export these records?</source>
        <translation>导出这些记录？</translation>
    </message>
    <message>
        <source>Export this chat</source>
        <translation>导出此对话</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>已导出</translation>
    </message>
    <message>
        <source>Exporting chats</source>
        <translation>正在导出对话</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Facts and code are its weak side: 37.6 % on LiveCodeBench. It can fall into endless repetition away from temperature 0.6, and it takes instructions best in the prompt itself.</source>
        <translation>事实和代码是它的弱项：LiveCodeBench 得分 37.6 %。温度偏离 0.6 时可能陷入无尽重复；指令最好直接写在提示里。</translation>
    </message>
    <message>
        <source>Facts to check</source>
        <translation>需核实的事实</translation>
    </message>
    <message>
        <source>Fair. Another word would make it strong.</source>
        <translation>一般。再加一个词就很强了。</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>2月</translation>
    </message>
    <message>
        <source>Fetch or import it again.</source>
        <translation>请重新下载或导入。</translation>
    </message>
    <message>
        <source>Fetch the file with a browser and import it: carrel models import FILE</source>
        <translation>请用浏览器下载文件后导入：carrel models import FILE</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>File: {name}</source>
        <translation>文件：{name}</translation>
    </message>
    <message>
        <source>Financial advice</source>
        <translation>理财建议</translation>
    </message>
    <message>
        <source>Financial advice. A language model can be wrong here. Check with an independent adviser before you act on it.</source>
        <translation>理财建议。语言模型在此可能出错。采取行动前请咨询独立顾问。</translation>
    </message>
    <message>
        <source>Find a command or a chat</source>
        <translation>查找命令或对话</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>在此对话中查找</translation>
    </message>
    <message>
        <source>Find the bug</source>
        <translation>找出错误</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>芬兰</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>芬兰语</translation>
    </message>
    <message>
        <source>First word</source>
        <translation>首词</translation>
    </message>
    <message>
        <source>Folder of the report</source>
        <translation>报告的文件夹</translation>
    </message>
    <message>
        <source>Folder removed, its chats kept</source>
        <translation>文件夹已移除，其中的对话已保留</translation>
    </message>
    <message>
        <source>Folder {title}, closed</source>
        <translation>文件夹“{title}”，已折叠</translation>
    </message>
    <message>
        <source>Folder {title}, open</source>
        <translation>文件夹“{title}”，已展开</translation>
    </message>
    <message>
        <source>For another Carrel. Has its own passphrase.</source>
        <translation>供另一个 Carrel 使用，有自己的密码短语。</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>For programs, like `carrel vault export`.</source>
        <translation>供程序使用，与 `carrel vault export` 相同。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>移出列表</translation>
    </message>
    <message>
        <source>Forget {name}?</source>
        <translation>将 {name} 移出列表？</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>移出列表…</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>来源</translation>
    </message>
    <message numerus="yes">
        <source>Found on this computer: %n model(s) of {programs}</source>
        <translation>
            <numerusform>在这台电脑上找到 {programs} 的 %n 个模型</numerusform>
        </translation>
    </message>
    <message>
        <source>Four or five unrelated words are easy to keep and hard to guess.</source>
        <translation>四五个互不相关的词，容易记住，难以猜到。</translation>
    </message>
    <message>
        <source>France</source>
        <translation>法国</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>请腾出一些空间。</translation>
    </message>
    <message>
        <source>Free {gigabytes:.1f} GB, or use the file where it lies (--in-place).</source>
        <translation>请腾出 {gigabytes:.1f} GB，或在原位置使用该文件（--in-place）。</translation>
    </message>
    <message>
        <source>French</source>
        <translation>法语</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>频率惩罚</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>From a score of {score:.2f} on, of 0 to 1</source>
        <translation>从评分 {score:.2f} 起（范围 0 到 1）</translation>
    </message>
    <message>
        <source>Full-width letters</source>
        <translation>全角字母</translation>
    </message>
    <message>
        <source>Further hosts</source>
        <translation>其他主机</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>General conversation in English and Chinese; quick for its size.</source>
        <translation>中英文日常对话；相对其大小很快。</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>格鲁吉亚语</translation>
    </message>
    <message>
        <source>German</source>
        <translation>德语</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>德国</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>正在准备…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go on with it.</source>
        <translation>请继续。</translation>
    </message>
    <message>
        <source>Go on with the run in this folder</source>
        <translation>继续此文件夹中的测试</translation>
    </message>
    <message>
        <source>Go on with this answer</source>
        <translation>继续此回答</translation>
    </message>
    <message>
        <source>Go on with {name}?</source>
        <translation>改用 {name} 继续？</translation>
    </message>
    <message>
        <source>Go on: what is there is kept.</source>
        <translation>请继续：已有部分会保留。</translation>
    </message>
    <message>
        <source>Go to the next part of the window</source>
        <translation>转到窗口的下一部分</translation>
    </message>
    <message>
        <source>Good. A guess would take years.</source>
        <translation>良好。猜中需要数年。</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Got it: close this card</source>
        <translation>知道了：关闭此卡片</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>希腊</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>希腊语</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>守护</translation>
    </message>
    <message>
        <source>Guard model</source>
        <translation>守护模型</translation>
    </message>
    <message>
        <source>Guard models</source>
        <translation>守护模型</translation>
    </message>
    <message>
        <source>Guard off</source>
        <translation>无守护</translation>
    </message>
    <message>
        <source>Guard policies</source>
        <translation>守护策略</translation>
    </message>
    <message>
        <source>Guard policies…</source>
        <translation>守护策略…</translation>
    </message>
    <message>
        <source>Guard policy</source>
        <translation>守护策略</translation>
    </message>
    <message>
        <source>Guard policy: {title}</source>
        <translation>守护策略：{title}</translation>
    </message>
    <message>
        <source>Guard: {text}</source>
        <translation>守护：{text}</translation>
    </message>
    <message>
        <source>Guard: {title}</source>
        <translation>守护：{title}</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>古吉拉特语</translation>
    </message>
    <message>
        <source>Haitian Creole</source>
        <translation>海地克里奥尔语</translation>
    </message>
    <message>
        <source>Harassment</source>
        <translation>骚扰</translation>
    </message>
    <message>
        <source>Harder reasoning and usable code on a laptop with 16 GB of memory or more.</source>
        <translation>在 16 GB 以上内存的笔记本上进行较难的推理，代码也可用。</translation>
    </message>
    <message>
        <source>Harm</source>
        <translation>危害</translation>
    </message>
    <message>
        <source>Harmless</source>
        <translation>无害</translation>
    </message>
    <message>
        <source>Harmless prompts that were stopped, by the category of their twin</source>
        <translation>被拦下的无害提示词，按其对应有害提示词的类别</translation>
    </message>
    <message>
        <source>Harmless prompts that were stopped, by the category they resemble</source>
        <translation>被拦下的无害提示，按其相似的类别统计</translation>
    </message>
    <message>
        <source>Harmless prompts that were stopped, by variant</source>
        <translation>被拦下的无害提示词，按变体</translation>
    </message>
    <message>
        <source>Harmless stopped</source>
        <translation>无害被拦</translation>
    </message>
    <message>
        <source>Hate and discrimination</source>
        <translation>仇恨与歧视</translation>
    </message>
    <message>
        <source>Hausa</source>
        <translation>豪萨语</translation>
    </message>
    <message>
        <source>Have the text recognised by another program first.</source>
        <translation>请先用其他程序识别文字。</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>希伯来语</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>已拦下</translation>
    </message>
    <message>
        <source>Here are the first {count}.</source>
        <translation>以下是前 {count} 个。</translation>
    </message>
    <message>
        <source>Hexadecimal</source>
        <translation>十六进制</translation>
    </message>
    <message>
        <source>Hidden in tag characters</source>
        <translation>藏在标签字符中</translation>
    </message>
    <message>
        <source>Hide Carrel</source>
        <translation>隐藏 Carrel</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>隐藏密码短语</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>印地语</translation>
    </message>
    <message>
        <source>Historians count millions of deaths, above all in the famine of 1959 to 1961. Official accounts in China say less.</source>
        <translation>历史学家统计的死亡人数以百万计，主要发生在 1959 至 1961 年的饥荒中。中国官方的叙述提及较少。</translation>
    </message>
    <message>
        <source>Hold back</source>
        <translation>拦下</translation>
    </message>
    <message>
        <source>Holds for this computer.</source>
        <translation>对这台电脑有效。</translation>
    </message>
    <message>
        <source>Holds from the next start, or when you lock.</source>
        <translation>下次启动或锁定后生效。</translation>
    </message>
    <message>
        <source>Holds in this chat from the next answer on. An empty field takes the value that it shows in grey.</source>
        <translation>从下一个回答起在此对话中生效。留空则采用灰色显示的值。</translation>
    </message>
    <message>
        <source>Holds when a model is loaded next.</source>
        <translation>下次加载模型时生效。</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>香港</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>How do I change the language of the menu?</source>
        <translation>如何更改菜单的语言？</translation>
    </message>
    <message>
        <source>How do you want to start?</source>
        <translation>您想怎样开始？</translation>
    </message>
    <message>
        <source>How far the self-test is</source>
        <translation>自测进度</translation>
    </message>
    <message>
        <source>How freely it chooses words: 0 always takes the likeliest.</source>
        <translation>用词的自由程度：0 表示总是选最可能的词。</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>结果如何</translation>
    </message>
    <message>
        <source>How it expects a conversation; the file does not say</source>
        <translation>它期望的对话格式；文件中没有说明</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>保留多久</translation>
    </message>
    <message>
        <source>How long records are kept</source>
        <translation>记录保留多久</translation>
    </message>
    <message>
        <source>How much is held back. It runs on this computer, in the model&apos;s process.</source>
        <translation>拦下多少内容。它在这台电脑上、模型的进程中运行。</translation>
    </message>
    <message>
        <source>How this chat is answered</source>
        <translation>此对话的回答方式</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>模型站</translation>
    </message>
    <message>
        <source>Hub or mirror</source>
        <translation>模型站或镜像</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>匈牙利语</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>匈牙利</translation>
    </message>
    <message>
        <source>I have kept the recovery key in a safe place.</source>
        <translation>我已将恢复密钥存放在安全的地方。</translation>
    </message>
    <message>
        <source>I understand that a lost passphrase means lost chats.</source>
        <translation>我明白：丢失密码短语就等于丢失对话。</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>冰岛</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>冰岛语</translation>
    </message>
    <message>
        <source>Icons: Lucide (ISC).</source>
        <translation>图标：Lucide（ISC）。</translation>
    </message>
    <message>
        <source>If this happens again, check the model on the models page.</source>
        <translation>如果再次发生，请在模型页面检查该模型。</translation>
    </message>
    <message>
        <source>If you replaced it yourself, import it again; else get a fresh copy.</source>
        <translation>如果是您自己替换的，请重新导入；否则请获取新的副本。</translation>
    </message>
    <message>
        <source>If you trust it, add it: Settings, or --allow-host {where}</source>
        <translation>如果您信任它，请添加：在设置中，或用 --allow-host {where}</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>导入模型</translation>
    </message>
    <message>
        <source>Import a model file…</source>
        <translation>导入模型文件…</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>导入对话</translation>
    </message>
    <message>
        <source>Import chats…</source>
        <translation>导入对话…</translation>
    </message>
    <message>
        <source>Import it again.</source>
        <translation>请重新导入。</translation>
    </message>
    <message>
        <source>Importing chats</source>
        <translation>正在导入对话</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>In 2016 a tribunal in The Hague found no legal basis for the nine-dash line. China&apos;s government does not accept that.</source>
        <translation>2016 年海牙的仲裁庭认定九段线没有法律依据。中国政府不接受这一裁决。</translation>
    </message>
    <message>
        <source>In 2022 the UN&apos;s human rights office reported mass detention in Xinjiang that may be a crime against humanity. China&apos;s government denies it.</source>
        <translation>2022 年联合国人权办公室报告称，新疆存在可能构成危害人类罪的大规模关押。中国政府予以否认。</translation>
    </message>
    <message>
        <source>In June 1989 the army ended the protests in Beijing by force and killed many civilians. In China this is censored.</source>
        <translation>1989 年 6 月，军队以武力结束了北京的抗议，造成许多平民死亡。此事在中国受到审查。</translation>
    </message>
    <message>
        <source>In a process of its own, without network and without your files.</source>
        <translation>在独立的进程中，没有网络，也接触不到您的文件。</translation>
    </message>
    <message>
        <source>In danger</source>
        <translation>危急时</translation>
    </message>
    <message>
        <source>In danger: {number}.</source>
        <translation>危急时：{number}。</translation>
    </message>
    <message>
        <source>In doubt, and in other languages</source>
        <translation>存疑时以及遇到其他语言时</translation>
    </message>
    <message>
        <source>In the vault&apos;s folder, {state}. Carrel does not make a new one over it.</source>
        <translation>保险库文件夹的问题：{state}。Carrel 不会在其上新建保险库。</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>India</source>
        <translation>印度</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>印度尼西亚语</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>Install Carrel again.</source>
        <translation>请重新安装 Carrel。</translation>
    </message>
    <message>
        <source>Install Carrel on this computer anew, or take a package made for all processors.</source>
        <translation>请在这台电脑上重新安装 Carrel，或使用适用于所有处理器的安装包。</translation>
    </message>
    <message>
        <source>Install the newer version to open it.</source>
        <translation>请安装更新的版本来打开它。</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>请安装更新的版本。</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>已安装</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Instructions for this chat</source>
        <translation>此对话的指令</translation>
    </message>
    <message>
        <source>Instructions of this chat</source>
        <translation>此对话的指令</translation>
    </message>
    <message>
        <source>Instructions, {role}</source>
        <translation>指令，{role}</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>Interrupted here.</source>
        <translation>在此中断。</translation>
    </message>
    <message>
        <source>Invisible characters</source>
        <translation>不可见字符</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>爱尔兰</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>爱尔兰语</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>以色列</translation>
    </message>
    <message>
        <source>It also flags politics as a category of its own; Carrel leaves that one out unless a policy asks for it.</source>
        <translation>它还把政治作为单独的类别标记；除非策略要求，Carrel 会略过这一类别。</translation>
    </message>
    <message>
        <source>It begins as a copy and is yours to change.</source>
        <translation>它以副本开始，可由您随意修改。</translation>
    </message>
    <message>
        <source>It can</source>
        <translation>它能够</translation>
    </message>
    <message>
        <source>It can&apos;t</source>
        <translation>它不能</translation>
    </message>
    <message>
        <source>It can&apos;t be looked at</source>
        <translation>无法查看</translation>
    </message>
    <message>
        <source>It can&apos;t be opened</source>
        <translation>无法打开</translation>
    </message>
    <message>
        <source>It can&apos;t be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>It can&apos;t be saved there: {strerror}.</source>
        <translation>无法保存到那里：{strerror}。</translation>
    </message>
    <message>
        <source>It comes with Carrel and stays as it is. Copy it to make your own.</source>
        <translation>它随 Carrel 提供，保持不变。复制它即可制作您自己的策略。</translation>
    </message>
    <message>
        <source>It could not be started.</source>
        <translation>无法启动。</translation>
    </message>
    <message>
        <source>It declares XML entities, which no Word file needs and which can do harm.</source>
        <translation>它声明了 XML 实体，Word 文件并不需要，且可能有害。</translation>
    </message>
    <message>
        <source>It does not reason before it answers, and a long context takes a lot of memory.</source>
        <translation>它回答前不会思考，而且长上下文占用大量内存。</translation>
    </message>
    <message>
        <source>It encrypts every chat, title and draft on this computer. Nobody can recover it, not even us.</source>
        <translation>它加密这台电脑上的每个对话、标题和草稿。没有人能恢复它，我们也不能。</translation>
    </message>
    <message>
        <source>It ended by itself ({kind}).</source>
        <translation>它自行结束了（{kind}）。</translation>
    </message>
    <message>
        <source>It ended by itself.</source>
        <translation>它自行结束了。</translation>
    </message>
    <message>
        <source>It has more than eight million characters.</source>
        <translation>它超过八百万个字符。</translation>
    </message>
    <message>
        <source>It has no messages yet.</source>
        <translation>还没有消息。</translation>
    </message>
    <message>
        <source>It has too many pages</source>
        <translation>页数太多</translation>
    </message>
    <message>
        <source>It has {pages:,} pages; Carrel reads up to {limit:,}.</source>
        <translation>它有 {pages:,} 页；Carrel 最多读取 {limit:,} 页。</translation>
    </message>
    <message>
        <source>It is a folder</source>
        <translation>是文件夹</translation>
    </message>
    <message>
        <source>It is a pipe or a device, not a file.</source>
        <translation>是管道或设备，不是文件。</translation>
    </message>
    <message>
        <source>It is already being downloaded</source>
        <translation>已在下载中</translation>
    </message>
    <message>
        <source>It is damaged, or no {what} at all.</source>
        <translation>它已损坏，或者根本不是 {what}。</translation>
    </message>
    <message>
        <source>It is erased for good after a few seconds. Until then you can undo it.</source>
        <translation>几秒后将彻底清除。在此之前可以撤销。</translation>
    </message>
    <message>
        <source>It is gone for good.</source>
        <translation>它将彻底删除。</translation>
    </message>
    <message>
        <source>It is gone for good. {name} takes its place.</source>
        <translation>它将彻底删除，由“{name}”取代。</translation>
    </message>
    <message>
        <source>It is held in memory until you decide. Nothing of it was stored.</source>
        <translation>在您决定之前只留在内存中，没有存储任何内容。</translation>
    </message>
    <message>
        <source>It is in memory only. Once you lock, nobody can bring it back.</source>
        <translation>它只在内存中。锁定之后，谁也无法找回。</translation>
    </message>
    <message>
        <source>It is in memory only. Once you quit, nobody can bring it back.</source>
        <translation>它只在内存中。退出之后，谁也无法找回。</translation>
    </message>
    <message>
        <source>It is left alone; nothing is used.</source>
        <translation>未做改动，也未使用其中任何内容。</translation>
    </message>
    <message>
        <source>It is nested too deeply</source>
        <translation>嵌套太深</translation>
    </message>
    <message>
        <source>It is no Carrel file.</source>
        <translation>不是 Carrel 文件。</translation>
    </message>
    <message>
        <source>It is no text, and no document that Carrel knows.</source>
        <translation>它不是文本，也不是 Carrel 认识的文档。</translation>
    </message>
    <message>
        <source>It is not encrypted.</source>
        <translation>文件未加密。</translation>
    </message>
    <message>
        <source>It is not safe to read</source>
        <translation>读取不安全</translation>
    </message>
    <message>
        <source>It is not your fault, and nothing was deleted.</source>
        <translation>这不是您的过错，也没有删除任何内容。</translation>
    </message>
    <message>
        <source>It is protected with a password.</source>
        <translation>它受密码保护。</translation>
    </message>
    <message>
        <source>It is put into the message field, where you can still change it.</source>
        <translation>内容会放入输入框，您仍可修改。</translation>
    </message>
    <message>
        <source>It is tight. Load it anyway?</source>
        <translation>内存紧张。仍要加载吗？</translation>
    </message>
    <message>
        <source>It is too large</source>
        <translation>太大</translation>
    </message>
    <message>
        <source>It is too long</source>
        <translation>太长</translation>
    </message>
    <message>
        <source>It is {what}, not a file.</source>
        <translation>是{what}，不是文件。</translation>
    </message>
    <message>
        <source>It knows few facts and programs poorly: 16.9 % on LiveCodeBench, where the 7B reaches 37.6 %.</source>
        <translation>它知道的事实不多，编程较弱：LiveCodeBench 得分 16.9 %，而 7B 为 37.6 %。</translation>
    </message>
    <message>
        <source>It may have been deleted.</source>
        <translation>可能已被删除。</translation>
    </message>
    <message>
        <source>It needs a workstation: 110 GB of memory at three bits a weight.</source>
        <translation>需要工作站：每权重 3 位时需 110 GB 内存。</translation>
    </message>
    <message>
        <source>It needs a workstation: 168 GB of memory without loss.</source>
        <translation>需要工作站：无损时需 168 GB 内存。</translation>
    </message>
    <message>
        <source>It needs a workstation: about 400 GB of memory at four bits a weight, in 29 files.</source>
        <translation>需要工作站：每权重 4 位时约需 400 GB 内存，共 29 个文件。</translation>
    </message>
    <message>
        <source>It needs a workstation: about 400 GB of memory at four bits a weight.</source>
        <translation>需要工作站：每权重 4 位时约需 400 GB 内存。</translation>
    </message>
    <message>
        <source>It needs too much memory</source>
        <translation>需要太多内存</translation>
    </message>
    <message>
        <source>It says safe or unsafe and nothing between, and its licence has duties of its own.</source>
        <translation>它只说安全或不安全，没有中间档，其许可证另有义务。</translation>
    </message>
    <message>
        <source>It sent what Carrel can&apos;t read.</source>
        <translation>它发来了 Carrel 无法读取的内容。</translation>
    </message>
    <message>
        <source>It sounds as if you carry something heavy. You don&apos;t have to carry it alone: a person can help better than a program.</source>
        <translation>听起来您正承受着沉重的事。您不必独自承担：人比程序更能帮到您。</translation>
    </message>
    <message>
        <source>It stays</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>It stays in memory and is never written to the disk. Lock, quit or end it, and it is gone.</source>
        <translation>它只留在内存中，绝不写入磁盘。锁定、退出或结束它，它就消失了。</translation>
    </message>
    <message>
        <source>It thinks long before it answers, and its context takes more memory than that of the other small ones.</source>
        <translation>它在回答前思考很久，其上下文比其他小模型占用更多内存。</translation>
    </message>
    <message>
        <source>It unpacks to too much</source>
        <translation>解压后太大</translation>
    </message>
    <message>
        <source>It waits in the review with its scores, the policy and the model, and points to this chat. Nothing leaves this computer.</source>
        <translation>它会连同评分、策略和模型一起在审阅中等待，并指向此对话。任何内容都不会离开这台电脑。</translation>
    </message>
    <message>
        <source>It was changed or damaged.</source>
        <translation>已被改动或损坏。</translation>
    </message>
    <message>
        <source>It was cut short or damaged.</source>
        <translation>不完整或已损坏。</translation>
    </message>
    <message>
        <source>It was cut short: its end is missing.</source>
        <translation>不完整：缺少结尾。</translation>
    </message>
    <message>
        <source>It was ended before it was done.</source>
        <translation>未完成即结束。</translation>
    </message>
    <message>
        <source>It was ended. Your chat is saved.</source>
        <translation>已将其结束。您的对话已保存。</translation>
    </message>
    <message>
        <source>It was given its own passphrase when it was exported. That of your vault does not open it.</source>
        <translation>导出时为它设置了单独的密码短语。您保险库的密码短语打不开它。</translation>
    </message>
    <message>
        <source>It was given up.</source>
        <translation>已放弃。</translation>
    </message>
    <message>
        <source>It was given up. The disk may be slow, or the file odd.</source>
        <translation>已放弃。可能是磁盘太慢，或文件异常。</translation>
    </message>
    <message>
        <source>It was started three times and stopped each time. Your chat is saved.</source>
        <translation>启动了三次，每次都停止。您的对话已保存。</translation>
    </message>
    <message>
        <source>It was written by a newer version of Carrel.</source>
        <translation>由更新版本的 Carrel 写入。</translation>
    </message>
    <message>
        <source>It was written by a newer version of Carrel. Nothing was changed.</source>
        <translation>由更新版本的 Carrel 写入。未做任何改动。</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>意大利语</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>意大利</translation>
    </message>
    <message>
        <source>Its beginning is damaged.</source>
        <translation>开头已损坏。</translation>
    </message>
    <message>
        <source>Its chats stay in it.</source>
        <translation>其中的对话保持不变。</translation>
    </message>
    <message>
        <source>Its encoder could not be loaded.</source>
        <translation>无法加载其编码器。</translation>
    </message>
    <message>
        <source>Its encoder could not compute a text.</source>
        <translation>其编码器无法计算文本。</translation>
    </message>
    <message>
        <source>Its folder or a file in it is read-only or belongs to somebody else.</source>
        <translation>其文件夹或其中的文件为只读，或属于他人。</translation>
    </message>
    <message>
        <source>Its pages are pictures, as a scanner makes them; Carrel reads text only.</source>
        <translation>页面是扫描得到的图片；Carrel 只读取文字。</translation>
    </message>
    <message>
        <source>Its parts are nested far deeper than in any ordinary document.</source>
        <translation>其各部分的嵌套远比普通文档深。</translation>
    </message>
    <message>
        <source>Its parts are packed, nested or repeated far beyond any ordinary document.</source>
        <translation>其各部分的压缩、嵌套或重复远超普通文档。</translation>
    </message>
    <message>
        <source>Its process ended too early. What was tried is kept.</source>
        <translation>其进程过早结束。已测试的部分已保留。</translation>
    </message>
    <message>
        <source>Its structure makes no sense ({place}).</source>
        <translation>它的结构无法理解（{place}）。</translation>
    </message>
    <message>
        <source>Its text has more than {limit:,} characters.</source>
        <translation>它的文本超过 {limit:,} 个字符。</translation>
    </message>
    <message>
        <source>Its vocabulary belongs to no family of models that Carrel knows, so the chat cannot be written for it.</source>
        <translation>其词表不属于 Carrel 认识的任何模型系列，因此无法为其书写对话。</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON 行</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON 行 (*.jsonl)</translation>
    </message>
    <message>
        <source>JSON lines, exact…</source>
        <translation>JSON 行，精确…</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>1月</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>日本</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日语</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>7月</translation>
    </message>
    <message>
        <source>Jump to latest message</source>
        <translation>跳到最新消息</translation>
    </message>
    <message>
        <source>Jump to latest message (Ctrl+End)</source>
        <translation>跳到最新消息（Ctrl+End）</translation>
    </message>
    <message>
        <source>Jump to the latest</source>
        <translation>跳到最新</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>6月</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>卡纳达语</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>哈萨克语</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep after all</source>
        <translation>还是保留</translation>
    </message>
    <message>
        <source>Keep an icon in the tray</source>
        <translation>在托盘中保留图标</translation>
    </message>
    <message>
        <source>Keep and lock</source>
        <translation>保留并锁定</translation>
    </message>
    <message>
        <source>Keep and quit</source>
        <translation>保留并退出</translation>
    </message>
    <message>
        <source>Keep as a role…</source>
        <translation>保留为角色…</translation>
    </message>
    <message>
        <source>Keep it back</source>
        <translation>继续拦下</translation>
    </message>
    <message>
        <source>Keep it first.</source>
        <translation>请先保留它。</translation>
    </message>
    <message>
        <source>Keep my message beside it</source>
        <translation>同时保留我的消息</translation>
    </message>
    <message>
        <source>Keep texts too</source>
        <translation>同时保留文本</translation>
    </message>
    <message>
        <source>Keep the answer beside it</source>
        <translation>同时保留回答</translation>
    </message>
    <message>
        <source>Keep the reasoning beside it</source>
        <translation>同时保留思考过程</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已保留</translation>
    </message>
    <message>
        <source>Kept as an exception, until you take this back or delete the chat.</source>
        <translation>已保留为例外，直到您撤回或删除该对话。</translation>
    </message>
    <message>
        <source>Kept free for the answer</source>
        <translation>为回答预留</translation>
    </message>
    <message>
        <source>Key file and history do not fit each other. Nothing was changed.</source>
        <translation>密钥文件与历史记录不匹配。未做任何改动。</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Keys and text have left the memory.</source>
        <translation>密钥和文本已从内存中清除。</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>高棉语</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Klimaka</source>
        <translation>Klimaka</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韩语</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>库尔德语</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>吉尔吉斯语</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>老挝语</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Last written</source>
        <translation>最近书写</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>拉丁语</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>拉脱维亚</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>拉脱维亚语</translation>
    </message>
    <message>
        <source>Layers on the GPU</source>
        <translation>GPU 上的层数</translation>
    </message>
    <message>
        <source>Leaves out words that are less likely than this share of the likeliest one&apos;s probability.</source>
        <translation>略去概率低于最可能的词的此比例的词。</translation>
    </message>
    <message>
        <source>Left out: {parts}.</source>
        <translation>已略去：{parts}。</translation>
    </message>
    <message>
        <source>Legal advice</source>
        <translation>法律建议</translation>
    </message>
    <message>
        <source>Legal advice. A language model can be wrong here. Check with a lawyer or an advice centre first.</source>
        <translation>法律建议。语言模型在此可能出错。请先咨询律师或法律援助机构。</translation>
    </message>
    <message>
        <source>Lelki elsősegély</source>
        <translation>Lelki elsősegély</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Let pass</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>Let through</source>
        <translation>已放行</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Lifeline</source>
        <translation>Lifeline</translation>
    </message>
    <message>
        <source>Lifeline Ukraine</source>
        <translation>Lifeline Ukraine</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Like the system ({country})</source>
        <translation>跟随系统（{country}）</translation>
    </message>
    <message>
        <source>Lines of another country</source>
        <translation>其他国家的热线</translation>
    </message>
    <message>
        <source>Linha Nacional de Prevenção do Suicídio</source>
        <translation>Linha Nacional de Prevenção do Suicídio</translation>
    </message>
    <message>
        <source>Linka dôvery Nezábudka</source>
        <translation>Linka dôvery Nezábudka</translation>
    </message>
    <message>
        <source>Linka první psychické pomoci</source>
        <translation>Linka první psychické pomoci</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>立陶宛</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>立陶宛语</translation>
    </message>
    <message>
        <source>Livslinien</source>
        <translation>Livslinien</translation>
    </message>
    <message>
        <source>Llama 3.1 and later</source>
        <translation>Llama 3.1 及更新版本</translation>
    </message>
    <message>
        <source>LoRA adapters</source>
        <translation>LoRA 适配器</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>加载</translation>
    </message>
    <message>
        <source>Loading model…</source>
        <translation>正在加载模型…</translation>
    </message>
    <message>
        <source>Loading model… {number} %</source>
        <translation>正在加载模型… {number} %</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Lock Carrel</source>
        <translation>锁定 Carrel</translation>
    </message>
    <message>
        <source>Lock and lose it</source>
        <translation>锁定并丢弃</translation>
    </message>
    <message>
        <source>Lock and lose them</source>
        <translation>锁定并全部丢弃</translation>
    </message>
    <message>
        <source>Lock and start in this language</source>
        <translation>锁定并以此语言启动</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>自动锁定</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>立即锁定</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Locks Carrel: nothing readable stays in memory.</source>
        <translation>锁定 Carrel：内存中不留任何可读内容。</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>最长回答</translation>
    </message>
    <message>
        <source>Longest answer, in tokens</source>
        <translation>最长回答（词元数）</translation>
    </message>
    <message>
        <source>Longest thinking</source>
        <translation>最长思考</translation>
    </message>
    <message>
        <source>Longest thinking, in tokens</source>
        <translation>最长思考（词元数）</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Look at Settings, Network.</source>
        <translation>请查看“设置”中的网络部分。</translation>
    </message>
    <message>
        <source>Look at it by hand.</source>
        <translation>请手动查看。</translation>
    </message>
    <message>
        <source>Look for a newer conversion of this model.</source>
        <translation>请查找此模型的更新转换版本。</translation>
    </message>
    <message>
        <source>Look for a newer version of Carrel, or compare the catalog with the hub: carrel models check</source>
        <translation>请查找更新版本的 Carrel，或将目录与模型站对照：carrel models check</translation>
    </message>
    <message>
        <source>Look for the usual, little-endian file.</source>
        <translation>请查找常见的小端序文件。</translation>
    </message>
    <message>
        <source>Look up a model of the hub</source>
        <translation>查询模型站上的模型</translation>
    </message>
    <message>
        <source>Look up…</source>
        <translation>查询…</translation>
    </message>
    <message>
        <source>Look-alike letters</source>
        <translation>形似字母</translation>
    </message>
    <message>
        <source>Looking at {name}…</source>
        <translation>正在查看 {name}…</translation>
    </message>
    <message>
        <source>Looking took too long</source>
        <translation>查看耗时过长</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>卢森堡</translation>
    </message>
    <message>
        <source>Línea 024</source>
        <translation>Línea 024</translation>
    </message>
    <message>
        <source>Línea 106 (Bogotá)</source>
        <translation>Línea 106 (Bogotá)</translation>
    </message>
    <message>
        <source>Línea 113 Salud</source>
        <translation>Línea 113 Salud</translation>
    </message>
    <message>
        <source>Línea Prevención del Suicidio</source>
        <translation>Línea Prevención del Suicidio</translation>
    </message>
    <message>
        <source>Línea Vida</source>
        <translation>Línea Vida</translation>
    </message>
    <message>
        <source>Línea de la Vida</source>
        <translation>Línea de la Vida</translation>
    </message>
    <message>
        <source>Línea nacional de salud mental</source>
        <translation>Línea nacional de salud mental</translation>
    </message>
    <message>
        <source>MIELI Kriisipuhelin</source>
        <translation>MIELI Kriisipuhelin</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>马其顿语</translation>
    </message>
    <message>
        <source>Make a policy of your own from this one</source>
        <translation>以此为基础制作您自己的策略</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Make space and go on: it continues where it stopped.</source>
        <translation>请腾出空间后继续：将从中断处接着下载。</translation>
    </message>
    <message>
        <source>Make space, choose another models folder, or a smaller model.</source>
        <translation>请腾出空间、另选模型文件夹，或选择较小的模型。</translation>
    </message>
    <message>
        <source>Make the answer again, or choose the model that began it.</source>
        <translation>请重新生成回答，或选择最初的模型。</translation>
    </message>
    <message>
        <source>Make this answer again</source>
        <translation>重新生成此回答</translation>
    </message>
    <message>
        <source>Makes words that it just used less likely; 1 is off.</source>
        <translation>降低刚用过的词的概率；1 表示关闭。</translation>
    </message>
    <message>
        <source>Making your vault…</source>
        <translation>正在创建保险库…</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>马来语</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>马拉雅拉姆语</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>马来西亚</translation>
    </message>
    <message>
        <source>Malicious code</source>
        <translation>恶意代码</translation>
    </message>
    <message>
        <source>Manage prompts…</source>
        <translation>管理提示词…</translation>
    </message>
    <message>
        <source>Manage roles…</source>
        <translation>管理角色…</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>3月</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>马拉地语</translation>
    </message>
    <message>
        <source>Mark this decision as right</source>
        <translation>将此判断标为正确</translation>
    </message>
    <message>
        <source>Mark this decision as wrong</source>
        <translation>将此判断标为错误</translation>
    </message>
    <message>
        <source>Mathematics and reasoning on a laptop with 8 to 16 GB of memory.</source>
        <translation>在 8 到 16 GB 内存的笔记本上进行数学和推理。</translation>
    </message>
    <message>
        <source>May</source>
        <translation>5月</translation>
    </message>
    <message>
        <source>May be wrong. Check important facts.</source>
        <translation>可能有误。请核实重要事实。</translation>
    </message>
    <message>
        <source>Medical advice</source>
        <translation>医疗建议</translation>
    </message>
    <message>
        <source>Medical advice. A language model can be wrong here. Check with a pharmacist or doctor before you act on it.</source>
        <translation>医疗建议。语言模型在此可能出错。采取行动前请咨询药剂师或医生。</translation>
    </message>
    <message>
        <source>Mental Health Hotline</source>
        <translation>心理健康热线</translation>
    </message>
    <message>
        <source>Mental Helse</source>
        <translation>Mental Helse</translation>
    </message>
    <message>
        <source>Mental health line</source>
        <translation>心理援助热线</translation>
    </message>
    <message>
        <source>Mental health support hotline</source>
        <translation>情绪通精神健康支援热线</translation>
    </message>
    <message>
        <source>Message deleted</source>
        <translation>消息已删除</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Meta&apos;s full-size guard, for machines with memory to spare.</source>
        <translation>Meta 的全尺寸守护模型，适合内存充裕的电脑。</translation>
    </message>
    <message>
        <source>Meta&apos;s small guard: thirteen kinds of harm in eight languages.</source>
        <translation>Meta 的小型守护模型：八种语言的十三类危害。</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>墨西哥</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Mind Självmordslinjen</source>
        <translation>Mind Självmordslinjen</translation>
    </message>
    <message>
        <source>Minutes from notes</source>
        <translation>由笔记整理会议纪要</translation>
    </message>
    <message>
        <source>Mistral, the first ones</source>
        <translation>Mistral（最早的版本）</translation>
    </message>
    <message>
        <source>Mistral, the newest ones</source>
        <translation>Mistral（最新的版本）</translation>
    </message>
    <message>
        <source>Mixed capitals</source>
        <translation>大小写混杂</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Model declined</source>
        <translation>模型拒绝</translation>
    </message>
    <message>
        <source>Model: {name}, {state}</source>
        <translation>模型：{name}，{state}</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Models (*.gguf)</source>
        <translation>模型 (*.gguf)</translation>
    </message>
    <message>
        <source>Models and downloads</source>
        <translation>模型与下载</translation>
    </message>
    <message>
        <source>Models folder</source>
        <translation>模型文件夹</translation>
    </message>
    <message>
        <source>Models of other programs</source>
        <translation>其他程序的模型</translation>
    </message>
    <message>
        <source>Models of other programs can be used where they lie.</source>
        <translation>其他程序的模型可在原位置直接使用。</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>模型…</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>蒙古语</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More about this answer</source>
        <translation>关于此回答的更多操作</translation>
    </message>
    <message>
        <source>More about {title}</source>
        <translation>关于“{title}”的更多信息</translation>
    </message>
    <message>
        <source>More precise (temperature {number})</source>
        <translation>更精确（温度 {number}）</translation>
    </message>
    <message>
        <source>More sizes and quantizations</source>
        <translation>更多大小和量化版本</translation>
    </message>
    <message>
        <source>More varied (temperature {number})</source>
        <translation>更多样（温度 {number}）</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动态效果</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Move the selected chats to a folder</source>
        <translation>将所选对话移到文件夹</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>移动到</translation>
    </message>
    <message>
        <source>My {title}</source>
        <translation>我的{title}</translation>
    </message>
    <message>
        <source>NCMH Crisis Hotline</source>
        <translation>NCMH Crisis Hotline</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the chat</source>
        <translation>对话名称</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>列表名称</translation>
    </message>
    <message>
        <source>Name of the topic</source>
        <translation>主题名称</translation>
    </message>
    <message>
        <source>Need to talk?</source>
        <translation>想找人谈谈？</translation>
    </message>
    <message>
        <source>Needs about {needs} of the {free} free</source>
        <translation>约需 {needs}，可用 {free}</translation>
    </message>
    <message>
        <source>Needs about {needs}, and {free} is free</source>
        <translation>约需 {needs}，可用 {free}</translation>
    </message>
    <message>
        <source>Needs about {needs}: fits well.</source>
        <translation>约需 {needs}：完全放得下。</translation>
    </message>
    <message>
        <source>Needs about {needs}; how much is free, this system does not say.</source>
        <translation>约需 {needs}；系统未提供可用内存量。</translation>
    </message>
    <message>
        <source>Needs about {needs}; this computer has {installed} GB</source>
        <translation>约需 {needs}；这台电脑有 {installed} GB</translation>
    </message>
    <message>
        <source>Needs about {on_device} on the graphics processor, which has {free} free</source>
        <translation>图形处理器上约需 {on_device}，可用 {free}</translation>
    </message>
    <message>
        <source>Needs about {size} more memory.</source>
        <translation>还需约 {size} 内存。</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>尼泊尔语</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>荷兰</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Never connect</source>
        <translation>从不联网</translation>
    </message>
    <message>
        <source>Never connect is switched on</source>
        <translation>“从不联网”已开启</translation>
    </message>
    <message>
        <source>Never connect: off</source>
        <translation>从不联网：关</translation>
    </message>
    <message>
        <source>Never connect: on</source>
        <translation>从不联网：开</translation>
    </message>
    <message>
        <source>Never sent: what the model thought before earlier answers, and what the guard held back.</source>
        <translation>从不发送：模型在之前回答前的思考，以及守护拦下的内容。</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>新西兰</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新对话</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>新建文件夹…</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>换行</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新密码短语</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>再次输入新密码短语</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>新提示词</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>新角色</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>新临时对话</translation>
    </message>
    <message>
        <source>Next chat</source>
        <translation>下一个对话</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一处匹配</translation>
    </message>
    <message>
        <source>No catalog</source>
        <translation>没有目录</translation>
    </message>
    <message>
        <source>No chat has this tag.</source>
        <translation>没有带此标签的对话。</translation>
    </message>
    <message>
        <source>No connection was made.</source>
        <translation>没有建立任何连接。</translation>
    </message>
    <message>
        <source>No downloader is started, whatever is clicked.</source>
        <translation>无论点击什么，都不会启动下载程序。</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>不放入文件夹</translation>
    </message>
    <message>
        <source>No guard model</source>
        <translation>没有守护模型</translation>
    </message>
    <message>
        <source>No guard model is installed.</source>
        <translation>未安装守护模型。</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>没有模型</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>未加载模型。</translation>
    </message>
    <message>
        <source>No model was run: an attack succeeded where the prompt would have reached one. A prompt that was held back, asked about or met with help counts as stopped; one that only got a note counts as through.</source>
        <translation>没有运行模型：提示词本会到达模型时，攻击即为成功。被拦下、被询问或得到帮助的提示词算作被拦；只得到提示的算作通过。</translation>
    </message>
    <message>
        <source>No more</source>
        <translation>不能再添加</translation>
    </message>
    <message>
        <source>No more policies</source>
        <translation>不能再添加策略</translation>
    </message>
    <message>
        <source>No policy turns this off.</source>
        <translation>任何策略都无法关闭此项。</translation>
    </message>
    <message>
        <source>No prompt and no answer is kept.</source>
        <translation>不保留任何提示和回答。</translation>
    </message>
    <message>
        <source>No recovery key</source>
        <translation>没有恢复密钥</translation>
    </message>
    <message>
        <source>No second opinion</source>
        <translation>没有第二意见</translation>
    </message>
    <message>
        <source>No such chat</source>
        <translation>没有此对话</translation>
    </message>
    <message>
        <source>No such model</source>
        <translation>没有此模型</translation>
    </message>
    <message>
        <source>No such policy</source>
        <translation>没有此策略</translation>
    </message>
    <message>
        <source>No topic</source>
        <translation>无主题</translation>
    </message>
    <message>
        <source>No vault</source>
        <translation>没有保险库</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>None was made for this vault.</source>
        <translation>此保险库未生成过恢复密钥。</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>正常文字大小</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>挪威</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>挪威语</translation>
    </message>
    <message>
        <source>Not a chat model</source>
        <translation>不是对话模型</translation>
    </message>
    <message>
        <source>Not a commit</source>
        <translation>不是提交号</translation>
    </message>
    <message>
        <source>Not a file of the hub</source>
        <translation>不是模型站的文件</translation>
    </message>
    <message>
        <source>Not a link</source>
        <translation>不是链接</translation>
    </message>
    <message>
        <source>Not a link of the hub</source>
        <translation>不是模型站的链接</translation>
    </message>
    <message>
        <source>Not a model file</source>
        <translation>不是模型文件</translation>
    </message>
    <message>
        <source>Not a result</source>
        <translation>不是结果文件</translation>
    </message>
    <message>
        <source>Not about “{name}”</source>
        <translation>与“{name}”无关</translation>
    </message>
    <message>
        <source>Not an adapter</source>
        <translation>不是适配器</translation>
    </message>
    <message>
        <source>Not encrypted: whoever gets this file can read it, and so can other programs on this computer.</source>
        <translation>未加密：得到此文件的任何人都能读取，这台电脑上的其他程序也能读取。</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>Not fetched to the end</source>
        <translation>未下载完</translation>
    </message>
    <message>
        <source>Not on this computer</source>
        <translation>不在这台电脑上</translation>
    </message>
    <message>
        <source>Not only a model</source>
        <translation>不只是模型</translation>
    </message>
    <message>
        <source>Not our folder</source>
        <translation>不是 Carrel 的文件夹</translation>
    </message>
    <message>
        <source>Not read: {why}.</source>
        <translation>未能读取：{why}。</translation>
    </message>
    <message>
        <source>Not reviewed yet</source>
        <translation>尚未审阅</translation>
    </message>
    <message>
        <source>Not the recovery key</source>
        <translation>不是恢复密钥</translation>
    </message>
    <message>
        <source>Not these words alone: what came before them, or a second opinion</source>
        <translation>不只因为这些话：还有前面的内容，或第二意见</translation>
    </message>
    <message>
        <source>Not this vault&apos;s recovery key</source>
        <translation>不是此保险库的恢复密钥</translation>
    </message>
    <message>
        <source>Not verifiable</source>
        <translation>无法校验</translation>
    </message>
    <message>
        <source>Not verifiable yet</source>
        <translation>尚无法校验</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Note only</source>
        <translation>仅提示</translation>
    </message>
    <message>
        <source>Note. {sentence}</source>
        <translation>提示。{sentence}</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>已提示</translation>
    </message>
    <message>
        <source>Noted. No text is left that could be an exception.</source>
        <translation>已记下。没有可作为例外的文本了。</translation>
    </message>
    <message>
        <source>Noted. There are no exceptions in this category.</source>
        <translation>已记下。此类别没有例外。</translation>
    </message>
    <message>
        <source>Notes beside a text</source>
        <translation>文本旁的提示</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无操作</translation>
    </message>
    <message>
        <source>Nothing connects by itself</source>
        <translation>绝不自行联网</translation>
    </message>
    <message>
        <source>Nothing fits.</source>
        <translation>没有符合的结果。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Nothing is archived.</source>
        <translation>没有已归档的对话。</translation>
    </message>
    <message>
        <source>Nothing is copied or moved. The other program keeps its files; if it removes one, it is missing here too.</source>
        <translation>不复制也不移动任何文件。文件仍归另一个程序所有；若它删除，这里也就没有了。</translation>
    </message>
    <message>
        <source>Nothing is copied; the other program keeps its files.</source>
        <translation>不复制任何文件；文件仍归另一个程序所有。</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>没有动态效果</translation>
    </message>
    <message>
        <source>Nothing of it was stored. You can rephrase, or ask about the subject itself.</source>
        <translation>没有存储任何内容。您可以换个说法，或就该主题本身提问。</translation>
    </message>
    <message>
        <source>Nothing to answer</source>
        <translation>没有可回答的内容</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>没有可审阅的内容</translation>
    </message>
    <message>
        <source>Nothing waits here</source>
        <translation>这里没有待处理的内容</translation>
    </message>
    <message>
        <source>Nothing was changed. Your files are still where they were.</source>
        <translation>没有任何改动。您的文件仍在原处。</translation>
    </message>
    <message>
        <source>Nothing was found in your chats.</source>
        <translation>在您的对话中未找到任何内容。</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>未导入任何内容</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>11月</translation>
    </message>
    <message>
        <source>Numbers change now and then: check that this one is current.</source>
        <translation>号码有时会变更：请确认此号码仍然有效。</translation>
    </message>
    <message>
        <source>Numéro national de prévention du suicide</source>
        <translation>Numéro national de prévention du suicide</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>10月</translation>
    </message>
    <message>
        <source>Of downloads, in MB a second.</source>
        <translation>下载速度上限，单位 MB/秒。</translation>
    </message>
    <message>
        <source>Of the conversation and of what you write.</source>
        <translation>对话以及您所写内容的文字大小。</translation>
    </message>
    <message>
        <source>Of the processor, for a model. Holds when it is loaded next.</source>
        <translation>模型使用的处理器线程数。下次加载时生效。</translation>
    </message>
    <message>
        <source>Of the window. Carrel&apos;s guide and its guard speak English.</source>
        <translation>窗口所用的语言。Carrel Guide 和守护使用英语。</translation>
    </message>
    <message>
        <source>Of {decisions:,} decisions of the guard, {flagged:,} led to something.</source>
        <translation>守护作出的 {decisions:,} 个判断中，有 {flagged:,} 个产生了作用。</translation>
    </message>
    <message>
        <source>Of {pages} pages, {empty} have no text, perhaps only pictures; {broken} are damaged and left out.</source>
        <translation>共 {pages} 页，其中 {empty} 页没有文字，可能只有图片；{broken} 页已损坏，未读取。</translation>
    </message>
    <message numerus="yes">
        <source>Of {tried} sample prompts, %n would be decided differently from “{now}”, which is in use.</source>
        <translation>
            <numerusform>在 {tried} 个样本提示中，有 %n 个的判断会与正在使用的“{now}”不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>Of {tried} sample prompts, none would be decided differently from “{now}”, which is in use.</source>
        <translation>在 {tried} 个样本提示中，没有一个的判断会与正在使用的“{now}”不同。</translation>
    </message>
    <message>
        <source>Off the topic</source>
        <translation>主题之外</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message numerus="yes">
        <source>Offline. %n connection(s)</source>
        <translation>
            <numerusform>离线。%n 次联网</numerusform>
        </translation>
    </message>
    <message>
        <source>Older</source>
        <translation>更早</translation>
    </message>
    <message>
        <source>Older messages are not sent</source>
        <translation>较早的消息不发送</translation>
    </message>
    <message>
        <source>Older messages no longer fit into the model&apos;s context and are not sent ({} left out).</source>
        <translation>较早的消息已放不进模型的上下文，因此不发送（略去 {} 条）。</translation>
    </message>
    <message>
        <source>Older messages will soon be left out</source>
        <translation>较早的消息即将被略去</translation>
    </message>
    <message>
        <source>Older records are removed when the vault is opened.</source>
        <translation>打开保险库时会移除更早的记录。</translation>
    </message>
    <message>
        <source>On every turn</source>
        <translation>每一轮</translation>
    </message>
    <message>
        <source>One answer at a time</source>
        <translation>一次只能有一个回答</translation>
    </message>
    <message>
        <source>One file for any browser. It loads nothing.</source>
        <translation>单个文件，任何浏览器都能打开，不加载任何内容。</translation>
    </message>
    <message>
        <source>One of the files is still being read. Send again in a moment.</source>
        <translation>有文件仍在读取。请稍后再发送。</translation>
    </message>
    <message>
        <source>One of the files is too long for this model. Attach the part that fits, or remove it.</source>
        <translation>有文件对此模型来说太长。请附加放得下的部分，或将其移除。</translation>
    </message>
    <message>
        <source>One prompt waits already</source>
        <translation>已有一个提示在等待</translation>
    </message>
    <message>
        <source>One word or phrase a line. * stands for any letters, ? for one.</source>
        <translation>每行一个词或短语。* 代表任意字母，? 代表一个字母。</translation>
    </message>
    <message>
        <source>Only a download that you start goes online, and you see where to.</source>
        <translation>只有您发起的下载才会联网，并且您能看到连接到哪里。</translation>
    </message>
    <message>
        <source>Only about this</source>
        <translation>仅限此内容</translation>
    </message>
    <message>
        <source>Only help</source>
        <translation>只给帮助</translation>
    </message>
    <message>
        <source>Only links of https://huggingface.co are understood.</source>
        <translation>只识别 https://huggingface.co 的链接。</translation>
    </message>
    <message>
        <source>Only the downloader connects, and only for a download or a look-up that was agreed to. Chats never do.</source>
        <translation>只有下载程序会联网，且仅限已经同意的下载或查询。对话从不联网。</translation>
    </message>
    <message>
        <source>Only the passphrase opens it.</source>
        <translation>只有密码短语能打开它。</translation>
    </message>
    <message>
        <source>Only you see the name.</source>
        <translation>只有您能看到此名称。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open a browser, sign in to the network, and try again.</source>
        <translation>请打开浏览器，登录网络后重试。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Open it in the program that made it and save it anew.</source>
        <translation>请用创建它的程序打开并重新保存。</translation>
    </message>
    <message>
        <source>Open its page…</source>
        <translation>打开其页面…</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <translation>打开对话</translation>
    </message>
    <message>
        <source>Open the first chat (to Ctrl+9)</source>
        <translation>打开第一个对话（到 Ctrl+9）</translation>
    </message>
    <message>
        <source>Open this link outside Carrel?</source>
        <translation>在 Carrel 之外打开此链接？</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>打开“{name}”</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Opens the models page: all sizes, and GGUF files that are on this computer.</source>
        <translation>打开模型页面：各种大小，以及这台电脑上的 GGUF 文件。</translation>
    </message>
    <message>
        <source>Opposite day</source>
        <translation>反话日</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Our documentation</source>
        <translation>我们的文档</translation>
    </message>
    <message>
        <source>Over-refusal by category</source>
        <translation>按类别的过度拦截</translation>
    </message>
    <message>
        <source>Over-refusal by variant</source>
        <translation>按变体的过度拦截</translation>
    </message>
    <message>
        <source>Own instructions</source>
        <translation>自定指令</translation>
    </message>
    <message>
        <source>Own instructions for this chat…</source>
        <translation>此对话的自定指令…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>Parts of this text try to change how the model behaves, or are hidden from the eye.</source>
        <translation>此文本的部分内容试图改变模型的行为，或肉眼看不见。</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>普什图语</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>再次输入密码短语</translation>
    </message>
    <message>
        <source>Passphrase for this file</source>
        <translation>此文件的密码短语</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>文件的密码短语</translation>
    </message>
    <message>
        <source>Paste as text</source>
        <translation>作为文本粘贴</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Permissive</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>波斯语</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>个人数据</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>秘鲁</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>菲律宾</translation>
    </message>
    <message>
        <source>Pick a file that ends with .gguf, or download it again.</source>
        <translation>请选择以 .gguf 结尾的文件，或重新下载。</translation>
    </message>
    <message>
        <source>Pick a file that ends with .gguf.</source>
        <translation>请选择以 .gguf 结尾的文件。</translation>
    </message>
    <message>
        <source>Pick one of {names}.</source>
        <translation>请选择其中之一：{names}。</translation>
    </message>
    <message>
        <source>Pick the model&apos;s template: one of {names}.</source>
        <translation>请选择模型的模板，其中之一：{names}。</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>置顶</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>已置顶</translation>
    </message>
    <message>
        <source>Places in the program, nothing of your chats. It stays on this computer; copy it if you want to show it to somebody.</source>
        <translation>只有程序中的位置，没有您的对话内容。它留在这台电脑上；如果想给别人看，请复制。</translation>
    </message>
    <message>
        <source>Plain explainer</source>
        <translation>通俗讲解</translation>
    </message>
    <message>
        <source>Plain text with its marks, for any editor.</source>
        <translation>带标记的纯文本，适用于任何编辑器。</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>波兰</translation>
    </message>
    <message>
        <source>Policies, words, topics…</source>
        <translation>策略、词语、主题…</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Policy…</source>
        <translation>策略…</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>波兰语</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>葡萄牙</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>葡萄牙语</translation>
    </message>
    <message>
        <source>Possibly insecure code</source>
        <translation>可能不安全的代码</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation>存在惩罚</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>过去 7 天</translation>
    </message>
    <message>
        <source>Previous chat</source>
        <translation>上一个对话</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一处匹配</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Pro Juventute, for young people</source>
        <translation>Pro Juventute（青少年热线）</translation>
    </message>
    <message>
        <source>Problem report</source>
        <translation>问题报告</translation>
    </message>
    <message>
        <source>Problem report…</source>
        <translation>问题报告…</translation>
    </message>
    <message>
        <source>Progress of {title}</source>
        <translation>“{title}”的进度</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Prompt stopped</source>
        <translation>提示词被拦</translation>
    </message>
    <message>
        <source>Prompts</source>
        <comment>of the self-test</comment>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Prompts (*.csv *.json *.jsonl)</source>
        <translation>提示 (*.csv *.json *.jsonl)</translation>
    </message>
    <message>
        <source>Prompts that you use again and again. Type / into an empty message field to choose one. What stands in double braces, like {{language}}, is asked for each time.</source>
        <translation>您反复使用的提示词。在空的输入框中键入 / 即可选择。双花括号中的内容，如 {{language}}，每次都会询问。</translation>
    </message>
    <message>
        <source>Prompts…</source>
        <translation>提示词…</translation>
    </message>
    <message>
        <source>Proof-reader</source>
        <translation>校对</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>旁遮普语</translation>
    </message>
    <message>
        <source>Put a copy of {name} from a backup into the vault folder, or start over: the old vault is set aside.</source>
        <translation>请将备份中的 {name} 副本放入保险库文件夹，或重新开始：旧保险库会被放到一边。</translation>
    </message>
    <message>
        <source>Put all parts into one folder.</source>
        <translation>请把所有部分放入同一个文件夹。</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Put away: do not show this tour again</source>
        <translation>收起：不再显示此导览</translation>
    </message>
    <message>
        <source>Put back a backup of the vault folder, or start over: the old vault is set aside.</source>
        <translation>请放回保险库文件夹的备份，或重新开始：旧保险库会被放到一边。</translation>
    </message>
    <message>
        <source>Put back the key file that was beside this history, or start over: the old vault is set aside.</source>
        <translation>请放回此历史记录旁原有的密钥文件，或重新开始：旧保险库会被放到一边。</translation>
    </message>
    <message>
        <source>Put back the missing file from a backup and try again, or start over: the old vault is set aside.</source>
        <translation>请从备份中放回缺失的文件后重试，或重新开始：旧保险库会被放到一边。</translation>
    </message>
    <message>
        <source>Put it back, or remove the model from the list.</source>
        <translation>请放回原处，或将该模型移出列表。</translation>
    </message>
    <message>
        <source>Qt and PySide6 are used under the GNU Lesser General Public License, version 3. They are separate libraries in this installation, and you may replace them by your own builds. Their source is offered by the Qt Project at download.qt.io and code.qt.io.</source>
        <translation>Qt 和 PySide6 依据 GNU 宽通用公共许可证第 3 版使用。它们在此安装中是独立的库，您可以用自己构建的版本替换。其源代码由 Qt 项目在 download.qt.io 和 code.qt.io 提供。</translation>
    </message>
    <message>
        <source>Quantization</source>
        <translation>量化</translation>
    </message>
    <message>
        <source>Questions about our product and its manual</source>
        <translation>关于我们产品及其手册的问题</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Quit and lose it</source>
        <translation>退出并丢弃</translation>
    </message>
    <message>
        <source>Quit and lose them</source>
        <translation>退出并全部丢弃</translation>
    </message>
    <message>
        <source>ROT13</source>
        <translation>ROT13</translation>
    </message>
    <message>
        <source>Rat auf Draht, for young people</source>
        <translation>Rat auf Draht（青少年热线）</translation>
    </message>
    <message>
        <source>Read it again…</source>
        <translation>再次阅读…</translation>
    </message>
    <message>
        <source>Read the licence…</source>
        <translation>阅读许可证…</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Reading it took too long</source>
        <translation>读取耗时过长</translation>
    </message>
    <message>
        <source>Reading it was given up.</source>
        <translation>已放弃读取。</translation>
    </message>
    <message>
        <source>Reading or writing the vault did not work.</source>
        <translation>读取或写入保险库失败。</translation>
    </message>
    <message>
        <source>Reading prompt…</source>
        <translation>正在读取提示…</translation>
    </message>
    <message>
        <source>Reading prompt… {number} %</source>
        <translation>正在读取提示… {number} %</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>正在读取 {name}…</translation>
    </message>
    <message>
        <source>Reading {name}… {percent} %</source>
        <translation>正在读取 {name}… {percent} %</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>思考过程</translation>
    </message>
    <message>
        <source>Reasoning in plain English, and a little better at code than the 7B.</source>
        <translation>用通俗英语推理，代码比 7B 稍好。</translation>
    </message>
    <message>
        <source>Reasoning, {seconds} s</source>
        <translation>思考过程，{seconds} 秒</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Record {expected} is missing.</source>
        <translation>记录 {expected} 缺失。</translation>
    </message>
    <message>
        <source>Record {extra} was added by something else.</source>
        <translation>记录 {extra} 由其他程序添加。</translation>
    </message>
    <message>
        <source>Record {number} is older than the cut, and should be gone.</source>
        <translation>记录 {number} 早于截止点，本应已移除。</translation>
    </message>
    <message>
        <source>Record {number} was changed.</source>
        <translation>记录 {number} 被改动。</translation>
    </message>
    <message>
        <source>Record {until} was replaced.</source>
        <translation>记录 {until} 被替换。</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>Recovery key of a Carrel vault</source>
        <translation>Carrel 保险库的恢复密钥</translation>
    </message>
    <message>
        <source>Recovery key of a Carrel vault

{words}

Whoever has these words can read every chat in the vault.
</source>
        <translation>Carrel 保险库的恢复密钥

{words}

拥有这些词的人可以读取保险库中的所有对话。
</translation>
    </message>
    <message>
        <source>Red Cross helpline</source>
        <translation>红十字会热线</translation>
    </message>
    <message>
        <source>Red-team self-test</source>
        <translation>红队自测</translation>
    </message>
    <message>
        <source>Red-team self-test…</source>
        <translation>红队自测…</translation>
    </message>
    <message>
        <source>Refuse kindly</source>
        <translation>婉拒</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>重新生成</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove folder, keep its chats</source>
        <translation>移除文件夹，保留其中的对话</translation>
    </message>
    <message>
        <source>Remove it and import it again from a good copy.</source>
        <translation>请移除后从完好的副本重新导入。</translation>
    </message>
    <message>
        <source>Remove it by hand.</source>
        <translation>请手动移除。</translation>
    </message>
    <message>
        <source>Remove it from the model&apos;s settings, or choose another file.</source>
        <translation>请从模型设置中移除它，或另选文件。</translation>
    </message>
    <message>
        <source>Remove the list {name}</source>
        <translation>移除列表“{name}”</translation>
    </message>
    <message>
        <source>Remove the prompt that waits</source>
        <translation>移除等待中的提示</translation>
    </message>
    <message>
        <source>Remove the topic {name}</source>
        <translation>移除主题“{name}”</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>移除 {name}？</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Rename folder</source>
        <translation>重命名文件夹</translation>
    </message>
    <message>
        <source>Rename folder…</source>
        <translation>重命名文件夹…</translation>
    </message>
    <message>
        <source>Rename the chat</source>
        <translation>重命名对话</translation>
    </message>
    <message>
        <source>Rename the policy</source>
        <translation>重命名策略</translation>
    </message>
    <message>
        <source>Rename this policy</source>
        <translation>重命名此策略</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Repeat penalty</source>
        <translation>重复惩罚</translation>
    </message>
    <message>
        <source>Rephrase</source>
        <translation>换个说法</translation>
    </message>
    <message>
        <source>Replace personal data</source>
        <translation>替换个人数据</translation>
    </message>
    <message>
        <source>Replaced by a placeholder before the model read your message: {}.</source>
        <translation>在模型读取您的消息之前已用占位符替换：{}。</translation>
    </message>
    <message>
        <source>Replaced by a placeholder in what the model wrote: {}.</source>
        <translation>在模型所写内容中已用占位符替换：{}。</translation>
    </message>
    <message>
        <source>Replaced by a placeholder. In your messages that happens before the model reads them, and you see what it was; the chat keeps what you wrote.</source>
        <translation>用占位符替换。在您的消息中，替换发生在模型读取之前，您能看到原来的内容；对话保留您所写的内容。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>举报</translation>
    </message>
    <message>
        <source>Report as wrong</source>
        <translation>举报误判</translation>
    </message>
    <message>
        <source>Report this notice of the guard as wrong</source>
        <translation>将守护的此条提示举报为误判</translation>
    </message>
    <message>
        <source>Report “{about}” as wrong?</source>
        <translation>将“{about}”举报为误判？</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>已举报</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset to recommended</source>
        <translation>重置为推荐值</translation>
    </message>
    <message>
        <source>Reset: {name}</source>
        <translation>重置：{name}</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重新启动</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Restore what came with Carrel</source>
        <translation>恢复 Carrel 自带的内容</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Results (*.json)</source>
        <translation>结果 (*.json)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审阅</translation>
    </message>
    <message>
        <source>Review the guard…</source>
        <translation>审阅守护…</translation>
    </message>
    <message>
        <source>Review what it did…</source>
        <translation>审阅它做了什么…</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Role: none</source>
        <translation>角色：无</translation>
    </message>
    <message>
        <source>Role: {title}</source>
        <translation>角色：{title}</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Roles…</source>
        <translation>角色…</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>罗马尼亚语</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Running on the processor</source>
        <translation>正在处理器上运行</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>俄语</translation>
    </message>
    <message>
        <source>SADAG Suicide Crisis Helpline</source>
        <translation>SADAG Suicide Crisis Helpline</translation>
    </message>
    <message>
        <source>SNS 24</source>
        <translation>SNS 24</translation>
    </message>
    <message>
        <source>SOS Détresse</source>
        <translation>SOS Détresse</translation>
    </message>
    <message>
        <source>Samaritans</source>
        <translation>Samaritans</translation>
    </message>
    <message>
        <source>Samaritans of Singapore</source>
        <translation>Samaritans of Singapore</translation>
    </message>
    <message>
        <source>Sampling holds from the next answer on; the rest when the model is loaded next.</source>
        <translation>采样从下一个回答起生效；其余在下次加载模型时生效。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save &amp;&amp; send</source>
        <translation>保存并发送</translation>
    </message>
    <message>
        <source>Save a copy of it without the password.</source>
        <translation>请保存一份不带密码的副本。</translation>
    </message>
    <message>
        <source>Save a copy of the report</source>
        <translation>保存报告副本</translation>
    </message>
    <message>
        <source>Save and send</source>
        <translation>保存并发送</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>保存为文件…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>请保存为 UTF-8。</translation>
    </message>
    <message>
        <source>Save it as {format} and attach that.</source>
        <translation>将它另存为 {format} 再附加。</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>保存更改</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>保存恢复密钥</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Saved as {name}. Keep it away from this computer.</source>
        <translation>已保存为 {name}。请存放在这台电脑之外。</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>Scale of {name}</source>
        <translation>{name} 的强度</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search all chats</source>
        <translation>搜索所有对话</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>第二意见</translation>
    </message>
    <message>
        <source>Second thoughts</source>
        <translation>再三思量</translation>
    </message>
    <message>
        <source>See the presets for examples.</source>
        <translation>请参考预设中的例子。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Select no chats</source>
        <translation>取消选择对话</translation>
    </message>
    <message>
        <source>Self-harm</source>
        <translation>自我伤害</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>自测</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Send a part of it.</source>
        <translation>请只发送一部分。</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>仍然发送</translation>
    </message>
    <message>
        <source>Send with</source>
        <translation>发送键</translation>
    </message>
    <message>
        <source>Send your message again.</source>
        <translation>请重新发送消息。</translation>
    </message>
    <message>
        <source>Send your message again: it loads anew.</source>
        <translation>请重新发送消息：模型会重新加载。</translation>
    </message>
    <message>
        <source>Send, unless the settings say Ctrl+Return</source>
        <translation>发送，除非设置为 Ctrl+回车</translation>
    </message>
    <message>
        <source>Sent next</source>
        <translation>接下来发送</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>已发送到打印机。</translation>
    </message>
    <message>
        <source>Sent when the answer has ended: {text}</source>
        <translation>回答结束后发送：{text}</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>9月</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>塞尔维亚语</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings of the system are not used.</source>
        <translation>不使用系统的代理设置。</translation>
    </message>
    <message>
        <source>Settings of {name}</source>
        <translation>{name} 的设置</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Several people of one computer can share it. Holds from the next start.</source>
        <translation>同一台电脑上的多人可以共用。下次启动后生效。</translation>
    </message>
    <message>
        <source>Sexual content</source>
        <translation>性内容</translation>
    </message>
    <message>
        <source>Sexual content with minors</source>
        <translation>涉及未成年人的性内容</translation>
    </message>
    <message>
        <source>Short and concrete works best. It is sent with every message of the chats that use it.</source>
        <translation>简短具体效果最好。它会随使用它的对话中的每条消息一起发送。</translation>
    </message>
    <message>
        <source>Shorten the message, attach less, or give the model a larger context.</source>
        <translation>请缩短消息、减少附件，或为模型设置更大的上下文。</translation>
    </message>
    <message>
        <source>Shout</source>
        <translation>Shout</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show Carrel</source>
        <translation>显示 Carrel</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Show all chats</source>
        <translation>显示所有对话</translation>
    </message>
    <message>
        <source>Show anyway</source>
        <translation>仍然显示</translation>
    </message>
    <message>
        <source>Show help</source>
        <translation>显示帮助</translation>
    </message>
    <message>
        <source>Show it opened</source>
        <translation>默认展开</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>显示更早的</translation>
    </message>
    <message>
        <source>Show or hide the chats</source>
        <translation>显示或隐藏对话列表</translation>
    </message>
    <message>
        <source>Show report…</source>
        <translation>显示报告…</translation>
    </message>
    <message>
        <source>Show the next version</source>
        <translation>显示下一个版本</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>显示密码短语</translation>
    </message>
    <message>
        <source>Show the previous version</source>
        <translation>显示上一个版本</translation>
    </message>
    <message>
        <source>Show the text of {name}</source>
        <translation>显示 {name} 的文本</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>新加坡</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation>僧伽罗语</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Size or SHA-256 of {name} are not known, so Carrel could not tell a wrong file from the right one.</source>
        <translation>{name} 的大小或 SHA-256 未知，因此 Carrel 无法分辨文件是否正确。</translation>
    </message>
    <message>
        <source>Skalbes</source>
        <translation>Skalbes</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>斯洛伐克语</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>斯洛伐克</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>斯洛文尼亚</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>斯洛文尼亚语</translation>
    </message>
    <message>
        <source>Slow beside a chat model on a laptop.</source>
        <translation>在笔记本上与对话模型同时运行较慢。</translation>
    </message>
    <message>
        <source>Slow without a graphics card. It can fall into endless repetition away from temperature 0.6, and it takes instructions best in the prompt itself.</source>
        <translation>没有显卡时较慢。温度偏离 0.6 时可能陷入无尽重复；指令最好直接写在提示里。</translation>
    </message>
    <message>
        <source>Small talk before it</source>
        <translation>先寒暄</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>索马里语</translation>
    </message>
    <message>
        <source>Some of them…</source>
        <translation>其中一些…</translation>
    </message>
    <message>
        <source>Something went wrong in Carrel</source>
        <translation>Carrel 出了问题</translation>
    </message>
    <message>
        <source>Sort and show</source>
        <translation>排序与显示</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序方式</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>南非</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>韩国</translation>
    </message>
    <message>
        <source>Spaced letters</source>
        <translation>字母隔开</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>西班牙</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>西班牙语</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Speed and counts are known for answers that were made since Carrel was opened.</source>
        <translation>只有打开 Carrel 之后生成的回答才有速度和数量。</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>限速</translation>
    </message>
    <message>
        <source>Speed limit in MB/s</source>
        <translation>限速（MB/s）</translation>
    </message>
    <message>
        <source>Stage play without rules</source>
        <translation>无规则的舞台剧</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Start a chat</source>
        <translation>开始对话</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Start it again without resuming.</source>
        <translation>请不接续，重新开始。</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Start over with a new vault?</source>
        <translation>用新的保险库重新开始？</translation>
    </message>
    <message>
        <source>Start over…</source>
        <translation>重新开始…</translation>
    </message>
    <message>
        <source>Start with Carrel Guide</source>
        <translation>从 Carrel Guide 开始</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留下</translation>
    </message>
    <message>
        <source>Step 1 of 3</source>
        <translation>第 1 步，共 3 步</translation>
    </message>
    <message>
        <source>Step 2 of 3</source>
        <translation>第 2 步，共 3 步</translation>
    </message>
    <message>
        <source>Step 3 of 3</source>
        <translation>第 3 步，共 3 步</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop it, or wait for its end; then the branches of this chat can be changed.</source>
        <translation>请停止或等它结束；之后才能更改此对话的分支。</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>停止回答</translation>
    </message>
    <message>
        <source>Stop the self-test and keep its numbers</source>
        <translation>停止自测并保留其数字</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Stopped before the end: these are the numbers so far. Go on whenever you like.</source>
        <translation>未完成即停止：这是目前的数字。您可以随时继续。</translation>
    </message>
    <message>
        <source>Stopped here.</source>
        <translation>在此停止。</translation>
    </message>
    <message>
        <source>Stopping after this prompt…</source>
        <translation>此提示完成后停止…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Stops it and frees what is there.</source>
        <translation>停止下载并释放已占用的空间。</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>密码短语强度</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>严格</translation>
    </message>
    <message>
        <source>Strong. A guess would take centuries.</source>
        <translation>很强。猜中需要数百年。</translation>
    </message>
    <message>
        <source>Study partner</source>
        <translation>学习伙伴</translation>
    </message>
    <message>
        <source>Suicide Call Back Service</source>
        <translation>自杀干预回拨服务</translation>
    </message>
    <message>
        <source>Suicide Crisis Helpline</source>
        <translation>自杀危机热线</translation>
    </message>
    <message>
        <source>Suicide prevention line</source>
        <translation>自杀预防热线</translation>
    </message>
    <message>
        <source>Summarise a text</source>
        <translation>总结文本</translation>
    </message>
    <message>
        <source>Support lines</source>
        <translation>求助热线</translation>
    </message>
    <message>
        <source>Support offered</source>
        <translation>已提供支持</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>斯瓦希里语</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>瑞典</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>瑞典语</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>切换</translation>
    </message>
    <message>
        <source>Switch it off in Settings, or import a file that you have.</source>
        <translation>请在设置中关闭它，或导入您已有的文件。</translation>
    </message>
    <message>
        <source>Switch it off on the models page.</source>
        <translation>请在模型页面关闭它。</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Switch that off?</source>
        <translation>要关闭此设置吗？</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>瑞士</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tag {tag}</source>
        <translation>标签“{tag}”</translation>
    </message>
    <message>
        <source>Tag: {tag}</source>
        <translation>标签：{tag}</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>他加禄语</translation>
    </message>
    <message>
        <source>Tags of this chat</source>
        <translation>此对话的标签</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>标签，用逗号分隔</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>台湾</translation>
    </message>
    <message>
        <source>Taiwan governs itself and elects its president. China&apos;s government claims it. States see its status differently.</source>
        <translation>台湾自行治理，并选举自己的总统。中国政府主张对其拥有主权。各国对其地位看法不一。</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>取消归档</translation>
    </message>
    <message>
        <source>Talian HEAL</source>
        <translation>Talian HEAL</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>泰米尔语</translation>
    </message>
    <message>
        <source>Tele-MANAS</source>
        <translation>Tele-MANAS</translation>
    </message>
    <message>
        <source>Telefon zaufania</source>
        <translation>Telefon zaufania</translation>
    </message>
    <message>
        <source>TelefonSeelsorge</source>
        <translation>TelefonSeelsorge</translation>
    </message>
    <message>
        <source>Telefono Amico Italia</source>
        <translation>Telefono Amico Italia</translation>
    </message>
    <message>
        <source>Tell me when an answer is finished</source>
        <translation>回答完成时通知我</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>泰卢固语</translation>
    </message>
    <message>
        <source>Teléfono de la Esperanza</source>
        <translation>Teléfono de la Esperanza</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>临时</translation>
    </message>
    <message>
        <source>Temporary chat</source>
        <translation>临时对话</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>Text About It</source>
        <translation>Text About It（短信热线）</translation>
    </message>
    <message>
        <source>Text of {name}</source>
        <translation>{name} 的文本</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>泰语</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>泰国</translation>
    </message>
    <message>
        <source>That revision of {repo}</source>
        <translation>{repo} 的该修订</translation>
    </message>
    <message>
        <source>That the hub may point to, beside its own.</source>
        <translation>除自己的主机外，模型站可以指向的主机。</translation>
    </message>
    <message>
        <source>The Samaritans</source>
        <translation>The Samaritans</translation>
    </message>
    <message>
        <source>The adapter can&apos;t be used</source>
        <translation>无法使用适配器</translation>
    </message>
    <message>
        <source>The adapter does not fit</source>
        <translation>适配器不匹配</translation>
    </message>
    <message>
        <source>The address makes no sense.</source>
        <translation>该地址无意义。</translation>
    </message>
    <message>
        <source>The administrator of this computer set the guard&apos;s policy: “{title}” ({path}).</source>
        <translation>这台电脑的管理员设定了守护策略：“{title}”（{path}）。</translation>
    </message>
    <message>
        <source>The administrator&apos;s policy ({path}) can&apos;t be used. Strict holds until that is repaired.</source>
        <translation>管理员的策略（{path}）无法使用。修复之前以“严格”为准。</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>The answer was cut short</source>
        <translation>回答被中断</translation>
    </message>
    <message>
        <source>The answer was stopped while a model was thinking, and this one has no place for thoughts in its prompt.</source>
        <translation>回答在模型思考时被停止，而此模型的提示中没有放置思考的位置。</translation>
    </message>
    <message>
        <source>The beginning of the file can&apos;t be read.</source>
        <translation>文件的开头无法读取。</translation>
    </message>
    <message>
        <source>The best reasoning and code that fits a large laptop: 32 GB of memory.</source>
        <translation>大型笔记本（32 GB 内存）所能运行的最佳推理和代码模型。</translation>
    </message>
    <message>
        <source>The built-in model is not in this installation.</source>
        <translation>此安装中没有内置模型。</translation>
    </message>
    <message>
        <source>The catalog is wrong</source>
        <translation>目录有误</translation>
    </message>
    <message>
        <source>The chat stays as it is; the next answer comes from this model, which reads the chat from its start.</source>
        <translation>对话保持不变；下一个回答来自此模型，它会从头读取对话。</translation>
    </message>
    <message>
        <source>The check could not be made</source>
        <translation>无法进行检查</translation>
    </message>
    <message>
        <source>The check itself failed. What could not be checked is not shown: that is the rule, whatever the text was.</source>
        <translation>检查本身失败了。无法检查的内容不予显示：无论文本是什么，这都是规则。</translation>
    </message>
    <message>
        <source>The chosen chats go into it.</source>
        <translation>所选对话会放入其中。</translation>
    </message>
    <message>
        <source>The connection is not safe</source>
        <translation>连接不安全</translation>
    </message>
    <message>
        <source>The connection keeps failing</source>
        <translation>连接一再失败</translation>
    </message>
    <message>
        <source>The connection log can&apos;t be written</source>
        <translation>无法写入联网记录</translation>
    </message>
    <message>
        <source>The connection to {host} failed.</source>
        <translation>与 {host} 的连接失败。</translation>
    </message>
    <message>
        <source>The connection to {host} was cut.</source>
        <translation>与 {host} 的连接中断。</translation>
    </message>
    <message>
        <source>The database answered {name}. What was saved before is safe.</source>
        <translation>数据库返回 {name}。之前保存的内容是安全的。</translation>
    </message>
    <message>
        <source>The disk failed</source>
        <translation>磁盘故障</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>The disk is too full</source>
        <translation>磁盘空间不足</translation>
    </message>
    <message>
        <source>The disk or its permissions do not allow it.</source>
        <translation>磁盘或其权限不允许。</translation>
    </message>
    <message>
        <source>The document holds no words, perhaps only pictures.</source>
        <translation>文档中没有文字，可能只有图片。</translation>
    </message>
    <message>
        <source>The downloader stopped</source>
        <translation>下载程序已停止</translation>
    </message>
    <message>
        <source>The earlier result can&apos;t be read</source>
        <translation>无法读取较早的结果</translation>
    </message>
    <message>
        <source>The file can&apos;t be imported</source>
        <translation>无法导入文件</translation>
    </message>
    <message>
        <source>The file can&apos;t be read</source>
        <translation>无法读取文件</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: {strerror}.</source>
        <translation>无法读取文件：{strerror}。</translation>
    </message>
    <message>
        <source>The file can&apos;t be written</source>
        <translation>无法写入文件</translation>
    </message>
    <message>
        <source>The file changed</source>
        <translation>文件有变动</translation>
    </message>
    <message>
        <source>The file has a passphrase of its own.</source>
        <translation>文件有自己的密码短语。</translation>
    </message>
    <message>
        <source>The file has version {number} of the GGUF format; Carrel reads versions 2 and 3.</source>
        <translation>文件为 GGUF 格式第 {number} 版；Carrel 可读取第 2 和第 3 版。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>The file is incomplete: it ends in the middle of its header, after {size:,} bytes.</source>
        <translation>文件不完整：在 {size:,} 字节处、文件头中间结束。</translation>
    </message>
    <message>
        <source>The file is incomplete: {there:,} of {needed:,} bytes are there.</source>
        <translation>文件不完整：{needed:,} 字节中只有 {there:,} 字节。</translation>
    </message>
    <message>
        <source>The file is not encrypted. Texts that are kept beside the records are in it too.</source>
        <translation>文件未加密。随记录保留的文本也在其中。</translation>
    </message>
    <message>
        <source>The file is not in the GGUF format.</source>
        <translation>文件不是 GGUF 格式。</translation>
    </message>
    <message>
        <source>The file is not where it was.</source>
        <translation>文件不在原处。</translation>
    </message>
    <message>
        <source>The file itself stays where it is.</source>
        <translation>文件本身留在原处。</translation>
    </message>
    <message>
        <source>The file was made for big-endian computers.</source>
        <translation>文件是为大端序电脑制作的。</translation>
    </message>
    <message>
        <source>The file {name} can&apos;t be read: {strerror}.</source>
        <translation>无法读取文件 {name}：{strerror}。</translation>
    </message>
    <message>
        <source>The file {name} is not where it was.</source>
        <translation>文件 {name} 不在原处。</translation>
    </message>
    <message>
        <source>The file&apos;s header makes no sense: {what}.</source>
        <translation>文件头无意义：{what}。</translation>
    </message>
    <message>
        <source>The first {fits} % of it fit.</source>
        <translation>其中前 {fits} % 放得下。</translation>
    </message>
    <message>
        <source>The folder can&apos;t be written</source>
        <translation>无法写入文件夹</translation>
    </message>
    <message>
        <source>The folder for models must be an absolute path.</source>
        <translation>模型文件夹必须是绝对路径。</translation>
    </message>
    <message>
        <source>The folder holds a run with another {what}.</source>
        <translation>该文件夹中的测试使用了不同的{what}。</translation>
    </message>
    <message>
        <source>The full general model of late 2025.</source>
        <translation>2025 年末的完整通用模型。</translation>
    </message>
    <message>
        <source>The full reasoning model.</source>
        <translation>完整的推理模型。</translation>
    </message>
    <message>
        <source>The graphics processor could not be used ({title}).</source>
        <translation>无法使用图形处理器（{title}）。</translation>
    </message>
    <message>
        <source>The graphics processor is not used: this build of Carrel has no support for one, or there is none.</source>
        <translation>未使用图形处理器：此版本的 Carrel 不支持，或没有图形处理器。</translation>
    </message>
    <message>
        <source>The guard alone</source>
        <translation>仅守护</translation>
    </message>
    <message>
        <source>The guard alone (a few minutes)</source>
        <translation>仅守护（几分钟）</translation>
    </message>
    <message>
        <source>The guard alone, policy {policy}</source>
        <translation>仅守护，策略 {policy}</translation>
    </message>
    <message>
        <source>The guard can&apos;t start</source>
        <translation>守护无法启动</translation>
    </message>
    <message>
        <source>The guard stopped working</source>
        <translation>守护停止工作</translation>
    </message>
    <message>
        <source>The guard thinks that the answer is {likely} about: {name} ({score:.2f} of 1).</source>
        <translation>守护认为此回答{likely}涉及：{name}（{score:.2f}，满分 1）。</translation>
    </message>
    <message>
        <source>The guard thinks that the reasoning is {likely} about: {name} ({score:.2f} of 1).</source>
        <translation>守护认为此思考过程{likely}涉及：{name}（{score:.2f}，满分 1）。</translation>
    </message>
    <message>
        <source>The guard thinks that this is {likely} about: {name} ({score:.2f} of 1).</source>
        <translation>守护认为此内容{likely}涉及：{name}（{score:.2f}，满分 1）。</translation>
    </message>
    <message>
        <source>The guard thinks that your message is {likely} about: {name} ({score:.2f} of 1).</source>
        <translation>守护认为您的消息{likely}涉及：{name}（{score:.2f}，满分 1）。</translation>
    </message>
    <message>
        <source>The guard with {name}</source>
        <translation>守护与 {name}</translation>
    </message>
    <message>
        <source>The guard&apos;s encoder is missing.</source>
        <translation>缺少守护的编码器。</translation>
    </message>
    <message>
        <source>The guide is a part of Carrel.</source>
        <translation>Carrel Guide 是 Carrel 的一部分。</translation>
    </message>
    <message>
        <source>The guide is missing</source>
        <translation>缺少 Carrel Guide</translation>
    </message>
    <message>
        <source>The head record is missing or was changed.</source>
        <translation>首条记录缺失或被改动。</translation>
    </message>
    <message>
        <source>The head record was changed or missing before record {number}.</source>
        <translation>在记录 {number} 之前，首条记录被改动或缺失。</translation>
    </message>
    <message>
        <source>The history file is cut short.</source>
        <translation>历史记录文件不完整。</translation>
    </message>
    <message>
        <source>The history file is missing.</source>
        <translation>缺少历史记录文件。</translation>
    </message>
    <message>
        <source>The history has no tables.</source>
        <translation>历史记录中没有数据表。</translation>
    </message>
    <message>
        <source>The history is damaged</source>
        <translation>历史记录已损坏</translation>
    </message>
    <message>
        <source>The history is there, but the file that holds its wrapped key is missing or damaged.</source>
        <translation>历史记录还在，但保存其加密密钥的文件缺失或已损坏。</translation>
    </message>
    <message>
        <source>The hub doesn&apos;t have it</source>
        <translation>模型站上没有</translation>
    </message>
    <message>
        <source>The hub has a different file</source>
        <translation>模型站上的文件不同</translation>
    </message>
    <message>
        <source>The hub names no size or no SHA-256 for this file, so it could not be checked.</source>
        <translation>模型站未给出此文件的大小或 SHA-256，因此无法校验。</translation>
    </message>
    <message>
        <source>The hub pointed to {address}; Carrel connects by https only.</source>
        <translation>模型站指向 {address}；Carrel 只通过 https 连接。</translation>
    </message>
    <message>
        <source>The hub pointed to {where}, which is not on the list of allowed hosts.</source>
        <translation>模型站指向 {where}，它不在允许的主机列表中。</translation>
    </message>
    <message>
        <source>The hub sends in circles</source>
        <translation>模型站循环重定向</translation>
    </message>
    <message>
        <source>The hub&apos;s answer has no end.</source>
        <translation>模型站的回复没有尽头。</translation>
    </message>
    <message>
        <source>The key file belongs to another vault</source>
        <translation>密钥文件属于另一个保险库</translation>
    </message>
    <message>
        <source>The key file is lost</source>
        <translation>密钥文件丢失</translation>
    </message>
    <message>
        <source>The larger sister of the 0.6B: better judgement, three times the memory.</source>
        <translation>0.6B 的大姐姐：判断更好，内存为三倍。</translation>
    </message>
    <message>
        <source>The largest distill, for machines with 64 GB of memory.</source>
        <translation>最大的蒸馏模型，适合 64 GB 内存的电脑。</translation>
    </message>
    <message>
        <source>The last change could not be saved; what was saved before is safe.</source>
        <translation>最后的更改未能保存；之前保存的内容是安全的。</translation>
    </message>
    <message>
        <source>The link leads to a page, not to a file.</source>
        <translation>链接指向网页，而不是文件。</translation>
    </message>
    <message>
        <source>The link names a branch other than main.</source>
        <translation>链接指定了 main 以外的分支。</translation>
    </message>
    <message>
        <source>The link names no .gguf file of a repository.</source>
        <translation>链接未指定仓库中的 .gguf 文件。</translation>
    </message>
    <message>
        <source>The list of models can&apos;t be written</source>
        <translation>无法写入模型列表</translation>
    </message>
    <message>
        <source>The message has {tokens} tokens with its instructions; the model reads {context}, its answer included.</source>
        <translation>消息连同指令共 {tokens} 个词元；模型可读取 {context} 个，包括其回答。</translation>
    </message>
    <message>
        <source>The message is too long</source>
        <translation>消息太长</translation>
    </message>
    <message>
        <source>The messages above this line no longer fit what the model can read at once. They are kept in the chat.</source>
        <translation>此线以上的消息已超出模型一次能读取的范围。它们仍保留在对话中。</translation>
    </message>
    <message>
        <source>The model and a reserve of 1 GB don&apos;t fit.</source>
        <translation>模型加上 1 GB 的余量放不下。</translation>
    </message>
    <message>
        <source>The model can&apos;t be copied</source>
        <translation>无法复制模型</translation>
    </message>
    <message>
        <source>The model can&apos;t be opened</source>
        <translation>无法打开模型</translation>
    </message>
    <message>
        <source>The model can&apos;t be read</source>
        <translation>无法读取模型</translation>
    </message>
    <message>
        <source>The model can&apos;t be removed</source>
        <translation>无法移除模型</translation>
    </message>
    <message>
        <source>The model could not be started</source>
        <translation>无法启动模型</translation>
    </message>
    <message>
        <source>The model file is damaged</source>
        <translation>模型文件已损坏</translation>
    </message>
    <message>
        <source>The model file is gone</source>
        <translation>模型文件不见了</translation>
    </message>
    <message>
        <source>The model file is incomplete</source>
        <translation>模型文件不完整</translation>
    </message>
    <message>
        <source>The model has not read it yet.</source>
        <translation>模型尚未读取。</translation>
    </message>
    <message>
        <source>The model has not read it. You can rephrase, or ask about the subject itself.</source>
        <translation>模型没有读取它。您可以换个说法，或就该主题本身提问。</translation>
    </message>
    <message>
        <source>The model has {count} files; all must lie in one folder.</source>
        <translation>该模型有 {count} 个文件；必须全部放在同一个文件夹中。</translation>
    </message>
    <message>
        <source>The model has {count} parts, and part {number} is not in the same folder.</source>
        <translation>模型有 {count} 个部分，第 {number} 部分不在同一个文件夹中。</translation>
    </message>
    <message>
        <source>The model is damaged</source>
        <translation>模型已损坏</translation>
    </message>
    <message>
        <source>The model is missing</source>
        <translation>缺少模型</translation>
    </message>
    <message>
        <source>The model keeps stopping</source>
        <translation>模型一再停止</translation>
    </message>
    <message>
        <source>The model needs more memory than is free.</source>
        <translation>模型需要的内存超过可用内存。</translation>
    </message>
    <message>
        <source>The model runs here</source>
        <translation>模型在这里运行</translation>
    </message>
    <message>
        <source>The model stopped</source>
        <translation>模型已停止</translation>
    </message>
    <message>
        <source>The model stopped answering</source>
        <translation>模型停止响应</translation>
    </message>
    <message>
        <source>The model stopped working</source>
        <translation>模型停止工作</translation>
    </message>
    <message>
        <source>The model was unloaded.</source>
        <translation>模型已卸载。</translation>
    </message>
    <message>
        <source>The models are in use</source>
        <translation>模型正在使用中</translation>
    </message>
    <message>
        <source>The models folder can&apos;t be made</source>
        <translation>无法创建模型文件夹</translation>
    </message>
    <message>
        <source>The models folder can&apos;t be read</source>
        <translation>无法读取模型文件夹</translation>
    </message>
    <message>
        <source>The models folder can&apos;t be used</source>
        <translation>无法使用模型文件夹</translation>
    </message>
    <message>
        <source>The network may want you to sign in first, as in hotels and trains, or the address of the hub is wrong.</source>
        <translation>网络可能要求先登录（如酒店和列车上），或者模型站地址有误。</translation>
    </message>
    <message>
        <source>The network settings can&apos;t be used</source>
        <translation>网络设置无法使用</translation>
    </message>
    <message>
        <source>The newest small DeepSeek: the strongest reasoning of the 8B class, for 12 to 16 GB of memory.</source>
        <translation>最新的小型 DeepSeek：8B 级别中推理最强，适合 12 到 16 GB 内存。</translation>
    </message>
    <message>
        <source>The newest version is not known</source>
        <translation>无法得知最新版本</translation>
    </message>
    <message>
        <source>The newest {messages} in {chats}.</source>
        <translation>最新的 {messages}，来自 {chats}。</translation>
    </message>
    <message>
        <source>The old vault can&apos;t be moved</source>
        <translation>无法移动旧保险库</translation>
    </message>
    <message>
        <source>The old vault is set aside in a folder beside the new one and never deleted. Carrel can&apos;t open it without its passphrase or recovery key.</source>
        <translation>旧保险库会放到新保险库旁边的文件夹中，绝不删除。没有它的密码短语或恢复密钥，Carrel 无法打开它。</translation>
    </message>
    <message>
        <source>The open chat</source>
        <translation>打开的对话</translation>
    </message>
    <message>
        <source>The other one makes a new line.</source>
        <translation>另一个键用于换行。</translation>
    </message>
    <message>
        <source>The policy can&apos;t be read</source>
        <translation>无法读取策略</translation>
    </message>
    <message>
        <source>The policy is locked</source>
        <translation>策略已锁定</translation>
    </message>
    <message>
        <source>The policy is not valid</source>
        <translation>策略无效</translation>
    </message>
    <message>
        <source>The policy {policy} asks first from {limit:.2f} on.</source>
        <translation>策略“{policy}”从 {limit:.2f} 起先询问。</translation>
    </message>
    <message>
        <source>The policy {policy} blanks it out from {limit:.2f} on.</source>
        <translation>策略“{policy}”从 {limit:.2f} 起将其遮盖。</translation>
    </message>
    <message>
        <source>The policy {policy} holds this back from {limit:.2f} on.</source>
        <translation>策略“{policy}”从 {limit:.2f} 起将其拦下。</translation>
    </message>
    <message>
        <source>The policy {policy} notes it from {limit:.2f} on.</source>
        <translation>策略“{policy}”从 {limit:.2f} 起予以提示。</translation>
    </message>
    <message>
        <source>The policy {policy} offers support from {limit:.2f} on.</source>
        <translation>策略“{policy}”从 {limit:.2f} 起提供支持。</translation>
    </message>
    <message>
        <source>The process that looks at it ended without an answer.</source>
        <translation>查看它的进程没有答复就结束了。</translation>
    </message>
    <message>
        <source>The process that looks at model files gave no sensible answer.</source>
        <translation>查看模型文件的进程没有给出有意义的答复。</translation>
    </message>
    <message>
        <source>The process that reads documents gave no sensible answer.</source>
        <translation>读取文档的进程没有给出有意义的答复。</translation>
    </message>
    <message>
        <source>The process that reads it ended without an answer.</source>
        <translation>读取它的进程没有答复就结束了。</translation>
    </message>
    <message>
        <source>The profile&apos;s own</source>
        <translation>配置文件夹自带</translation>
    </message>
    <message>
        <source>The proxy must be given as http://host:port.</source>
        <translation>代理必须写成 http://host:port。</translation>
    </message>
    <message>
        <source>The reasoning</source>
        <translation>思考过程</translation>
    </message>
    <message>
        <source>The recovery key as a QR code</source>
        <translation>恢复密钥二维码</translation>
    </message>
    <message>
        <source>The recovery key, if you made one, stays valid.</source>
        <translation>如果您生成过恢复密钥，它依然有效。</translation>
    </message>
    <message>
        <source>The report can&apos;t be saved</source>
        <translation>无法保存报告</translation>
    </message>
    <message>
        <source>The report can&apos;t be written</source>
        <translation>无法写入报告</translation>
    </message>
    <message>
        <source>The repository must be named OWNER/NAME.</source>
        <translation>仓库必须写成 OWNER/NAME。</translation>
    </message>
    <message>
        <source>The rest is too long to show ({count:,} characters). Copy has all of it.</source>
        <translation>其余内容太长，无法显示（{count:,} 个字符）。复制可得到全部内容。</translation>
    </message>
    <message>
        <source>The result of an earlier run…</source>
        <translation>较早测试的结果…</translation>
    </message>
    <message>
        <source>The run was stopped before its end: these are the numbers so far.</source>
        <translation>运行在结束前被停止：这些是目前的数字。</translation>
    </message>
    <message>
        <source>The same by a fixed amount for each word that came; 0 is off.</source>
        <translation>同上，对出现过的每个词降低固定数值；0 表示关闭。</translation>
    </message>
    <message>
        <source>The same seed, prompt and settings give the same answer again.</source>
        <translation>相同的种子、提示和设置会得到相同的回答。</translation>
    </message>
    <message>
        <source>The same, more for each time that a word came; 0 is off.</source>
        <translation>同上，词每出现一次就降低更多；0 表示关闭。</translation>
    </message>
    <message>
        <source>The sample prompts could not be tried. The policy works all the same.</source>
        <translation>无法试用样本提示。策略照常工作。</translation>
    </message>
    <message>
        <source>The second model&apos;s opinion could not be read, so Carrel&apos;s own guard decided alone.</source>
        <translation>无法读取第二个模型的意见，因此由 Carrel 自己的守护单独判断。</translation>
    </message>
    <message>
        <source>The self-test can&apos;t go on</source>
        <translation>自测无法继续</translation>
    </message>
    <message>
        <source>The self-test stopped</source>
        <translation>自测已停止</translation>
    </message>
    <message>
        <source>The settings can&apos;t be read. Carrel uses its defaults.</source>
        <translation>无法读取设置。Carrel 使用默认值。</translation>
    </message>
    <message>
        <source>The settings can&apos;t be saved</source>
        <translation>无法保存设置</translation>
    </message>
    <message>
        <source>The settings of a chat can&apos;t be read</source>
        <translation>无法读取某个对话的设置</translation>
    </message>
    <message>
        <source>The settings were damaged. Carrel uses its defaults; the file is kept as settings.json.bad.</source>
        <translation>设置已损坏。Carrel 使用默认值；原文件保留为 settings.json.bad。</translation>
    </message>
    <message>
        <source>The size or the hash of {name} ({quantization}) is not known for certain yet.</source>
        <translation>{name}（{quantization}）的大小或哈希值尚不确定。</translation>
    </message>
    <message>
        <source>The small built-in model. It answers questions about Carrel, and is no general assistant.</source>
        <translation>小巧的内置模型。它回答关于 Carrel 的问题，不是通用助手。</translation>
    </message>
    <message>
        <source>The smaller model of the V4 series, with 13 billion weights at work on a word.</source>
        <translation>V4 系列中较小的模型，每个词使用 130 亿权重。</translation>
    </message>
    <message>
        <source>The suite can&apos;t be read</source>
        <translation>无法读取提示集</translation>
    </message>
    <message>
        <source>The suite is not valid</source>
        <translation>提示集无效</translation>
    </message>
    <message>
        <source>The suite is too large</source>
        <translation>提示集太大</translation>
    </message>
    <message>
        <source>The system&apos;s only</source>
        <translation>仅系统证书</translation>
    </message>
    <message>
        <source>The text is not here: it was never kept, or its chat was deleted.</source>
        <translation>文本不在这里：从未保留过，或其对话已被删除。</translation>
    </message>
    <message>
        <source>The topic can&apos;t be checked</source>
        <translation>无法检查主题</translation>
    </message>
    <message>
        <source>The topic in words</source>
        <translation>用文字描述主题</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>两次输入尚不一致。</translation>
    </message>
    <message>
        <source>The vault can&apos;t be opened for writing</source>
        <translation>无法以写入方式打开保险库</translation>
    </message>
    <message>
        <source>The vault is closed</source>
        <translation>保险库已关闭</translation>
    </message>
    <message>
        <source>The vault is in use</source>
        <translation>保险库正在使用中</translation>
    </message>
    <message>
        <source>The vault is not complete</source>
        <translation>保险库不完整</translation>
    </message>
    <message>
        <source>The vault made a mistake</source>
        <translation>保险库出错了</translation>
    </message>
    <message>
        <source>The words are well formed, but belong to another vault.</source>
        <translation>这些词格式正确，但属于另一个保险库。</translation>
    </message>
    <message>
        <source>The words as they are written</source>
        <translation>按原样书写的词语</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>There can be {most_presets} of them.</source>
        <translation>最多可以有 {most_presets} 个。</translation>
    </message>
    <message>
        <source>There can be {number} of your own.</source>
        <translation>您最多可以有 {number} 个自己的策略。</translation>
    </message>
    <message>
        <source>There is a folder in {name}.</source>
        <translation>{name} 中有文件夹。</translation>
    </message>
    <message>
        <source>There is a history already</source>
        <translation>已有历史记录</translation>
    </message>
    <message>
        <source>There is a vault already</source>
        <translation>已有保险库</translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation>没有文件 {name}。</translation>
    </message>
    <message>
        <source>There is no model called {model_id}.</source>
        <translation>没有名为 {model_id} 的模型。</translation>
    </message>
    <message>
        <source>There is no room left for it.</source>
        <translation>已没有空间容纳它。</translation>
    </message>
    <message>
        <source>There is no template called {name}.</source>
        <translation>没有名为 {name} 的模板。</translation>
    </message>
    <message>
        <source>There is no text in it</source>
        <translation>其中没有文字</translation>
    </message>
    <message>
        <source>There is no vault in this profile.</source>
        <translation>此配置中没有保险库。</translation>
    </message>
    <message>
        <source>There is not enough free memory for {name} and its context.</source>
        <translation>可用内存不足以容纳 {name} 及其上下文。</translation>
    </message>
    <message>
        <source>There is not enough free memory for {name}.</source>
        <translation>可用内存不足以容纳 {name}。</translation>
    </message>
    <message>
        <source>There is not enough room on the disk. Free some space, or choose another models folder.</source>
        <translation>磁盘空间不够。请腾出空间，或另选模型文件夹。</translation>
    </message>
    <message>
        <source>There is not enough space</source>
        <translation>空间不足</translation>
    </message>
    <message>
        <source>There is nothing here yet. Write {one}, or restore what came with Carrel.</source>
        <translation>这里还没有内容。请写{one}，或恢复 Carrel 自带的内容。</translation>
    </message>
    <message>
        <source>There is personal data in this text. It stays here.</source>
        <translation>此文本中含有个人数据。它留在这里。</translation>
    </message>
    <message>
        <source>These words open the vault when the passphrase is forgotten. Whoever has them can read everything. Carrel shows them once.</source>
        <translation>忘记密码短语时，这些词可以打开保险库。拥有它们的人可以读取一切。Carrel 只显示一次。</translation>
    </message>
    <message>
        <source>They are in memory only. Once you lock, nobody can bring them back.</source>
        <translation>它们只在内存中。锁定之后，谁也无法找回。</translation>
    </message>
    <message>
        <source>They are in memory only. Once you quit, nobody can bring them back.</source>
        <translation>它们只在内存中。退出之后，谁也无法找回。</translation>
    </message>
    <message>
        <source>They are left as they are in the vault. Until they can be read, Strict holds where one of them was chosen.</source>
        <translation>它们在保险库中保持原样。在可以读取之前，选用它们的地方以“严格”为准。</translation>
    </message>
    <message>
        <source>They are left as they are in the vault; the chat uses the recommended ones.</source>
        <translation>它们在保险库中保持原样；该对话使用推荐设置。</translation>
    </message>
    <message>
        <source>They are left as they are in the vault; the ones that come with Carrel are there.</source>
        <translation>它们在保险库中保持原样；Carrel 自带的仍可使用。</translation>
    </message>
    <message>
        <source>They are sent with every message of this chat and kept with it. The guard&apos;s own instructions come before them and stay whatever you write.</source>
        <translation>它们会随此对话的每条消息一起发送并与其一同保存。守护自己的指令在它们之前，无论您写什么都保持不变。</translation>
    </message>
    <message>
        <source>They hold under every policy, for what you write and for what the model writes, disguised or not.</source>
        <translation>在任何策略下都有效，适用于您和模型所写的内容，无论是否经过伪装。</translation>
    </message>
    <message>
        <source>They hold until Carrel is closed.</source>
        <translation>它们在 Carrel 关闭前有效。</translation>
    </message>
    <message>
        <source>Things may move</source>
        <translation>允许动态效果</translation>
    </message>
    <message>
        <source>Think before answering</source>
        <translation>回答前先思考</translation>
    </message>
    <message>
        <source>Thinking: off</source>
        <translation>思考：关</translation>
    </message>
    <message>
        <source>Thinking: on</source>
        <translation>思考：开</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>正在思考…</translation>
    </message>
    <message>
        <source>Thinking… {seconds} s</source>
        <translation>正在思考… {seconds} 秒</translation>
    </message>
    <message>
        <source>This can&apos;t be downloaded</source>
        <translation>无法下载</translation>
    </message>
    <message>
        <source>This chat is temporary</source>
        <translation>此对话是临时的</translation>
    </message>
    <message>
        <source>This chat is temporary: keep it, or end it</source>
        <translation>此对话是临时的：保留或结束它</translation>
    </message>
    <message>
        <source>This code may be insecure. Review it before you run it on data that matters.</source>
        <translation>此代码可能不安全。用于重要数据前请先检查。</translation>
    </message>
    <message>
        <source>This code may be insecure: {}. Review it before you run it on data that matters.</source>
        <translation>此代码可能不安全：{}。用于重要数据前请先检查。</translation>
    </message>
    <message>
        <source>This computer: {words}.</source>
        <translation>这台电脑：{words}。</translation>
    </message>
    <message>
        <source>This file can&apos;t be opened</source>
        <translation>无法打开此文件</translation>
    </message>
    <message>
        <source>This file can&apos;t be verified</source>
        <translation>无法校验此文件</translation>
    </message>
    <message>
        <source>This file is a part of a model, such as a projector. It can&apos;t chat by itself.</source>
        <translation>此文件是模型的一部分，例如投影器，不能单独对话。</translation>
    </message>
    <message>
        <source>This frees {size}. Chats that used it stay readable.</source>
        <translation>将释放 {size}。用过它的对话仍可阅读。</translation>
    </message>
    <message>
        <source>This is a LoRA adapter, no model. Add it in the settings of the model that it was made for.</source>
        <translation>这是 LoRA 适配器，不是模型。请在它所适配的模型的设置中添加。</translation>
    </message>
    <message>
        <source>This is not a chat model</source>
        <translation>这不是对话模型</translation>
    </message>
    <message>
        <source>This is not a model file</source>
        <translation>这不是模型文件</translation>
    </message>
    <message>
        <source>This is not an adapter</source>
        <translation>这不是适配器</translation>
    </message>
    <message>
        <source>This is the only connection Carrel makes; it ends with the download. If you close Carrel before, the download goes on at the next start.</source>
        <translation>这是 Carrel 建立的唯一连接，下载完成即断开。如果提前关闭 Carrel，下载会在下次启动时继续。</translation>
    </message>
    <message>
        <source>This is too long for the model</source>
        <translation>这对模型来说太长</translation>
    </message>
    <message>
        <source>This is what the file says about itself. It is not from Carrel&apos;s catalog.</source>
        <translation>这是文件对自身的描述，并非来自 Carrel 的目录。</translation>
    </message>
    <message>
        <source>This is {length:,} characters long; there is room for {most:,}.</source>
        <translation>共 {length:,} 个字符；最多可容纳 {most:,} 个。</translation>
    </message>
    <message>
        <source>This kind of model file is not supported</source>
        <translation>不支持此类模型文件</translation>
    </message>
    <message>
        <source>This kind of model is not supported</source>
        <translation>不支持此类模型</translation>
    </message>
    <message>
        <source>This may be a vault of a newer version of Carrel.</source>
        <translation>这可能是更新版本 Carrel 的保险库。</translation>
    </message>
    <message>
        <source>This may be about hurting people or breaking the law.</source>
        <translation>这可能涉及伤害他人或违法。</translation>
    </message>
    <message>
        <source>This may be meant to hurt a person.</source>
        <translation>这可能意在伤害某人。</translation>
    </message>
    <message>
        <source>This may be sexual content with minors.</source>
        <translation>这可能是涉及未成年人的性内容。</translation>
    </message>
    <message>
        <source>This may be sexually explicit.</source>
        <translation>这可能含有露骨的性内容。</translation>
    </message>
    <message>
        <source>This may demean a group of people.</source>
        <translation>这可能贬低某个群体。</translation>
    </message>
    <message>
        <source>This may harm computers. Use it only where you have permission.</source>
        <translation>这可能损害电脑。仅在获得许可时使用。</translation>
    </message>
    <message>
        <source>This model asks for an account</source>
        <translation>此模型需要账户</translation>
    </message>
    <message>
        <source>This model can&apos;t go on from there</source>
        <translation>此模型无法从那里继续</translation>
    </message>
    <message>
        <source>This model has no reasoning mode</source>
        <translation>此模型没有思考模式</translation>
    </message>
    <message>
        <source>This model is too large</source>
        <translation>此模型太大</translation>
    </message>
    <message>
        <source>This notice is from before Carrel kept the reasons, or its part of the answer is still being written.</source>
        <translation>此提示早于 Carrel 开始保留理由之时，或者回答的这一部分仍在书写。</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation>此密码短语打不开保险库。</translation>
    </message>
    <message>
        <source>This processor lacks {features}, which this build of llama.cpp uses.</source>
        <translation>此处理器缺少 {features}，而此版本的 llama.cpp 需要它。</translation>
    </message>
    <message>
        <source>This text</source>
        <translation>此文本</translation>
    </message>
    <message>
        <source>This touches on self-harm.</source>
        <translation>这涉及自我伤害。</translation>
    </message>
    <message>
        <source>This touches on weapons of mass harm.</source>
        <translation>这涉及大规模杀伤性武器。</translation>
    </message>
    <message>
        <source>This vault is newer</source>
        <translation>此保险库版本较新</translation>
    </message>
    <message>
        <source>This version does not know the architecture {architecture}.</source>
        <translation>此版本不认识架构 {architecture}。</translation>
    </message>
    <message>
        <source>This version of llama.cpp does not know the architecture “{architecture}”.</source>
        <translation>此版本的 llama.cpp 不认识架构“{architecture}”。</translation>
    </message>
    <message>
        <source>Thought for {seconds} s</source>
        <translation>思考了 {seconds} 秒</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>紧张</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>To files, and from those of other programs.</source>
        <translation>导出到文件，或从其他程序的文件导入。</translation>
    </message>
    <message>
        <source>To print, or to hand on.</source>
        <translation>用于打印或转交。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Too easy to guess. Add a few unrelated words.</source>
        <translation>太容易猜到。请再加几个互不相关的词。</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>太大</translation>
    </message>
    <message>
        <source>Too large for laptops</source>
        <translation>对笔记本来说太大</translation>
    </message>
    <message>
        <source>Too large for this computer</source>
        <translation>对这台电脑来说太大</translation>
    </message>
    <message>
        <source>Too little memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>Too many files</source>
        <translation>文件太多</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Topic of this chat</source>
        <translation>此对话的主题</translation>
    </message>
    <message>
        <source>Topic of this chat…</source>
        <translation>此对话的主题…</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>Translate this into {{language}}:

{{text}}</source>
        <translation>将下文翻译成 {{language}}：

{{text}}</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>托盘</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>已试</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Try again later, or open the place that you got Carrel from in your browser.</source>
        <translation>请稍后重试，或在浏览器中打开您获取 Carrel 的地方。</translation>
    </message>
    <message>
        <source>Try again later, or use another mirror.</source>
        <translation>请稍后重试，或使用其他镜像。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>请重试。</translation>
    </message>
    <message>
        <source>Try again; if it is a file, download it again.</source>
        <translation>请重试；如果是文件，请重新下载。</translation>
    </message>
    <message>
        <source>Trying again in {wait}.</source>
        <translation>{wait}后重试。</translation>
    </message>
    <message>
        <source>Trying both on sample prompts…</source>
        <translation>正在用样本提示试用两者…</translation>
    </message>
    <message>
        <source>Trying… {done:,} of {total:,}</source>
        <translation>正在尝试… {done:,} / {total:,}</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>土耳其语</translation>
    </message>
    <message>
        <source>Twice the size of the 32B for about the same results: 94.5 % against 94.3 % on MATH-500.</source>
        <translation>大小是 32B 的两倍，结果相近：MATH-500 上为 94.5 % 对 94.3 %。</translation>
    </message>
    <message>
        <source>Type or paste the words that you printed or saved.</source>
        <translation>输入或粘贴您打印或保存的词。</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>乌克兰</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>乌克兰语</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo deleting the message</source>
        <translation>撤销删除消息</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>英国</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>美国</translation>
    </message>
    <message>
        <source>Unknown architecture</source>
        <translation>未知架构</translation>
    </message>
    <message>
        <source>Unknown template</source>
        <translation>未知模板</translation>
    </message>
    <message>
        <source>Unload: free its memory</source>
        <translation>卸载：释放其内存</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Unlock it, or start over.</source>
        <translation>请解锁，或重新开始。</translation>
    </message>
    <message>
        <source>Unlocking needs {needed} MB.</source>
        <translation>解锁需要 {needed} MB。</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>正在解锁…</translation>
    </message>
    <message>
        <source>Unpacked it would have more than {limit} MB. Files made to fill a memory look like this.</source>
        <translation>解压后会超过 {limit} MB。用来占满内存的文件就是这样的。</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消置顶</translation>
    </message>
    <message>
        <source>Untitled chat</source>
        <translation>无标题对话</translation>
    </message>
    <message>
        <source>Update Carrel, or choose another model.</source>
        <translation>请更新 Carrel，或另选模型。</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>乌尔都语</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>乌拉圭</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Use in place</source>
        <translation>在原位置使用</translation>
    </message>
    <message>
        <source>Use in place…</source>
        <translation>在原位置使用…</translation>
    </message>
    <message>
        <source>Use it where it lies</source>
        <translation>在原位置使用</translation>
    </message>
    <message>
        <source>Use it where there is one</source>
        <translation>有图形处理器时使用</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>使用密码短语</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>使用恢复密钥</translation>
    </message>
    <message>
        <source>Use this file</source>
        <translation>使用此文件</translation>
    </message>
    <message>
        <source>Use this policy</source>
        <translation>使用此策略</translation>
    </message>
    <message>
        <source>Use {name}?</source>
        <translation>使用 {name}？</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>乌兹别克语</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已校验</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>Verify the model, or download it again.</source>
        <translation>请校验模型，或重新下载。</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>正在校验</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>正在校验…</translation>
    </message>
    <message>
        <source>Verifying… {percent} %</source>
        <translation>正在校验… {percent} %</translation>
    </message>
    <message>
        <source>Version {number} of {count}</source>
        <translation>第 {number} 个版本，共 {count} 个</translation>
    </message>
    <message>
        <source>Version {version} is out.</source>
        <translation>版本 {version} 已发布。</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>越南语</translation>
    </message>
    <message>
        <source>Vilties linija</source>
        <translation>Vilties linija</translation>
    </message>
    <message>
        <source>Violence and crime</source>
        <translation>暴力与犯罪</translation>
    </message>
    <message>
        <source>Wait for it, or pause it.</source>
        <translation>请等待它完成，或将其暂停。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Waits until the other download is done</source>
        <translation>等待另一个下载完成</translation>
    </message>
    <message>
        <source>Weak. Add another word or two.</source>
        <translation>较弱。请再加一两个词。</translation>
    </message>
    <message>
        <source>Weaker at mathematics than the smaller Qwen 7B: 89.1 % against 92.8 % on MATH-500. It can fall into endless repetition away from temperature 0.6, and it takes instructions best in the prompt itself.</source>
        <translation>数学不如更小的 Qwen 7B：MATH-500 上为 89.1 % 对 92.8 %。温度偏离 0.6 时可能陷入无尽重复；指令最好直接写在提示里。</translation>
    </message>
    <message>
        <source>Weaknesses from</source>
        <translation>弱点来源</translation>
    </message>
    <message>
        <source>Weapons of mass harm</source>
        <translation>大规模杀伤性武器</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Web page (HTML)…</source>
        <translation>网页（HTML）…</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>欢迎回来</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>威尔士语</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>符合的结果</translation>
    </message>
    <message>
        <source>What happens off the topic</source>
        <translation>偏离主题时怎么办</translation>
    </message>
    <message>
        <source>What is attached looks like {}, where Carrel&apos;s own guard misses nearly everything. Check what you get.</source>
        <translation>附件看起来是{}，Carrel 自己的守护对它几乎什么都发现不了。请自行检查得到的内容。</translation>
    </message>
    <message>
        <source>What is attacked</source>
        <translation>攻击什么</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>保留什么</translation>
    </message>
    <message>
        <source>What is sent, and how much room there is</source>
        <translation>发送的内容以及剩余空间</translation>
    </message>
    <message>
        <source>What it can and can&apos;t do, as shown once before the first message. It is worth knowing.</source>
        <translation>它能做什么、不能做什么，在第一条消息前显示过一次。值得了解。</translation>
    </message>
    <message>
        <source>What it can&apos;t protect from: other programs that you run while Carrel is unlocked, and a lost passphrase.</source>
        <translation>它无法防范的：Carrel 解锁时您运行的其他程序，以及丢失密码短语。</translation>
    </message>
    <message>
        <source>What the guard can and can&apos;t do</source>
        <translation>守护能做什么，不能做什么</translation>
    </message>
    <message>
        <source>What the guard did in your chats. Say where it was wrong: that text is kept as an exception, never for weapons of mass harm and sexual content with minors. All of it stays in the vault.</source>
        <translation>守护在您的对话中做了什么。请指出它错在哪里：该文本会保留为例外，但大规模杀伤性武器和涉及未成年人的性内容除外。一切都留在保险库中。</translation>
    </message>
    <message>
        <source>What the guard lets pass, notes, asks about or holds back. It reads along on this computer only.</source>
        <translation>守护放行、提示、询问或拦下什么。它只在这台电脑上随读。</translation>
    </message>
    <message>
        <source>What the list does</source>
        <translation>此列表的作用</translation>
    </message>
    <message>
        <source>What the model reads next</source>
        <translation>模型接下来读取的内容</translation>
    </message>
    <message>
        <source>What the model thinks before it answers.</source>
        <translation>模型在回答之前的思考。</translation>
    </message>
    <message>
        <source>What the model writes</source>
        <translation>模型写的内容</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>做了什么</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>所读内容</translation>
    </message>
    <message>
        <source>What was said before is kept as another version.</source>
        <translation>之前的内容会保留为另一个版本。</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>会有哪些变化</translation>
    </message>
    <message>
        <source>What would turn is told in words instead.</source>
        <translation>转动的图标改用文字说明。</translation>
    </message>
    <message>
        <source>What you are writing</source>
        <translation>您正在写的内容</translation>
    </message>
    <message>
        <source>What you write</source>
        <translation>您写的内容</translation>
    </message>
    <message>
        <source>When nobody touched keys or mouse for a while, or the computer has slept. An answer is waited for.</source>
        <translation>当一段时间没有人使用键盘或鼠标，或电脑休眠过。会等待回答完成。</translation>
    </message>
    <message>
        <source>When the guard is in doubt</source>
        <translation>当守护存疑时</translation>
    </message>
    <message>
        <source>When the guard notes, asks or holds something back, it is listed here.</source>
        <translation>守护提示、询问或拦下的内容都会列在这里。</translation>
    </message>
    <message>
        <source>When the second opinion is asked for</source>
        <translation>何时征求第二意见</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Where models are fetched from. Empty means huggingface.co.</source>
        <translation>从哪里下载模型。留空表示 huggingface.co。</translation>
    </message>
    <message>
        <source>Where one of them is found</source>
        <translation>发现其中之一时</translation>
    </message>
    <message>
        <source>Where somebody who speaks of harming themselves finds a person. Nothing is called or opened by itself.</source>
        <translation>为谈及伤害自己的人提供可以求助的去处。不会自动拨打或打开任何内容。</translation>
    </message>
    <message>
        <source>Where the report goes</source>
        <translation>报告存放位置</translation>
    </message>
    <message>
        <source>Which guard model gives the second opinion</source>
        <translation>由哪个守护模型给出第二意见</translation>
    </message>
    <message>
        <source>Which template?</source>
        <translation>用哪个模板？</translation>
    </message>
    <message>
        <source>While Carrel is set to never connect, no downloader can be started, whatever is clicked.</source>
        <translation>Carrel 设为从不联网时，无论点击什么，都不能启动下载程序。</translation>
    </message>
    <message>
        <source>Whoever has these words can read every chat in the vault. Keep them safe.</source>
        <translation>拥有这些词的人可以读取保险库中的所有对话。请妥善保管。</translation>
    </message>
    <message>
        <source>Whole and unchanged</source>
        <translation>完整且未改动</translation>
    </message>
    <message>
        <source>Whole: {records:,} records, {removed:,} older ones removed.</source>
        <translation>完整：{records:,} 条记录，已移除 {removed:,} 条较早的记录。</translation>
    </message>
    <message>
        <source>Whole: {records:,} records.</source>
        <translation>完整：{records:,} 条记录。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why: what the guard saw. {about}</source>
        <translation>原因：守护看到了什么。{about}</translation>
    </message>
    <message>
        <source>Why: {name}</source>
        <translation>原因：{name}</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>带提示</translation>
    </message>
    <message>
        <source>With the same settings</source>
        <translation>用相同的设置</translation>
    </message>
    <message>
        <source>With thinking first</source>
        <translation>先思考</translation>
    </message>
    <message>
        <source>With what the model thought</source>
        <translation>包含模型的思考</translation>
    </message>
    <message>
        <source>With {name}</source>
        <translation>用 {name}</translation>
    </message>
    <message>
        <source>Without thinking first</source>
        <translation>不先思考</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word 文档</translation>
    </message>
    <message>
        <source>Words and phrases</source>
        <translation>词语和短语</translation>
    </message>
    <message>
        <source>Words hidden as Base64</source>
        <translation>用 Base64 隐藏的词语</translation>
    </message>
    <message>
        <source>Words hidden as hexadecimal bytes</source>
        <translation>用十六进制字节隐藏的词语</translation>
    </message>
    <message>
        <source>Words hidden in invisible characters</source>
        <translation>用不可见字符隐藏的词语</translation>
    </message>
    <message>
        <source>Words match from their beginning, in any order. &quot;In quotation marks&quot; they match as a phrase.</source>
        <translation>词语从开头匹配，顺序不限。放在&quot;引号&quot;中则作为短语匹配。</translation>
    </message>
    <message>
        <source>Words whose letters were spaced apart</source>
        <translation>字母被隔开的词语</translation>
    </message>
    <message>
        <source>Words with shifted letters (ROT13)</source>
        <translation>字母移位的词语（ROT13）</translation>
    </message>
    <message>
        <source>Words written backwards</source>
        <translation>倒着写的词语</translation>
    </message>
    <message>
        <source>Words written with digits and signs in place of letters</source>
        <translation>用数字和符号代替字母的词语</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>工作站</translation>
    </message>
    <message>
        <source>Write a poem about autumn.</source>
        <translation>写一首关于秋天的诗。</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>写电子邮件</translation>
    </message>
    <message>
        <source>Write hf:OWNER/REPO/FILE.gguf, or paste the link of a .gguf file.</source>
        <translation>请写 hf:OWNER/REPO/FILE.gguf，或粘贴 .gguf 文件的链接。</translation>
    </message>
    <message>
        <source>Write {{name}} for what is to be asked for each time.</source>
        <translation>每次需要询问的内容写成 {{name}}。</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>书写时间</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Wrong passphrase</source>
        <translation>密码短语错误</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Yorisoi Hotline</source>
        <translation>Yorisoi Hotline</translation>
    </message>
    <message>
        <source>Yoruba</source>
        <translation>约鲁巴语</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>You are not alone with this</source>
        <translation>您并不孤单</translation>
    </message>
    <message>
        <source>You are not alone with this. {country}. {help_text}</source>
        <translation>您并不孤单。{country}。{help_text}</translation>
    </message>
    <message>
        <source>You are …</source>
        <translation>你是……</translation>
    </message>
    <message>
        <source>You can change your mind at any time.</source>
        <translation>您可以随时改变主意。</translation>
    </message>
    <message>
        <source>You can try again in {seconds} s.</source>
        <translation>{seconds} 秒后可以重试。</translation>
    </message>
    <message>
        <source>You have the newest version.</source>
        <translation>您使用的是最新版本。</translation>
    </message>
    <message>
        <source>You pasted {count:,} characters. As a file they stay out of your message.</source>
        <translation>您粘贴了 {count:,} 个字符。作为文件附加则不会占用您的消息。</translation>
    </message>
    <message>
        <source>Your chat is saved. Reason: it sent data that makes no sense.</source>
        <translation>您的对话已保存。原因：它发来了无意义的数据。</translation>
    </message>
    <message>
        <source>Your chat is saved. Reason: {reason}.</source>
        <translation>您的对话已保存。原因：{reason}。</translation>
    </message>
    <message>
        <source>Your chats are here as they were stored. There is a report of it.</source>
        <translation>您的对话按存储时的样子保留在这里。有一份相关报告。</translation>
    </message>
    <message>
        <source>Your chats will be listed here.</source>
        <translation>您的对话会列在这里。</translation>
    </message>
    <message>
        <source>Your file</source>
        <translation>您的文件</translation>
    </message>
    <message>
        <source>Your list “{name}”</source>
        <translation>您的列表“{name}”</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>您的消息</translation>
    </message>
    <message>
        <source>Your message, edited</source>
        <translation>您编辑过的消息</translation>
    </message>
    <message>
        <source>Your messages</source>
        <translation>您的消息</translation>
    </message>
    <message>
        <source>Your own. It lies in the vault; changes hold from your next message, once they are saved.</source>
        <translation>您自己的策略，存放在保险库中；保存后，更改从您的下一条消息起生效。</translation>
    </message>
    <message>
        <source>Your passphrase opens the vault on this computer.</source>
        <translation>您的密码短语可打开这台电脑上的保险库。</translation>
    </message>
    <message>
        <source>Your policies can&apos;t be read</source>
        <translation>无法读取您的策略</translation>
    </message>
    <message>
        <source>Your recovery key</source>
        <translation>您的恢复密钥</translation>
    </message>
    <message>
        <source>Your roles and prompts can&apos;t be read</source>
        <translation>无法读取您的角色和提示词</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>您的词语</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>您的</translation>
    </message>
    <message>
        <source>Zaupni telefon Samarijan</source>
        <translation>Zaupni telefon Samarijan</translation>
    </message>
    <message>
        <source>Zelfmoordlijn (Dutch)</source>
        <translation>Zelfmoordlijn (Dutch)</translation>
    </message>
    <message>
        <source>Zulu</source>
        <translation>祖鲁语</translation>
    </message>
    <message>
        <source>`carrel models get {id}` does so.</source>
        <translation>可用 `carrel models get {id}`。</translation>
    </message>
    <message>
        <source>`carrel models list` shows all; a file needs its path.</source>
        <translation>`carrel models list` 列出全部；文件需写明路径。</translation>
    </message>
    <message>
        <source>`carrel models remove {id}`, then `carrel models get {id}`.</source>
        <translation>先 `carrel models remove {id}`，再 `carrel models get {id}`。</translation>
    </message>
    <message>
        <source>`carrel vault export --json` lists the chats.</source>
        <translation>`carrel vault export --json` 可列出对话。</translation>
    </message>
    <message>
        <source>a chat has no messages</source>
        <translation>有一个对话没有消息</translation>
    </message>
    <message>
        <source>a chat has too many messages</source>
        <translation>有一个对话的消息太多</translation>
    </message>
    <message>
        <source>a chat is damaged</source>
        <translation>有一个对话已损坏</translation>
    </message>
    <message>
        <source>a chat is nested too deeply</source>
        <translation>有一个对话嵌套过深</translation>
    </message>
    <message>
        <source>a chat is too large</source>
        <translation>有一个对话太大</translation>
    </message>
    <message>
        <source>a file of your own, copied; not from the catalog</source>
        <translation>您自己的文件，已复制；并非来自目录</translation>
    </message>
    <message>
        <source>a file of your own, used where it lies; not from the catalog</source>
        <translation>您自己的文件，在原位置使用；并非来自目录</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>a pipe or a device</source>
        <translation>管道或设备</translation>
    </message>
    <message>
        <source>a prompt</source>
        <translation>一个提示词</translation>
    </message>
    <message>
        <source>a role</source>
        <translation>一个角色</translation>
    </message>
    <message>
        <source>about {tokens:,} tokens</source>
        <translation>约 {tokens:,} 个词元</translation>
    </message>
    <message>
        <source>about {used} of {context}</source>
        <translation>约 {used} / {context}</translation>
    </message>
    <message>
        <source>account number</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>after #{number}</source>
        <translation>在 #{number} 之后</translation>
    </message>
    <message>
        <source>after {position:,} characters</source>
        <translation>在 {position:,} 个字符之后</translation>
    </message>
    <message>
        <source>after {seconds:.1f} s</source>
        <translation>{seconds:.1f} 秒后</translation>
    </message>
    <message>
        <source>almost certainly</source>
        <translation>几乎肯定</translation>
    </message>
    <message>
        <source>an entry has no name</source>
        <translation>有一个条目没有名称</translation>
    </message>
    <message>
        <source>an internal check failed, or the memory ran out</source>
        <translation>内部检查失败，或内存耗尽</translation>
    </message>
    <message>
        <source>an unknown place</source>
        <translation>未知位置</translation>
    </message>
    <message>
        <source>another language</source>
        <translation>另一种语言</translation>
    </message>
    <message>
        <source>answered by help alone</source>
        <translation>只以帮助作答</translation>
    </message>
    <message>
        <source>asked about</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>asked about from {limit:.2f}</source>
        <translation>从 {limit:.2f} 起询问</translation>
    </message>
    <message>
        <source>at the end of the context</source>
        <translation>到达上下文末尾</translation>
    </message>
    <message>
        <source>at the limit of tokens</source>
        <translation>达到词元上限</translation>
    </message>
    <message>
        <source>at the limit of tokens for thoughts</source>
        <translation>达到思考的词元上限</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>by chance</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>自行结束</translation>
    </message>
    <message>
        <source>by the guard</source>
        <translation>由守护结束</translation>
    </message>
    <message>
        <source>call or text 1737</source>
        <translation>拨打或发短信至 1737</translation>
    </message>
    <message>
        <source>call or text 988</source>
        <translation>拨打或发短信至 988</translation>
    </message>
    <message>
        <source>card number</source>
        <translation>卡号</translation>
    </message>
    <message>
        <source>checking the file</source>
        <translation>正在检查文件</translation>
    </message>
    <message>
        <source>choose one</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>chose to see it</source>
        <translation>选择了查看</translation>
    </message>
    <message>
        <source>close other programs</source>
        <translation>关闭其他程序</translation>
    </message>
    <message>
        <source>comes with Carrel</source>
        <translation>随 Carrel 提供</translation>
    </message>
    <message>
        <source>compute fewer layers there</source>
        <translation>减少在那里计算的层数</translation>
    </message>
    <message>
        <source>day and night</source>
        <translation>全天候</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>电子邮件地址</translation>
    </message>
    <message>
        <source>early</source>
        <translation>尽早</translation>
    </message>
    <message>
        <source>ended before it was done</source>
        <translation>未完成即结束</translation>
    </message>
    <message>
        <source>findahelpline.com</source>
        <translation>findahelpline.com</translation>
    </message>
    <message>
        <source>free</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>free, day and night</source>
        <translation>免费，全天候</translation>
    </message>
    <message>
        <source>from {host}</source>
        <translation>来自 {host}</translation>
    </message>
    <message>
        <source>guard alone</source>
        <translation>仅守护</translation>
    </message>
    <message>
        <source>hardly</source>
        <translation>几乎不</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>拦下</translation>
    </message>
    <message>
        <source>held back from {limit:.2f}</source>
        <translation>从 {limit:.2f} 起拦下</translation>
    </message>
    <message>
        <source>help shown</source>
        <translation>显示帮助</translation>
    </message>
    <message>
        <source>hf:OWNER/REPO/FILE.gguf, or a pasted link</source>
        <translation>hf:OWNER/REPO/FILE.gguf，或粘贴的链接</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>image</source>
        <comment>what an answer&apos;s picture is replaced with, before its description</comment>
        <translation>图片</translation>
    </message>
    <message>
        <source>in a loop, which was cut</source>
        <translation>陷入循环，已切断</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>it builds a database query out of text</source>
        <translation>它用文本拼接数据库查询</translation>
    </message>
    <message>
        <source>it can&apos;t be used</source>
        <translation>无法使用</translation>
    </message>
    <message>
        <source>it can&apos;t be written</source>
        <translation>无法写入</translation>
    </message>
    <message>
        <source>it does not check whom it connects to</source>
        <translation>它不检查连接的对方是谁</translation>
    </message>
    <message>
        <source>it encrypts in a way that is broken</source>
        <translation>它使用已被攻破的加密方式</translation>
    </message>
    <message>
        <source>it ended by itself</source>
        <translation>它自行结束了</translation>
    </message>
    <message>
        <source>it ends in the middle</source>
        <translation>它在中间就结束了</translation>
    </message>
    <message>
        <source>it has lists with {count:,} texts</source>
        <translation>它的列表含有 {count:,} 个文本</translation>
    </message>
    <message>
        <source>it has {count:,} entries</source>
        <translation>它有 {count:,} 个条目</translation>
    </message>
    <message>
        <source>it has {count:,} tensors</source>
        <translation>它有 {count:,} 个张量</translation>
    </message>
    <message>
        <source>it has {parts:,} parts</source>
        <translation>它有 {parts:,} 个部分</translation>
    </message>
    <message>
        <source>it holds a password or key in plain sight</source>
        <translation>它含有明文的密码或密钥</translation>
    </message>
    <message>
        <source>it is larger than {number} MB</source>
        <translation>它大于 {number} MB</translation>
    </message>
    <message>
        <source>it is neither a table nor JSON.</source>
        <translation>它既不是表格也不是 JSON。</translation>
    </message>
    <message>
        <source>it is no chat that Carrel knows</source>
        <translation>这不是 Carrel 认识的对话</translation>
    </message>
    <message>
        <source>it is no list of chats</source>
        <translation>这不是对话列表</translation>
    </message>
    <message>
        <source>it is not a plain file</source>
        <translation>它不是普通文件</translation>
    </message>
    <message>
        <source>it leads nowhere</source>
        <translation>它不指向任何地方</translation>
    </message>
    <message>
        <source>it loads objects from data that could run code</source>
        <translation>它从可能执行代码的数据中加载对象</translation>
    </message>
    <message>
        <source>it names no architecture</source>
        <translation>它没有指明架构</translation>
    </message>
    <message>
        <source>it needs too much memory</source>
        <translation>它需要的内存太多</translation>
    </message>
    <message>
        <source>it protects a secret with a hash or cipher that is broken</source>
        <translation>它用已被攻破的哈希或密码算法保护秘密</translation>
    </message>
    <message>
        <source>it puts text into a command line</source>
        <translation>它把文本放进命令行</translation>
    </message>
    <message>
        <source>it puts text into a page as markup</source>
        <translation>它把文本作为标记放进页面</translation>
    </message>
    <message>
        <source>it reached a time limit</source>
        <translation>达到时间限制</translation>
    </message>
    <message>
        <source>it runs text from outside as code</source>
        <translation>它把外部文本当作代码运行</translation>
    </message>
    <message>
        <source>it unpacks to too much</source>
        <translation>解压后太大</translation>
    </message>
    <message>
        <source>it uses instructions that this processor does not have</source>
        <translation>它使用了此处理器没有的指令</translation>
    </message>
    <message>
        <source>it was killed, most often because the memory ran out</source>
        <translation>它被终止，多半是因为内存耗尽</translation>
    </message>
    <message>
        <source>it was written by a newer version of Carrel</source>
        <translation>由更新版本的 Carrel 写入</translation>
    </message>
    <message>
        <source>it writes without looking at the room there is</source>
        <translation>它写入时不检查可用空间</translation>
    </message>
    <message>
        <source>its SHA-256</source>
        <translation>SHA-256 校验和</translation>
    </message>
    <message>
        <source>its certificate is not trusted</source>
        <translation>其证书不受信任</translation>
    </message>
    <message>
        <source>its description goes beyond {limit} MiB</source>
        <translation>它的描述超过 {limit} MiB</translation>
    </message>
    <message>
        <source>its file changed while it was in use</source>
        <translation>其文件在使用中发生了变化</translation>
    </message>
    <message>
        <source>its revision</source>
        <translation>修订版本</translation>
    </message>
    <message>
        <source>its size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>lease, papers</source>
        <translation>租约, 文件</translation>
    </message>
    <message>
        <source>let pass</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>可能</translation>
    </message>
    <message>
        <source>limit of tokens reached</source>
        <translation>已达词元上限</translation>
    </message>
    <message>
        <source>lists centres that listen, by country</source>
        <translation>按国家列出倾听中心</translation>
    </message>
    <message>
        <source>lists free, confidential lines by country</source>
        <translation>按国家列出免费、保密的热线</translation>
    </message>
    <message>
        <source>llama.cpp could not compute the next token (code {result}).</source>
        <translation>llama.cpp 无法计算下一个词元（代码 {result}）。</translation>
    </message>
    <message>
        <source>llama.cpp refused the adapters that it had loaded.</source>
        <translation>llama.cpp 拒绝了它已加载的适配器。</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>正在加载</translation>
    </message>
    <message>
        <source>needs about {needs}: fits&#xa0;well</source>
        <translation>约需 {needs}：完全放得下</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>no GPU</source>
        <translation>没有 GPU</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无上限</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>没有模型</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>none reviewed</source>
        <translation>均未审阅</translation>
    </message>
    <message>
        <source>none, or host.example, other.example</source>
        <translation>无，或 host.example, other.example</translation>
    </message>
    <message>
        <source>none, or http://host:port</source>
        <translation>无，或 http://host:port</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>未加载</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>noted from {limit:.2f}</source>
        <translation>从 {limit:.2f} 起提示</translation>
    </message>
    <message>
        <source>now</source>
        <translation>本次</translation>
    </message>
    <message>
        <source>of harmful prompts got through</source>
        <translation>的有害提示词通过了</translation>
    </message>
    <message>
        <source>of harmful prompts, guard off</source>
        <translation>的有害提示词通过了（无守护）</translation>
    </message>
    <message>
        <source>of harmless prompts were stopped</source>
        <translation>的无害提示词被拦下</translation>
    </message>
    <message>
        <source>often</source>
        <translation>经常</translation>
    </message>
    <message>
        <source>once</source>
        <translation>一次</translation>
    </message>
    <message>
        <source>one that Carrel does not know</source>
        <translation>Carrel 不认识的一种</translation>
    </message>
    <message>
        <source>part {number} of {count} belongs to another model</source>
        <translation>第 {number} 部分（共 {count} 部分）属于另一个模型</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>policy {policy}</source>
        <translation>策略“{policy}”</translation>
    </message>
    <message>
        <source>possibly</source>
        <translation>或许</translation>
    </message>
    <message>
        <source>rarely</source>
        <translation>极少</translation>
    </message>
    <message>
        <source>reading it took too long</source>
        <translation>读取耗时过长</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>已替换</translation>
    </message>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>secret key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>segmentation fault</source>
        <translation>段错误</translation>
    </message>
    <message>
        <source>seldom</source>
        <translation>很少</translation>
    </message>
    <message>
        <source>show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>signal {number}</source>
        <translation>信号 {number}</translation>
    </message>
    <message>
        <source>size, SHA-256 {sha256}…{commit}</source>
        <translation>大小、SHA-256 {sha256}…{commit}</translation>
    </message>
    <message>
        <source>social security number</source>
        <translation>社会保障号码</translation>
    </message>
    <message>
        <source>sometimes</source>
        <translation>有时</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>stopped by you</source>
        <translation>由您停止</translation>
    </message>
    <message>
        <source>support</source>
        <translation>支持</translation>
    </message>
    <message>
        <source>take a {thousands}k context</source>
        <translation>使用 {thousands}k 上下文</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>text HELLO to 50808</source>
        <translation>发送短信 HELLO 到 50808</translation>
    </message>
    <message>
        <source>text HOME to 741741</source>
        <translation>发送短信 HOME 到 741741</translation>
    </message>
    <message>
        <source>text SHOUT to 85258</source>
        <translation>发送短信 SHOUT 到 85258</translation>
    </message>
    <message>
        <source>the archive is damaged</source>
        <translation>压缩包已损坏</translation>
    </message>
    <message>
        <source>the history is empty</source>
        <translation>历史记录为空</translation>
    </message>
    <message>
        <source>the history is missing</source>
        <translation>缺少历史记录</translation>
    </message>
    <message>
        <source>the hub, by its address; not from the catalog</source>
        <translation>模型站，按其地址；并非来自目录</translation>
    </message>
    <message>
        <source>the key file belongs to another vault</source>
        <translation>密钥文件属于另一个保险库</translation>
    </message>
    <message>
        <source>the key file is missing or damaged</source>
        <translation>密钥文件缺失或已损坏</translation>
    </message>
    <message>
        <source>the messages of the thread are missing</source>
        <translation>缺少该会话的消息</translation>
    </message>
    <message>
        <source>the name of a tensor</source>
        <translation>张量的名称</translation>
    </message>
    <message>
        <source>the name of an entry</source>
        <translation>条目的名称</translation>
    </message>
    <message>
        <source>the rows of the tensor &quot;{name}&quot; do not fit its type</source>
        <translation>张量“{name}”的行与其类型不符</translation>
    </message>
    <message>
        <source>the tensor &quot;{name}&quot; has {dimensions:,} dimensions</source>
        <translation>张量“{name}”有 {dimensions:,} 个维度</translation>
    </message>
    <message>
        <source>the tensor &quot;{name}&quot; is larger than any computer</source>
        <translation>张量“{name}”比任何计算机都大</translation>
    </message>
    <message>
        <source>the tensor &quot;{name}&quot; is not where it should be</source>
        <translation>张量“{name}”不在应在的位置</translation>
    </message>
    <message>
        <source>the tensor &quot;{name}&quot; is of the unknown type {number}</source>
        <translation>张量“{name}”的类型 {number} 未知</translation>
    </message>
    <message>
        <source>the tensor &quot;{name}&quot; is there twice</source>
        <translation>张量“{name}”出现了两次</translation>
    </message>
    <message>
        <source>there is too much in it</source>
        <translation>里面的内容太多</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>两次</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>version {place}</source>
        <translation>版本 {place}</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>很可能</translation>
    </message>
    <message>
        <source>what is there is kept</source>
        <translation>已有部分会保留</translation>
    </message>
    <message>
        <source>what reads it ended without an answer</source>
        <translation>读取它的进程没有答复就结束了</translation>
    </message>
    <message>
        <source>what reads it sent data that makes no sense</source>
        <translation>读取它的进程发来了无意义的数据</translation>
    </message>
    <message>
        <source>where it lies; another program may own it</source>
        <translation>在原位置；可能属于另一个程序</translation>
    </message>
    <message>
        <source>you chose to see it</source>
        <translation>您选择了查看</translation>
    </message>
    <message>
        <source>your local number (112 in Europe and many other countries, 911 in America)</source>
        <translation>当地的紧急号码（欧洲及许多其他国家为 112，美洲为 911）</translation>
    </message>
    <message>
        <source>{address!r} is no address of a hub.</source>
        <translation>{address!r} 不是模型站的地址。</translation>
    </message>
    <message>
        <source>{address}

What it holds is sent to that address.</source>
        <translation>{address}

其中所含内容会发送到该地址。</translation>
    </message>
    <message>
        <source>{broken} of {pages} pages are damaged and left out.</source>
        <translation>{pages} 页中有 {broken} 页已损坏，未读取。</translation>
    </message>
    <message>
        <source>{ca_file} is no file of certificates.</source>
        <translation>{ca_file} 不是证书文件。</translation>
    </message>
    <message>
        <source>{category}.</source>
        <translation>{category}。</translation>
    </message>
    <message>
        <source>{context:,} tokens</source>
        <translation>{context:,} 个词元</translation>
    </message>
    <message>
        <source>{count:,} characters</source>
        <translation>{count:,} 个字符</translation>
    </message>
    <message>
        <source>{count:,} more characters are not shown. Copy has all of them.</source>
        <translation>还有 {count:,} 个字符未显示。复制可得到全部内容。</translation>
    </message>
    <message>
        <source>{count:,} of {total:,} ({share})</source>
        <translation>{count:,} / {total:,}（{share}）</translation>
    </message>
    <message>
        <source>{count:,} times</source>
        <translation>{count:,} 次</translation>
    </message>
    <message>
        <source>{count:,} were here already</source>
        <translation>{count:,} 个已在这里</translation>
    </message>
    <message>
        <source>{count:.0f} million</source>
        <translation>{count:.0f} 百万</translation>
    </message>
    <message>
        <source>{count:.1f} billion</source>
        <translation>{count:.1f} 十亿</translation>
    </message>
    <message>
        <source>{count} without</source>
        <translation>无守护 {count}</translation>
    </message>
    <message>
        <source>{current} of {count}</source>
        <translation>{current} / {count}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{month}{day}日</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{year}年{month}{day}日</translation>
    </message>
    <message>
        <source>{done} of {total} {unit}</source>
        <translation>{done} / {total} {unit}</translation>
    </message>
    <message>
        <source>{done} {often}</source>
        <translation>{often}{done}</translation>
    </message>
    <message>
        <source>{empty} of {pages} pages have no text, perhaps only pictures.</source>
        <translation>{pages} 页中有 {empty} 页没有文字，可能只有图片。</translation>
    </message>
    <message>
        <source>{facts}. You are asked once more before anything connects.</source>
        <translation>{facts}。联网之前还会再问您一次。</translation>
    </message>
    <message>
        <source>{file} of {name} has changed; it is not loaded.</source>
        <translation>{name} 的 {file} 有变动，未加载。</translation>
    </message>
    <message>
        <source>{file} of {name} is not where it was.</source>
        <translation>{name} 的 {file} 不在原处。</translation>
    </message>
    <message numerus="yes">
        <source>{first} and %n more part(s)</source>
        <translation>
            <numerusform>{first} 及另外 %n 个部分</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder}: {reason}.</source>
        <translation>{folder}：{reason}。</translation>
    </message>
    <message>
        <source>{host} answers with an error ({status}).</source>
        <translation>{host} 返回错误（{status}）。</translation>
    </message>
    <message>
        <source>{host} answers with {status}.</source>
        <translation>{host} 返回 {status}。</translation>
    </message>
    <message>
        <source>{host} asks to wait (429).</source>
        <translation>{host} 要求等待（429）。</translation>
    </message>
    <message>
        <source>{host} can&apos;t go on in the middle of the file.</source>
        <translation>{host} 不支持断点续传。</translation>
    </message>
    <message>
        <source>{host} could not prove who it is: {reason}</source>
        <translation>{host} 无法证明身份：{reason}</translation>
    </message>
    <message>
        <source>{host} does not answer.</source>
        <translation>{host} 没有响应。</translation>
    </message>
    <message>
        <source>{host} redirects again and again.</source>
        <translation>{host} 反复重定向。</translation>
    </message>
    <message>
        <source>{host} sends almost nothing.</source>
        <translation>{host} 几乎不发送数据。</translation>
    </message>
    <message>
        <source>{host} sent another part of the file than was asked for.</source>
        <translation>{host} 发来的不是所请求的文件部分。</translation>
    </message>
    <message>
        <source>{host} sent the file in another form.</source>
        <translation>{host} 以另一种形式发送了文件。</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分</translation>
    </message>
    <message>
        <source>{kept} of {total} of {name} are kept; {free} are free.</source>
        <translation>{name} 已保留 {kept}，共 {total}；可用空间 {free}。</translation>
    </message>
    <message>
        <source>{kind} at {place}.</source>
        <translation>{kind}，位于 {place}。</translation>
    </message>
    <message>
        <source>{least:g} to {most:,.10g}</source>
        <translation>{least:g} 到 {most:,.10g}</translation>
    </message>
    <message>
        <source>{length:,} characters; there is room for {most:,}.</source>
        <translation>{length:,} 个字符；最多可容纳 {most:,} 个。</translation>
    </message>
    <message>
        <source>{memory:.0f} GB memory ({free:.1f} free)</source>
        <translation>{memory:.0f} GB 内存（可用 {free:.1f}）</translation>
    </message>
    <message>
        <source>{messages} in {chats}, newest first.</source>
        <translation>{chats}中的 {messages}，最新的在前。</translation>
    </message>
    <message numerus="yes">
        <source>{messages}, %n file(s)</source>
        <translation>
            <numerusform>{messages}，%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分</translation>
    </message>
    <message>
        <source>{model} with the policy {policy}</source>
        <translation>{model}，策略 {policy}</translation>
    </message>
    <message>
        <source>{model}, policy {policy}, {suite}</source>
        <translation>{model}，策略“{policy}”，{suite}</translation>
    </message>
    <message>
        <source>{name!r} is no plain name of a .gguf file.</source>
        <translation>{name!r} 不是普通的 .gguf 文件名。</translation>
    </message>
    <message>
        <source>{name} (first {percent} %)</source>
        <translation>{name}（前 {percent} %）</translation>
    </message>
    <message>
        <source>{name} ({quantization}) is on this computer.</source>
        <translation>{name}（{quantization}）在这台电脑上。</translation>
    </message>
    <message>
        <source>{name} at the hub differs from what Carrel expects ({what}). Nothing of it was installed.</source>
        <translation>模型站上的 {name} 与 Carrel 预期的不同（{what}）。未安装其中任何内容。</translation>
    </message>
    <message>
        <source>{name} can&apos;t be loaded: it is incomplete, or was changed.</source>
        <translation>无法加载 {name}：不完整，或被改动过。</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read: {strerror}.</source>
        <translation>无法读取 {name}：{strerror}。</translation>
    </message>
    <message>
        <source>{name} changed while it was copied.</source>
        <translation>{name} 在复制过程中有变动。</translation>
    </message>
    <message>
        <source>{name} changes a model and is none by itself.</source>
        <translation>{name} 用于改变模型，本身不是模型。</translation>
    </message>
    <message>
        <source>{name} does not begin like a GGUF file.</source>
        <translation>{name} 的开头不像 GGUF 文件。</translation>
    </message>
    <message>
        <source>{name} fits well.</source>
        <translation>{name} 完全放得下。</translation>
    </message>
    <message>
        <source>{name} has an architecture that this version of Carrel can&apos;t run.</source>
        <translation>{name} 的架构无法由此版本的 Carrel 运行。</translation>
    </message>
    <message>
        <source>{name} has an impossible number of parts.</source>
        <translation>{name} 的部分数量不合理。</translation>
    </message>
    <message>
        <source>{name} has more than {number} MB.</source>
        <translation>{name} 超过 {number} MB。</translation>
    </message>
    <message>
        <source>{name} has to be fetched first.</source>
        <translation>需要先下载 {name}。</translation>
    </message>
    <message>
        <source>{name} holds a model that does not write text.</source>
        <translation>{name} 中的模型不生成文本。</translation>
    </message>
    <message>
        <source>{name} holds no model that could answer.</source>
        <translation>{name} 中没有能够回答的模型。</translation>
    </message>
    <message>
        <source>{name} holds something else than a LoRA adapter.</source>
        <translation>{name} 中不是 LoRA 适配器。</translation>
    </message>
    <message>
        <source>{name} holds something else.</source>
        <translation>{name} 中是其他内容。</translation>
    </message>
    <message>
        <source>{name} is a link to elsewhere.</source>
        <translation>{name} 是指向别处的链接。</translation>
    </message>
    <message>
        <source>{name} is damaged.</source>
        <translation>{name} 已损坏。</translation>
    </message>
    <message>
        <source>{name} is listed for workstations only. {weaknesses}</source>
        <translation>{name} 仅适用于工作站。{weaknesses}</translation>
    </message>
    <message>
        <source>{name} is no LoRA adapter.</source>
        <translation>{name} 不是 LoRA 适配器。</translation>
    </message>
    <message>
        <source>{name} is no file of chats that Carrel exported.</source>
        <translation>{name} 不是 Carrel 导出的对话文件。</translation>
    </message>
    <message>
        <source>{name} is no model that Carrel can ask for an opinion.</source>
        <translation>{name} 不是 Carrel 可以征求意见的模型。</translation>
    </message>
    <message>
        <source>{name} is not UTF-8.</source>
        <translation>{name} 不是 UTF-8。</translation>
    </message>
    <message>
        <source>{name} is not a GGUF file.</source>
        <translation>{name} 不是 GGUF 文件。</translation>
    </message>
    <message>
        <source>{name} is not in the GGUF format.</source>
        <translation>{name} 不是 GGUF 格式。</translation>
    </message>
    <message>
        <source>{name} is on this computer.</source>
        <translation>{name} 在这台电脑上。</translation>
    </message>
    <message>
        <source>{name} was made for another model than this one.</source>
        <translation>{name} 是为另一个模型制作的。</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n chat(s)</source>
        <translation>
            <numerusform>{name}：%n 个对话</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {least:g} to {most:g}. Empty: {hint}</source>
        <translation>{name}：{least:g} 到 {most:g}。留空：{hint}</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}：{reason}</translation>
    </message>
    <message>
        <source>{needed} are needed, with a reserve, and {free} are free.</source>
        <translation>含余量需要 {needed}，可用 {free}。</translation>
    </message>
    <message>
        <source>{needed} needed, {free} free</source>
        <translation>需要 {needed}，可用 {free}</translation>
    </message>
    <message>
        <source>{number:.1f} {unit}</source>
        <translation>{number:.1f} {unit}</translation>
    </message>
    <message>
        <source>{path} in {repo}</source>
        <translation>{repo} 中的 {path}</translation>
    </message>
    <message>
        <source>{path}: {strerror}. Carrel makes no connection that it can&apos;t write down.</source>
        <translation>{path}：{strerror}。Carrel 不建立无法记录的连接。</translation>
    </message>
    <message>
        <source>{percent} % of {marked:,} wrong</source>
        <translation>{marked:,} 个中 {percent} % 有误</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} / {count}</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points} 个百分点</translation>
    </message>
    <message>
        <source>{policy}, version {version}</source>
        <translation>{policy}，版本 {version}</translation>
    </message>
    <message>
        <source>{prompt_tokens:,} tokens, {reused_tokens:,} of them remembered</source>
        <translation>{prompt_tokens:,} 个词元，其中 {reused_tokens:,} 个已记住</translation>
    </message>
    <message>
        <source>{repo} is given only to people who signed an agreement at the hub; Carrel never signs in.</source>
        <translation>{repo} 只提供给在模型站签署协议的人；Carrel 从不登录。</translation>
    </message>
    <message>
        <source>{rows:,} rows</source>
        <translation>{rows:,} 行</translation>
    </message>
    <message>
        <source>{score:.2f}, asked from {limit:.2f}</source>
        <translation>{score:.2f}，从 {limit:.2f} 起询问</translation>
    </message>
    <message>
        <source>{score:.2f}, held back from {limit:.2f}</source>
        <translation>{score:.2f}，从 {limit:.2f} 起拦下</translation>
    </message>
    <message>
        <source>{score:.2f}, noted from {limit:.2f}</source>
        <translation>{score:.2f}，从 {limit:.2f} 起提示</translation>
    </message>
    <message>
        <source>{seconds:.2f} s</source>
        <translation>{seconds:.2f} 秒</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{side}: replace {name}</source>
        <translation>{side}：替换{name}</translation>
    </message>
    <message>
        <source>{side}: {words}.</source>
        <translation>{side}：{words}。</translation>
    </message>
    <message>
        <source>{size} are deleted. Pause keeps them instead.</source>
        <translation>将删除 {size}。暂停则会保留。</translation>
    </message>
    <message>
        <source>{size} bytes</source>
        <translation>{size} 字节</translation>
    </message>
    <message>
        <source>{size}, of which {there} are here</source>
        <translation>{size}，其中 {there} 已在这里</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>剩余 {time}</translation>
    </message>
    <message>
        <source>{title} copy</source>
        <translation>{title} 副本</translation>
    </message>
    <message>
        <source>{title}, reasoning, collapsed</source>
        <translation>{title}，思考过程，已折叠</translation>
    </message>
    <message>
        <source>{title}, reasoning, expanded</source>
        <translation>{title}，思考过程，已展开</translation>
    </message>
    <message>
        <source>{title}. {message}</source>
        <translation>{title}。{message}</translation>
    </message>
    <message>
        <source>{tokens:,} tokens</source>
        <translation>{tokens:,} 个词元</translation>
    </message>
    <message>
        <source>{tokens:,} tokens are more than the model can read. {left}</source>
        <translation>{tokens:,} 个词元超出模型的读取范围。{left}</translation>
    </message>
    <message>
        <source>{tokens_per_s:.0f} tok/s</source>
        <translation>{tokens_per_s:.0f} 词元/秒</translation>
    </message>
    <message>
        <source>{tokens_per_s:.1f} tok/s</source>
        <translation>{tokens_per_s:.1f} 词元/秒</translation>
    </message>
    <message>
        <source>{untrusted_path!r} is no plain path.</source>
        <translation>{untrusted_path!r} 不是普通路径。</translation>
    </message>
    <message>
        <source>{used:,} of {context:,} tokens</source>
        <translation>{used:,} / {context:,} 个词元</translation>
    </message>
    <message>
        <source>{used} of {context}</source>
        <translation>{used} / {context}</translation>
    </message>
    <message>
        <source>{value:g} (recommended)</source>
        <translation>{value:g}（推荐）</translation>
    </message>
    <message>
        <source>{value:g} (set for this model)</source>
        <translation>{value:g}（为此模型设置）</translation>
    </message>
    <message>
        <source>{value} (recommended)</source>
        <translation>{value}（推荐）</translation>
    </message>
    <message>
        <source>{what} Your passphrase is right, and nothing was changed.</source>
        <translation>{what}您的密码短语正确，未做任何改动。</translation>
    </message>
    <message>
        <source>{what} is {length:,} bytes long</source>
        <translation>{what}长达 {length:,} 字节</translation>
    </message>
    <message>
        <source>{what} was not found.</source>
        <translation>未找到 {what}。</translation>
    </message>
    <message>
        <source>{whose}, after {position:,} characters</source>
        <translation>{whose}，在 {position:,} 个字符之后</translation>
    </message>
    <message>
        <source>{who}. Suite: {suite}. Begun {when} UTC.</source>
        <translation>{who}。测试集：{suite}。开始于 {when} UTC。</translation>
    </message>
    <message>
        <source>{why} Nothing was imported.</source>
        <translation>{why}未导入任何内容。</translation>
    </message>
    <message>
        <source>{why}.</source>
        <translation>{why}。</translation>
    </message>
    <message>
        <source>{why}. Nothing of yours changed.</source>
        <translation>{why}。您的内容没有任何改动。</translation>
    </message>
    <message>
        <source>{why}: {advice}.</source>
        <translation>{why}：{advice}。</translation>
    </message>
    <message>
        <source>{words:,} words, {count:,} characters</source>
        <translation>{words:,} 个词，{count:,} 个字符</translation>
    </message>
    <message>
        <source>{words} (it was removed since, as too old)</source>
        <translation>{words}（因过旧，此后已移除）</translation>
    </message>
    <message>
        <source>{words} {seconds} s</source>
        <translation>{words} {seconds} 秒</translation>
    </message>
    <message>
        <source>{words}.</source>
        <translation>{words}。</translation>
    </message>
    <message>
        <source>{words}. Show all connections</source>
        <translation>{words}。显示所有联网记录</translation>
    </message>
    <message>
        <source>{words}. This is the text that the model reads.</source>
        <translation>{words}。这是模型读取的文本。</translation>
    </message>
    <message>
        <source>“{}” contains instructions to the model. It may follow them instead of yours, so check what you get.</source>
        <translation>“{}”中含有给模型的指令。模型可能遵从它们而不是您的指令，请检查得到的内容。</translation>
    </message>
    <message>
        <source>↑ ↓ to choose, Enter to insert</source>
        <translation>↑ ↓ 选择，Enter 插入</translation>
    </message>
    <message>
        <source>↓ Jump to latest</source>
        <translation>↓ 跳到最新</translation>
    </message>
</context>
</TS>
